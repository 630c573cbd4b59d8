import { z } from 'zod';
import type { Context } from '../../../contract/context';
import { DomainError } from '../../../contract/domain-error';
import type { NewEvent } from '../../../contract/event';
import { openbareTekst, vrijeTekst } from '../../../contract/tekst';
import { datumSchema, type Datum } from '../../../kalender/datum';
import { langeDatum } from '../../../kalender/schrijfwijze';
import { controleerOpschortdatums, hervatdag, opschortdag } from '../../../onderwerp/opschorten';
import { alleenInEscalatie, hervatTermijnen, schortTermijnenOp } from '../../../termijn/opdrachten';
import { beeindigAlsDatMag, betreed, faseopdracht } from '../../fase';
import { itemopdracht } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { itemHervat, itemOpgeschort, itemtermijn } from '../../kern/gebeurtenissen';
import { actualisatieAfgewacht, duidingVastgelegd, herbeoordelingGepland, inRichtlijnOpgenomen } from './gebeurtenissen';
import { conclusies, type Richtlijnplek } from './stand';

/** Duiding and guideline are of who writes guidelines, not of who submitted the question (domain.md, "Who uses it"); a programme may say otherwise in its `rechten`. */
export const wie = ['partij:Kennisinstituut', 'projectorganisatie'] as const;

/** Whether the item stands still because it waits for the revision of a guideline. */
export const wachtOpActualisatie = (item: Item): boolean => item.soort === 'richtlijn' && item.richtlijn?.wachtTot !== undefined && item.opschorting?.tot === item.richtlijn.wachtTot;

