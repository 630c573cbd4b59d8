import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import type { Context } from '../../contract/context';
import { besluit } from '../../onderwerp/onderwerp';
import { faseopdracht } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';
import type { Item } from '../item-staat';

export const picotVastgesteld = itemgebeurtenis({
  type: 'picot-vastgesteld',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({}),
  voorbeeld: {},
  zin: () => 'PICOT vastgesteld.',
  evolve: (item, _d, envelope) => ({ ...item, picot: { velden: {}, ...item.picot, vastgesteldOp: envelope.gebeurdOp }, ...besluit('PICOT vastgesteld', envelope) }),
});

export const picotTeruggegeven = itemgebeurtenis({
  type: 'picot-teruggegeven',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ reden: tekstverwijzing }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'PICOT teruggegeven: zij moet worden aangevuld.',
  evolve: (item, _d, envelope) => {
    const { velden = {}, relevantie } = item.picot ?? {};
    return { ...item, picot: { velden, ...(relevantie === undefined ? {} : { relevantie }) }, ...besluit('PICOT teruggegeven', envelope) };
  },
});

/** Refuses whoever completed the PICOT: a second person looks at it. */
function anderePersoon(item: Item, { actor }: Context): void {
  if (item.picot?.voltooidOp === undefined) throw new DomainError('nog-niet', 'Dit kan nog niet. Eerst moet de PICOT voltooid zijn.');
  if (item.picot.vastgesteldOp !== undefined) throw new DomainError('al-gedaan', 'De PICOT is al vastgesteld.');
  if (item.picot.voltooidDoor === actor.id) throw new DomainError('vier-ogen', 'U heeft deze PICOT zelf voltooid. Laat een ander haar vaststellen.');
}
const wie = ['eigenaar', 'projectorganisatie', 'gremium:werkorganisatie'] as const;

export const stelPicotVast = faseopdracht('picot', {
  type: 'stelPicotVast',
  kind: 'levensloop',
  titel: 'PICOT vaststellen',
  wie,
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: anderePersoon,
  decide: () => [picotVastgesteld({})],
});

export const geefPicotTerug = faseopdracht('picot', {
  type: 'geefPicotTerug',
  kind: 'levensloop',
  titel: 'PICOT teruggeven',
  wie,
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'De uitkomstmaat is nog niet te meten.' },
  vooraf: anderePersoon,
  decide: (_item, d) => [picotTeruggegeven({ reden: d.reden })],
});
