import { z } from 'zod';
import { eigenaarSchema, type Eigenaar } from '../../contract/actor';
import { tekstverwijzing, voorbeeldtekst } from '../../contract/tekst';
import type { Datum } from '../../kalender/datum';
import { besluit } from '../../onderwerp/onderwerp';
import { naamVan } from '../../woorden';
import { itemgebeurtenis } from '../item-declaraties';
import type { Item } from '../item-staat';

/**
 * Merging one item into another (design.md section 8): the item that goes up asks the other, is under way meanwhile, and ends only when the other has
 * taken it in. Who is under way takes nobody in, so two items that are merged into each other at the same moment are both refused and no ring arises.
 */
export interface Samenvoeging {
  readonly poging: number;
  /** The stream and the number of the item into which this one goes. */
  readonly in: string;
  readonly nummer: string;
  readonly reden: string;
  /** The day of the decision, or of the one that undid it. */
  readonly op: Datum;
  readonly stand: 'gevraagd' | 'rond' | 'afgebroken' | 'teruggedraaid';
}

/** An item that went into this one, or wanted to. Its partij keeps reading along and its name stays in the history. */
export interface Opgegaan {
  readonly van: string;
  readonly nummer: string;
  readonly titel: string;
  readonly eigenaar: Eigenaar;
  readonly poging: number;
  readonly op: Datum;
  readonly stand: 'opgenomen' | 'geweigerd' | 'teruggedraaid';
}

export const poging = z.int().positive();
export const bron = { van: z.string(), nummer: z.string(), titel: z.string(), eigenaar: eigenaarSchema, poging };
export const bronvoorbeeld = { van: 'item-0197c2a0', nummer: 'CGG-0142', titel: 'Lage rughernia', eigenaar: 'partij:FMS' as const, poging: 1 };

export const samenvoegingGestart = itemgebeurtenis({
  type: 'samenvoeging-gestart',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ in: z.string(), nummer: z.string(), poging, reden: tekstverwijzing }),
  voorbeeld: { in: 'item-0197c2a1', nummer: 'CGG-0007', poging: 1, reden: voorbeeldtekst },
  zin: (d) => `Wordt samengevoegd met ${d.nummer}.`,
  evolve: (item, d, envelope) => ({ ...item, samenvoeging: { ...d, op: envelope.gebeurdOp, stand: 'gevraagd' }, ...besluit(`samenvoegen met ${d.nummer}`, envelope) }),
});

export const samenvoegingAfgebroken = itemgebeurtenis({
  type: 'samenvoeging-afgebroken',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ nummer: z.string() }),
  voorbeeld: { nummer: 'CGG-0007' },
  zin: (d) => `Niet samengevoegd: ${d.nummer} kon dit item niet meer opnemen.`,
  evolve: (item) => (item.samenvoeging === undefined ? item : { ...item, samenvoeging: { ...item.samenvoeging, stand: 'afgebroken' } }),
});

const bijgehouden = (item: Item, opgegaan: Opgegaan): Item => ({
  ...item,
  samengevoegd: [...(item.samengevoegd ?? []).filter((een) => een.van !== opgegaan.van), opgegaan],
});

export const vraagSamengevoegd = itemgebeurtenis({
  type: 'vraag-samengevoegd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject(bron),
  voorbeeld: bronvoorbeeld,
  zin: (d) => `${d.nummer} van ${naamVan(d.eigenaar)} gaat hier verder: ${d.titel}.`,
  evolve: (item, d, envelope) => bijgehouden(item, { ...d, op: envelope.gebeurdOp, stand: 'opgenomen' }),
});

export const samenvoegingGeweigerd = itemgebeurtenis({
  type: 'samenvoeging-geweigerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject(bron),
  voorbeeld: bronvoorbeeld,
  zin: (d) => `${d.nummer} van ${naamVan(d.eigenaar)} is hier niet opgenomen: dit item nam niets meer op.`,
  evolve: (item, d, envelope) => bijgehouden(item, { ...d, op: envelope.gebeurdOp, stand: 'geweigerd' }),
});

export const samenvoegingTeruggedraaid = itemgebeurtenis({
  type: 'samenvoeging-teruggedraaid',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ van: z.string(), nummer: z.string() }),
  voorbeeld: { van: 'item-0197c2a0', nummer: 'CGG-0142' },
  zin: (d) => `${d.nummer} is heropend en gaat weer zelf verder.`,
  evolve: (item, d) => ({ ...item, samengevoegd: (item.samengevoegd ?? []).map((een) => (een.van === d.van ? { ...een, stand: 'teruggedraaid' as const } : een)) }),
});

export const samenvoeggebeurtenissen = [samenvoegingGestart, samenvoegingAfgebroken, vraagSamengevoegd, samenvoegingGeweigerd, samenvoegingTeruggedraaid];