export const legDuidingVast = faseopdracht('richtlijn', {
  type: 'legDuidingVast',
  kind: 'levensloop',
  titel: 'Duiding vastleggen',
  wie,
  schema: z.strictObject({
    conclusie: z.enum(conclusies),
    samenvatting: openbareTekst(3, 2000, 'Vat de duiding samen.'),
    wachtTot: datumSchema.optional().describe('Alleen bij wachten op actualisatie: wanneer de richtlijn wordt herzien'),
    module: openbareTekst(3, 200, 'Noem de module.').optional().describe('Alleen bij wachten op actualisatie: welke module wordt herzien'),
    richtlijn: openbareTekst(3, 200, 'Noem de richtlijn.').optional().describe('Alleen bij wachten op actualisatie: van welke richtlijn'),
    reden: vrijeTekst().optional().describe('Nodig als het item hiermee eindigt of wacht'),
  }),
  voorbeeld: { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' },
  decide: (item, d, context) => {
    // What will be taken up can turn out to have to wait for the revision of that guideline.
    if (d.conclusie === 'wacht-op-actualisatie') return wacht(item, d, context);
    if (item.richtlijn?.conclusie !== undefined) throw new DomainError('al-gedaan', 'De duiding is al vastgelegd. U kunt haar corrigeren.', { veld: 'conclusie' });
    if (d.wachtTot !== undefined) throw new DomainError('datum-ongeldig', 'Een datum om op te wachten hoort alleen bij wachten op actualisatie.', { veld: 'wachtTot' });
    const plek = d.module === undefined ? d.richtlijn === undefined ? undefined : 'richtlijn' : 'module';
    if (plek !== undefined) throw new DomainError('nog-niet', `De ${plek} noemt u bij Opnemen in richtlijn. Hier hoort dat alleen bij wachten op actualisatie.`, { veld: plek });
    return [...hervat(item, context), duidingVastgelegd({ conclusie: d.conclusie, samenvatting: d.samenvatting }), ...naConclusie(item, d.conclusie, d.reden, context)];
  },
});

/** Where a conclusion takes the item: on, to its end, or nowhere yet. */
export function naConclusie(item: Item, conclusie: Exclude<(typeof conclusies)[number], 'wacht-op-actualisatie'>, reden: string | undefined, context: Context): readonly NewEvent[] {
  switch (conclusie) {
    case 'opnemen-in-richtlijn':
      return [];
    case 'implementeren-zonder-richtlijn':
      return [betreed(item, context)];
    case 'niet-opneembaar':
    case 'geen-relevante-informatie':
      if (reden === undefined) throw new DomainError('onvolledig', 'Vul een reden in.', { veld: 'reden' });
      return [beeindigAlsDatMag(item, conclusie, context, reden)];
  }
}

type Wachtvraag = Richtlijnplek & { readonly wachtTot?: Datum | undefined; readonly samenvatting: string; readonly reden?: string | undefined };

/** Holds the item until the guideline is revised: its terms stand still and it goes on by itself on that day, or when it is taken up before. */
function wacht(item: Item, { wachtTot: tot, samenvatting, reden, module, richtlijn }: Wachtvraag, context: Context): readonly NewEvent[] {
  if (wachtOpActualisatie(item)) throw new DomainError('al-gedaan', `${item.nummer} wacht al op de actualisatie.`);
  if (tot === undefined) throw new DomainError('onvolledig', 'Geef de datum waarop de richtlijn wordt herzien.', { veld: 'wachtTot' });
  if (reden === undefined) throw new DomainError('onvolledig', 'Vul een reden in.', { veld: 'reden' });
  alleenInEscalatie(item.termijnen, context);
  controleerOpschortdatums({ tot }, context.vandaag);
  // A term that was past when it was imported takes the day on which the item goes on.
  const verstreken = item.termijnen.some((termijn) => termijn.staat === 'verstreken');
  const op = opschortdag(item, context);
  return [
    actualisatieAfgewacht({ tot, samenvatting, ...(module === undefined ? {} : { module }), ...(richtlijn === undefined ? {} : { richtlijn }) }),
    itemOpgeschort({ op, tot, ...(verstreken ? { nieuweDatum: tot } : {}), reden }),
    ...schortTermijnenOp(item, op, itemtermijn),
  ];
}

/** The end of such a hold, when the item is taken up before its day: on the day on which that happened. What the term asks is then done, so it cannot have lapsed since. */
export function hervat(item: Item, context: Context): readonly NewEvent[] {
  if (!wachtOpActualisatie(item)) return [];
  const op = hervatdag(item, context);
  return [itemHervat({ op, vanzelf: false }), ...hervatTermijnen(item, op, item.opschorting?.nieuweDatum, context, itemtermijn)];
}

export const neemOpInRichtlijn = faseopdracht('richtlijn', {
  type: 'neemOpInRichtlijn',
  kind: 'levensloop',
  titel: 'Opnemen in richtlijn',
  wie,
  schema: z.strictObject({
    module: openbareTekst(3, 200, 'Noem de module.'),
    richtlijn: openbareTekst(3, 200, 'Noem de richtlijn.').optional(),
    herbeoordelingOp: datumSchema.optional().describe('Wanneer de module opnieuw wordt beoordeeld'),
  }),
  voorbeeld: { module: 'Chirurgie', richtlijn: 'Lumbosacraal radiculair syndroom', herbeoordelingOp: '2029-06-01' },
  vooraf: (item) => {
    if (item.richtlijn?.conclusie === undefined) throw new DomainError('nog-niet', 'Leg eerst de duiding vast.');
  },
  decide: (item, d, context) => {
    if (d.herbeoordelingOp !== undefined) controleerHerbeoordeling(d.herbeoordelingOp, context, 'herbeoordelingOp');
    const { module, richtlijn, herbeoordelingOp } = d;
    const opgenomen = { module, ...(richtlijn === undefined ? {} : { richtlijn }), ...(herbeoordelingOp === undefined ? {} : { herbeoordelingOp }) };
    return [...hervat(item, context), inRichtlijnOpgenomen(opgenomen), betreed(item, context)];
  },
});

/** The module keeps its planned re-assessment after the item has gone on. */
export const planHerbeoordeling = itemopdracht({
  type: 'planHerbeoordeling',
  kind: 'feit',
  titel: 'Herbeoordeling van de module plannen',
  wie,
  schema: z.strictObject({ op: datumSchema, reden: vrijeTekst().optional() }),
  voorbeeld: { op: '2029-06-01' },
  vooraf: (item) => {
    if (item.richtlijn?.module === undefined) throw new DomainError('nog-niet', `${item.nummer} staat nog niet in een richtlijnmodule.`);
  },
  decide: (_item, d, context) => {
    controleerHerbeoordeling(d.op, context, 'op');
    return [herbeoordelingGepland({ op: d.op, ...(d.reden === undefined ? {} : { reden: d.reden }) })];
  },
});

function controleerHerbeoordeling(op: Datum, { vandaag }: Context, veld: string): void {
  if (op <= vandaag) throw new DomainError('datum-ongeldig', `Kies een datum na ${langeDatum(vandaag)}.`, { veld });
}
