import type { Actor } from '../../contract/actor';
import { momentOp, type Datum } from '../../kalender/datum';
import { criteriasetVoor } from '../../programma/criteria';
import { cirkel, wie } from '../gegeven';
import { leefTot } from './leef';
import type { Opdracht } from './opdracht';
import { totRust } from './reageer';
import { voerUit } from './voer-uit';
import { kopie, legeWereld, type Wereld } from './wereld';

type Wie = keyof typeof wie;
type Gebeurtenis = readonly [Datum, string, Wie, string, Record<string, unknown>?];

/** Tells what happened, day after day; whatever is refused is a mistake in the story. */
function vertel(wereld: Wereld, verhaal: readonly Gebeurtenis[]): Wereld {
  const verder = kopie(wereld);
  for (const [op, streamId, door, type, velden = {}] of verhaal) {
    if (momentOp(op, 10) > verder.nu) leefTot(verder, momentOp(op, 10));
    doe(verder, streamId, wie[door], { type, ...velden });
  }
  return verder;
}

function doe(wereld: Wereld, streamId: string, actor: Actor, opdracht: Opdracht): void {
  const afloop = voerUit(wereld, { streamId, actor, opdracht });
  if (afloop.soort !== 'gedaan') throw new Error(`${streamId} ${opdracht.type}: ${afloop.soort === 'geweigerd' ? afloop.fout.message : JSON.stringify(opdracht)}`);
  totRust(wereld);
}

const A = 'handelingsagenda-cirkel-2020';
const R = 'ronde-oproep-2020';
const picot = { patient: 'Volwassenen', interventie: 'Opereren', controle: 'Afwachten', outcome: 'Pijn', tijd: '12 maanden' };
const criteria = (criteriasetVoor(cirkel.criteriasets, 2020)?.criteria ?? []).map(({ code }) => code);
const scores = (cijfers: Readonly<Record<string, number>>) => Object.entries(cijfers).flatMap(([item, score]) => criteria.map((criterium) => ({ item, criterium, score })));
const uitgewerkt = (item: string, eigenaar: Wie): readonly Gebeurtenis[] => [
  ['2020-10-20', item, eigenaar, 'vulPicotAan', picot],
  ...criteria.map((criterium): Gebeurtenis => ['2020-10-20', item, eigenaar, 'beschrijfRelevantie', { criterium, relevantie: 'Veel patiënten.' }]),
  ['2020-10-21', item, eigenaar, 'voltooiPicot'],
  ['2020-10-22', item, 'projectorganisatie', 'stelPicotVast'],
];

