import type { Actor } from '../../contract/actor';
import type { Reactie } from '../../contract/reactie';
import { betrokkenBij, wachtendeOpdracht } from '../../escalatie/escalatie';
import type { Escalatie } from '../../escalatie/escalatie-staat';
import { alsEscaleerbaar } from '../../reacties/escaleerbaar';
import type { Gremium } from '../../gremium/gremium-staat';
import { escalatieStromen, reacties } from '../../reacties/reacties';
import { omVoorstellen, vervallenVoorstellen, voorstellenOver } from '../../reacties/voorstellen';
import { aggregaatVan } from './omgeving';
import { voerUit } from './voer-uit';
import type { Wereld } from './wereld';

const escalator: Actor = { id: 'escalator', rol: 'systeem' };

/** So many reactions to one step, and they follow from each other without end. */
const TEVEEL = 500;

/** Carries out what streams ask of each other until nobody asks anything. `achterstevoren`: the last change first, as after an outage. */
export function totRust(wereld: Wereld, { achterstevoren = false } = {}): void {
  for (let keer = 0; wereld.onrust.size > 0; keer += 1) {
    if (keer > TEVEEL) throw new Error(`Het komt niet tot rust: ${[...wereld.onrust].join(', ')}`);
    const rij = [...wereld.onrust];
    const streamId = (achterstevoren ? rij.at(-1) : rij[0]) ?? '';
    wereld.onrust.delete(streamId);
    reageer(wereld, streamId);
  }
}

function reageer(wereld: Wereld, streamId: string): void {
  voerBesluitUit(wereld, streamId);
  for (const betrokken of streamId.startsWith('escalatie-') ? betrokkenBij(streamId, wereld.stromen.get(streamId)?.state as Escalatie) : [streamId]) {
    vraagEscalaties(wereld, betrokken);
    const state = wereld.stromen.get(betrokken)?.state;
    for (const reactie of state === undefined ? [] : (aggregaatVan(betrokken).vraagtElders?.(betrokken, state) ?? [])) vraag(wereld, betrokken, reactie);
    sluitVoorstellen(wereld, betrokken);
  }
}

/** Proposals about what has ended lapse, whichever of the two changed last. */
function sluitVoorstellen(wereld: Wereld, streamId: string): void {
  const gremia = [...wereld.stromen].filter(([id]) => id.startsWith('gremium-') && (id === streamId || voorstellenOver(wereld.stromen.get(id)?.state as Gremium, streamId).length > 0));
  for (const [id, { state }] of gremia) {
    const gremium = state as Gremium;
    for (const reactie of vervallenVoorstellen(gremium, new Map(omVoorstellen(gremium).map((naam) => [naam, wereld.stromen.get(naam)?.state])))) vraag(wereld, id, reactie);
  }
}

/** Asks once: what was carried out is not asked again, what was refused is when the stream changes. */
function vraag(wereld: Wereld, van: string, { streamId, sleutel, opdracht, gebeurdOp }: Reactie): void {
  const key = `${van}/${sleutel}`;
  if (wereld.gedaan.has(key)) return;
  const afloop = voerUit(wereld, { streamId, actor: escalator, opdracht: { ...opdracht, ...(gebeurdOp === undefined ? {} : { gebeurdOp }) }, reactie: true });
  switch (afloop.soort) {
    case 'gedaan':
      wereld.gedaan.add(key);
      return;
    case 'geweigerd':
      wereld.geweigerd.push({ van, naar: streamId, opdracht: opdracht.type, code: afloop.fout.code, melding: afloop.fout.message });
      return;
    case 'ongeldig':
      throw new Error(`${van} vraagt iets dat geen opdracht is: ${JSON.stringify(opdracht)}`);
  }
}

/** A decision takes effect first: the subject carries it out or refuses, and the escalatie hears which (design.md section 8). */
function voerBesluitUit(wereld: Wereld, escalatie: string): void {
  if (!escalatie.startsWith('escalatie-')) return;
  const wachtend = wachtendeOpdracht(wereld.stromen.get(escalatie)?.state as Escalatie);
  if (wachtend === undefined) return;
  const { streamId, actor, opdracht } = wachtend;
  const afloop = voerUit(wereld, { streamId, actor, opdracht: { ...opdracht.data, type: opdracht.type }, uitEscalatie: true });
  if (afloop.soort === 'ongeldig') throw new Error(`${escalatie} geeft een opdracht die niet bestaat: ${JSON.stringify(opdracht)}`);
  const melding = afloop.soort === 'gedaan' ? { type: 'meldBesluitUitgevoerd' } : { type: 'meldBesluitGeweigerd', code: afloop.fout.code, melding: afloop.fout.message };
  const gemeld = voerUit(wereld, { streamId: escalatie, actor: escalator, opdracht: melding });
  if (gemeld.soort !== 'gedaan') throw new Error(`${escalatie} hoort niet wat er van het besluit kwam`);
}

function vraagEscalaties(wereld: Wereld, streamId: string): void {
  const { state, events = [] } = wereld.stromen.get(streamId) ?? {};
  const onderwerp = alsEscaleerbaar(streamId, state, events);
  if (onderwerp === undefined) return;
  const escalaties = new Map(escalatieStromen(onderwerp).flatMap((id) => (wereld.stromen.has(id) ? [[id, wereld.stromen.get(id)?.state as Escalatie] as const] : [])));
  for (const reactie of reacties(onderwerp, escalaties)) vraag(wereld, streamId, { ...reactie, sleutel: `${events.length}/${reactie.sleutel}` });
}
