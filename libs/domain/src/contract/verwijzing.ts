import { z } from 'zod';
import { namenVan, naamVan } from '../woorden';
import { eigenaarSchema, type Eigenaar } from './actor';
import type { Context } from './context';
import { DomainError } from './domain-error';
import { codeveld } from './tekst';

const items = new WeakSet<z.ZodType>();
const partijen = new WeakSet<z.ZodType>();

/** The number (CGG-0142) or id of an item that exists; voerUit looks it up before the decision, because a decision reads nothing. */
export function itemverwijzing(): z.ZodString {
  const schema = z.string().trim().min(1, 'Noem het nummer van een item.').max(60);
  items.add(schema);
  return schema;
}

/** The code of a partij of the programme, without `partij:`. */
export function partijcode(): z.ZodString {
  const schema = z.string().min(1).max(50);
  partijen.add(schema);
  return schema;
}

const acties = new WeakSet<z.ZodType>();

/** The code of an actie that exists in the same programme; voerUit looks it up before the decision. */
export function actieverwijzing(): z.ZodString {
  const schema = codeveld();
  acties.add(schema);
  return schema;
}

const escalaties = new WeakSet<z.ZodType>();

/** ESC-0031 */
export const escalatienummer = /^[A-Z][A-Z0-9-]{1,30}$/;

/** The number of an escalatie. The decision sees it as a neighbour, and says itself what is wrong with it. */
export function escalatieverwijzing(): z.ZodString {
  const schema = z.string().regex(escalatienummer, 'Schrijf een nummer als ESC-0031.');
  escalaties.add(schema);
  return schema;
}

const opZichzelf = new WeakSet<z.ZodType>();

/** A document that says itself who and what there is, such as a programme definition: its names are not held against today's. */
export function staatOpZichzelf<Schema extends z.ZodType>(schema: Schema): Schema {
  opZichzelf.add(schema);
  return schema;
}

type Soort = 'eigenaar' | 'partij' | 'item' | 'actie' | 'escalatie';
interface Verwijzing {
  readonly soort: Soort;
  /** Where it stands: 'eigenaren/1'. */
  readonly pad: string;
  readonly naar: string;
}

function soortVan(schema: z.ZodType): Soort | undefined {
  if (schema === eigenaarSchema) return 'eigenaar';
  if (partijen.has(schema)) return 'partij';
  if (acties.has(schema)) return 'actie';
  if (escalaties.has(schema)) return 'escalatie';
  return items.has(schema) ? 'item' : undefined;
}

/** Every reference in the data of a command, wherever its schema has a field for one. */
function verwijzingen(schema: z.ZodType, waarde: unknown, pad: string): readonly Verwijzing[] {
  if (opZichzelf.has(schema)) return [];
  const soort = soortVan(schema);
  if (soort !== undefined) return typeof waarde === 'string' ? [{ soort, pad, naar: waarde }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return verwijzingen(schema.unwrap() as z.ZodType, waarde, pad);
  if (schema instanceof z.ZodArray && Array.isArray(waarde)) return waarde.flatMap((een, i) => verwijzingen(schema.element as z.ZodType, een, `${pad}/${i}`));
  if (!(schema instanceof z.ZodObject) || typeof waarde !== 'object' || waarde === null) return [];
  const velden = Object.entries(schema.shape as Record<string, z.ZodType>);
  return velden.flatMap(([naam, veld]) => verwijzingen(veld, (waarde as Record<string, unknown>)[naam], pad === '' ? naam : `${pad}/${naam}`));
}

const genoemd = (soort: Soort, schema: z.ZodType, data: unknown): readonly string[] => verwijzingen(schema, data, '').flatMap((een) => (een.soort === soort ? [een.naar] : []));

/** The items that a command names, for whoever must find out which of them exist. */
export const genoemdeItems = (schema: z.ZodType, data: unknown): readonly string[] => genoemd('item', schema, data);
/** The codes of the acties that it names. */
export const genoemdeActies = (schema: z.ZodType, data: unknown): readonly string[] => genoemd('actie', schema, data);

/** The numbers of the escalaties that it names. */
export const genoemdeEscalaties = (schema: z.ZodType, data: unknown): readonly string[] => genoemd('escalatie', schema, data);

/** A reference to what is not there: where it stands in the command, from the root with slashes, and what is said of it in Dutch. */
export interface Verwijsfout {
  readonly pad: string;
  readonly melding: string;
}

/** Every owner or partij in these data that is outside the programme, and every item or actie that does not exist; fields that are missing name nothing. */
export function onbekendeVerwijzingen(schema: z.ZodType, data: unknown, { definitie, items: gevonden = [], acties: bekend = [] }: Pick<Context, 'definitie' | 'items' | 'acties'>): readonly Verwijsfout[] {
  const kent: Readonly<Record<Soort, (naar: string) => boolean>> = {
    eigenaar: (naar) => definitie.eigenaren.includes(naar as Eigenaar),
    partij: (naar) => definitie.eigenaren.includes(`partij:${naar}`),
    item: (naar) => gevonden.includes(naar),
    // That it means itself is another mistake, with its own sentence.
    actie: (naar) => bekend.includes(naar) || naar === (data as { readonly code?: unknown }).code,
    escalatie: () => true,
  };
  return verwijzingen(schema, data, '').flatMap(({ soort, pad, naar }) => (kent[soort](naar) ? [] : [{ pad: `/${pad}`, melding: melding(soort, naar, definitie.eigenaren) }]));
}

/** Refuses a command that names what is not there, with every such fault at once. */
export function weigerVerwijzingen(fouten: readonly Verwijsfout[]): void {
  const [eerste] = fouten;
  if (eerste === undefined) return;
  throw new DomainError('verwijzing-onbekend', [...new Set(fouten.map((fout) => fout.melding))].join(' '), { veld: eerste.pad.slice(1), fouten });
}

function melding(soort: Soort, naar: string, eigenaren: readonly Eigenaar[]): string {
  if (soort === 'item') return `Er is geen item ${naar}.`;
  if (soort === 'actie') return `Er is geen actie ${naar} in dit programma.`;
  const keuze = soort === 'eigenaar' ? eigenaren : eigenaren.filter((eigenaar) => eigenaar.startsWith('partij:'));
  return `${naamVan(naar)} hoort niet bij dit programma. Kies uit: ${namenVan(keuze)}.`;
}
