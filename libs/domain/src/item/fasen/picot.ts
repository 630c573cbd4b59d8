import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import { besluit, type Beurt } from '../../onderwerp/onderwerp';
import { fasedefinitie } from '../../programma/definitie';
import { wieBeslist } from '../beslist';
import { betreed, faseopdracht, type Fasemodule } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';
import type { Item } from '../item-staat';
import { beschrijfRelevantie, nogNietVoltooid, relevantieBeschreven, weigerZonderRelevantie, type Relevantie } from './relevantie';
import { geefPicotTerug, picotTeruggegeven, picotVastgesteld, stelPicotVast } from './vier-ogen';

/** Patiënt, Interventie, Controle, Outcome, Tijd. */
export const picotvelden = ['patient', 'interventie', 'controle', 'outcome', 'tijd'] as const;
type Picotveld = (typeof picotvelden)[number];
export const picotveldnamen: Readonly<Record<Picotveld, string>> = { patient: 'Patiënt', interventie: 'Interventie', controle: 'Controle', outcome: 'Outcome', tijd: 'Tijd' };

/** What stage 2 adds to an item. */
export interface PicotStand {
  readonly velden: Partial<Readonly<Record<Picotveld, string>>>;
  /** Why it matters, by the code of each criterion. */
  readonly relevantie?: Readonly<Record<string, Relevantie>>;
  readonly voltooidOp?: string;
  /** The id of the person who completed it. */
  readonly voltooidDoor?: string;
  /** Somebody else adopts it before it goes on. */
  readonly vierOgen?: true;
  readonly vastgesteldOp?: string;
}

const veld = openbareTekst(1, 1000).optional();
const veldenSchema = z.strictObject({ patient: veld, interventie: veld, controle: veld, outcome: veld, tijd: veld });
const ingevuld = (velden: z.infer<typeof veldenSchema>): PicotStand['velden'] =>
  Object.fromEntries(picotvelden.flatMap((naam) => (velden[naam] === undefined ? [] : [[naam, velden[naam]]])));
const namen = (velden: readonly Picotveld[]): string => velden.map((naam) => picotveldnamen[naam]).join(', ');

const picotAangevuld = itemgebeurtenis({
  type: 'picot-aangevuld',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ velden: veldenSchema }),
  voorbeeld: { velden: { outcome: 'Pijn na 12 maanden' } },
  zin: (d) => `PICOT aangevuld. Veranderd: ${namen(picotvelden.filter((naam) => d.velden[naam] !== undefined))}.`,
  evolve: (item, d) => ({ ...item, picot: { ...item.picot, velden: { ...item.picot?.velden, ...ingevuld(d.velden) } } }),
});

const picotVoltooid = itemgebeurtenis({
  type: 'picot-voltooid',
  versie: 2,
  // Under version 1 nobody had to adopt it.
  upcast: { 1: (data) => ({ ...data, vierOgen: false }) },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ vierOgen: z.boolean() }),
  voorbeeld: { vierOgen: true },
  zin: () => 'PICOT voltooid.',
  evolve: (item, d, envelope) => ({
    ...item,
    picot: { velden: {}, ...item.picot, voltooidOp: envelope.gebeurdOp, voltooidDoor: envelope.meta.actor.id, ...(d.vierOgen ? { vierOgen: true as const } : {}) },
  }),
});

export const opHandelingsagendaGeplaatst = itemgebeurtenis({
  type: 'op-handelingsagenda-geplaatst',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ jaar: z.int(), reden: tekstverwijzing.optional() }),
  voorbeeld: { jaar: 2020, reden: voorbeeldtekst },
  zin: (d) => `Geplaatst op de handelingsagenda ${d.jaar}.`,
  evolve: (item, d, envelope) => ({ ...item, ...besluit(`op de handelingsagenda ${d.jaar}`, envelope) }),
});

const vulPicotAan = faseopdracht('picot', {
  type: 'vulPicotAan',
  kind: 'feit',
  titel: 'PICOT aanvullen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: veldenSchema.refine((velden) => Object.keys(ingevuld(velden)).length > 0, 'Vul minstens één veld van de PICOT in.'),
  voorbeeld: { patient: 'Volwassenen met een lage rughernia', outcome: 'Pijn na 12 maanden' },
  vooraf: nogNietVoltooid,
  decide: (_item, d) => [picotAangevuld({ velden: d })],
});

const voltooiPicot = faseopdracht('picot', {
  type: 'voltooiPicot',
  kind: 'levensloop',
  titel: 'PICOT voltooien',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (item, context) => {
    nogNietVoltooid(item);
    const ontbreekt = picotvelden.filter((naam) => item.picot?.velden[naam] === undefined);
    if (ontbreekt.length > 0) throw new DomainError('onvolledig', `De PICOT is nog niet compleet. Er ontbreekt: ${namen(ontbreekt)}.`, { ontbreekt });
    weigerZonderRelevantie(item, context);
  },
  decide: (item, _d, context) => [picotVoltooid({ vierOgen: fasedefinitie(context.definitie, item.fase).vierOgen === true })],
});

const plaatsOpHandelingsagenda = faseopdracht('picot', {
  type: 'plaatsOpHandelingsagenda',
  kind: 'levensloop',
  titel: 'Op de handelingsagenda plaatsen',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ jaar: z.int().min(2018).max(2100), reden: vrijeTekst().optional() }),
  voorbeeld: { jaar: 2020 },
  vooraf: (item) => {
    if (item.picot?.voltooidOp === undefined) throw new DomainError('nog-niet', 'Dit kan nog niet naar subsidieronde. Eerst moet de PICOT voltooid zijn.');
    if (item.picot.vierOgen === true && item.picot.vastgesteldOp === undefined) throw new DomainError('nog-niet', 'Dit kan nog niet naar subsidieronde. Eerst moet een ander dan wie haar voltooide de PICOT vaststellen.');
  },
  decide: (item, d, context) => [
    opHandelingsagendaGeplaatst({ jaar: d.jaar, ...(d.reden === undefined ? {} : { reden: d.reden }) }),
    betreed(item, context),
  ],
});

const aanZet = (item: Item): Beurt => {
  if (item.picot?.voltooidOp === undefined) return { wie: [item.eigenaar], wat: 'PICOT aanvullen' };
  if (item.picot.vierOgen === true && item.picot.vastgesteldOp === undefined) return { wie: ['projectorganisatie'], wat: 'PICOT vaststellen' };
  return { wie: wieBeslist(item), wat: 'Prioriteren voor de handelingsagenda' };
};

export const picot: Fasemodule = {
  fase: 'picot',
  events: [picotAangevuld, relevantieBeschreven, picotVoltooid, picotVastgesteld, picotTeruggegeven, opHandelingsagendaGeplaatst],
  commands: [vulPicotAan, beschrijfRelevantie, voltooiPicot, stelPicotVast, geefPicotTerug, plaatsOpHandelingsagenda],
  aanZet,
};
