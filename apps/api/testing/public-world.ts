import { voerUit } from '@cirkel/commands';
import { momentOp, type Actor } from '@cirkel/domain';
import { jumpClock } from '@cirkel/event-store';
import { cirkelDefinitie } from '@cirkel/programmas';
import { slaPersoonOp } from '@cirkel/reference-data';
import type { TestApi } from './api';

const FMS: Actor = { id: 'p-fms', rol: 'partij', partij: 'FMS' };
const NVZ: Actor = { id: 'p-nvz', rol: 'partij', partij: 'NVZ' };
const ZonMw: Actor = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' };
const werkorganisatie: Actor = { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' };
const projectorganisatie: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const systeem: Actor = { id: 'systeem', rol: 'systeem' };

const criteria = (cirkelDefinitie.criteriasets?.at(-1)?.criteria ?? []).map(({ code }) => code);
const AGENDA = 'handelingsagenda-cirkel-2020';
const ITEMS = ['item-een', 'item-twee', 'item-drie'];

/** Everybody whom the system knows here. Their names stand in free texts too. */
export const names = ['Petra Zandbergen', 'Fem Kuipershof', 'Joost Wijngaarde', 'Anna Bredeveld'] as const;
/** What nobody may read who does not take part. */
export const secrets = ['Er is veel praktijkvariatie', 'ESC-', '4,67', '4,7', '4.6', 'Geheime projectgroep', 'Afgewezen projectidee', 'Opmerking onder ons'] as const;

/**
 * A little of everything of which a part is public: an adopted agenda with scores, a study with few patients, a ronde with applications, a
 * subject with an open escalatie, free texts in which people are named.
 */
export async function publicWorld(api: TestApi): Promise<void> {
  let nr = 0;
  const give = (actor: Actor, streamId: string, type: string, fields: object = {}) => voerUit(api.deps, { streamId, scope: 'spec', key: `k${(nr += 1)}`, actor, opdracht: { type, ...fields } });
  const wie = (i: number): string => names[i] ?? '';
  for (const [i, { id, rol }] of [projectorganisatie, FMS, werkorganisatie, ZonMw].entries()) {
    await slaPersoonOp(api.pool, { id, naam: wie(i), functie: 'Lid', email: `${id}@cirkel.test`, rol, partij: null, gremium: null }, 'spec');
  }
  await give(projectorganisatie, 'gremium-werkorganisatie', 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' });
  await give(projectorganisatie, 'gremium-werkorganisatie', 'benoemLid', { persoonId: 'p-wo', partij: 'ZINL' });
  await give(projectorganisatie, AGENDA, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20', aantal: 2 });
  for (const [i, item] of ITEMS.entries()) {
    await give(FMS, item, 'dienKennisvraagIn', { titel: `Vraag ${i + 1} over lage rughernia`, toelichting: `Er is veel praktijkvariatie, zegt ${wie(1)}.`, wvs: ['NVvN'] });
    await give(werkorganisatie, item, 'selecteerKennisvraag', { reden: `${wie(2)} vindt dit belangrijk.` });
    await give(FMS, item, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
    for (const criterium of criteria) await give(FMS, item, 'beschrijfRelevantie', { criterium, relevantie: `Volgens ${wie(0)} komt dit veel voor.` });
    await give(FMS, item, 'voltooiPicot');
    await give(werkorganisatie, item, 'stelPicotVast');
  }
  await give(projectorganisatie, 'item-drie', 'plaatsOpmerking', { tekst: `Opmerking onder ons, van ${wie(0)}.` });
  await give(projectorganisatie, AGENDA, 'voegKandidatenToe', { items: ITEMS });
  for (const [blad, actor, scores] of [['FMS', FMS, [5, 4, 1]], ['NVZ', NVZ, [5, 4, 2]]] as const) {
    const alle = ITEMS.flatMap((item, i) => criteria.map((criterium, j) => ({ item, criterium, score: i === 0 && j < 2 ? 4 : scores[i] })));
    await give(actor, `scoreblad-cirkel-2020-${blad}`, 'vulScoresIn', { scores: alle });
    await give(actor, `scoreblad-cirkel-2020-${blad}`, 'dienScorebladIn');
  }
  await jumpClock(api.pool, momentOp('2020-11-23', 9));
  await give(projectorganisatie, AGENDA, 'rangschikKandidaten');
  await give(werkorganisatie, AGENDA, 'stelHandelingsagendaVast', { reden: `In gezamenlijkheid, met ${wie(2)}.` });
  await give(systeem, 'escalatie-1', 'openEscalatie', {
    reden: 'termijn-verstreken', gemist: 1,
    onderwerp: { streamId: 'item-drie', soort: 'item', nummer: 'CGG-0003', titel: 'Vraag 3 over lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-11-20', aanZetWas: ['partij:FMS'] },
  });
  await study(give);
  await give(ZonMw, 'ronde-extra-2019', 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde 2019', themas: ['diagnostiek'], vensters: [{ stap: 'projectidee', tot: '2020-12-31' }] });
  for (const [aanvraag, titel] of [['P-1', 'Nazorg na een heupoperatie'], ['P-2', 'Afgewezen projectidee']]) await give(ZonMw, 'ronde-extra-2019', 'dienProjectideeIn', { aanvraag, titel, projectgroep: `Geheime projectgroep van ${wie(3)}` });
  for (const type of ['selecteerAanvraag', 'dienUitwerkingIn', 'beoordeelAanvraag', 'honoreerAanvraagVoorlopig', 'honoreerAanvraagDefinitief']) await give(ZonMw, 'ronde-extra-2019', type, { aanvraag: 'P-1' });
  await api.project();
}

type Give = (actor: Actor, streamId: string, type: string, fields?: object) => Promise<unknown>;

/** The first question becomes a study in which seven patients take part: too few to tell. */
async function study(give: Give): Promise<void> {
  await give(werkorganisatie, 'item-een', 'plaatsOpHandelingsagenda', { jaar: 2020 });
  await give(ZonMw, 'item-een', 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' });
  await give(FMS, 'item-een', 'dienAanvraagIn');
  await give(ZonMw, 'item-een', 'honoreerVoorlopig');
  await give(ZonMw, 'item-een', 'honoreerDefinitief');
  await give(FMS, 'item-een', 'legStudieplanVast', { start: '2020-11-23', eind: '2022-11-23', doel: 240 });
  await give(FMS, 'item-een', 'startStudie');
  await give(systeem, 'inclusies-item-een', 'volgStudie', { item: 'item-een', nummer: 'CGG-0001', titel: 'Vraag 1 over lage rughernia', eigenaar: 'partij:FMS', plan: { start: '2020-11-23', eind: '2022-11-23', doel: 240 } });
  await give(FMS, 'inclusies-item-een', 'voegCentrumToe', { code: 'ZH-1', naam: 'Ziekenhuis Oost' });
  await give(FMS, 'inclusies-item-een', 'tekenAfspraken', { centrum: 'ZH-1' });
  await give(FMS, 'inclusies-item-een', 'startCentrum', { centrum: 'ZH-1' });
  await give(FMS, 'inclusies-item-een', 'registreerInclusies', { centrum: 'ZH-1', aantal: 7 });
}
