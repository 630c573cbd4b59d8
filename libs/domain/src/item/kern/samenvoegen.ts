import { z } from 'zod';
import { eigenaarSchema, type Eigenaar } from '../../contract/actor';
import { genoemdeBuur } from '../../contract/buur';
import type { Command } from '../../contract/command';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import type { NewEvent } from '../../contract/event';
import type { Reactie } from '../../contract/reactie';
import { tekstverwijzing, voorbeeldtekst } from '../../contract/tekst';
import type { Datum } from '../../kalender/datum';
import { besluit } from '../../onderwerp/onderwerp';
import { naamVan } from '../../woorden';
import { beeindig } from '../fase';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
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

const poging = z.int().positive();
const bron = { van: z.string(), nummer: z.string(), titel: z.string(), eigenaar: eigenaarSchema, poging };
const bronvoorbeeld = { van: 'item-0197c2a0', nummer: 'CGG-0142', titel: 'Lage rughernia', eigenaar: 'partij:FMS' as const, poging: 1 };

const samenvoegingGestart = itemgebeurtenis({
  type: 'samenvoeging-gestart',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ in: z.string(), nummer: z.string(), poging, reden: tekstverwijzing }),
  voorbeeld: { in: 'item-0197c2a1', nummer: 'CGG-0007', poging: 1, reden: voorbeeldtekst },
  zin: (d) => `Wordt samengevoegd met ${d.nummer}.`,
  evolve: (item, d, envelope) => ({ ...item, samenvoeging: { ...d, stand: 'gevraagd' }, ...besluit(`samenvoegen met ${d.nummer}`, envelope) }),
});

const samenvoegingAfgebroken = itemgebeurtenis({
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

const vraagSamengevoegd = itemgebeurtenis({
  type: 'vraag-samengevoegd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject(bron),
  voorbeeld: bronvoorbeeld,
  zin: (d) => `${d.nummer} van ${naamVan(d.eigenaar)} gaat hier verder: ${d.titel}.`,
  evolve: (item, d, envelope) => bijgehouden(item, { ...d, op: envelope.gebeurdOp, stand: 'opgenomen' }),
});

const samenvoegingGeweigerd = itemgebeurtenis({
  type: 'samenvoeging-geweigerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject(bron),
  voorbeeld: bronvoorbeeld,
  zin: (d) => `${d.nummer} van ${naamVan(d.eigenaar)} is hier niet opgenomen: dit item nam niets meer op.`,
  evolve: (item, d, envelope) => bijgehouden(item, { ...d, op: envelope.gebeurdOp, stand: 'geweigerd' }),
});

const samenvoegingTeruggedraaid = itemgebeurtenis({
  type: 'samenvoeging-teruggedraaid',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ van: z.string(), nummer: z.string() }),
  voorbeeld: { van: 'item-0197c2a0', nummer: 'CGG-0142' },
  zin: (d) => `${d.nummer} is heropend en gaat weer zelf verder.`,
  evolve: (item, d) => ({ ...item, samengevoegd: (item.samengevoegd ?? []).map((een) => (een.van === d.van ? { ...een, stand: 'teruggedraaid' as const } : een)) }),
});

export const isOnderweg = (item: Item): boolean => item.samenvoeging?.stand === 'gevraagd';

export const waarheen = (item: Item): string => (item.einde?.in === undefined ? '' : ` Het gaat verder in ${item.einde.in}.`);

