import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { buurVan } from '../contract/buur';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst } from '../contract/tekst';
import { studieplanSchema } from '../item/fasen/studie/stand';
import { eindVanPlan, planvelden } from '../item/fasen/studie/opdrachten';
import type { Item } from '../item/item-staat';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { afsprakenGetekend, centrumGepland, centrumGestart, centrumToegevoegd, studieGevolgd, tempoBeoordeeld } from './gebeurtenissen';
import { wijzigCentrum, type Centrum, type Inclusies } from './inclusies-staat';
import { beoordeel, beoordeelOp } from './tempo';

const opdracht = commandsOf<Inclusies>();
export const wieRegistreert = ['eigenaar', 'projectorganisatie', 'dataparty'] as const;

/** The item that a register belongs to, by the id of the register. */
export const itemVan = (streamId: string): string => streamId.replace(/^inclusies-/, '');

/** The item of this register. Refused when it is in no study: figures are of a study that runs. */
function studieVan(streamId: string, context: Context): Item {
  const buur = buurVan<Item>({ kind: 'item' }, itemVan(streamId), context);
  if (buur === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen item ${itemVan(streamId)}.`, { veld: 'item' });
  const { state: item } = buur;
  if (item.soort === 'studie' && item.status !== 'beeindigd') return item;
  const waar = item.status === 'beeindigd' ? 'is beëindigd' : `is in de fase ${item.fasenaam}`;
  throw new DomainError('niet-in-deze-fase', `Inclusies horen bij een lopende studie. ${item.nummer} ${waar}. Een eerder cijfer kunt u wel corrigeren.`, { fase: item.fase, nodig: 'studie' });
}
export const inStudie = (_inclusies: Inclusies, context: Context): void => void studieVan(context.streamId, context);

/** The centre with this code, or a refusal that names those that there are. */
export function vindCentrum(inclusies: Inclusies, code: string): Centrum {
  const centrum = inclusies.centra.find((kandidaat) => kandidaat.code === code);
  if (centrum !== undefined) return centrum;
  throw new DomainError('verwijzing-onbekend', `Er is geen centrum ${code}. Wel: ${inclusies.centra.map((een) => `${een.code} (${een.naam})`).join(', ') || 'geen'}.`, { veld: 'centrum' });
}

const volgStudie = opdracht({
  type: 'volgStudie',
  kind: 'feit',
  titel: 'Studie volgen',
  wie: ['systeem'],
  schema: z.strictObject({ item: z.string().min(1).max(100), nummer: z.string().min(1).max(40), titel: openbareTekst(1, 200), eigenaar: eigenaarSchema, plan: studieplanSchema.optional() }),
  voorbeeld: { item: 'item-0197c2a0', nummer: 'CGG-0142', titel: 'Lage rughernia', eigenaar: 'partij:FMS', plan: { start: '2022-03-01', eind: '2024-03-01', doel: 240 } },
  creates: 'of-wijzigt',
  decide: (inclusies, { plan, ...d }, context) => {
    if (context.streamId !== `inclusies-${d.item}`) throw new DomainError('verwijzing-onbekend', `${d.item} hoort niet bij ${context.streamId}.`, { veld: 'item' });
    const { programma } = studieVan(context.streamId, context);
    const deel = plan === undefined ? {} : { plan };
    return [studieGevolgd({ ...d, programma, ...deel, ...(inclusies === undefined ? {} : beoordeel({ ...inclusies, ...deel }, context)) })];
  },
});

const voegCentrumToe = opdracht({
  type: 'voegCentrumToe',
  kind: 'feit',
  titel: 'Centrum toevoegen',
  wie: wieRegistreert,
  schema: z.strictObject({ code: codeSchema, naam: openbareTekst(2, 200, 'Noem de zorgaanbieder.') }),
  voorbeeld: { code: 'ZH-012', naam: 'Ziekenhuis Oost' },
  vooraf: inStudie,
  decide: (inclusies, d) => {
    if (inclusies.centra.some(({ code }) => code === d.code)) throw new DomainError('bestaat-al', `Er is al een centrum ${d.code}.`, { veld: 'code' });
    return [centrumToegevoegd({ centrum: d.code, naam: d.naam })];
  },
});

const eenCentrum = z.strictObject({ centrum: codeSchema });

const tekenAfspraken = opdracht({
  type: 'tekenAfspraken',
  kind: 'feit',
  titel: 'Afsprakendocument getekend',
  wie: wieRegistreert,
  schema: eenCentrum,
  voorbeeld: { centrum: 'ZH-012' },
  vooraf: inStudie,
  decide: (inclusies, d) => {
    const { code, naam, getekendOp } = vindCentrum(inclusies, d.centrum);
    if (getekendOp !== undefined) throw new DomainError('al-gedaan', `${naam} tekende al op ${langeDatum(getekendOp)}.`, { veld: 'centrum' });
    return [afsprakenGetekend({ centrum: code, naam })];
  },
});

const startCentrum = opdracht({
  type: 'startCentrum',
  kind: 'feit',
  titel: 'Centrum gestart',
  wie: wieRegistreert,
  schema: eenCentrum,
  voorbeeld: { centrum: 'ZH-012' },
  vooraf: inStudie,
  decide: (inclusies, d, context) => {
    const { code, naam, getekendOp, gestartOp } = vindCentrum(inclusies, d.centrum);
    if (gestartOp !== undefined) throw new DomainError('al-gedaan', `${naam} startte al op ${langeDatum(gestartOp)}.`, { veld: 'centrum' });
    if (getekendOp === undefined) throw new DomainError('nog-niet', `${naam} heeft het afsprakendocument nog niet getekend.`, { veld: 'centrum' });
    if (context.gebeurdOp < getekendOp) throw new DomainError('datum-ongeldig', `${naam} tekende op ${langeDatum(getekendOp)}. Kies die dag of later.`, { veld: 'gebeurdOp' });
    return [centrumGestart({ centrum: code, naam })];
  },
});

const planCentrum = opdracht({
  type: 'planCentrum',
  kind: 'feit',
  titel: 'Planning van een centrum',
  wie: wieRegistreert,
  schema: z.strictObject({ centrum: codeSchema, ...planvelden }),
  voorbeeld: { centrum: 'ZH-012', start: '2022-03-01', doel: 40, eind: '2024-03-01' },
  vooraf: inStudie,
  decide: (inclusies, d, context) => {
    const { code, naam } = vindCentrum(inclusies, d.centrum);
    const plan = { start: d.start, eind: eindVanPlan(d), doel: d.doel };
    const centra = wijzigCentrum(inclusies.centra, code, (centrum) => ({ ...centrum, plan }));
    return [centrumGepland({ centrum: code, naam, plan, ...beoordeel({ ...inclusies, centra }, context) })];
  },
});

/** Asked when time has looked at the study; only a study that has fallen behind since is news, for nobody catches up by reporting nothing. */
const beoordeelTempo = opdracht({
  type: 'beoordeelTempo',
  kind: 'feit',
  titel: 'Tempo beoordelen',
  wie: ['systeem'],
  schema: z.strictObject({ op: datumSchema }),
  voorbeeld: { op: '2022-06-01' },
  vooraf: inStudie,
  decide: (inclusies, { op }, context) => {
    const { oordeel } = beoordeelOp(inclusies, op, context);
    const { tempo } = inclusies;
    if (oordeel?.teTraag !== true || tempo?.teTraag === true || (tempo !== undefined && tempo.op > op)) throw new DomainError('al-gedaan', 'Aan het tempo van de inclusies is niets veranderd.');
    return [tempoBeoordeeld({ op, oordeel })];
  },
});

export const centrumopdrachten = [volgStudie, voegCentrumToe, tekenAfspraken, startCentrum, planCentrum, beoordeelTempo];
