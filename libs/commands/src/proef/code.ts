import { createHash } from 'node:crypto';
import { DomainError, stroomgevolg, vanNaar, zinVan, type AnyAggregate, type Stroomgevolg } from '@cirkel/domain';
import { canonicalJson } from '@cirkel/event-store';
import type { GelezenOpdracht } from '../lees-opdracht';
import { isProgrammabesluit } from '../programmabesluit/besluiten';
import { nummerVan } from '../stand';
import type { Stap } from '../stap';

interface Opdracht {
  readonly streamId: string;
  readonly aggregate: AnyAggregate;
  readonly gelezen: GelezenOpdracht;
}

/** What a command does to its own stream; `nu` is the stream with what time had brought, `na` the same after the command. */
const gevolgVan = ({ streamId, aggregate }: Opdracht, nu: Stap, na: Stap): Stroomgevolg =>
  stroomgevolg(aggregate.kind, { streamId, ...(nu.state === undefined ? { nummer: nummerVan(streamId, na.state) } : {}), voor: nu.state, na: na.state, events: na.nieuw.slice(nu.nieuw.length) });

const codeVan = ({ gelezen }: Opdracht, gevolg: Stroomgevolg): string => createHash('sha256').update(canonicalJson([gelezen.definition.type, gevolg])).digest('hex');

/** The code of what a command does to its own stream: the same as long as the same happens, with the same dates, for the same receivers. */
export const gevolgencode = (opdracht: Opdracht, nu: Stap, na: Stap): string => codeVan(opdracht, gevolgVan(opdracht, nu, na));

/**
 * The refusal `gevolgen-gewijzigd` of a command that carries the code of other consequences than it has now, with what they are; undefined when it may go on.
 * What a decision for a whole programme does lies with its subjects, and is looked at before it (`controleerGevolgen`).
 */
export function andereGevolgen(opdracht: Opdracht, nu: Stap, na: Stap): DomainError | undefined {
  const { gevolgen: gezien, definition } = opdracht.gelezen;
  if (gezien === undefined || isProgrammabesluit(definition.type)) return undefined;
  const gevolg = gevolgVan(opdracht, nu, na);
  const code = codeVan(opdracht, gevolg);
  if (code === gezien) return undefined;
  const zinnen = na.nieuw.slice(nu.nieuw.length).map(zinVan);
  const termijnen = gevolg.termijnen.map(({ omschrijving, oud, nieuw }) => ({ omschrijving, oud: oud?.datum ?? null, nieuw: nieuw.datum }));
  const verplaatst = termijnen.flatMap(({ omschrijving, oud, nieuw }) => (oud === null || oud === nieuw ? [] : [` ${omschrijving}: ${vanNaar(oud, nieuw)}.`]));
  return new DomainError('gevolgen-gewijzigd', `Er is intussen iets veranderd. Dit zou er nu gebeuren: ${zinnen.join(' ')}${verplaatst.join('')} Bekijk de gevolgen opnieuw.`, { gevolgen: code, gebeurtenissen: zinnen, termijnen });
}
