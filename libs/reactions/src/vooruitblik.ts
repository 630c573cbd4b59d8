import { laad, tijdcontext, type CommandDeps } from '@cirkel/commands';
import { aggregates, datumVan, kindOf, momentOp, onderwerpsoorten, plusDagen, vooruitblik, type Blik, type Datum, type Eigenaar, type Escalatie, type Moment, type Onderwerpsoort } from '@cirkel/domain';
import { readNow } from '@cirkel/event-store';
import { leesToestand, leesUit } from './onderwerp';

/** How far to look, and at what. */
export interface Blikvraag {
  readonly weken: number;
  /** Only what concerns this owner, or this body: it is late, or it is called in. */
  readonly wie?: Eigenaar;
  /** Only the subject with this stream id. */
  readonly onderwerp?: string;
  readonly soort?: Onderwerpsoort;
}

/** One line of the outlook, with the subject that it is about. */
export interface Blikregel extends Blik {
  readonly onderwerp: { readonly id: string; readonly soort: Onderwerpsoort; readonly nummer: string; readonly titel: string };
}

export interface Blikantwoord {
  readonly rijen: readonly Blikregel[];
  /** More subjects change within the horizon than were looked at: those that change first were. */
  readonly meer: boolean;
  readonly vandaag: Datum;
  readonly tot: Datum;
}

/** Looking ahead folds every subject and its ladder; more than these at once nobody reads. */
const ONDERWERPEN = 400;

/** The subjects that time changes within the horizon, by themselves or through an escalatie, the first to change first. */
const ONDERWERP_BINNEN = `
  select onderwerp as id from (
    select coalesce(e.onderwerp_id, s.stream_id) as onderwerp, min(s.volgend_moment) as moment
    from es.stream s left join lees.escalatie e on e.id = s.stream_id
    where s.open and s.volgend_moment <= $1 and s.kind = any($2)
    group by 1
  ) binnen
  where ($3::text is null or onderwerp = $3) and ($4::text is null or onderwerp like $4 || '-%')
  order by moment, onderwerp limit $5`;

const SOORTEN = [...onderwerpsoorten, 'escalatie'];

async function onderwerpenBinnen({ pool }: CommandDeps, tot: Moment, { onderwerp, soort }: Blikvraag): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>({ name: 'vooruitblik-onderwerpen', text: ONDERWERP_BINNEN, values: [tot, SOORTEN, onderwerp ?? null, soort ?? null, ONDERWERPEN + 1] });
  return rows.map(({ id }) => id);
}

/** The open escalaties about this subject that no missed termijn began: a body could not decide. */
async function besluiteloos({ pool }: CommandDeps, onderwerp: string): Promise<ReadonlyMap<string, Escalatie>> {
  const { rows } = await pool.query<{ id: string }>({ name: 'vooruitblik-besluiteloos', text: `select id from lees.escalatie where onderwerp_id = $1 and open`, values: [onderwerp] });
  // Whoever loaded it folded it with the aggregate of its kind.
  const geladen = await Promise.all(rows.map(async ({ id }) => [id, (await laad(pool, aggregates.escalatie, id)).stap.state as Escalatie] as const));
  return new Map(geladen);
}

/** The outlook on one subject; none when its kind never escalates. */
async function blikOp(deps: CommandDeps, streamId: string, nu: Moment, tot: Moment): Promise<readonly Blikregel[]> {
  const aggregate = aggregates[kindOf(streamId)];
  const [{ stroom, stap }, toestand] = await Promise.all([laad(deps.pool, aggregate, streamId), leesToestand(leesUit(deps.pool), streamId)]);
  if (toestand === undefined) return [];
  const { soort, nummer, titel, programma } = toestand.onderwerp;
  const context = await tijdcontext(deps, aggregate, streamId, stap.state);
  const escalaties = new Map([...toestand.escalaties, ...(await besluiteloos(deps, streamId))]);
  const ladder = await tijdcontext(deps, aggregates.escalatie, `escalatie-${streamId}`, undefined, programma);
  return vooruitblik({ streamId, state: stap.state, events: stroom.events, escalaties, context, ladder }, nu, tot).map((blik) => ({ ...blik, onderwerp: { id: streamId, soort, nummer, titel } }));
}

/**
 * What becomes late and which rung is called in when, if nobody does anything for so many weeks: the rules of the domain run forward over what is stored, without storing
 * anything. Bounded: of more subjects than it looks at, those that change first. Days are Europe/Amsterdam calendar days.
 */
export async function blikVooruit(deps: CommandDeps, vraag: Blikvraag): Promise<Blikantwoord> {
  const nu = await readNow(deps.pool);
  const vandaag = datumVan(nu);
  const totDag = plusDagen(vandaag, vraag.weken * 7);
  const tot = momentOp(totDag, 23);
  const gevonden = await onderwerpenBinnen(deps, tot, vraag);
  const rijen: Blikregel[] = [];
  for (const id of gevonden.slice(0, ONDERWERPEN)) rijen.push(...(await blikOp(deps, id, nu, tot)));
  const { wie } = vraag;
  const gekozen = rijen.filter((rij) => wie === undefined || rij.wie.includes(wie));
  const volgorde = (a: Blikregel, b: Blikregel): number => a.op.localeCompare(b.op) || a.onderwerp.nummer.localeCompare(b.onderwerp.nummer);
  return { rijen: gekozen.sort(volgorde), meer: gevonden.length > ONDERWERPEN, vandaag, tot: totDag };
}
