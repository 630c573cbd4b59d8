import type { CommandDeps } from '@cirkel/commands';
import { besluitonderwerpsoorten, geeindigdOp, kindOf, omVoorstellen, vervallenVoorstellen, voorstellenOver, type Gremium } from '@cirkel/domain';
import type { Lees } from './onderwerp';
import type { Ontbrekend } from './ontbreekt';

const GREMIA = `select stream_id as "streamId" from es.stream where stream_id >= 'gremium-' and stream_id < 'gremium.' order by stream_id`;

const leesGremium = async (lees: Lees, streamId: string): Promise<Gremium | undefined> => (await lees(streamId)).state as Gremium | undefined;

/** The bodies that wait for a decision about this subject, when it has ended; a body itself. */
async function gremiaVoor({ pool }: Pick<CommandDeps, 'pool'>, lees: Lees, streamId: string): Promise<readonly Gremium[]> {
  const kind = kindOf(streamId);
  if (kind !== 'gremium' && !besluitonderwerpsoorten.some((soort) => soort === kind)) return [];
  if (kind !== 'gremium') {
    const { state } = await lees(streamId);
    if (state === undefined || geeindigdOp(streamId, state) === undefined) return [];
  }
  const ids = kind === 'gremium' ? [streamId] : (await pool.query<{ streamId: string }>({ name: 'reacties-gremia', text: GREMIA })).rows.map((rij) => rij.streamId);
  const gremia = (await Promise.all(ids.map((id) => leesGremium(lees, id)))).filter((gremium) => gremium !== undefined);
  return kind === 'gremium' ? gremia : gremia.filter((gremium) => voorstellenOver(gremium, streamId).length > 0);
}

/** What is missing at the proposals that this stream has or is the subject of: that those about a subject that has ended lapse. */
export async function ontbreektBijVoorstellen(deps: Pick<CommandDeps, 'pool'>, lees: Lees, streamId: string): Promise<readonly Ontbrekend[]> {
  const ontbreekt: Ontbrekend[] = [];
  for (const gremium of await gremiaVoor(deps, lees, streamId)) {
    const stromen = await Promise.all(omVoorstellen(gremium).map(async (id) => [id, (await lees(id)).state] as const));
    const oorzaak = `${streamId}@${(await lees(streamId)).events.length}`;
    ontbreekt.push(...vervallenVoorstellen(gremium, new Map(stromen)).map((reactie) => ({ reactie, oorzaak, key: `${reactie.streamId}/${reactie.sleutel}` })));
  }
  return ontbreekt;
}
