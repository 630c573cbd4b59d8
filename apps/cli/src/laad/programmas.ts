import {
  passendeZorgacties, passendeZorgDefinitie, trajecten, uitkomstacties, uitkomstgerichteZorgDefinitie, zinnigeZorgDefinitie, type Agendaactie, type Traject,
} from '@cirkel/programmas';
import { langeDatum, type Datum } from '@cirkel/domain';
import { z } from 'zod';
import { api } from '../als';
import { gegevensmap, sleutel } from './zaad';

/** So many commands at a time: each is a lifecycle that starts. */
const TEGELIJK = 8;

async function elk<T>(van: readonly T[], doe: (een: T) => Promise<unknown>): Promise<void> {
  const rij = [...van];
  const werk = async (): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) await doe(een);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
}

/**
 * The neighbouring programmes, through ordinary commands: Zinnige Zorg with the trajecten whose implementation has begun by today's clock, the Werkagenda
 * Passende Zorg and Uitkomstgerichte Zorg with their actions. Doing it again adds only what was not there.
 */
export async function laadProgrammas(meld: (regel: string) => void): Promise<void> {
  meld('Zinnige Zorg, Werkagenda Passende Zorg en Uitkomstgerichte Zorg');
  for (const definitie of [zinnigeZorgDefinitie, passendeZorgDefinitie, uitkomstgerichteZorgDefinitie]) {
    await api('beheerder').geef(`/programmas/programma-${definitie.code}/opdrachten`, { type: 'publiceerDefinitie', definitie }, sleutel(`definitie-${definitie.code}-${definitie.versie}`));
  }
  await laadActies('uitkomstgerichte-zorg', uitkomstacties(gegevensmap));
  await laadActies('passende-zorg', passendeZorgacties(gegevensmap, passendeZorgDefinitie.werkagenda.lijnen));
  const nogNiet = laterZin(await laadTrajecten());
  if (nogNiet !== undefined) meld(nogNiet);
}

/** First those that stand by themselves, then the parts of them: a part names an actie that is there. */
async function laadActies(programma: string, acties: readonly Agendaactie[]): Promise<void> {
  const laad = (actie: Agendaactie): Promise<unknown> => api('projectorganisatie').geef('/acties', { type: 'registreerActie', programma, ...actie }, sleutel(`actie-${actie.code}`));
  await elk(acties.filter(({ hoortBij }) => hoortBij === undefined), laad);
  for (const deel of acties.filter(({ hoortBij }) => hoortBij !== undefined)) await laad(deel);
}

/** Loads the trajecten that have begun by today's clock; nothing happened in the future, so the others are given back. */
async function laadTrajecten(): Promise<readonly Traject[]> {
  const project = api('projectorganisatie');
  const { vandaag } = z.looseObject({ vandaag: z.string() }).parse(await project.lees('/klok')) as { readonly vandaag: Datum };
  const alle = trajecten(gegevensmap);
  const begonnen = alle.filter(({ begin }) => begin <= vandaag);
  await elk(begonnen, ({ code, titel, begin }) =>
    project.geef(
      '/items',
      { type: 'laatItemInstromen', programma: 'zinnige-zorg', titel, eigenaar: 'partij:ZINL', fase: 'implementatie', bron: 'Zinnige Zorg', gebeurdOp: begin },
      sleutel(`traject-${code}`),
    ),
  );
  return alle.filter(({ begin }) => begin > vandaag);
}

/** Which trajecten begin later, and when to give the command again; undefined when all have begun. */
export function laterZin(later: readonly Pick<Traject, 'begin'>[]): string | undefined {
  if (later.length === 0) return undefined;
  const dagen = [...new Set(later.map(({ begin }) => begin))].sort();
  const delen = dagen.map((dag) => `${later.filter(({ begin }) => begin === dag).length} op ${langeDatum(dag)}`);
  const dan = dagen.length === 1 ? 'die dag' : 'elk van die dagen';
  return `Van Zinnige Zorg ${later.length === 1 ? 'begint 1 traject' : `beginnen ${later.length} trajecten`} later: ${delen.join(' en ')}. Geef na ${dan} \`npm run cirkel -- laad-programmas\` nog eens; wat er al is, blijft zoals het is.`;
}
