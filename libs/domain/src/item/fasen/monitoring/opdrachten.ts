import { z } from 'zod';
import { DomainError } from '../../../contract/domain-error';
import { vrijeTekst } from '../../../contract/tekst';
import { hoofdletter } from '../../../woorden';
import { beeindig, faseopdracht, zetTerug } from '../../fase';
import { itemopdracht } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { bijgesteld, criteriumBeoordeeld, gemeten } from './gebeurtenissen';
import { eindVan, eisVoorbij } from '../../../spiegel/periode';
import { weigerVreemdeDataparty } from './leveranciers';
import { criteriumSchema, metingInZin, oordeelVan, periodeSchema, type Meting } from './stand';

/** Whether anything was delivered over this period: its term is met once, whichever mirror comes first. */
const isGemeten = (item: Item, periode: string): boolean => item.monitoring?.perPeriode?.some((een) => een.periode === periode) === true;

export const registreerSpiegelmeting = faseopdracht('monitoring', {
  type: 'registreerSpiegelmeting',
  kind: 'levensloop',
  titel: 'Spiegelinformatie registreren',
  wie: ['dataparty', 'projectorganisatie'],
  schema: z.strictObject({ periode: periodeSchema }),
  voorbeeld: { periode: '2021-H1' },
  decide: (item, d, context) => {
    weigerVreemdeDataparty(item, context);
    eisVoorbij(d.periode, context.gebeurdOp);
    if (isGemeten(item, d.periode)) throw new DomainError('al-gedaan', `Over ${d.periode} is al spiegelinformatie geleverd.`, { veld: 'periode' });
    return [gemeten({ periode: d.periode })];
  },
});

/**
 * What a spiegel says when a period has been delivered, and when its figures changed after that. In every stage: what was measured after a return to
 * implementatie counts when the item comes back.
 */
export const neemSpiegelmetingOver = itemopdracht({
  type: 'neemSpiegelmetingOver',
  kind: 'levensloop',
  titel: 'Spiegelmeting overnemen',
  wie: ['systeem'],
  schema: z.strictObject({ spiegel: z.string().min(1).max(100), periode: periodeSchema, graad: z.number().min(0).max(100).optional(), criterium: criteriumSchema.optional(), voldoet: z.boolean().optional() }),
  voorbeeld: { spiegel: 'spiegel-SP-1', periode: '2021-H1', graad: 86.2, criterium: { richting: 'minstens', procent: 80 } },
  decide: (item, { periode, spiegel: bron, graad, criterium, voldoet }) => {
    const meting: Meting = {
      periode, spiegel: bron, ...(graad === undefined ? {} : { graad }), ...(criterium === undefined ? {} : { criterium }), ...(voldoet === undefined ? {} : { voldoet }),
    };
    const bekend = item.monitoring?.perPeriode?.find((een) => een.periode === periode && een.spiegel === bron);
    if (bekend === undefined) return [isGemeten(item, periode) ? bijgesteld(meting) : gemeten(meting)];
    if (isGelijk(bekend, meting)) throw new DomainError('al-gedaan', `De meting over ${periode} is al bekend.`);
    return [bijgesteld(meting)];
  },
});

const isGelijk = (a: Meting, b: Meting): boolean => a.graad === b.graad && a.voldoet === b.voldoet && a.criterium?.richting === b.criterium?.richting && a.criterium?.procent === b.criterium?.procent;

/**
 * What was measured over the period that ended last, of whichever mirror: one that says whether the criterium was met goes before one that is too small to
 * tell, but an earlier period never decides.
 */
function laatsteMeting(item: Item): Meting | undefined {
  const metingen = item.monitoring?.perPeriode ?? [];
  const laatste = metingen.map(({ periode }) => eindVan(periode)).sort().at(-1);
  const vanLaatste = metingen.filter(({ periode }) => eindVan(periode) === laatste);
  return vanLaatste.findLast((meting) => oordeelVan(meting) !== undefined) ?? vanLaatste.at(-1);
}

/** What the decision says beside what was measured; refused when the two contradict each other and nobody said that this is meant. */
function naastMeting(item: Item, gehaald: boolean, ondanksMeting: boolean): { gemeten?: Meting } {
  const meting = laatsteMeting(item);
  const oordeel = oordeelVan(meting);
  if (meting !== undefined && oordeel !== undefined && oordeel !== gehaald && !ondanksMeting) {
    const zegt = `${hoofdletter(metingInZin(meting))}: dat is ${oordeel ? 'wel' : 'niet'} gehaald.`;
    throw new DomainError('nog-niet', `${zegt} Wilt u toch anders besluiten, zeg dan dat u afwijkt van de meting.`, { veld: 'ondanksMeting', gemeten: meting });
  }
  return meting === undefined ? {} : { gemeten: meting };
}

const oordeelSchema = z.strictObject({ reden: vrijeTekst(), ondanksMeting: z.boolean().default(false).describe('Dit besluit wijkt af van wat er gemeten is') });

export const stelCriteriumGehaaldVast = faseopdracht('monitoring', {
  type: 'stelCriteriumGehaaldVast',
  kind: 'levensloop',
  titel: 'Criterium gehaald',
  wie: ['gremium:werkorganisatie'],
  schema: oordeelSchema,
  voorbeeld: { reden: 'De implementatiegraad is 86 procent, het criterium was 80.' },
  decide: (item, d, context) => [
    criteriumBeoordeeld({ criterium: 'gehaald', reden: d.reden, ...naastMeting(item, true, d.ondanksMeting) }),
    beeindig(item, 'geimplementeerd', context, d.reden),
  ],
});

export const zetTerugNaarImplementatie = faseopdracht('monitoring', {
  type: 'zetTerugNaarImplementatie',
  kind: 'levensloop',
  titel: 'Terugzetten naar implementatie',
  wie: ['gremium:werkorganisatie'],
  schema: oordeelSchema,
  voorbeeld: { reden: 'De implementatiegraad is 41 procent, het criterium was 80.' },
  decide: (item, d, context) => [
    criteriumBeoordeeld({ criterium: 'niet-gehaald', reden: d.reden, ...naastMeting(item, false, d.ondanksMeting) }),
    zetTerug(item, context),
  ],
});
