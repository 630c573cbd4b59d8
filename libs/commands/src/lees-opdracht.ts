import { z } from 'zod';
import { commandEnvelopeSchema, isTekstverwijzing, vrijeTekstVelden, type AnyAggregate, type AnyCommandDefinition, type Datum } from '@cirkel/domain';
import { InvoerFout, type Fout } from './fouten';

/** A command as somebody sent it: its type, `gebeurdOp`, `verwachteVersie` and `programma` if given, and its own fields, none of them checked yet. */
export type RuweOpdracht = Readonly<Record<string, unknown>> & { readonly type: string };

/** A command whose fields have been checked. */
export interface GelezenOpdracht {
  readonly definition: AnyCommandDefinition<unknown>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly gebeurdOp?: Datum;
  readonly verwachteVersie?: number;
  /** The hash of the consequences that its giver saw. */
  readonly gevolgen?: string;
  /** The programme of what it makes, where it names one. */
  readonly programma?: string;
}

const nederlands = z.locales.nl().localeError;

/**
 * Checks a command against its schema. Throws an InvoerFout with every fault at once. References to stored texts are taken from our
 * own processes only: a person could point at a text that is not theirs.
 */
export function leesOpdracht(aggregate: AnyAggregate, ruw: RuweOpdracht, verwijzingenToegestaan: boolean): GelezenOpdracht {
  const { type, gebeurdOp, verwachteVersie, programma, gevolgen, ...velden } = ruw;
  const omslag = commandEnvelopeSchema.safeParse({ type, gebeurdOp, verwachteVersie, programma, gevolgen }, { error: nederlands });
  const definition = aggregate.command(type);
  const inhoud = definition?.schema.safeParse(velden, { error: nederlands });
  const fouten = [
    ...(omslag.success ? [] : foutenUit(omslag.error)),
    ...(definition === undefined ? [{ pad: 'type', melding: `De opdracht "${type}" bestaat niet.` }] : []),
    ...(definition?.creates === false && programma !== undefined ? [{ pad: 'programma', melding: 'Dit veld hoort alleen bij iets nieuws.' }] : []),
    ...(inhoud === undefined || inhoud.success ? [] : foutenUit(inhoud.error)),
    ...(definition === undefined || verwijzingenToegestaan ? [] : vreemdeVerwijzingen(definition.schema, velden)),
  ];
  if (fouten.length > 0 || definition === undefined || !omslag.success || inhoud?.success !== true) throw new InvoerFout(fouten);
  return {
    definition,
    data: inhoud.data as Readonly<Record<string, unknown>>,
    ...(omslag.data.gebeurdOp === undefined ? {} : { gebeurdOp: omslag.data.gebeurdOp }),
    ...(omslag.data.verwachteVersie === undefined ? {} : { verwachteVersie: omslag.data.verwachteVersie }),
    ...(omslag.data.gevolgen === undefined ? {} : { gevolgen: omslag.data.gevolgen }),
    ...(omslag.data.programma === undefined ? {} : { programma: omslag.data.programma }),
  };
}

const foutenUit = (error: z.ZodError): readonly Fout[] => error.issues.flatMap(fouten);

function fouten(issue: z.core.$ZodIssue): readonly Fout[] {
  const pad = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ pad: [...pad, key].join('.'), melding: 'Dit veld bestaat niet.' }));
  return [{ pad: pad.join('.'), melding: issue.message }];
}

const vreemdeVerwijzingen = (schema: z.ZodType, velden: Readonly<Record<string, unknown>>): readonly Fout[] =>
  vrijeTekstVelden(schema)
    .filter((veld) => isTekstverwijzing(velden[veld]))
    .map((veld) => ({ pad: veld, melding: 'Schrijf hier gewone tekst.' }));
