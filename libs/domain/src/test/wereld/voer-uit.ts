import { DomainError, isDomainError } from '../../contract/domain-error';
import type { Context } from '../../contract/context';
import { besluitOpReactie } from '../../contract/reactie';
import { datumVan } from '../../kalender/datum';
import { nummerreeks } from '../../programma/definitie';
import { aggregaatVan, contextNu, metTijd, zoekOp } from './omgeving';
import { leg } from './leg';
import { leesOpdracht } from './opdracht';
import type { Stroom, Verzoek, Wereld } from './wereld';

/** What became of a command. A refusal is an answer; any other error is thrown. */
export type Afloop = { readonly soort: 'gedaan' } | { readonly soort: 'geweigerd'; readonly fout: DomainError } | { readonly soort: 'ongeldig' };

const LEEG: Stroom = { state: undefined, events: [] };

/** Executes a command as libs/commands does (`voerUit`): time passes first, neighbours are looked up as they are now, decide, append. */
export function voerUit(wereld: Wereld, { streamId, actor, opdracht, uitEscalatie = false, reactie = false }: Verzoek): Afloop {
  const aggregate = aggregaatVan(streamId);
  const definition = aggregate.command(opdracht.type);
  if (definition === undefined) throw new Error(`Onbekende opdracht ${opdracht.type} voor ${streamId}`);
  const gelezen = leesOpdracht(definition, opdracht);
  if (gelezen === undefined) return { soort: 'ongeldig' };
  const nu = metTijd(wereld, streamId, wereld.stromen.get(streamId) ?? LEEG);
  const command = { type: opdracht.type, ...gelezen };
  const kaal: Context = { ...contextNu(wereld, streamId, nu.state, actor, gelezen.gebeurdOp), uitEscalatie };
  const context: Context = { ...kaal, ...zoekOp(wereld, definition, command, kaal, nu.state), nummer: volgendNummer(wereld, streamId, kaal) };
  try {
    if (context.gebeurdOp > datumVan(wereld.nu)) throw new DomainError('datum-ongeldig', 'Die dag ligt in de toekomst.', { veld: 'gebeurdOp' });
    const besluit = { ...command, gebeurdOp: context.gebeurdOp };
    const besloten = reactie ? besluitOpReactie(aggregate, nu.state, besluit, context) : { events: aggregate.decide(nu.state, besluit, context), context };
    bewaar(wereld, streamId, leg(aggregate, nu, besloten.events, besloten.context));
    return { soort: 'gedaan' };
  } catch (error) {
    if (!isDomainError(error)) throw new Error(`${opdracht.type} op ${streamId} (${JSON.stringify(opdracht)}): ${String(error)}`, { cause: error });
    // What time had brought stays with the refusal, unless nobody may see that there was one.
    if (!reactie && error.code !== 'geen-recht') bewaar(wereld, streamId, nu);
    return { soort: 'geweigerd', fout: error };
  }
}

/** Lets time pass on a stream as its workflow does at its next moment. */
export const wek = (wereld: Wereld, streamId: string): void => bewaar(wereld, streamId, metTijd(wereld, streamId, wereld.stromen.get(streamId) ?? LEEG));

function bewaar({ stromen, onrust }: Wereld, streamId: string, stroom: Stroom): void {
  if (stroom.events.length === (stromen.get(streamId)?.events.length ?? 0)) return;
  stromen.set(streamId, stroom);
  onrust.add(streamId);
}

function volgendNummer({ stromen }: Wereld, streamId: string, { definitie }: Context): string {
  const { kind } = aggregaatVan(streamId);
  const hoeveelste = [...stromen.keys()].filter((id) => aggregaatVan(id).kind === kind).length + 1;
  const reeks = kind === 'item' || kind === 'actie' || kind === 'escalatie' ? nummerreeks(definitie, kind) : kind;
  return `${reeks}-${String(hoeveelste).padStart(4, '0')}`;
}
