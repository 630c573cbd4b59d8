import { z } from 'zod';
import { eigenaarSchema } from '../../../contract/actor';
import type { Reactie } from '../../../contract/reactie';
import { vrijeTekst } from '../../../contract/tekst';
import { beeindigAlsDatMag, betreding, faseopdracht } from '../../fase';
import { itemopdracht } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { kennisagendaSchema } from '../../kern/kennisagenda';
import { titelSchema, wvsSchema } from '../../kern/velden';
import { beginfase, kennisvraagIngediend, weigerZonderAchterban } from '../kennisvraag';
import { nieuweKennisvraagOpgeroepen } from './gebeurtenissen';

/** The stream of the k-th question that an item raises. Short, because each generation makes the id longer. */
const vervolgstroom = (streamId: string, keer: number): string => `${streamId}-v${keer}`;

/** One decision closes the circle: this item ends, unless it was implemented already, and the new one that points back comes into being by itself. */
export const roepNieuweKennisvraagOp = faseopdracht('monitoring', {
  type: 'roepNieuweKennisvraagOp',
  kind: 'levensloop',
  titel: 'Nieuwe kennisvraag oproepen',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({
    titel: titelSchema,
    reden: vrijeTekst(),
    toelichting: vrijeTekst(4000).optional().describe('Bij de nieuwe kennisvraag'),
    eigenaar: eigenaarSchema.optional().describe('Wie de nieuwe kennisvraag indient; leeg is de eigenaar van dit item'),
  }),
  voorbeeld: { titel: 'En bij ouderen?', reden: 'De spiegel laat grote verschillen zien bij ouderen.' },
  // A programme that takes no questions says so here, and not when the new item is to begin.
  vooraf: (_item, { definitie }) => void beginfase(definitie),
  decide: (item, d, context) => {
    const eigenaar = d.eigenaar ?? item.eigenaar;
    weigerZonderAchterban(eigenaar, context);
    const naar = vervolgstroom(context.streamId, (item.monitoring?.nieuweVragen ?? []).length + 1);
    const vraag = { naar, titel: d.titel, eigenaar, wvs: [...item.wvs], ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }) };
    const opgeroepen = nieuweKennisvraagOpgeroepen(vraag);
    return item.status === 'beeindigd' ? [opgeroepen] : [opgeroepen, beeindigAlsDatMag(item, 'nieuwe-kennisvraag', context, d.reden, naar)];
  },
});

/** How a question that another item raised begins. */
export const beginVervolg = itemopdracht({
  type: 'beginVervolg',
  kind: 'levensloop',
  titel: 'Vervolgvraag beginnen',
  wie: ['systeem'],
  schema: z.strictObject({ titel: titelSchema, eigenaar: eigenaarSchema, wvs: wvsSchema, vervolgOp: z.string().min(1).max(100), fictief: z.boolean().default(false), kennisagenda: kennisagendaSchema.optional(), toelichting: vrijeTekst(4000).optional() }),
  voorbeeld: { titel: 'En bij ouderen?', eigenaar: 'partij:FMS', wvs: ['NVvN'], vervolgOp: 'item-0197c2a0' },
  creates: true,
  decide: ({ toelichting, kennisagenda, ...d }, context) => [
    kennisvraagIngediend({
      ...d, nummer: context.nummer ?? context.streamId, programma: { code: context.definitie.code, versie: context.definitie.versie },
      ...(toelichting === undefined ? {} : { toelichting }),
      ...(kennisagenda === undefined ? {} : { kennisagenda }),
    }),
    betreding(context, beginfase(context.definitie), { richting: 'begin' }),
  ],
});

/** The items that must be there because this one raised a question. */
export const gevraagdeVervolgen = (streamId: string, item: Item): readonly Reactie[] =>
  (item.monitoring?.nieuweVragen ?? []).map(({ naar, op, ...vraag }) => ({
    streamId: naar,
    sleutel: `vervolg:${naar}`,
    gebeurdOp: op,
    opdracht: { type: 'beginVervolg', programma: item.programma.code, ...vraag, ...(item.kennisagenda === undefined ? {} : { kennisagenda: item.kennisagenda }), vervolgOp: streamId, fictief: item.fictief },
  }));
