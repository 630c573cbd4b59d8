import {
  passendeZorgacties, passendeZorgDefinitie, trajecten, uitkomstacties, uitkomstgerichteZorgDefinitie, zinnigeZorgDefinitie, type Agendaactie,
} from '@cirkel/programmas';
import type { Datum } from '@cirkel/domain';
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
  await laadTrajecten();
}

const laadActies = (programma: string, acties: readonly Agendaactie[]): Promise<void> =>
  elk(acties, (actie) => api('projectorganisatie').geef('/acties', { type: 'registreerActie', programma, ...actie }, sleutel(`actie-${actie.code}`)));

async function laadTrajecten(): Promise<void> {
  const project = api('projectorganisatie');
  const { vandaag } = z.looseObject({ vandaag: z.string() }).parse(await project.lees('/klok')) as { readonly vandaag: Datum };
  const begonnen = trajecten(gegevensmap).filter(({ begin }) => begin <= vandaag);
  await elk(begonnen, ({ code, titel, begin }) =>
    project.geef(
      '/items',
      { type: 'laatItemInstromen', programma: 'zinnige-zorg', titel, eigenaar: 'partij:ZINL', fase: 'implementatie', bron: 'Zinnige Zorg', gebeurdOp: begin },
      sleutel(`traject-${code}`),
    ),
  );
}
