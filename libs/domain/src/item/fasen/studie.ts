import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst } from '../../contract/tekst';
import { betreed, faseopdracht, type Fasemodule } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';

/** What stage 4 adds to an item. */
export interface StudieStand {
  readonly gestartOp?: string;
  readonly uitkomst?: string;
}

const studieGestart = itemgebeurtenis({
  type: 'studie-gestart',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({}),
  voorbeeld: {},
  zin: () => 'Studie gestart.',
  evolve: (item, _d, envelope) => ({ ...item, studie: { ...item.studie, gestartOp: envelope.gebeurdOp } }),
});

const studieAfgerond = itemgebeurtenis({
  type: 'studie-afgerond',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ uitkomst: z.string() }),
  voorbeeld: { uitkomst: 'Afwachten is niet slechter dan opereren.' },
  zin: (d) => `Studie afgerond. Uitkomst: ${d.uitkomst}`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, uitkomst: d.uitkomst } }),
});

const startStudie = faseopdracht('studie', {
  type: 'startStudie',
  kind: 'levensloop',
  titel: 'Studie starten',
  wie: ['eigenaar', 'projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (item) => {
    if (item.studie?.gestartOp !== undefined) throw new DomainError('al-gedaan', 'De studie is al gestart.');
  },
  decide: () => [studieGestart({})],
});

const rondStudieAf = faseopdracht('studie', {
  type: 'rondStudieAf',
  kind: 'levensloop',
  titel: 'Studie afronden',
  wie: ['eigenaar', 'projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({ uitkomst: openbareTekst(3, 2000, 'Beschrijf de uitkomst.') }),
  voorbeeld: { uitkomst: 'Afwachten is niet slechter dan opereren.' },
  vooraf: (item) => {
    if (item.studie?.gestartOp === undefined) throw new DomainError('nog-niet', 'De studie is nog niet gestart.');
  },
  decide: (item, d, context) => [studieAfgerond({ uitkomst: d.uitkomst }), betreed(item, 'richtlijn', context)],
});

export const studie: Fasemodule = {
  fase: 'studie',
  events: [studieGestart, studieAfgerond],
  commands: [startStudie, rondStudieAf],
  aanZet: (item) => ({ wie: [item.eigenaar], wat: item.studie?.gestartOp === undefined ? 'Studie starten' : 'Studie uitvoeren en afronden' }),
};
