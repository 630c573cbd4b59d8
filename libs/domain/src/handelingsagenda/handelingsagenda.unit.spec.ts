import type { Buren, Buur } from '../contract/buur';
import type { Item } from '../item/item-staat';
import { scoreblad } from '../scoreblad/scoreblad';
import type { Scoreblad } from '../scoreblad/scoreblad-staat';
import { types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase } from '../test/rondje';
import type { Actor } from '../contract/actor';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { escalatieStroom, reacties, type Escaleerbaar } from '../reacties/reacties';
import { agendanaam, agendanummer, type Handelingsagenda } from './agenda-staat';
import { handelingsagenda } from './handelingsagenda';
import { rangschik } from './rangschik';
import { gelijkeStandOpDeGrens, plaatsen, volgorde } from './volgorde';

const code = (verwacht: string, melding?: RegExp): Error =>
  expect.objectContaining({ name: 'DomainError', code: verwacht, ...(melding === undefined ? {} : { message: expect.stringMatching(melding) as string }) }) as Error;

const AGENDA = 'handelingsagenda-cirkel-2020';
const inPicot = inFase('picot').state;
const item = (nr: number, anders: Partial<Item> = {}): Buur<Item> => ({
  streamId: `item-${nr}`, versie: 4, state: { ...inPicot, nummer: `CGG-000${nr}`, titel: `Vraag ${nr}`, picot: { velden: {}, voltooidOp: '2020-10-20' }, ...anders },
});
const items = [1, 2, 3, 4].map((nr) => item(nr));
const buren = (...alle: readonly Buur<unknown>[]): Buren => new Map(alle.map((buur) => [buur.streamId, buur]));

const alsOnderwerp = ({ state }: Verloop<Handelingsagenda>): Escaleerbaar => ({
  streamId: AGENDA, soort: 'handelingsagenda', nummer: agendanummer(state), titel: agendanaam(state), programma: 'cirkel', loopt: 'lopend', termijnen: state.termijnen,
  laatste: { door: 'systeem', op: '2020-10-02' },
});

const geopend = (anders: Record<string, unknown> = {}): Verloop<Handelingsagenda> =>
  verloop(handelingsagenda, AGENDA).doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-21', aantal: 2, ...anders }, { op: '2020-09-01' });
const metKandidaten = (v = geopend(), wat = items): Verloop<Handelingsagenda> =>
  v.doe(wie.projectorganisatie, 'voegKandidatenToe', { items: wat.map(({ streamId }) => streamId) }, { op: '2020-11-02', buren: buren(...wat), items: wat.map(({ streamId }) => streamId) });

/** A submitted sheet with this one score per candidate for every criterium. */
function ingediend(agenda: Verloop<Handelingsagenda>, partij: 'FMS' | 'NVZ', scores: readonly number[]): Buur<Scoreblad> {
  const streamId = `scoreblad-cirkel-2020-${partij}`;
  const bij = { op: '2020-11-10', buren: buren({ streamId: AGENDA, versie: 1, state: agenda.state }) };
  const alle = scores.flatMap((score, i) => agenda.state.criteria.criteria.map((criterium) => ({ item: `item-${i + 1}`, criterium: criterium.code, score })));
  const v = verloop(scoreblad, streamId).doe(wie[partij], 'vulScoresIn', { scores: alle }, bij).doe(wie[partij], 'dienScorebladIn', {}, bij);
  return { streamId, versie: v.events.length, state: v.state };
}
const gesloten = (v = metKandidaten()): Verloop<Handelingsagenda> => v.tijd('2020-11-24', 9);
const rangschikMet = (v: Verloop<Handelingsagenda>, ...bladen: readonly Buur<unknown>[]): Verloop<Handelingsagenda> =>
  v.doe(wie.projectorganisatie, 'rangschikKandidaten', {}, { op: '2020-11-24', buren: buren(...items, ...bladen) });
const gerangschikt = (fms: readonly number[], nvz: readonly number[]): Verloop<Handelingsagenda> => {
  const v = metKandidaten();
  return rangschikMet(gesloten(v), ingediend(v, 'FMS', fms), ingediend(v, 'NVZ', nvz));
};

/** The sheets of the ranking, as they were then. */
const bladenVan = ({ state }: Verloop<Handelingsagenda>): Buur<unknown>[] =>
  (state.rangschikking?.bladen ?? []).flatMap(({ blad }) => {
    const [streamId = '', versie] = blad?.split('@') ?? [];
    return blad === undefined ? [] : [{ streamId, versie: Number(versie), state: { ingediend: { scores: {}, op: '2020-11-10' } } }];
  });
