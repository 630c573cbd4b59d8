import { alsAfgesproken, domeinen, precisies, type Programmadefinitie } from '@cirkel/domain';
import { afspraakUit } from './actietermijn';
import { dag, eigenaren, keuze, lijn, tekst, termijn } from './lezers';
import { gegeven, importsoort, type Kolom } from './soort';

const ANDERE_DOMEINEN = { 'implementeren en monitoren': 'implementeren', implementatie: 'implementeren', agendering: 'agenderen', evaluatie: 'evalueren', monitoring: 'monitoren', 'systeem inbedding': 'systeeminbedding' };
const domein = { kop: 'Domein', ook: ['onderdeel', 'hoofdstuk'], verplicht: true, lees: keuze(domeinen, ANDERE_DOMEINEN) } as const satisfies Kolom;
const eigenaar = {
  kop: 'Eigenaren', ook: ['eigenaar', 'wie', 'verantwoordelijke', 'verantwoordelijken', 'verantwoordelijk', 'trekker', 'actiehouder', 'actiehouders', 'uitvoerder', 'door'], verplicht: true, lees: eigenaren,
} as const satisfies Kolom;

/** In a programme of lines and goals an action has its place there; the line then says who answers for it, and every action is about the system. */
const metWerkagenda = ({ werkagenda }: Programmadefinitie): Readonly<Record<string, Kolom>> =>
  werkagenda === undefined
    ? {}
    : {
        domein: { ...domein, tenzij: ['lijn', 'doel'] },
        eigenaren: { ...eigenaar, tenzij: ['lijn', 'doel'] },
        lijn: { kop: 'Lijn', ook: ['ontwikkellijn', 'thema'], lees: lijn },
        doel: { kop: 'Doel', ook: ['doelcode'], lees: tekst },
      };
const IN_WERKAGENDA = 'systeeminbedding';

/** Who directs the line of an action, or the line of its goal. */
function regieVan({ werkagenda }: Programmadefinitie, opLijn: unknown, doel: unknown): readonly string[] | undefined {
  const code = opLijn ?? werkagenda?.doelen.find((een) => een.code === doel)?.lijn;
  const regie = werkagenda?.lijnen.find((een) => een.code === code)?.regie ?? [];
  return regie.length === 0 ? undefined : regie;
}

/** Actions of a jaarplan, of a werkagenda or of a meeting. Where the term does not say a day, the column with the day answers. */
export const acties = importsoort({
  naam: 'Acties',
  kind: 'actie',
  rollen: ['projectorganisatie'],
  kolommen: {
    code: { kop: 'Code', ook: ['id', 'nr', 'nummer', 'actienummer', 'actie nr'], lees: tekst },
    omschrijving: { kop: 'Omschrijving', ook: ['actie', 'beschrijving', 'activiteit', 'wat', 'omschrijving actie'], verplicht: true, lees: tekst },
    domein: { ...domein, ook: ['thema', ...domein.ook] },
    eigenaren: eigenaar,
    termijn: { kop: 'Termijn', ook: ['deadline', 'planning', 'wanneer', 'gereed', 'uiterlijk'], lees: termijn },
    termijnTekst: { kop: 'Termijn tekst', ook: ['afgesproken termijn', 'termijn in woorden'], lees: termijn },
    datum: { kop: 'Laatste dag', ook: ['datum', 'uiterste datum', 'einddatum', 'datum gereed', 'termijn datum'], lees: dag },
    precisie: { kop: 'Precisie', ook: ['precisie termijn'], lees: keuze(precisies) },
    herhaling: { kop: 'Herhaling', ook: ['frequentie', 'hoe vaak', 'terugkerend'], lees: tekst },
    hoortBij: { kop: 'Hoort bij', ook: ['hoofdactie', 'deel van'], lees: tekst },
  },
  perProgramma: metWerkagenda,
  titel: 'omschrijving',
  // Minutes number nothing: there the same words for the same owners are the same action.
  uniek: ({ code }, { omschrijving, eigenaren: wie }) => (code === undefined ? ['wat', omschrijving, ...((wie ?? []) as readonly string[]).map((een) => een.toLowerCase()).sort()] : ['code', code]),
  verledenIn: ['termijn', 'verleden'],
  opdracht: (cellen, { programma, definitie }) => {
    const { code, omschrijving, eigenaren: wie, hoortBij, lijn: opLijn, doel } = cellen;
    const { gelezen, tekst: woorden } = afspraakUit(cellen);
    const inAgenda = opLijn !== undefined || doel !== undefined;
    const eigenaars = wie ?? (inAgenda ? regieVan(definitie, opLijn, doel) : undefined);
    const { termijn: termijnveld, ...rest } = alsAfgesproken(gelezen, { omschrijving: String(omschrijving ?? ''), tekst: woorden, herhaling: cellen['herhaling'] as string | undefined });
    // A day without a text of its own is said by the day.
    const metTekst = termijnveld === undefined ? undefined : gegeven({ ...termijnveld, tekst: termijnveld.tekst === '' ? undefined : termijnveld.tekst });
    return {
      opdracht: { type: 'registreerActie', programma, ...gegeven({ code, domein: cellen['domein'] ?? (inAgenda ? IN_WERKAGENDA : undefined), eigenaren: eigenaars, lijn: opLijn, doel, hoortBij, ...rest, termijn: metTekst }) },
      ...(termijnveld === undefined ? {} : { termijn: termijnveld.datum }),
      ...(gelezen.soort === 'vraag' ? { vraag: gelezen.vraag } : inAgenda && eigenaars === undefined ? { vraag: 'Eigenaren: vul dit in. Niemand heeft de regie van deze lijn.' } : {}),
      ...(gelezen.soort === 'begin' || gelezen.soort === 'verwacht' ? { letOp: `"${woorden}" is ${gelezen.soort === 'begin' ? 'een begin' : 'een verwachting'}, geen termijn. De woorden komen in de omschrijving.` } : {}),
    };
  },
});
