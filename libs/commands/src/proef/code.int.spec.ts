import type { Actor } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import { proefopslag, type Proefopslag } from '../../testing/opslag';
import { wie } from '../../testing/wie';
import { bedenk, voerUit } from '..';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

const ZonMw: Actor = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' };
const ki: Actor = { id: 'p-ki', rol: 'partij', partij: 'Kennisinstituut' };
const { projectorganisatie: po, werkorganisatie: wo, FMS, NVZ } = wie;
const criteria = cirkelDefinitie.criteriasets?.at(-1)?.criteria ?? [];
type Stap = readonly [actor: Actor, streamId: string, type: string, velden?: Record<string, unknown>];

/** Commands of every stage and of every kind of stream that people give. */
const verhaal: readonly Stap[] = [
  [FMS, 'item-een', 'dienKennisvraagIn', { titel: 'Lage rughernia', toelichting: 'Veel variatie.' }],
  [po, 'gremium-BO', 'registreerGremium', { code: 'BO', naam: 'Bestuurlijk Overleg', lidwoord: 'het' }],
  [po, 'gremium-BO', 'planVergadering', { datum: '2020-09-24' }],
  [po, 'handelingsagenda-cirkel-2020', 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20' }],
  [wo, 'item-een', 'selecteerKennisvraag', { reden: 'Past.' }],
  [FMS, 'item-een', 'plaatsOpmerking', { tekst: 'Afgestemd.' }],
  [po, 'item-een', 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'Later.' }],
  [FMS, 'item-een', 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' }],
  ...criteria.map(({ code }): Stap => [FMS, 'item-een', 'beschrijfRelevantie', { criterium: code, relevantie: 'Komt veel voor.' }]),
  [FMS, 'item-een', 'voltooiPicot'],
  [wo, 'item-een', 'stelPicotVast'],
  [po, 'handelingsagenda-cirkel-2020', 'voegKandidatenToe', { items: ['item-een'] }],
  [FMS, 'scoreblad-cirkel-2020-FMS', 'vulScoresIn', { scores: [{ item: 'item-een', criterium: 'volume', score: 4 }] }],
  [FMS, 'scoreblad-cirkel-2020-FMS', 'dienScorebladIn'],
  [po, 'handelingsagenda-cirkel-2020', 'verwijderKandidaat', { item: 'item-een', reden: 'Gaat apart.' }],
  [wo, 'item-een', 'plaatsOpHandelingsagenda', { jaar: 2020 }],
  [ZonMw, 'ronde-extra', 'kondigRondeAan', { code: 'extra', naam: 'Extra ronde', vensters: [{ stap: 'projectidee', van: '2020-09-01', tot: '2020-10-09' }] }],
  [ZonMw, 'ronde-extra', 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg', projectgroep: 'Heup' }],
  [ZonMw, 'item-een', 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' }],
  [FMS, 'item-een', 'dienAanvraagIn'],
  [ZonMw, 'item-een', 'honoreerVoorlopig'],
  [ZonMw, 'item-een', 'honoreerDefinitief'],
  [FMS, 'item-een', 'startStudie'],
  [FMS, 'item-een', 'legStudieplanVast', { start: '2020-09-01', eind: '2022-09-01', doel: 480 }],
  [po, 'item-een', 'schortItemOp', { reden: 'COVID-19', tot: '2020-12-01' }],
  [po, 'item-een', 'hervatItem', { reden: 'Het kan weer.' }],
  [FMS, 'item-een', 'rondStudieAf', { uitkomst: 'Afwachten is niet slechter.' }],
  [ki, 'item-een', 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst afwachten.' }],
  [ki, 'item-een', 'neemOpInRichtlijn', { module: 'Chirurgie' }],
  [po, 'item-een', 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp', eigenaar: 'partij:NVZ' }],
  [NVZ, 'item-een', 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' }],
  [po, 'item-een', 'rondImplementatieAf'],
  [po, 'actie-een', 'registreerActie', { code: 'A-1', omschrijving: 'Top 10', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } }],
  [FMS, 'actie-een', 'meldVoortgang', { voortgang: 'Loopt.' }],
  [FMS, 'actie-een', 'vraagUitstel', { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'Later.' }],
  [po, 'actie-een', 'beslisOverUitstel', { termijnId: 'actie-1', besluit: 'anders', nieuweDatum: '2020-11-16', reden: 'Eerder kan ook.' }],
  [FMS, 'actie-een', 'meldActiestatus', { status: 'gereed' }],
];

it('a command goes through with the code of the consequences that were just seen, whichever command it is', async () => {
  for (const [i, [actor, streamId, type, velden = {}]] of verhaal.entries()) {
    const verzoek = { scope: 'beller:spec', actor, streamId, opdracht: { type, ...velden } };
    const { gevolgen } = await bedenk(deps, { ...verzoek, key: `proef-${i}` }, new Map());
    const uitkomst = await voerUit(deps, { ...verzoek, key: `k-${i}`, opdracht: { ...verzoek.opdracht, gevolgen } }).then(() => 'gedaan', (fout: Error) => fout.message);
    expect([type, uitkomst]).toEqual([type, 'gedaan']);
  }
});