const stelVast = (v: Verloop<Handelingsagenda>, data = {}, wat = items, bladen = bladenVan(v), op: { gebeurdOp?: string } = {}): Verloop<Handelingsagenda> =>
  v.doe(wie.werkorganisatie, 'stelHandelingsagendaVast', data, { ...op, buren: buren(...wat, ...bladen) });
const zin = ({ events }: Verloop<Handelingsagenda>): string | undefined => {
  const event = events.find(({ type }) => type === 'handelingsagenda-vastgesteld');
  return event === undefined ? undefined : handelingsagenda.event(event.type)?.zin(event.data);
};

describe('een handelingsagenda openen', () => {
  it('legt de criteriaset van het jaar vast en stelt de termijnen van de agenda', () => {
    const v = geopend();
    expect(v.state).toMatchObject({ jaar: 2020, aantal: 2, criteria: { code: '2020' }, scoren: { nominaal: '2020-11-21', tot: '2020-11-23', gesloten: false } });
    expect(v.state.termijnen).toMatchObject([
      { id: 'selectie-1', effectief: '2020-10-01', eigenaren: ['gremium:werkorganisatie'] }, { id: 'rangschikking-1', effectief: '2020-11-30', eigenaren: ['gremium:werkorganisatie'] },
    ]);
    expect(verloop(handelingsagenda, 'handelingsagenda-cirkel-2019').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2019-11-21' }, { op: '2019-09-01' }).state.criteria.criteria).toHaveLength(9);
  });

  it('weigert een tweede keer, een verkeerd id, een jaar zonder criteria, een dag die voorbij is en een onbekende partij', () => {
    const open = (streamId: string, anders: Record<string, unknown> = {}) => (): unknown =>
      verloop(handelingsagenda, streamId).doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-21', ...anders }, { op: '2020-09-01' });
    expect(() => geopend().doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-21' })).toThrow(code('bestaat-al'));
    expect(open('handelingsagenda-2020')).toThrow(code('verwijzing-onbekend', /handelingsagenda-cirkel-2020/));
    expect(open('handelingsagenda-ander-2020')).toThrow(code('verwijzing-onbekend'));
    expect(open('handelingsagenda-cirkel-2018')).toThrow(code('verwijzing-onbekend', /geen criteria voor 2018/));
    expect(open(AGENDA, { scorenTot: '2020-08-01' })).toThrow(code('datum-ongeldig'));
    expect(open(AGENDA, { partijen: ['Onbekend'] })).toThrow(code('verwijzing-onbekend'));
    expect(open(AGENDA, { partijen: ['FMS', 'ZonMw'] })).toThrow(code('verwijzing-onbekend', /waarnemer/));
    expect(open(AGENDA, { partijen: ['FMS', 'FMS'] })).toThrow('Noem elke partij één keer.');
    expect(() => verloop(handelingsagenda, AGENDA).doe(wie.FMS, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-21' })).toThrow(code('geen-recht'));
  });
});

describe('de kandidaten', () => {
  it('zijn lopende items met een voltooide PICOT', () => {
    expect(metKandidaten().state.kandidaten).toMatchObject([{ item: 'item-1', nummer: 'CGG-0001' }, { item: 'item-2' }, { item: 'item-3' }, { item: 'item-4' }]);
  });

  it('worden alle tegelijk geweigerd, met per item de reden', () => {
    const fout = [item(5, { picot: { velden: {} } }), item(6, { status: 'beeindigd' }), item(7, { soort: 'studie', fasenaam: 'studie' }), item(8, { programma: { code: 'zinnige-zorg', versie: 1 } })];
    const voegToe = (wat: readonly Buur<unknown>[], ids = wat.map(({ streamId }) => streamId)) => (): unknown =>
      metKandidaten().doe(wie.projectorganisatie, 'voegKandidatenToe', { items: ids }, { buren: buren(...wat), items: wat.map(({ streamId }) => streamId) });
    expect(voegToe(fout)).toThrow(code('niet-in-deze-fase', /PICOT van CGG-0005 is nog niet voltooid.*CGG-0006 is beeindigd.*CGG-0007 is in de fase studie.*CGG-0008 hoort bij een ander programma/));
    expect(voegToe([items[0]!])).toThrow(code('niet-in-deze-fase', /al kandidaat/));
    expect(voegToe([], ['item-9'])).toThrow(code('verwijzing-onbekend', /Er is geen item item-9/));
    expect(() => geopend().doe(wie.FMS, 'voegKandidatenToe', { items: ['item-1'] })).toThrow(code('geen-recht'));
    expect(() => metKandidaten(gesloten())).toThrow(code('venster-gesloten', /23 november 2020/));
  });

  it('mogen bij hun nummer worden genoemd, zoals items elders; twee keer hetzelfde item niet', () => {
    const opNummer: Buren = new Map([['CGG-0001', items[0]!], ['item-1', items[0]!], ['CGG-0002', items[1]!]]);
    const voegToe = (...namen: readonly string[]) => geopend().doe(wie.projectorganisatie, 'voegKandidatenToe', { items: namen }, { buren: opNummer, items: namen });
    expect(voegToe('CGG-0001', 'CGG-0002').state.kandidaten).toEqual([{ item: 'item-1', nummer: 'CGG-0001', titel: 'Vraag 1' }, { item: 'item-2', nummer: 'CGG-0002', titel: 'Vraag 2' }]);
    expect(() => voegToe('CGG-0001', 'item-1')).toThrow(code('niet-in-deze-fase', /CGG-0001 staat er twee keer in/));
    expect(handelingsagenda.buren?.(AGENDA, geopend().state, { type: 'voegKandidatenToe', data: { items: ['CGG-0001'] } })).toEqual(['CGG-0001']);
  });

  it('kunnen met reden worden verwijderd', () => {
    expect(metKandidaten().doe(wie.werkorganisatie, 'verwijderKandidaat', { item: 'CGG-0002', reden: 'Ingetrokken.' }).state.kandidaten).toHaveLength(3);
    expect(() => metKandidaten().doe(wie.werkorganisatie, 'verwijderKandidaat', { item: 'CGG-0009', reden: 'x' })).toThrow(code('verwijzing-onbekend'));
    expect(() => metKandidaten().doe(wie.FMS, 'verwijderKandidaat', { item: 'CGG-0002', reden: 'x' })).toThrow(code('geen-recht'));
  });

  it('gereed melden haalt de termijn van de selectie', () => {
    const v = geopend().doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 }, { op: '2020-09-28' });
    expect(v.state.termijnen[0]).toMatchObject({ stap: 'selectie', staat: 'gehaald', gehaaldOp: '2020-09-28' });
    expect(() => v.doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 })).toThrow(code('al-gedaan'));
    expect(() => geopend().doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 0 })).toThrow('Vul een getal in, 1 of meer.');
    expect(() => geopend().doe(wie.FMS, 'meldSelectieGereed', { aantal: 30 })).toThrow(code('geen-recht'));
  });
});

