import { kindOf, waaromDezeDatum, type Programmadefinitie, type Waaromgebeurtenis, type Waaromstap } from '@cirkel/domain';
import type { WaaromAntwoord } from '@cirkel/contracts';
import type { Kijker } from '../historie/query';
import type { LeesBron } from '../query/bron';
import { kalenderVan } from '../query/kalender';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';

const EVENTS = `
  select h.versie as version, h.type, h.schema_version as "schemaVersion", h.data, to_char(h.gebeurd_op, 'YYYY-MM-DD') as "gebeurdOp", h.wie as door
  from lees.historie h where h.stream_id = $1 order by h.versie`;

/** The programme that governs a stream: its first event names it. Its newest version knows the most holidays. */
async function definitieVan({ definities }: LeesBron, events: readonly Waaromgebeurtenis[]): Promise<Programmadefinitie | undefined> {
  const programma = events.map(({ data }) => data['programma'] as { readonly code?: string } | undefined).find((een) => een?.code !== undefined);
  return programma?.code === undefined ? undefined : definities.huidig(programma.code);
}

/** Readers see dates and how they came about, but not what the parties wrote to each other, nor for whom. */
function getoond({ door, reden, besluit, ...stap }: Waaromstap, kijker: Kijker): WaaromAntwoord['stappen'][number] {
  if (kijker.niveau === 'openbaar') return { ...stap, door: null };
  return { ...stap, door, ...(reden === undefined ? {} : { reden }), ...(besluit === undefined ? {} : { besluit }) };
}

/** Why a termijn has the date that it has, as far as this viewer may see it; undefined when the stream has no such termijn. */
export async function waarom(bron: LeesBron, kijker: Kijker, streamId: string, termijnId: string): Promise<WaaromAntwoord | undefined> {
  const { standVan, vandaag } = await peil(bron.pool);
  const { rows } = await bron.pool.query<Waaromgebeurtenis>({ name: 'lees-waarom', text: EVENTS, values: [streamId] });
  const definitie = await definitieVan(bron, rows);
  const keten = definitie === undefined ? undefined : waaromDezeDatum(kindOf(streamId), rows, termijnId, kalenderVan(definitie));
  if (keten === undefined) return undefined;
  const antwoord = { ...keten, stappen: keten.stappen.map((stap) => getoond(stap, kijker)), waarschuwingen: [...keten.waarschuwingen], standVan, vandaag };
  return metTeksten(bron.pool, antwoord);
}
