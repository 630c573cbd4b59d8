import { z } from 'zod';
import { genoemdeBuur } from '../../contract/buur';
import type { Command } from '../../contract/command';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import type { NewEvent } from '../../contract/event';
import type { Reactie } from '../../contract/reactie';
import { beeindig } from '../fase';
import { itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { bron, bronvoorbeeld, poging, samenvoegingAfgebroken, samenvoegingGestart, samenvoegingGeweigerd, samenvoegingTeruggedraaid, vraagSamengevoegd } from './samenvoeging';

export const isOnderweg = (item: Item): boolean => item.samenvoeging?.stand === 'gevraagd';

export const waarheen = (item: Item): string => (item.einde?.in === undefined ? '' : ` Het gaat verder in ${item.einde.in}.`);

/** Begins a merge, refused into itself, into an item that has ended (also one that went on elsewhere), or into one that is under way itself. */
export function voegSamen(item: Item, naam: string, reden: string, context: Context): NewEvent {
  const doel = genoemdeBuur<Item>('item', naam, context);
  if ([context.streamId, item.nummer].includes(naam) || doel?.streamId === context.streamId) throw new DomainError('verwijst-naar-zichzelf', 'Een item kan niet in zichzelf opgaan.', { veld: 'in' });
  if (doel === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen item ${naam}.`, { veld: 'in' });
  const { nummer, status, einde, programma } = doel.state;
  if (programma.code !== item.programma.code) throw new DomainError('verwijzing-onbekend', `${nummer} hoort bij een ander programma dan ${item.nummer}.`, { veld: 'in' });
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
      ? [{ streamId: eigen.in, sleutel: `samenvoegen:${eigen.poging}`, gebeurdOp: eigen.op, opdracht: { type: 'neemSamengevoegdeVraagOp', van: streamId, nummer, titel, eigenaar, poging: eigen.poging } }]
      : eigen?.stand === 'teruggedraaid'
        ? [{ streamId: eigen.in, sleutel: `losgelaten:${eigen.poging}`, gebeurdOp: eigen.op, opdracht: { type: 'laatSamengevoegdeVraagLos', van: streamId, poging: eigen.poging } }]
        : [];
  const anderen = (item.samengevoegd ?? []).flatMap(({ van, poging: welke, op, stand }) =>
    stand === 'teruggedraaid' ? [] : [{ streamId: van, sleutel: `samengevoegd:${van}:${welke}`, gebeurdOp: op, opdracht: { type: 'rondSamenvoegingAf', poging: welke, opgenomen: stand === 'opgenomen' } }],
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

export const samenvoegopdrachten = [neemSamengevoegdeVraagOp, rondSamenvoegingAf, laatSamengevoegdeVraagLos];