describe('de tijd', () => {
  it('herinnert, laat verstrijken, en sluit het scoren vanzelf', () => {
    expect(types(geopend().tijd('2020-09-17', 9).laatste)).toEqual(['termijn-herinnerd']);
    const v = geopend().tijd('2020-12-02', 9);
    expect(types(v.laatste).toSorted()).toEqual(['scoren-gesloten', 'termijn-verstreken', 'termijn-verstreken']);
    expect(v.laatste.find(({ type }) => type === 'scoren-gesloten')).toMatchObject({ data: { tot: '2020-11-23' }, due: '2020-11-23T23:00:00.000Z' });
    expect(v.state.termijnen).toMatchObject([{ staat: 'verstreken', gemist: 1 }, { staat: 'verstreken', gemist: 1 }]);
    expect(handelingsagenda.nextWake?.(v.state)).toBeUndefined();
  });

  it('verschuift door een besluit voor het hele programma: van 1 april naar 1 september 2020', () => {
    const vroeg = verloop(handelingsagenda, AGENDA).doe(
      wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-03-20', selectieUiterlijk: '2020-02-03', rangschikkingUiterlijk: '2020-04-01' }, { op: '2020-01-06' },
    );
    const uit = vroeg.doe(wie.stuurgroep, 'stelAgendaUit', { rangschikkingUiterlijk: '2020-09-01', selectieUiterlijk: '2020-06-02', scorenTot: '2020-08-20', reden: 'COVID-19', besluit: 'Stuurgroep 17 maart 2020' }, { op: '2020-01-20' });
    expect(types(uit.laatste)).toEqual(['termijn-verlengd', 'termijn-verlengd', 'sluitdatum-verzet']);
    expect(uit.state).toMatchObject({ scoren: { tot: '2020-08-20' }, termijnen: [{ effectief: '2020-06-02' }, { effectief: '2020-09-01', oorspronkelijk: { effectief: '2020-04-01' } }] });
    expect(uit.tijd('2020-03-25').state.scoren.gesloten).toBe(false);
    expect(uit.doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'rangschikking-1', nieuweDatum: '2020-09-15', reden: 'x' }).state.termijnen[1]?.effectief).toBe('2020-09-15');
  });

  it('verschuift ook nog als de termijn al is verstreken: bij besluit van de stuurgroep of het BO, en dat beëindigt de escalatie', () => {
    const laat = geopend().tijd('2020-10-02', 9);
    const stelUit = (actor: Actor) => laat.doe(actor, 'stelAgendaUit', { selectieUiterlijk: '2020-11-02', reden: 'COVID-19', besluit: 'Stuurgroep 6 oktober 2020' }, { op: '2020-10-06' });
    for (const laag of [wie.werkorganisatie, wie.projectorganisatie]) expect(() => stelUit(laag)).toThrow(code('ligt-bij-escalatie'));
    expect(() => laat.doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'selectie-1', nieuweDatum: '2020-11-02', reden: 'x' })).toThrow(code('ligt-bij-escalatie'));
    expect(() => laat.doe(wie.stuurgroep, 'legAgendaTerug', { termijnId: 'selectie-1', nieuweDatum: '2020-11-02', instructie: 'x' })).toThrow(code('ligt-bij-escalatie'));
    for (const hoog of [wie.stuurgroep, wie.BO]) expect(stelUit(hoog).state.termijnen[0]).toMatchObject({ staat: 'loopt', effectief: '2020-11-02', gemist: 1 });
    const id = escalatieStroom(AGENDA, 'selectie-1', 1);
    const gevraagd = (v: Verloop<Handelingsagenda>, bekend: readonly (readonly [string, Escalatie])[]): unknown => reacties(alsOnderwerp(v), new Map(bekend)).map(({ streamId, opdracht }) => ({ streamId, ...opdracht }));
    expect(gevraagd(laat, [])).toMatchObject([{ streamId: id, type: 'openEscalatie', onderwerp: { soort: 'handelingsagenda', nummer: 'cirkel-2020', titel: 'Handelingsagenda 2020', aanZetWas: ['gremium:werkorganisatie'] } }]);
    expect(gevraagd(stelUit(wie.stuurgroep), [[id, { staat: 'open' } as Escalatie]])).toMatchObject([{ streamId: id, type: 'eindigEscalatie', waarom: 'termijn-verplaatst', door: 'gremium:stuurgroep' }]);
  });

  it('verschuift na het verstrijken alleen bij besluit van het gremium waar de escalatie nu ligt, of een erboven', () => {
    const laat = geopend().tijd('2020-10-02', 9);
    const id = escalatieStroom(AGENDA, 'selectie-1', 1);
    expect(handelingsagenda.buren?.(AGENDA, laat.state, { type: 'stelAgendaUit', data: {} })).toEqual([id]);
    const ligtBij = (gremium: string): Buur<unknown> => ({ streamId: id, versie: 3, state: { huidig: 0, treden: [{ gremium }] } });
    const stelUit = (actor: Actor, ...wat: readonly Buur<unknown>[]) => (): Verloop<Handelingsagenda> =>
      laat.doe(actor, 'stelAgendaUit', { selectieUiterlijk: '2021-03-01', reden: 'COVID-19' }, { op: '2021-01-11', buren: buren(...wat) });
    for (const laag of [wie.stuurgroep, wie.BO]) expect(stelUit(laag, ligtBij('VWS'))).toThrow(code('ligt-bij-escalatie'));
    expect(stelUit(wie.VWS, ligtBij('VWS'))().state.termijnen[0]).toMatchObject({ staat: 'loopt' });
    expect(stelUit(wie.stuurgroep, ligtBij('BO'))).toThrow(code('ligt-bij-escalatie'));
    for (const hoog of [wie.BO, wie.VWS]) expect(stelUit(hoog, ligtBij('BO'))().state.termijnen[0]).toMatchObject({ staat: 'loopt' });
  });

  it('kan na het sluiten weer openen zolang er niets is vastgesteld; een dag die voorbij is of dezelfde niet', () => {
    const verzet = (scorenTot: string) => (): Verloop<Handelingsagenda> => gesloten().doe(wie.werkorganisatie, 'stelAgendaUit', { scorenTot, reden: 'NVZ was verhinderd.' });
    expect(verzet('2020-12-04')().state.scoren).toMatchObject({ tot: '2020-12-04', gesloten: false });
    expect(verzet('2020-11-23')).toThrow(code('datum-ongeldig'));
    expect(() => geopend().doe(wie.werkorganisatie, 'stelAgendaUit', { scorenTot: '2020-11-23', reden: 'x' })).toThrow(code('datum-ongeldig', /al tot en met/));
    expect(() => geopend().doe(wie.werkorganisatie, 'stelAgendaUit', { reden: 'x' })).toThrow('Kies minstens één nieuwe datum.');
    const klaar = metKandidaten().doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 });
    expect(() => klaar.doe(wie.werkorganisatie, 'stelAgendaUit', { selectieUiterlijk: '2021-01-04', reden: 'x' })).toThrow(code('termijn-afgesloten'));
    expect(() => geopend().doe(wie.FMS, 'stelAgendaUit', { scorenTot: '2020-12-01', reden: 'x' })).toThrow(code('geen-recht'));
    expect(() => geopend().doe(wie.FMS, 'verlengTermijn', { termijnId: 'selectie-1', nieuweDatum: '2020-12-01', reden: 'x' })).toThrow(code('geen-recht'));
  });
});

