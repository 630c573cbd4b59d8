import { REACTIE, type CommandDeps, type Verzoek } from '@cirkel/commands';
import { aggregates, kindOf, reacties, type Actor, type Reactie } from '@cirkel/domain';
import { leesToestand, type Lees } from './onderwerp';

/** A command that is missing elsewhere, with the event that asks for it and the key under which it is carried out once. */
export interface Ontbrekend {
  readonly reactie: Reactie;
  readonly oorzaak: string;
  readonly key: string;
}

/** What is missing at the escalaties of this subject as it is now: one that must open or end. */
export async function ontbreektBijEscalaties({ definities }: Pick<CommandDeps, 'definities'>, lees: Lees, streamId: string): Promise<readonly Ontbrekend[]> {
  const toestand = await leesToestand(lees, streamId);
  if (toestand === undefined) return [];
  const oorzaak = `${streamId}@${toestand.version}`;
  // Asked before a number is drawn for an escalatie that could never open.
  const zonderLadder = (await definities.huidig(toestand.onderwerp.programma))?.ladder.length === 0;
  return reacties({ ...toestand.onderwerp, zonderLadder }, toestand.escalaties).map((reactie) => ({ reactie, oorzaak, key: `${oorzaak}/${reactie.sleutel}` }));
}

/** What the state of a stream asks of others, done or not: the key holds no version, so each is carried out once. */
export async function gevraagdElders(lees: Lees, streamId: string): Promise<readonly Ontbrekend[]> {
  const { vraagtElders } = aggregates[kindOf(streamId)];
  if (vraagtElders === undefined) return [];
  const { state, events } = await lees(streamId);
  const oorzaak = `${streamId}@${events.length}`;
  return (state === undefined ? [] : vraagtElders(streamId, state)).map((reactie) => ({ reactie, oorzaak, key: `${streamId}/${reactie.sleutel}` }));
}

/** Who asks for it. */
const escalator: Actor = { id: 'escalator', rol: 'systeem' };

/** The command as it is asked. */
export const alsVerzoek = ({ reactie: { streamId, opdracht, gebeurdOp }, oorzaak, key }: Ontbrekend): Verzoek => ({
  streamId, scope: REACTIE, key, opdracht: { ...opdracht, ...(gebeurdOp === undefined ? {} : { gebeurdOp }) }, actor: escalator, oorzaak,
});
