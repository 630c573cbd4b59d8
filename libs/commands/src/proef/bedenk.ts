import { isDomainError, type AggregateKind, type Moment, type StoredEvent } from '@cirkel/domain';
import type { CommandDeps } from '../deps';
import type { Geladen } from '../geheugen';
import { laad } from '../laad';
import { overweeg } from '../ronde';
import { schrijfSleutel } from '../sleutel';
import { wachtendVan, type Wachtend } from '../stand/wachtend';
import { leg } from '../stap';
import { zetKlaar, type Verzoek } from '../voer-uit';
import { gevolgencode } from './code';

/** Streams as commands that were only thought of would have made them. */
export type Bedacht = Map<string, Geladen>;

/** What one command would do to its stream. */
export interface Bedenksel {
  readonly streamId: string;
  readonly kind: AggregateKind;
  readonly nu: Moment;
  /** The stream right before it, with what time had brought; undefined before its first event. */
  readonly voor: unknown;
  readonly ervoor: readonly StoredEvent[];
  /** The stream right after it. */
  readonly na: unknown;
  /** What the command itself gives. */
  readonly besloten: readonly StoredEvent[];
  /** A decision that its subject must still carry out. */
  readonly wachtend?: Wachtend;
  readonly gevolgen: string;
}

/** Nobody draws a number for what may never be made. */
const NOG_GEEN_NUMMER = '(nieuw)';

/**
 * Decides a command as `voerUit` would now, on the streams as those before it on the same scratch left them. Appends nothing, keeps no key, draws no number,
 * starts nothing. Throws what `voerUit` throws.
 */
export async function bedenk(deps: CommandDeps, verzoek: Verzoek, bedacht: Bedacht): Promise<Bedenksel> {
  const gelezen = zetKlaar(verzoek);
  const { streamId, aggregate } = gelezen;
  const van = bedacht.get(streamId) ?? (await laad(deps.pool, aggregate, streamId));
  const k = { ...gelezen, ...(van.stap.state === undefined ? { nummer: NOG_GEEN_NUMMER } : {}) };
  const { nu, besluit } = await overweeg({ ...deps, bedacht }, k, van);
  if (isDomainError(besluit)) throw besluit;
  const na = leg(aggregate, nu, besluit.events, besluit.context, { opdrachtSleutel: schrijfSleutel(k), ...(k.oorzaak === undefined ? {} : { oorzaak: k.oorzaak }) });
  const events = [...van.stroom.events, ...na.nieuw];
  bedacht.set(streamId, { stroom: { ...van.stroom, version: na.version, events }, stap: { ...na, nieuw: [] } });
  const wachtend = wachtendVan(streamId, na.state, events);
  return {
    streamId,
    kind: aggregate.kind,
    nu: van.stroom.now,
    voor: nu.state,
    ervoor: [...van.stroom.events, ...nu.nieuw],
    na: na.state,
    besloten: na.nieuw.slice(nu.nieuw.length),
    ...(wachtend === undefined ? {} : { wachtend }),
    gevolgen: gevolgencode(k, nu, na),
  };
}
