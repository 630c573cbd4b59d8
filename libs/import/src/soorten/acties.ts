import { alsAfgesproken, domeinen, type GeschrevenTermijn } from '@cirkel/domain';
import { dag, eigenaren, keuze, tekst, termijn } from './lezers';
import { gegeven, importsoort } from './soort';

interface Termijncel {
  readonly tekst: string;
  readonly gelezen: GeschrevenTermijn;
}

/** Actions of a jaarplan or of a meeting. Where the term does not say a day, the column with the day answers. */
export const acties = importsoort({
  naam: 'Acties',
  kind: 'actie',
  rollen: ['projectorganisatie'],
  kolommen: {
    code: { kop: 'Code', ook: ['id', 'nr', 'nummer', 'actienummer', 'actie nr'], lees: tekst },
    omschrijving: { kop: 'Omschrijving', ook: ['actie', 'beschrijving', 'activiteit', 'wat', 'omschrijving actie'], verplicht: true, lees: tekst },
    domein: { kop: 'Domein', ook: ['thema', 'onderdeel', 'hoofdstuk'], verplicht: true, lees: keuze(domeinen, { 'implementeren en monitoren': 'implementeren', implementatie: 'implementeren', agendering: 'agenderen', evaluatie: 'evalueren', monitoring: 'monitoren', 'systeem inbedding': 'systeeminbedding' }) },
    eigenaren: { kop: 'Eigenaren', ook: ['eigenaar', 'wie', 'verantwoordelijke', 'verantwoordelijken', 'verantwoordelijk', 'trekker', 'actiehouder', 'actiehouders', 'uitvoerder', 'door'], verplicht: true, lees: eigenaren },
    termijn: { kop: 'Termijn', ook: ['termijn tekst', 'deadline', 'planning', 'wanneer', 'gereed', 'uiterlijk', 'afgesproken termijn'], lees: termijn },
    datum: { kop: 'Laatste dag', ook: ['datum', 'uiterste datum', 'einddatum', 'datum gereed', 'termijn datum'], lees: dag },
    herhaling: { kop: 'Herhaling', ook: ['frequentie', 'hoe vaak', 'terugkerend'], lees: tekst },
  },
  titel: 'omschrijving',
  // Minutes number nothing: there the same words for the same owners are the same action.
  uniek: ({ code }, { omschrijving, eigenaren: wie }) => (code === undefined ? ['wat', omschrijving, ...[...((wie ?? []) as readonly string[])].map((een) => een.toLowerCase()).sort()] : ['code', code]),
  opdracht: ({ code, omschrijving, domein, eigenaren: wie, termijn: geschreven, datum, herhaling }, { programma }) => {
    const cel = (geschreven ?? { tekst: '', gelezen: { soort: 'leeg' } }) as Termijncel;
    const antwoord = datum as Extract<GeschrevenTermijn, { soort: 'datum' }> | undefined;
    const gelezen = antwoord ?? cel.gelezen;
    const afspraak = alsAfgesproken(gelezen, { omschrijving: String(omschrijving ?? ''), tekst: cel.tekst, herhaling: herhaling as string | undefined });
    const { termijn: termijnveld, ...rest } = afspraak;
    // A day without a text of its own is said by the day.
    const metTekst = termijnveld === undefined ? undefined : gegeven({ ...termijnveld, tekst: termijnveld.tekst === '' ? undefined : termijnveld.tekst });
    return {
      opdracht: { type: 'registreerActie', programma, ...gegeven({ code, domein, eigenaren: wie, ...rest, termijn: metTekst }) },
      ...(termijnveld === undefined ? {} : { termijn: termijnveld.datum }),
      ...(gelezen.soort === 'vraag' ? { vraag: gelezen.vraag } : {}),
      ...(gelezen.soort === 'begin' || gelezen.soort === 'verwacht' ? { letOp: `"${cel.tekst}" is ${gelezen.soort === 'begin' ? 'een begin' : 'een verwachting'}, geen termijn. De woorden komen in de omschrijving.` } : {}),
    };
  },
});
