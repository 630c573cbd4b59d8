import { z } from 'zod';
import { DomainError } from '../../../contract/domain-error';
import { openbareTekst, vrijeTekst } from '../../../contract/tekst';
import { itemopdracht } from '../../item-declaraties';
import { duidingGecorrigeerd } from './gebeurtenissen';
import { hervat, naConclusie, wie } from './opdrachten';
import { eindconclusies, vervolgconclusies } from './stand';

/** What was written of the duiding can be corrected for ever; what it concludes only while the item has not gone on by it. */
export const corrigeerDuiding = itemopdracht({
  type: 'corrigeerDuiding',
  kind: 'levensloop',
  titel: 'Duiding corrigeren',
  wie,
  schema: z.strictObject({
    conclusie: z.enum([...vervolgconclusies, ...eindconclusies]).optional().describe('Alleen als het item nog in de fase richtlijn is'),
    samenvatting: openbareTekst(3, 2000, 'Vat de duiding samen.').optional(),
    reden: vrijeTekst(),
  }),
  voorbeeld: { samenvatting: 'Eerst acht weken afwachten.', reden: 'De samenvatting noemde een verkeerd aantal weken.' },
  vooraf: (item) => {
    if (item.richtlijn?.conclusie === undefined) throw new DomainError('nog-niet', 'Leg eerst de duiding vast.');
  },
  decide: (item, d, context) => {
    const { conclusie: oud = 'opnemen-in-richtlijn', samenvatting: tekst } = item.richtlijn ?? {};
    const { conclusie = oud, samenvatting = tekst } = d;
    if (conclusie === oud && samenvatting === tekst) throw new DomainError('al-gedaan', 'Er verandert niets. Vul in wat er anders moet.');
    if (conclusie !== oud && item.soort !== 'richtlijn') {
      throw new DomainError('niet-in-deze-fase', `${item.nummer} is door deze duiding al in de fase ${item.fasenaam}. U kunt nog wel de samenvatting corrigeren.`, { veld: 'conclusie' });
    }
    if (conclusie !== oud && item.status === 'beeindigd') {
      throw new DomainError('beeindigd', `${item.nummer} is beëindigd. Heropen het eerst om iets anders te concluderen; de samenvatting kunt u nu al corrigeren.`, { veld: 'conclusie' });
    }
    const gecorrigeerd = duidingGecorrigeerd({ conclusie, samenvatting: samenvatting ?? '', vorige: { conclusie: oud, ...(tekst === undefined ? {} : { samenvatting: tekst }) }, reden: d.reden });
    return conclusie === oud ? [gecorrigeerd] : [...hervat(item, context), gecorrigeerd, ...naConclusie(item, conclusie, d.reden, context)];
  },
});
