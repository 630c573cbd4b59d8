import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { beeindig, betreed, faseopdracht } from './fase';
import { opHandelingsagendaGeplaatst } from './fasen/picot';

/** What the adoption of a handelingsagenda means for a candidate: on it and on to a ronde, or not prioritised (it can return in a next year). */
export const verwerkHandelingsagenda = faseopdracht('picot', {
  type: 'verwerkHandelingsagenda',
  kind: 'levensloop',
  titel: 'Handelingsagenda verwerken',
  wie: ['systeem'],
  schema: z.strictObject({ agenda: z.string().min(1).max(80), jaar: z.int().min(2018).max(2100), plaats: z.int().positive().optional(), reden: vrijeTekst().optional() }),
  voorbeeld: { agenda: 'handelingsagenda-cirkel-2020', jaar: 2020, plaats: 3 },
  vooraf: (item) => {
    if (item.picot?.voltooidOp === undefined) throw new DomainError('nog-niet', 'De PICOT is nog niet voltooid.');
  },
  decide: (item, d, context) => {
    if (d.plaats === undefined) return [beeindig(item, 'niet-geprioriteerd', context, d.reden)];
    return [opHandelingsagendaGeplaatst({ jaar: d.jaar }), betreed(item, context)];
  },
});