describe('rangschikken', () => {
  it('legt alle getallen vast met de versie van elk scoreblad, zodat het later precies zo is na te rekenen', () => {
    const v = metKandidaten();
    const fms = ingediend(v, 'FMS', [5, 4, 3, 2]);
    const nvz = ingediend(v, 'NVZ', [4, 4, 4, 1]);
    const na = rangschikMet(gesloten(v), fms, nvz);
    expect(na.laatste).toMatchObject([{ type: 'kandidaten-gerangschikt', data: { nr: 1, criteriaset: '2020', bladen: [{ partij: 'FMS', blad: 'scoreblad-cirkel-2020-FMS@3' }, { partij: 'NVZ', blad: 'scoreblad-cirkel-2020-NVZ@3' }] } }]);
    const bladen = [fms, nvz].map(({ state }) => ({ partij: state.partij, scores: state.ingediend!.scores }));
    expect(na.state.rangschikking?.regels).toEqual(rangschik(na.state.criteria, items.map(({ streamId }) => streamId), bladen));
    expect(volgorde(na.state)).toEqual(['item-1', 'item-2', 'item-3', 'item-4']);
  });

  it('toont welke partij niets indiende, en telt een concept niet mee', () => {
    const v = metKandidaten();
    const na = rangschikMet(gesloten(v), ingediend(v, 'FMS', [5, 4, 3, 2]));
    expect(na.state.rangschikking).toMatchObject({ bladen: [{ partij: 'FMS' }, { partij: 'NVZ' }], regels: [{ item: 'item-1', ontbreekt: [{ partij: 'NVZ' }] }, {}, {}, {}] });
    expect(na.state.rangschikking?.bladen[1]).toEqual({ partij: 'NVZ' });
  });

  it('kan pas na het sluiten, met kandidaten en een scoreblad, en niet nog eens als er niets veranderde', () => {
    const v = metKandidaten();
    const fms = ingediend(v, 'FMS', [5, 4, 3, 2]);
    expect(() => v.doe(wie.projectorganisatie, 'rangschikKandidaten')).toThrow(code('nog-niet', /23 november 2020/));
    expect(() => gesloten(geopend()).doe(wie.projectorganisatie, 'rangschikKandidaten')).toThrow(code('nog-niet', /geen kandidaten/));
    expect(() => rangschikMet(gesloten(v))).toThrow(code('nog-niet', /geen scoreblad/));
    expect(() => rangschikMet(rangschikMet(gesloten(v), fms), fms)).toThrow(code('al-gedaan'));
    expect(rangschikMet(rangschikMet(gesloten(v), fms), fms, ingediend(v, 'NVZ', [1, 2, 3, 4])).state.rangschikking?.nr).toBe(2);
    expect(() => gesloten(v).doe(wie.projectorganisatie, 'rangschikKandidaten', {}, { buren: buren(...items.slice(1), item(1, { status: 'beeindigd' }), fms) })).toThrow(code('nog-niet', /CGG-0001/));
    expect(() => gesloten(v).doe(wie.FMS, 'rangschikKandidaten')).toThrow(code('geen-recht'));
  });
});

