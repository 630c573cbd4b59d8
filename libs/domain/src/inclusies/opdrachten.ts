import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst } from '../contract/tekst';
import { studieplanSchema } from '../item/fasen/studie/stand';
import { eindVanPlan, planvelden } from '../item/fasen/studie/opdrachten';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { afsprakenGetekend, centrumGepland, centrumGestart, centrumToegevoegd, datapartiesAangewezen, eigenaarGevolgd, studieGevolgd, tempoBeoordeeld } from './gebeurtenissen';
import { wijzigCentrum, type Inclusies } from './inclusies-staat';
import { gestarteStudie, inStudie, studieVan, vindCentrum, wieRegistreert } from './studie-van';
import { beoordeelNieuwPlan, beoordeelOp } from './tempo';

const opdracht = commandsOf<Inclusies>();

const wijsDatapartiesAan = opdracht({
  type: 'wijsDatapartiesAan',
  kind: 'feit',
  titel: 'Datapartijen aanwijzen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ dataparties: z.array(codeSchema).max(20).describe('Alle datapartijen die cijfers van deze studie leveren, bijvoorbeeld DHD') }),
  voorbeeld: { dataparties: ['DHD'] },
  decide: (inclusies, { dataparties }) => {
    const lijst = [...new Set(dataparties)];
    if ([...lijst].sort().join() === [...inclusies.dataparties].sort().join()) throw new DomainError('al-gedaan', 'Deze datapartijen zijn al aangewezen.', { veld: 'dataparties' });
    return [datapartiesAangewezen({ dataparties: lijst })];
  },
});

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
    return [studieGevolgd({ ...d, programma, ...deel, ...(inclusies === undefined ? {} : beoordeelNieuwPlan({ ...inclusies, ...deel }, context)) })];
  },
});

/** Whose the register is goes with the item, also when its study is over: figures of then are still corrected. */
const volgEigenaar = opdracht({
  type: 'volgEigenaar',
  kind: 'feit',
  titel: 'Eigenaar van de studie volgen',
  wie: ['systeem'],
  schema: z.strictObject({ eigenaar: eigenaarSchema }),
  voorbeeld: { eigenaar: 'partij:NVZ' },
  decide: (_inclusies, { eigenaar }) => [eigenaarGevolgd({ eigenaar })],
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
    const studieGestartOp = gestarteStudie(context);
    if (context.gebeurdOp < studieGestartOp) throw new DomainError('datum-ongeldig', `De studie startte op ${langeDatum(studieGestartOp)}. Kies die dag of later.`, { veld: 'gebeurdOp' });
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
    return [centrumGepland({ centrum: code, naam, plan, ...beoordeelNieuwPlan({ ...inclusies, centra }, context) })];
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

export const centrumopdrachten = [volgStudie, volgEigenaar, wijsDatapartiesAan, voegCentrumToe, tekenAfspraken, startCentrum, planCentrum, beoordeelTempo];
