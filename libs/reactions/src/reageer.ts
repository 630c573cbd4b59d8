import { aggregates, isDomainError, kindOf, reacties, type Actor, type Reactie } from '@cirkel/domain';
import { laad, REACTIE } from '@cirkel/commands';
import { openStreams, usedKeys } from '@cirkel/event-store';
import { dispatch, type TemporalDeps } from '@cirkel/temporal';
import { betrokkenStromen, leesToestand } from './onderwerp';

const systeem: Actor = { id: 'escalator', rol: 'systeem' };

/**
 * Issues whatever command is missing elsewhere for this stream as it is now: an escalatie that must open, one that must end, what it asks
 * of its neighbours, or nothing (design.md section 8). Asking twice, late or in the wrong order is harmless. Returns the streams that it touched. Throws what
 * `dispatch` throws when a server is away.
 */
export async function reageer(deps: TemporalDeps, streamId: string): Promise<readonly string[]> {
  return [...(await reageerMetEscalaties(deps, streamId)), ...(await vraagElders(deps, streamId))];
}

async function reageerMetEscalaties(deps: TemporalDeps, streamId: string): Promise<readonly string[]> {
  const toestand = await leesToestand(deps.pool, streamId);
  if (toestand === undefined) return [];
  const oorzaak = `${streamId}@${toestand.version}`;
  const geraakt: string[] = [];
  // Asked before a number is drawn for an escalatie that could never open.
  const zonderLadder = (await deps.definities.huidig(toestand.onderwerp.programma))?.ladder.length === 0;
  for (const reactie of reacties({ ...toestand.onderwerp, zonderLadder }, toestand.escalaties)) {
    if (await vraag(deps, reactie, oorzaak, `${oorzaak}/${reactie.sleutel}`)) geraakt.push(reactie.streamId);
  }
  return geraakt;
}

/** What the state of a stream asks of others, as far as it has not been done: the key holds no version, so each is carried out once. */
async function vraagElders(deps: TemporalDeps, streamId: string): Promise<readonly string[]> {
  const aggregate = aggregates[kindOf(streamId)];
  if (aggregate.vraagtElders === undefined) return [];
  const { stap } = await laad(deps.pool, aggregate, streamId);
  const gevraagd = (stap.state === undefined ? [] : aggregate.vraagtElders(streamId, stap.state)).map((reactie) => ({ reactie, sleutel: `${streamId}/${reactie.sleutel}` }));
  const gedaan = await usedKeys(deps.pool, REACTIE, gevraagd.map(({ sleutel }) => sleutel));
  const geraakt: string[] = [];
  for (const { reactie, sleutel } of gevraagd.filter((een) => !gedaan.has(een.sleutel))) {
    if (await vraag(deps, reactie, `${streamId}@${stap.version}`, sleutel)) geraakt.push(reactie.streamId);
  }
  return geraakt;
}

/** True when it was executed; a refusal means that somebody was first, and what follows from that brings its own event. */
async function vraag(deps: TemporalDeps, reactie: Reactie, oorzaak: string, key: string): Promise<boolean> {
  try {
    await dispatch(deps, { streamId: reactie.streamId, scope: REACTIE, key, opdracht: { ...reactie.opdracht, ...(reactie.gebeurdOp === undefined ? {} : { gebeurdOp: reactie.gebeurdOp }) }, actor: systeem, oorzaak });
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
    for (const betrokken of await betrokkenStromen(deps.pool, streamId)) onderwerpen.add(betrokken);
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
