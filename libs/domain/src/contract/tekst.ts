import { z } from 'zod';

const vrij = new WeakSet<z.ZodType>();
/** A text that has its own sentence for a field left out; something else than a text is another mistake than one of the wrong length. */
const tekstveld = (ontbreekt: string): z.ZodString => z.string({ error: ({ input }) => (input === undefined ? ontbreekt : 'Hier hoort tekst te staan.') });
const GEEN_PATIENT = 'Dit lijkt op een burgerservicenummer. Zet hier geen gegevens van patiënten.';

/**
 * Free text that people write (reason, comment, instruction). It never stands in an event: the text goes to `es.tekst`, the event
 * holds a reference, so that a text can be cleared while the hash chain stays whole (design.md section 3).
 */
export function vrijeTekst(max = 2000): z.ZodString {
  const schema = tekstveld('Vul hier tekst in.')
    .trim()
    .min(1, 'Vul hier tekst in.')
    .max(max, `Maximaal ${max} tekens.`)
    // A decision that goes on to its subject carries the reference, whose hash may hold any nine digits.
    .refine((tekst) => isTekstverwijzing(tekst) || !bevatBsn(tekst), GEEN_PATIENT);
  vrij.add(schema);
  return schema;
}

/** Text that stands in the event itself because it is public by nature (a title, the PICOT, an outcome): no patient data here either. */
export function openbareTekst(min: number, max: number, melding = `Schrijf ${min} tot ${max} tekens.`): z.ZodString {
  return tekstveld(melding)
    .trim()
    .min(min, melding)
    .max(max, `Maximaal ${max} tekens.`)
    .refine((tekst) => !bevatBsn(tekst), GEEN_PATIENT);
}

/** The code that people give to an actie or verbeteractie: A-01. */
export const codeveld = (): z.ZodString =>
  z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,20}$/, 'Gebruik hoogstens 20 letters, cijfers, punten en streepjes.')
    .refine((code) => !bevatBsn(code), GEEN_PATIENT);
export const codeSchema = codeveld();

/** A reference as it stands in an event: `tekst:<uuid>:<sha256 of salt and text, hex>`. */
const VERWIJZING = /^tekst:[0-9a-f-]{36}:[0-9a-f]{64}$/;
export const tekstverwijzing = z.string().regex(VERWIJZING);
/** Asked of every string in an answer, so without a schema: what is no reference would cost an error each. */
export const isTekstverwijzing = (value: unknown): value is string => typeof value === 'string' && VERWIJZING.test(value);

/** A reference for the stored examples. */
export const voorbeeldtekst = `tekst:0197c2a0-0000-7000-8000-000000000001:${'ab'.repeat(32)}`;

/** Replaces the free texts of a command by references that `bewaar` hands out; everything else stays as it is. */
export function verwijsTeksten(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
  bewaar: (tekst: string) => string,
): Readonly<Record<string, unknown>> {
  const velden = new Set(vrijeTekstVelden(schema));
  return Object.fromEntries(
    Object.entries(data).map(([naam, waarde]) => [naam, velden.has(naam) && typeof waarde === 'string' && !isTekstverwijzing(waarde) ? bewaar(waarde) : waarde]),
  );
}

/** The fields of a command (top level) that are free text. */
export function vrijeTekstVelden(schema: z.ZodType): readonly string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, veld]) => vrij.has(veld) || (veld instanceof z.ZodOptional && vrij.has(veld.unwrap() as z.ZodType)))
    .map(([naam]) => naam);
}

/** Nine digits that pass the eleven test: no patient data in the system (domain.md, "Who uses it"). */
export function bevatBsn(tekst: string): boolean {
  return (tekst.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).some((cijfers) => {
    const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    return som % 11 === 0 && cijfers !== '000000000';
  });
}
