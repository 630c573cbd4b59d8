import { REACTIE } from '@cirkel/commands';
import { isDomainError } from '@cirkel/domain';
import { openStreams, usedKeys } from '@cirkel/event-store';
import { dispatch, type TemporalDeps } from '@cirkel/temporal';
import { betrokkenStromen, leesUit } from './onderwerp';
import { alsVerzoek, gevraagdElders, ontbreektBijEscalaties, type Ontbrekend } from './ontbreekt';
import { ontbreektBijVoorstellen } from './voorstellen';

/**
 * Issues whatever command is missing elsewhere for this stream as it is now: an escalatie that must open, one that must end, what it asks
 * of its neighbours, or nothing (design.md section 8). Asking twice, late or in the wrong order is harmless. Returns the streams that it touched. Throws what
 * `dispatch` throws when a server is away.
 */
export async function reageer(deps: TemporalDeps, streamId: string): Promise<readonly string[]> {
  const lees = leesUit(deps.pool);
  const bijEscalaties = await vraag(deps, await ontbreektBijEscalaties(deps, lees, streamId));
  const elders = await gevraagdElders(lees, streamId);
  const gedaan = await usedKeys(deps.pool, REACTIE, elders.map(({ key }) => key));
  const overig = await vraag(deps, elders.filter(({ key }) => !gedaan.has(key)));
  return [...bijEscalaties, ...overig, ...(await vraag(deps, await ontbreektBijVoorstellen(deps, lees, streamId)))];
}

/** Asks each in turn; returns the streams where it was executed. */
async function vraag(deps: TemporalDeps, ontbrekend: readonly Ontbrekend[]): Promise<readonly string[]> {
  const geraakt: string[] = [];
  for (const een of ontbrekend) if (await vraagEen(deps, een)) geraakt.push(een.reactie.streamId);
  return geraakt;
}

/** True when it was executed; a refusal means that somebody was first, and what follows from that brings its own event. */
async function vraagEen(deps: TemporalDeps, ontbrekend: Ontbrekend): Promise<boolean> {
  try {
    await dispatch(deps, alsVerzoek(ontbrekend));
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
}

/** Streams of one batch that are handled at the same time: each is a Temporal update, more would only queue there. */
const TEGELIJK = 8;

/** Reacts to the subjects of all these streams, each once. */
export async function reageerOp(deps: TemporalDeps, streamIds: readonly string[]): Promise<number> {
  const onderwerpen = new Set<string>();
  for (const streamId of streamIds) {
    for (const betrokken of await betrokkenStromen(leesUit(deps.pool), streamId)) onderwerpen.add(betrokken);
  }
  const rij = [...onderwerpen];
  let geraakt = 0;
  const werk = async (): Promise<void> => {
    for (let volgende = rij.shift(); volgende !== undefined; volgende = rij.shift()) geraakt += (await reageer(deps, volgende)).length;
  };
  await Promise.all(Array.from({ length: Math.min(TEGELIJK, rij.length) }, werk));
  return geraakt;
}

const PER_KEER = 500;

/** Asks every reaction of every open subject and escalatie again; part of `herstel`, safe at any time. Returns how many were missing. */
export async function reageerOpAlles(deps: TemporalDeps): Promise<number> {
  let na = '';
  let geraakt = 0;
  for (;;) {
    const stromen = await openStreams(deps.pool, { na, limit: PER_KEER });
    const laatste = stromen.at(-1);
    if (laatste === undefined) return geraakt;
    geraakt += await reageerOp(deps, stromen.map((stroom) => stroom.streamId));
    na = laatste.streamId;
  }
}