const vragen = vertel(legeWereld(), [
  ['2020-09-01', 'programma-cirkel', 'beheerder', 'publiceerDefinitie', { definitie: cirkel }],
  ['2020-09-01', A, 'projectorganisatie', 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20', aantal: 2 }],
  ['2020-09-01', 'actie-a', 'projectorganisatie', 'registreerActie', { code: 'A-01', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-10-30' } }],
  ['2020-09-01', 'item-a', 'FMS', 'dienKennisvraagIn', { titel: 'Lage rughernia', wvs: ['NVvN'] }],
  ['2020-09-01', 'item-b', 'NVZ', 'dienKennisvraagIn', { titel: 'Nazorg na een heupoperatie' }],
  ['2020-09-01', 'item-c', 'FMS', 'dienKennisvraagIn', { titel: 'Kniepijn bij ouderen' }],
  ['2020-09-02', 'item-d', 'FMS', 'dienKennisvraagIn', { titel: 'Knieklachten' }],
]);

const gescoord = vertel(vragen, [
  ...['item-a', 'item-b', 'item-c'].map((item): Gebeurtenis => ['2020-10-01', item, 'werkorganisatie', 'selecteerKennisvraag']),
  ...uitgewerkt('item-a', 'FMS'),
  ...uitgewerkt('item-b', 'NVZ'),
  ...uitgewerkt('item-c', 'FMS'),
  ['2020-10-28', A, 'werkorganisatie', 'meldSelectieGereed', { aantal: 3 }],
  ['2020-11-02', R, 'ZonMw', 'kondigRondeAan', {
    code: 'oproep-2020', naam: 'Subsidieoproep 2020', themas: ['nazorg'],
    vensters: [{ stap: 'projectidee', van: '2020-12-01', tot: '2021-01-31' }, { stap: 'uitwerking', van: '2021-02-01', tot: '2021-05-31' }, { stap: 'beoordeling', tot: '2021-09-30' }, { stap: 'honorering', tot: '2021-10-31' }],
  }],
  ['2020-11-02', A, 'projectorganisatie', 'voegKandidatenToe', { items: ['item-a', 'item-b', 'item-c'] }],
  ['2020-11-10', 'scoreblad-cirkel-2020-FMS', 'FMS', 'vulScoresIn', { scores: scores({ 'item-a': 5, 'item-b': 3, 'item-c': 3 }) }],
  ['2020-11-10', 'scoreblad-cirkel-2020-FMS', 'FMS', 'dienScorebladIn'],
  ['2020-11-11', 'scoreblad-cirkel-2020-NVZ', 'NVZ', 'vulScoresIn', { scores: scores({ 'item-a': 4, 'item-b': 2, 'item-c': 2 }) }],
]);

const gerangschikt = vertel(gescoord, [
  ['2020-11-12', 'scoreblad-cirkel-2020-NVZ', 'NVZ', 'dienScorebladIn'],
  ['2020-11-23', A, 'werkorganisatie', 'rangschikKandidaten'],
]);

const inRonde = vertel(gerangschikt, [
  ['2020-11-24', A, 'werkorganisatie', 'beslechtGelijkeStand', { volgorde: ['item-b', 'item-c'], reden: 'Meer variatie.' }],
  ['2020-11-27', A, 'werkorganisatie', 'stelHandelingsagendaVast'],
  ['2020-12-10', 'item-a', 'ZonMw', 'wijsToeAanRonde', { ronde: 'oproep-2020' }],
  ['2020-12-10', 'item-b', 'ZonMw', 'wijsToeAanRonde', { ronde: 'oproep-2020' }],
  ['2020-12-15', R, 'FMS', 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Lage rughernia', partij: 'FMS', item: 'item-a' }],
  ['2020-12-15', R, 'NVZ', 'dienProjectideeIn', { aanvraag: 'P-002', titel: 'Diagnostiek van longklachten', partij: 'NVZ' }],
  ['2020-12-16', 'item-i', 'projectorganisatie', 'laatItemInstromen', { titel: 'Antipsychotica', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Zinnige Zorg' }],
  ['2020-12-16', 'item-m', 'projectorganisatie', 'laatItemInstromen', { titel: 'Meniscus', eigenaar: 'partij:NVZ', fase: 'monitoring', bron: 'implementatieagenda' }],
  ['2020-12-16', 'item-r', 'projectorganisatie', 'laatItemInstromen', { titel: 'Hernia', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO' }],
  ['2020-12-17', 'item-i', 'projectorganisatie', 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp invoeren', eigenaar: 'partij:NVZ' }],
  ['2020-12-18', 'spiegel-SP-1', 'projectorganisatie', 'registreerSpiegel', { code: 'SP-1', onderwerp: 'Meniscus', item: 'item-m', dataparties: ['DHD'], indicator: 'Zes weken', teller: 'Geopereerd', noemer: 'Allen' }],
]);

const uitgewerkteAanvragen = vertel(inRonde, [
  ['2021-02-01', R, 'ZonMw', 'selecteerAanvraag', { aanvraag: 'P-001' }],
  ['2021-02-01', R, 'ZonMw', 'selecteerAanvraag', { aanvraag: 'P-002' }],
  ['2021-05-20', R, 'FMS', 'dienUitwerkingIn', { aanvraag: 'P-001' }],
  ['2021-05-20', R, 'NVZ', 'dienUitwerkingIn', { aanvraag: 'P-002' }],
]);

const gehonoreerd = vertel(uitgewerkteAanvragen, [
  ['2021-07-01', R, 'ZonMw', 'beoordeelAanvraag', { aanvraag: 'P-001' }],
  ['2021-07-01', R, 'ZonMw', 'beoordeelAanvraag', { aanvraag: 'P-002' }],
  ['2021-10-12', R, 'ZonMw', 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }],
  ['2021-10-12', R, 'ZonMw', 'honoreerAanvraagVoorlopig', { aanvraag: 'P-002' }],
]);

const studies = vertel(gehonoreerd, [
  ['2021-11-15', R, 'ZonMw', 'honoreerAanvraagDefinitief', { aanvraag: 'P-001' }],
  ['2022-03-01', 'item-a', 'FMS', 'startStudie'],
  ['2022-03-01', 'item-a', 'FMS', 'legStudieplanVast', { start: '2022-03-01', doel: 240, eind: '2024-03-01' }],
  ['2022-03-01', 'inclusies-item-a', 'FMS', 'voegCentrumToe', { code: 'ZH-012', naam: 'Ziekenhuis Oost' }],
  ['2022-03-02', 'inclusies-item-a', 'FMS', 'tekenAfspraken', { centrum: 'ZH-012' }],
  ['2022-03-03', 'inclusies-item-a', 'FMS', 'startCentrum', { centrum: 'ZH-012' }],
  ['2022-03-10', 'ronde-versneller-1', 'ZonMw', 'kondigRondeAan', { code: 'versneller-1', naam: 'Inclusieversneller ronde 1', soort: 'inclusieversneller', vensters: [{ stap: 'projectidee' }, { stap: 'uitwerking' }, { stap: 'beoordeling' }, { stap: 'honorering' }] }],
  ['2022-03-11', 'ronde-versneller-1', 'FMS', 'dienProjectideeIn', { aanvraag: 'V-1', titel: 'Sneller includeren', partij: 'FMS', item: 'item-a' }],
  ['2022-03-11', 'spiegel-SP-1', 'werkorganisatie', 'spreekCriteriumAf', { richting: 'minstens', procent: 80 }],
  ['2022-03-11', 'spiegel-SP-1', 'dataparty', 'registreerMonitorcijfer', { periode: '2021-H1', teller: 3120, noemer: 4480 }],
]);

const WO = 'gremium-werkorganisatie';
const aanwezig = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'].map((partij) => ({ partij }));
const verdeeld = aanwezig.map(({ partij }) => ({ partij, standpunt: partij === 'NVZ' ? 'niet-akkoord' : 'akkoord' }));

/** The werkorganisatie could not decide about one proposal and still has another. */
const besluiten = vertel(gescoord, [
  ['2020-11-12', WO, 'projectorganisatie', 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' }],
  ['2020-11-12', 'gremium-VWS', 'projectorganisatie', 'registreerGremium', { code: 'VWS', naam: 'VWS', lidwoord: '' }],
  ...['2020-11-13', '2020-11-26', '2021-01-14', '2021-03-11'].map((datum): Gebeurtenis => ['2020-11-12', WO, 'projectorganisatie', 'planVergadering', { datum }]),
  ['2020-11-12', 'gremium-VWS', 'projectorganisatie', 'planVergadering', { datum: '2020-12-01' }],
  ['2020-11-12', WO, 'projectorganisatie', 'stelBesluitVoor', { titel: 'Kniepijn eerst', tekst: 'Kniepijn gaat voor.', item: 'item-c' }],
  ['2020-11-12', WO, 'projectorganisatie', 'stelBesluitVoor', { titel: 'Rughernia eerst', tekst: 'Rughernia gaat voor.', item: 'item-a' }],
  ['2020-11-13', WO, 'werkorganisatie', 'legGeenBesluitVast', { voorstel: 'voorstel-1', vergadering: 'v-1', aanwezig, standpunten: verdeeld, reden: 'Te weinig capaciteit.' }],
]);

/** Where stories begin: moments in the years of one small programme. */
export const beginnen: Readonly<Record<string, Wereld>> = { vragen, gescoord, gerangschikt, inRonde, uitgewerkteAanvragen, gehonoreerd, studies, besluiten };
