import type { Api } from '@cirkel/client';
import { escalatieRijSchema, lijst, type EscalatieRij } from '@cirkel/contracts';
import type { Datum } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import { richtIn, type Product } from '@cirkel/e2e';
import type { Onweer } from './onweer';

/** Where each subject of the story ends. */
const acties = ['werkorganisatie', 'stuurgroep', 'BO', 'VWS', 'hoger', 'gedaan'] as const;
const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
const verdeeld = { aanwezig: vijf.map((partij) => ({ partij })), standpunten: vijf.map((partij) => ({ partij, standpunt: partij === 'NVZ' ? 'niet-akkoord' : 'akkoord' })) };

/** A story that was told, and under which names its streams are known. */
export interface Klim {
  readonly namen: ReadonlyMap<string, string>;
  /** The rungs of what climbed all the way, with the day on which each opened and the last of its response time. */
  readonly treden: readonly (readonly [string, Datum | undefined, Datum | undefined])[];
}

/**
 * From a missed term of 30 October 2020 to VWS over Christmas: a decision of each kind on the way, one sent up at once, one that a body could not decide, one done
 * after all. `loop` is in every key, so that a command that is asked again is the same, and two tellings are not.
 */
export async function klim(product: Product, loop: string, onweer: Onweer): Promise<Klim> {
  await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'], stuurgroep: ['2020-12-03'] });
  const als = (wie: string): Api => product.als(wie);
  const namen = new Map<string, string>();
  let stappen = 0;
  const stap = async <T>(werk: (sleutel: string) => Promise<T>): Promise<T> => {
    onweer.stap();
    stappen += 1;
    return werk(`${loop}-${stappen}`);
  };
  const doe = (wie: string, pad: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<{ readonly id: string }> => stap((sleutel) => als(wie).geef(pad, { type, ...velden }, sleutel));
  /** On this hour, and whatever was said there has had all its consequences. */
  const totRust = (dag: Datum, uur = 9): Promise<void> => stap(() => product.spring(dag, uur));
  const id = (naam: string): string => [...namen].find(([, bekend]) => bekend === naam)?.[0] ?? '';
  const escalatie = async (naam: string): Promise<EscalatieRij> => {
    const [rij] = lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees(`/escalaties?onderwerp=${id(naam)}&pageSize=10`)).rijen;
    if (rij === undefined) throw new Error(`over ${naam} is er geen escalatie`);
    return rij;
  };
  const besluit = async (naam: string, gremium: string, soort: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    doe(`gremium-${gremium.toLowerCase()}`, `/escalaties/${(await escalatie(naam)).id}/opdrachten`, 'besluit', { soort, reden: 'Besproken.', ...velden });

  for (const naam of acties) {
    const { id: nieuw } = await doe('projectorganisatie', '/acties', 'registreerActie', { code: `K-${naam}`, omschrijving: `Actie ${naam}`, domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } });
    namen.set(nieuw, naam);
  }
  for (const naam of ['item', 'verdeeld']) namen.set((await doe('FMS', '/items', 'dienKennisvraagIn', { titel: `Vraag ${naam}` })).id, naam);
  await doe('projectorganisatie', '/gremia/gremium-werkorganisatie/opdrachten', 'stelBesluitVoor', { titel: 'De vraag gaat niet door', tekst: 'De werkorganisatie neemt de kennisvraag niet op.', item: id('verdeeld') });
  await totRust('2020-09-01');
  await totRust('2020-10-01');
  await doe('gremium-werkorganisatie', `/items/${id('item')}/opdrachten`, 'selecteerKennisvraag');
  await totRust('2020-10-01');
  await totRust('2020-10-30', 23);
  await totRust('2020-10-31', 1);
  await totRust('2020-11-04');
  await besluit('hoger', 'werkorganisatie', 'hoger');
  await totRust('2020-11-04');
  await totRust('2020-11-12');
  await besluit('werkorganisatie', 'werkorganisatie', 'verlengen', { nieuweDatum: '2022-03-01' });
  await doe('projectorganisatie', '/gremia/gremium-werkorganisatie/opdrachten', 'legGeenBesluitVast', { voorstel: 'voorstel-1', vergadering: 'v-1', reden: 'Geen eenheid.', ...verdeeld });
  await totRust('2020-11-12');
  await totRust('2020-11-14', 1);
  await totRust('2020-12-03');
  await besluit('stuurgroep', 'stuurgroep', 'terug', { nieuweDatum: '2022-03-01', instructie: 'Doe eerst wat al kan.' });
  await besluit('verdeeld', 'stuurgroep', 'afwijzen');
  await doe('gremium-stuurgroep', `/escalaties/${(await escalatie('item')).id}/opdrachten`, 'bevestigOntvangst');
  await totRust('2020-12-03');
  await totRust('2020-12-12', 1);
  await totRust('2021-01-21');
  await besluit('BO', 'BO', 'opschorten', { tot: '2021-06-01', nieuweDatum: '2022-03-01' });
  await totRust('2021-01-21');
  await totRust('2021-01-27', 1);
  await totRust('2021-02-10');
  await besluit('VWS', 'VWS', 'stopzetten');
  await totRust('2021-02-10');
  // Twenty working days after 27 January VWS is reminded of what still lies there.
  await totRust('2021-02-24');
  await doe('FMS', `/acties/${id('gedaan')}/opdrachten`, 'meldActiestatus', { status: 'gereed' });
  await doe('FMS', `/items/${id('item')}/opdrachten`, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' });
  await totRust('2021-02-24');
  const { treden } = await escalatie('gedaan');
  return { namen, treden: treden.map(({ gremium, geopendOp, reactieTot }) => [gremium, geopendOp, reactieTot]) };
}
