import { z } from 'zod';
import { DomainError } from '../../../contract/domain-error';
import { codeSchema } from '../../../contract/tekst';
import { faseopdracht, vanHetItem } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { metImplementatie, type ImplementatieStand } from './stand';

const koplopers = (item: Item): NonNullable<ImplementatieStand['koplopers']> => item.implementatie?.koplopers ?? [];

const koploperAangemeld = itemgebeurtenis({
  type: 'koploper-aangemeld',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ zorgaanbieder: z.string() }),
  voorbeeld: { zorgaanbieder: 'ZH-012' },
  zin: (d) => `Koploper: ${d.zorgaanbieder}.`,
  evolve: (item, d, envelope) => metImplementatie(item, { koplopers: [...koplopers(item), { zorgaanbieder: d.zorgaanbieder, sinds: envelope.gebeurdOp }] }),
});

const koploperTeruggetrokken = itemgebeurtenis({
  type: 'koploper-teruggetrokken',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ zorgaanbieder: z.string() }),
  voorbeeld: { zorgaanbieder: 'ZH-012' },
  zin: (d) => `${d.zorgaanbieder} is geen koploper meer.`,
  evolve: (item, d) => metImplementatie(item, { koplopers: koplopers(item).filter(({ zorgaanbieder }) => zorgaanbieder !== d.zorgaanbieder) }),
});

const vaste = { kind: 'feit', wie: ['eigenaar', 'projectorganisatie'], eigenaren: vanHetItem, schema: z.strictObject({ zorgaanbieder: codeSchema }), voorbeeld: { zorgaanbieder: 'ZH-012' } } as const;

const meldKoploperAan = faseopdracht('implementatie', {
  ...vaste,
  type: 'meldKoploperAan',
  titel: 'Koploper aanmelden',
  decide: (item, d) => {
    if (koplopers(item).some(({ zorgaanbieder }) => zorgaanbieder === d.zorgaanbieder)) throw new DomainError('bestaat-al', `${d.zorgaanbieder} is al koploper.`, { veld: 'zorgaanbieder' });
    return [koploperAangemeld(d)];
  },
});

const trekKoploperTerug = faseopdracht('implementatie', {
  ...vaste,
  type: 'trekKoploperTerug',
  titel: 'Koploper terugtrekken',
  decide: (item, d) => {
    const bekend = koplopers(item).map(({ zorgaanbieder }) => zorgaanbieder);
    if (!bekend.includes(d.zorgaanbieder)) throw new DomainError('verwijzing-onbekend', `${d.zorgaanbieder} is geen koploper. Wel: ${bekend.join(', ') || 'geen'}.`, { veld: 'zorgaanbieder' });
    return [koploperTeruggetrokken(d)];
  },
});

export const koplopergebeurtenissen = [koploperAangemeld, koploperTeruggetrokken];
export const koploperopdrachten = [meldKoploperAan, trekKoploperTerug];