/** Begins a merge, refused into itself, into an item that has ended (also one that went on elsewhere), or into one that is under way itself. */
export function voegSamen(item: Item, naam: string, reden: string, context: Context): NewEvent {
  const doel = genoemdeBuur<Item>('item', naam, context);
  if ([context.streamId, item.nummer].includes(naam) || doel?.streamId === context.streamId) throw new DomainError('verwijst-naar-zichzelf', 'Een item kan niet in zichzelf opgaan.', { veld: 'in' });
  if (doel === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen item ${naam}.`, { veld: 'in' });
  const { nummer, status, einde } = doel.state;
  if (status === 'beeindigd') {
    throw new DomainError('beeindigd', `${nummer} is beëindigd (${einde?.code ?? ''}).${waarheen(doel.state)} Kies een item dat nog open is.`, { veld: 'in', einde: einde?.code, ...(einde?.in === undefined ? {} : { in: einde.in }) });
  }
  if (isOnderweg(doel.state)) throw new DomainError('samenvoeging-loopt', `${nummer} wordt zelf samengevoegd met ${doel.state.samenvoeging?.nummer ?? 'een ander item'}. Kies dat item.`, { veld: 'in' });
  return samenvoegingGestart({ in: doel.streamId, nummer, poging: (item.samenvoeging?.poging ?? 0) + 1, reden });
}

/** The neighbour that a merge looks at. */
export const doelVanSamenvoegen = (command: Command | undefined): readonly string[] =>
  command?.type === 'beeindigItem' && typeof command.data['in'] === 'string' ? [command.data['in']] : [];

/** What a merge asks of the other item: take this one in, finish, or let go of one that was reopened. */
export function vraagtBijSamenvoegen(streamId: string, item: Item): readonly Reactie[] {
  const { samenvoeging: eigen, nummer, titel, eigenaar } = item;
  const zelf =
    eigen?.stand === 'gevraagd'
      ? [{ streamId: eigen.in, sleutel: `samenvoegen:${eigen.poging}`, opdracht: { type: 'neemSamengevoegdeVraagOp', van: streamId, nummer, titel, eigenaar, poging: eigen.poging } }]
      : eigen?.stand === 'teruggedraaid'
        ? [{ streamId: eigen.in, sleutel: `losgelaten:${eigen.poging}`, opdracht: { type: 'laatSamengevoegdeVraagLos', van: streamId, poging: eigen.poging } }]
        : [];
  const anderen = (item.samengevoegd ?? []).flatMap(({ van, poging: welke, stand }) =>
    stand === 'teruggedraaid' ? [] : [{ streamId: van, sleutel: `samengevoegd:${van}:${welke}`, opdracht: { type: 'rondSamenvoegingAf', poging: welke, opgenomen: stand === 'opgenomen' } }],
  );
  return [...zelf, ...anderen];
}

const neemSamengevoegdeVraagOp = itemopdracht({
  type: 'neemSamengevoegdeVraagOp',
  kind: 'feit',
  titel: 'Samengevoegde vraag opnemen',
  wie: ['systeem'],
  schema: z.strictObject(bron),
  voorbeeld: bronvoorbeeld,
  decide: (item, d) => {
    const bekend = item.samengevoegd?.find((een) => een.van === d.van);
    if (bekend !== undefined && bekend.poging >= d.poging) throw new DomainError('al-gedaan', `${d.nummer} is hier al behandeld.`);
    return [item.status === 'beeindigd' || isOnderweg(item) ? samenvoegingGeweigerd(d) : vraagSamengevoegd(d)];
  },
});

const rondSamenvoegingAf = itemopdracht({
  type: 'rondSamenvoegingAf',
  kind: 'levensloop',
  titel: 'Samenvoeging afronden',
  wie: ['systeem'],
  schema: z.strictObject({ poging, opgenomen: z.boolean() }),
  voorbeeld: { poging: 1, opgenomen: true },
  decide: (item, d, context) => {
    const { samenvoeging } = item;
    if (samenvoeging?.stand !== 'gevraagd' || samenvoeging.poging !== d.poging) throw new DomainError('al-gedaan', 'Deze samenvoeging loopt niet meer.');
    if (!d.opgenomen) return [samenvoegingAfgebroken({ nummer: samenvoeging.nummer })];
    return [beeindig(item, 'samengevoegd', context, samenvoeging.reden, samenvoeging.nummer)];
  },
});

const laatSamengevoegdeVraagLos = itemopdracht({
  type: 'laatSamengevoegdeVraagLos',
  kind: 'feit',
  titel: 'Samengevoegde vraag loslaten',
  wie: ['systeem'],
  schema: z.strictObject({ van: z.string(), poging }),
  voorbeeld: { van: 'item-0197c2a0', poging: 1 },
  decide: (item, d) => {
    const bekend = item.samengevoegd?.find((een) => een.van === d.van && een.poging === d.poging && een.stand === 'opgenomen');
    if (bekend === undefined) throw new DomainError('al-gedaan', 'Dit item is hier niet opgenomen.');
    return [samenvoegingTeruggedraaid({ van: bekend.van, nummer: bekend.nummer })];
  },
});

export const samenvoeggebeurtenissen = [samenvoegingGestart, samenvoegingAfgebroken, vraagSamengevoegd, samenvoegingGeweigerd, samenvoegingTeruggedraaid];
export const samenvoegopdrachten = [neemSamengevoegdeVraagOp, rondSamenvoegingAf, laatSamengevoegdeVraagLos];