describe('een gelijke stand', () => {
  const gelijk = (): Verloop<Handelingsagenda> => gerangschikt([5, 3, 3, 1], [5, 3, 3, 1]);

  it('op de grens houdt het vaststellen tegen tot de werkorganisatie hem beslecht', () => {
    expect(gelijkeStandOpDeGrens(gelijk().state)).toEqual(['item-2', 'item-3']);
    expect(() => stelVast(gelijk())).toThrow(code('gelijke-stand', /CGG-0002, CGG-0003/));
    const beslecht = gelijk().doe(wie.werkorganisatie, 'beslechtGelijkeStand', { volgorde: ['CGG-0003', 'item-2'], reden: 'Meer praktijkvariatie.' });
    expect(volgorde(beslecht.state)).toEqual(['item-1', 'item-3', 'item-2', 'item-4']);
    expect(stelVast(beslecht).state.vastgesteld?.items).toEqual(['item-1', 'item-3']);
  });

  it('die de grens niet raakt mag blijven', () => {
    expect(stelVast(gerangschikt([5, 5, 3, 1], [5, 5, 3, 1])).state.vastgesteld?.items).toEqual(['item-1', 'item-2']);
  });

  it('waarover niemand besloot is ook na het vaststellen een gelijke stand: in de plaats en in de zin', () => {
    const v = stelVast(gerangschikt([5, 5, 3, 1], [5, 5, 3, 1]));
    expect(v.state.vastgesteld?.plaatsen).toEqual([1, 1]);
    expect(zin(v)).toBe('Handelingsagenda vastgesteld: CGG-0001 en CGG-0002 (gelijk).');
    expect(handelingsagenda.vraagtElders?.(AGENDA, v.state).map(({ opdracht }) => opdracht['plaats'])).toEqual([1, 1, undefined, undefined]);
    const beslecht = gerangschikt([5, 5, 3, 1], [5, 5, 3, 1]).doe(wie.werkorganisatie, 'beslechtGelijkeStand', { volgorde: ['CGG-0002', 'CGG-0001'], reden: 'x' });
    expect([plaatsen(beslecht.state), zin(stelVast(beslecht))]).toEqual([[1, 2, 3, 4], 'Handelingsagenda vastgesteld: CGG-0002, CGG-0001.']);
    expect(plaatsen(gerangschikt([5, 3, 3, 3], [5, 3, 3, 3]).state)).toEqual([1, 2, 2, 2]);
  });

  it('wordt alleen als geheel beslecht, door de werkorganisatie, en alleen als hij er is', () => {
    const beslecht = (v: Verloop<Handelingsagenda>, orde: readonly string[]) => (): unknown => v.doe(wie.werkorganisatie, 'beslechtGelijkeStand', { volgorde: orde, reden: 'x' });
    expect(beslecht(gelijk(), ['CGG-0001', 'CGG-0002'])).toThrow(code('verwijzing-onbekend', /CGG-0002, CGG-0003/));
    expect(beslecht(gelijk(), ['CGG-0002', 'CGG-0002'])).toThrow(code('verwijzing-onbekend'));
    expect(beslecht(gerangschikt([4, 3, 2, 1], [4, 3, 2, 1]), ['CGG-0001', 'CGG-0002'])).toThrow(code('nog-niet', /geen gelijke stand/));
    expect(beslecht(gesloten(), ['CGG-0001', 'CGG-0002'])).toThrow(code('nog-niet', /nog niet gerangschikt/));
    expect(() => gelijk().doe(wie.projectorganisatie, 'beslechtGelijkeStand', { volgorde: ['CGG-0003', 'CGG-0002'], reden: 'x' })).toThrow(code('geen-recht'));
  });

  it('die beslecht was begint opnieuw bij een nieuwe rangschikking', () => {
    const v = gelijk().doe(wie.werkorganisatie, 'beslechtGelijkeStand', { volgorde: ['item-3', 'item-2'], reden: 'x' });
    const weg = v.doe(wie.werkorganisatie, 'verwijderKandidaat', { item: 'item-4', reden: 'x' });
    expect(() => stelVast(weg)).toThrow(code('nog-niet', /Rangschik opnieuw/));
    const agenda = metKandidaten();
    const weer = rangschikMet(weg, ingediend(agenda, 'FMS', [5, 3, 3, 1]), ingediend(agenda, 'NVZ', [5, 3, 3, 1]));
    expect(weer.state.beslechtingen).toEqual([]);
  });
});

