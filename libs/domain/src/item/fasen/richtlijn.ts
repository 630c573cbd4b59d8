import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst } from '../../contract/tekst';
import { besluit } from '../../onderwerp/onderwerp';
import { betreed, faseopdracht, partij, type Fasemodule } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';

const conclusies = ['opnemen-in-richtlijn', 'implementeren-zonder-richtlijn'] as const;
type Conclusie = (typeof conclusies)[number];

/** What stage 5 adds to an item. */
export interface RichtlijnStand {
  readonly conclusie?: Conclusie;
  readonly module?: string;
}

const duidingVastgelegd = itemgebeurtenis({
  type: 'duiding-vastgelegd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ conclusie: z.enum(conclusies), samenvatting: z.string() }),
  voorbeeld: { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' },
  zin: (d) => `Duiding vastgelegd: ${d.conclusie === 'opnemen-in-richtlijn' ? 'opnemen in de richtlijn' : 'implementeren zonder richtlijn'}.`,
  evolve: (item, d, envelope) => ({ ...item, richtlijn: { ...item.richtlijn, conclusie: d.conclusie }, ...besluit('duiding vastgelegd', envelope) }),
});

const inRichtlijnOpgenomen = itemgebeurtenis({
  type: 'in-richtlijn-opgenomen',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ module: z.string() }),
  voorbeeld: { module: 'Lumbosacraal radiculair syndroom, module Chirurgie' },
  zin: (d) => `Opgenomen in de richtlijn: ${d.module}.`,
  evolve: (item, d, envelope) => ({ ...item, richtlijn: { ...item.richtlijn, module: d.module }, ...besluit('in de richtlijn opgenomen', envelope) }),
});

const legDuidingVast = faseopdracht('richtlijn', {
  type: 'legDuidingVast',
  kind: 'levensloop',
  titel: 'Duiding vastleggen',
  wie: ['partij:Kennisinstituut', 'eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ conclusie: z.enum(conclusies), samenvatting: openbareTekst(3, 2000, 'Vat de duiding samen.') }),
  voorbeeld: { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' },
  vooraf: (item) => {
    if (item.richtlijn?.conclusie !== undefined) throw new DomainError('al-gedaan', 'De duiding is al vastgelegd.');
  },
  decide: (item, d, context) => {
    const vastgelegd = duidingVastgelegd({ conclusie: d.conclusie, samenvatting: d.samenvatting });
    return d.conclusie === 'implementeren-zonder-richtlijn' ? [vastgelegd, betreed(item, 'implementatie', context)] : [vastgelegd];
  },
});

const neemOpInRichtlijn = faseopdracht('richtlijn', {
  type: 'neemOpInRichtlijn',
  kind: 'levensloop',
  titel: 'Opnemen in richtlijn',
  wie: ['partij:Kennisinstituut', 'eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ module: openbareTekst(3, 200, 'Noem de module.') }),
  voorbeeld: { module: 'Lumbosacraal radiculair syndroom, module Chirurgie' },
  vooraf: (item) => {
    if (item.richtlijn?.conclusie === undefined) throw new DomainError('nog-niet', 'Leg eerst de duiding vast.');
  },
  decide: (item, d, context) => [inRichtlijnOpgenomen({ module: d.module }), betreed(item, 'implementatie', context)],
});

export const richtlijn: Fasemodule = {
  fase: 'richtlijn',
  events: [duidingVastgelegd, inRichtlijnOpgenomen],
  commands: [legDuidingVast, neemOpInRichtlijn],
  aanZet: (item) => ({ wie: [partij('Kennisinstituut')], wat: item.richtlijn?.conclusie === undefined ? 'Uitkomst duiden' : 'Opnemen in de richtlijn' }),
};
