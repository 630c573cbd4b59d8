import type { PoolClient } from 'pg';
import { kalenderVan, type Definities } from '@cirkel/commands';
import { escalatieAchter, isOpEigenTrede, kindOf, legtVoorstelVoor, raaktAnderen, wilBericht, type Berichtvraag, type Berichtwijze, type Eigenaar, type StoredEvent, type Werkkalender } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import type { EventHandler, StreamSlice } from '@cirkel/messaging';
import { nietVoor, slaBerichtenOp, verzamelBerichten, type NieuwBericht, type TeVerzamelen } from '@cirkel/notices';
import { voorkeurenVan } from '@cirkel/reference-data';
import { personenAchter } from './gremia';
import { NOTIFIER } from '../volgers';
import { berichtenBij } from './berichten-bij';
import { definitieVoor, leesBerichttoestand, onderwerpVan } from './toestand';

/** What time brings to a termijn, or to the progress of a quarter, of which the owners hear. */
const VAN_DE_TIJD = ['termijn-herinnerd', 'termijn-verstreken', 'voortgang-gevraagd'];

/** Whether an event can ask for a notice; a stream of which none does is not even read. */
const isInteressant = (event: StoredEvent): boolean => (kindOf(event.streamId) === 'gremium' ? legtVoorstelVoor(event) : VAN_DE_TIJD.includes(event.type) || raaktAnderen(event));

/** Stores the notices that events ask for, in the transaction that moves the position: each exactly once, before anything is sent. */
export const bewaarBerichten = (definities: Definities): EventHandler => ({
  ...NOTIFIER,
  handle: async (tx, slices) => {
    const gevraagd: Gevraagd[] = [];
    for (const slice of slices) gevraagd.push(...(await gevraagdDoor(tx, slice, definities)));
    await bewaar(tx, gevraagd);
  },
});

/** A notice for one person, before it is known how they want it. */
interface Gevraagd {
  readonly vraag: Berichtvraag;
  readonly bericht: Omit<NieuwBericht, 'nietVoor'>;
  readonly kalender: Werkkalender;
}

async function gevraagdDoor(tx: PoolClient, { streamId, events }: StreamSlice, definities: Definities): Promise<readonly Gevraagd[]> {
  const interessant = events.filter(isInteressant);
  if (interessant.length === 0) return [];
  const alle = (await loadStream(tx, streamId)).events;
  const gevraagd: Gevraagd[] = [];
  for (const event of interessant) {
    const { vragen, toestand } = berichtenBij(streamId, alle, event, await gehoordVan(tx, event));
    if (vragen.length === 0) continue;
    const kalender = kalenderVan(await definitieVoor(definities, event, toestand));
    for (const vraag of vragen) gevraagd.push(...(await perPersoon(tx, vraag, event, onderwerpVan(event, toestand), kalender)));
  }
  return gevraagd;
}

/** Who hears of the decision that this event carries out from its escalatie. */
async function gehoordVan(tx: PoolClient, event: StoredEvent): Promise<readonly Eigenaar[]> {
  const id = escalatieAchter(event);
  const toestand = id === undefined ? undefined : await leesBerichttoestand(tx, id);
  return toestand?.kind === 'escalatie' ? toestand.state.onderwerp.aanZetWas : [];
}

async function perPersoon(tx: PoolClient, vraag: Berichtvraag, event: StoredEvent, onderwerp: string, kalender: Werkkalender): Promise<readonly Gevraagd[]> {
  const gevraagd: Gevraagd[] = [];
  for (const namens of vraag.aan) {
    for (const { id } of await personenAchter(tx, namens)) {
      gevraagd.push({
        vraag, kalender,
        bericht: { streamId: event.streamId, version: event.version, persoonId: id, soort: vraag.soort, namens, onderwerp, opgeslagenOp: event.geregistreerdOp },
      });
    }
  }
  return gevraagd;
}

/** Stores each as its receiver wants it: by itself, in a summary, or only to be found. */
async function bewaar(tx: PoolClient, gevraagd: readonly Gevraagd[]): Promise<void> {
  const voorkeuren = await voorkeurenVan(tx, [...new Set(gevraagd.map(({ bericht }) => bericht.persoonId))]);
  const los: NieuwBericht[] = [];
  const samen: TeVerzamelen[] = [];
  for (const een of gevraagd) {
    const moment = nietVoor(een.bericht.opgeslagenOp, een.vraag.door, een.kalender);
    const hoe = bezorging(een, voorkeuren.get(een.bericht.persoonId)?.berichten ?? 'meteen', moment);
    if (hoe === 'uit') los.push({ ...een.bericht, nietVoor: moment, vervallen: 'de ontvanger heeft berichten uitgezet' });
    else if (hoe === 'los') los.push({ ...een.bericht, nietVoor: moment });
    else samen.push({ bericht: een.bericht, van: hoe, kalender: een.kalender });
  }
  await slaBerichtenOp(tx, los);
  await verzamelBerichten(tx, samen);
}

/**
 * Nobody can switch off an escalatie on the rung of their own body. Escalaties on one subject that open on the same day are one mail, so
 * they wait for each other until mail leaves.
 */
function bezorging({ vraag, bericht }: Gevraagd, wijze: Berichtwijze, moment: string): 'los' | 'uit' | TeVerzamelen['van'] {
  const eigenTrede = isOpEigenTrede(vraag.soort);
  if (!wilBericht(vraag.soort, wijze)) return 'uit';
  // Who reads once a week hears of what nobody can switch off in time to decide.
  if (wijze === 'wekelijks') return eigenTrede ? 'dag' : 'week';
  if (wijze === 'dagelijks' || (vraag.bijElkaar === true && !eigenTrede)) return 'dag';
  return eigenTrede && moment > bericht.opgeslagenOp ? 'onderwerp' : 'los';
}