describe('vaststellen', () => {
  const vast = (): Verloop<Handelingsagenda> => stelVast(gerangschikt([5, 4, 3, 2], [5, 4, 3, 2]), { reden: 'In gezamenlijkheid.' });

  it('haalt de termijn, eindigt de agenda, en vraagt elk item om mee te gaan', () => {
    const v = vast();
    expect(v.laatste[0]).toMatchObject({ type: 'handelingsagenda-vastgesteld', data: { items: ['item-1', 'item-2'], nummers: ['CGG-0001', 'CGG-0002'], afgevallen: ['item-3', 'item-4'] } });
    expect(v.state.termijnen.map(({ staat }) => staat)).toEqual(['gehaald', 'gehaald']);
    expect([handelingsagenda.isOpen(v.state), handelingsagenda.nextWake?.(v.state)]).toEqual([false, undefined]);
    expect(handelingsagenda.vraagtElders?.(AGENDA, v.state).map(({ streamId, opdracht }) => [streamId, opdracht.type, opdracht['plaats']])).toEqual([
      ['item-1', 'verwerkHandelingsagenda', 1], ['item-2', 'verwerkHandelingsagenda', 2], ['item-3', 'verwerkHandelingsagenda', undefined], ['item-4', 'verwerkHandelingsagenda', undefined],
    ]);
    expect(handelingsagenda.vraagtElders?.(AGENDA, v.state)[2]?.opdracht).toMatchObject({ reden: 'Staat niet bij de eerste 2 van de Handelingsagenda 2020.' });
    expect(handelingsagenda.vraagtElders?.(AGENDA, gesloten().state)).toEqual([]);
  });

  it('neemt niemand op die sinds het rangschikken is ingetrokken; dat besluit blijft van mensen', () => {
    const v = gerangschikt([5, 4, 3, 2], [5, 4, 3, 2]);
    expect(() => stelVast(v, {}, [item(1, { status: 'beeindigd' }), ...items.slice(1)])).toThrow(code('nog-niet', /CGG-0001/));
    expect(() => stelVast(v, {}, items.slice(1))).toThrow(code('nog-niet', /CGG-0001/));
    expect(handelingsagenda.buren?.(AGENDA, v.state, { type: 'stelHandelingsagendaVast', data: {} })).toEqual([...items.map(({ streamId }) => streamId), 'scoreblad-cirkel-2020-FMS', 'scoreblad-cirkel-2020-NVZ']);
  });

  it('neemt niemand op van wie de PICOT sinds het rangschikken niet meer voltooid of vastgesteld is', () => {
    const v = gerangschikt([5, 4, 3, 2], [5, 4, 3, 2]);
    const heropend = inFase('picot').doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }).doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' });
    expect(() => stelVast(v, {}, [item(1, { picot: heropend.state.picot! }), ...items.slice(1)])).toThrow(code('nog-niet', /CGG-0001/));
    const nietVastgesteld = item(1, { picot: { velden: {}, vierOgen: true, voltooidOp: '2020-10-20' } });
    expect(() => stelVast(v, {}, [nietVastgesteld, ...items.slice(1)])).toThrow(code('nog-niet', /CGG-0001/));
    const opgeschort = item(1, { status: 'opgeschort' });
    expect(stelVast(v, {}, [opgeschort, ...items.slice(1)]).state.vastgesteld?.items).toEqual(['item-1', 'item-2']);
  });

  it('gaat uit van de scorebladen zoals ze nu zijn: na heropenen wordt eerst opnieuw gerangschikt', () => {
    const agenda = metKandidaten();
    const v = gerangschikt([5, 4, 3, 2], [5, 4, 3, 2]).doe(wie.werkorganisatie, 'stelAgendaUit', { scorenTot: '2020-12-04', reden: 'x' }).tijd('2020-12-07', 9);
    const nieuw = [ingediend(agenda, 'FMS', [1, 2, 3, 4]), { ...ingediend(agenda, 'NVZ', [1, 2, 3, 4]), versie: 4 }];
    expect(() => stelVast(v, {}, items, nieuw)).toThrow(code('nog-niet', /scores veranderd.*Rangschik opnieuw/));
    expect(() => stelVast(v, {}, items, [])).toThrow(code('nog-niet', /scores veranderd/));
    const weer = v.doe(wie.projectorganisatie, 'rangschikKandidaten', {}, { buren: buren(...items, ...nieuw) });
    expect(stelVast(weer).state.vastgesteld?.items).toEqual(['item-4', 'item-3']);
  });

  it('gebeurt niet voor het rangschikken of een eerder besluit, en rangschikken niet voor het sluiten', () => {
    const v = gerangschikt([5, 4, 3, 2], [5, 4, 3, 2]);
    expect(() => stelVast(v, {}, items, bladenVan(v), { gebeurdOp: '2020-11-23' })).toThrow(code('datum-ongeldig', /Er is gerangschikt op 24 november 2020/));
    const beslecht = gerangschikt([5, 3, 3, 1], [5, 3, 3, 1]).tijd('2020-11-27', 9).doe(wie.werkorganisatie, 'beslechtGelijkeStand', { volgorde: ['item-3', 'item-2'], reden: 'x' }, { gebeurdOp: '2020-11-26' });
    expect(() => stelVast(beslecht, {}, items, bladenVan(beslecht), { gebeurdOp: '2020-11-25' })).toThrow(code('datum-ongeldig', /gelijke stand beslecht.*26 november 2020/));
    expect(stelVast(beslecht, {}, items, bladenVan(beslecht), { gebeurdOp: '2020-11-26' }).state.vastgesteld?.op).toBe('2020-11-26');
    expect(() => gerangschikt([5, 3, 3, 1], [5, 3, 3, 1]).doe(wie.werkorganisatie, 'beslechtGelijkeStand', { volgorde: ['item-3', 'item-2'], reden: 'x' }, { gebeurdOp: '2020-11-20' })).toThrow(code('datum-ongeldig'));
    const agenda = metKandidaten();
    expect(() => gesloten(agenda).doe(wie.projectorganisatie, 'rangschikKandidaten', {}, { gebeurdOp: '2020-11-23', buren: buren(...items, ingediend(agenda, 'FMS', [5, 4, 3, 2])) })).toThrow(code('datum-ongeldig', /Het scoren sloot op 24 november 2020/));
  });

  it('dat te laat is gemeld krijgt de echte dag, ook nadat de agenda is vastgesteld', () => {
    const laat = geopend().doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 }, { op: '2020-10-12' });
    const bevestig = (v: Verloop<Handelingsagenda>, data: Record<string, unknown> = {}, actor: Actor = wie.projectorganisatie) => v.doe(actor, 'bevestigTermijn', { termijnId: 'selectie-1', gedaanOp: '2020-09-30', reden: 'x', ...data });
    expect(laat.state.termijnen[0]).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-10-12' });
    expect(bevestig(laat).laatste).toMatchObject([{ type: 'termijn-dag-bevestigd', data: { op: '2020-09-30', dagenTeLaat: 0 } }]);
    expect(() => bevestig(laat, { gedaanOp: '2020-08-31' })).toThrow(code('datum-ongeldig', /1 september 2020/));
    expect(() => bevestig(laat, { termijnId: 'rangschikking-1' })).toThrow(code('termijn-afgesloten'));
    expect(() => bevestig(geopend())).toThrow(code('termijn-afgesloten'));
    expect(() => bevestig(laat, {}, wie.werkorganisatie)).toThrow(code('geen-recht'));
    const v = gerangschikt([5, 4, 3, 2], [5, 4, 3, 2]).tijd('2020-12-02', 9);
    expect(bevestig(stelVast(v), { termijnId: 'rangschikking-1', gedaanOp: '2020-11-30' }).state.termijnen[1]).toMatchObject({ gehaaldOp: '2020-11-30' });
  });

  it('kan alleen na rangschikken, door de werkorganisatie, en één keer', () => {
    expect(() => stelVast(gesloten())).toThrow(code('nog-niet'));
    expect(() => stelVast(metKandidaten())).toThrow(code('nog-niet'));
    expect(() => gerangschikt([4, 3, 2, 1], [4, 3, 2, 1]).doe(wie.projectorganisatie, 'stelHandelingsagendaVast')).toThrow(code('geen-recht'));
    expect(() => stelVast(vast())).toThrow(code('beeindigd'));
    expect(vast().doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Mooi.' }).laatste).toHaveLength(1);
  });
});
