import { plusDagen } from '../kalender/datum';
import { reacties } from '../reacties/reacties';
import { types, wie } from '../test/gegeven';
import { zinVan } from '../registry';
import { traject } from '../test/jaarrapportprogramma';
import { weigering } from '../test/rondje';
import { geopend, gevallen, gezien, termijnVan } from '../test/te-laat';
import { onderwerpsoorten, type Escalatie, type Onderwerpsoort } from './escalatie-staat';

const MINUUT_VOOR_MIDDERNACHT = 23 + 59 / 60;
const dagNa = (soort: Onderwerpsoort): string => plusDagen(gevallen[soort].tot, 1);
const laat = (soort: Onderwerpsoort) => gevallen[soort].opTijd().tijd(dagNa(soort));
const alle = onderwerpsoorten.map((soort) => [soort] as const);

describe.each(alle)('een %s', (soort) => {
  const geval = gevallen[soort];
  const bekend = (): ReadonlyMap<string, Escalatie> => {
    const v = geopend(laat(soort), geval);
    return new Map([[reacties(gezien(laat(soort), geval), new Map())[0]?.streamId ?? '', v.state]]);
  };

  it('escaleert om 00:00 van de dag na de laatste, en geen minuut eerder', () => {
    expect(reacties(gezien(geval.opTijd().tijd(geval.tot, MINUUT_VOOR_MIDDERNACHT), geval), new Map())).toEqual([]);
    expect(reacties(gezien(laat(soort), geval), new Map())).toMatchObject([{ opdracht: { type: 'openEscalatie', onderwerp: { soort, termijnId: geval.termijnId, wasTot: geval.tot } } }]);
  });

  it('waarvan de termijn een minuut voor middernacht is verlengd, escaleert niet', () => {
    const verlengd = geval.opTijd().doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: geval.termijnId, nieuweDatum: plusDagen(geval.tot, 28), reden: 'Net op tijd.' }, { op: geval.tot, uur: MINUUT_VOOR_MIDDERNACHT });
    const daarna = verlengd.tijd(dagNa(soort));
    expect(types(daarna.events)).not.toContain('termijn-verstreken');
    expect(reacties(gezien(daarna, geval), new Map())).toEqual([]);
  });

  it('dat een minuut voor middernacht is gedaan, escaleert niet', () => {
    const gedaan = geval.doe(geval.opTijd(), geval.tot).tijd(dagNa(soort));
    expect(termijnVan(gedaan, geval)).toMatchObject({ staat: 'gehaald', gehaaldOp: geval.tot });
    expect(reacties(gezien(gedaan, geval), new Map())).toEqual([]);
  });

  it('dat alsnog is gedaan, eindigt zijn escalatie', () => {
    const gedaan = geval.doe(laat(soort), plusDagen(geval.tot, 5));
    expect(reacties(gezien(gedaan, geval), bekend())).toMatchObject([{ opdracht: { type: 'eindigEscalatie', waarom: 'alsnog-gedaan', op: plusDagen(geval.tot, 5) } }]);
  });

  it('waarvan daarna blijkt dat het op tijd was, zegt dat ook bij de escalatie die al was geëindigd', () => {
    const gedaan = geval.doe(laat(soort), plusDagen(geval.tot, 5));
    const [einde] = reacties(gezien(gedaan, geval), bekend());
    const { type = '', ...data }: Record<string, unknown> = einde?.opdracht ?? {};
    const geeindigd = geopend(laat(soort), geval).doe(wie.systeem, String(type), data);
    const bevestigd = gedaan.doe(wie.projectorganisatie, 'bevestigTermijn', { termijnId: geval.termijnId, gedaanOp: geval.tot, reden: 'Het verslag is van die dag.' });
    const open = new Map([[einde?.streamId ?? '', geeindigd.state]]);
    expect(reacties(gezien(gedaan, geval), open)).toEqual([]);
    const [recht] = reacties(gezien(bevestigd, geval), open);
    expect(recht).toMatchObject({ streamId: einde?.streamId, opdracht: { type: 'herzieEinde', waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: geval.tot } });
    const { type: herzie = '', ...over }: Record<string, unknown> = recht?.opdracht ?? {};
    const herzien = geeindigd.doe(wie.systeem, String(herzie), over);
    expect(herzien.state.einde).toEqual({ waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: geval.tot });
    expect(reacties(gezien(bevestigd, geval), new Map([[einde?.streamId ?? '', herzien.state]]))).toEqual([]);
  });
});

describe('wat is opgeschort', () => {
  const opdracht = { item: 'schortItemOp', actie: 'schortActieOp' } as const;
  it.each(['item', 'actie'] as const)('escaleert nooit: een %s, hoe lang het ook stilstaat', (soort) => {
    const geval = gevallen[soort];
    const stil = geval.opTijd().doe(wie.projectorganisatie, opdracht[soort], { reden: 'COVID-19' }, { op: geval.tot, uur: MINUUT_VOOR_MIDDERNACHT }).tijd('2025-01-01');
    expect(types(stil.events)).not.toContain('termijn-verstreken');
    expect(reacties(gezien(stil, geval), new Map())).toEqual([]);
  });
});

describe('twee oorzaken bij één item', () => {
  const laatMetTwee = () => traject().doe(wie.projectorganisatie, 'spreekStreeftijdAf', { streeftijd: '2020-01-31' }, { op: '2019-02-01' }).tijd('2020-02-03');
  const geval = { ...gevallen.item, termijnId: 'streeftijd-1' };
  const stromen = ['escalatie-item-test-jaarrapport-1-1-1', 'escalatie-item-test-streeftijd-1-1'];

  it('zijn twee escalaties; wie er één oplost, eindigt alleen die', () => {
    expect(reacties(gezien(laatMetTwee() as never, geval), new Map()).map(({ streamId }) => streamId).sort()).toEqual(stromen);
    const gerapporteerd = laatMetTwee().doe(wie.FMS, 'rapporteerImplementatie', { jaar: 1, toelichting: 'Op koers.' }, { op: '2020-02-05' });
    const open = new Map(stromen.map((id) => [id, { staat: 'open', onderwerp: { aanZetWas: ['partij:FMS'] } } as unknown as Escalatie]));
    expect(reacties(gezien(gerapporteerd as never, geval), open)).toMatchObject([{ streamId: stromen[0], opdracht: { type: 'eindigEscalatie', waarom: 'alsnog-gedaan' } }]);
  });
});

describe('het einde herzien', () => {
  const einde = { waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: '2020-10-30' };
  const gedaan = () => geopend(laat('item'), gevallen.item).doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }, { op: '2020-11-05' });

  it('kan alleen van wat eindigde doordat het is gedaan, één keer, en door het systeem', () => {
    expect(() => geopend(laat('item'), gevallen.item).doe(wie.systeem, 'herzieEinde', einde)).toThrow(weigering('nog-niet'));
    expect(() => geopend(laat('item'), gevallen.item).doe(wie.systeem, 'eindigEscalatie', { waarom: 'onderwerp-beeindigd', door: 'partij:FMS', op: '2020-11-05' }).doe(wie.systeem, 'herzieEinde', einde)).toThrow(weigering('nog-niet'));
    expect(() => gedaan().doe(wie.systeem, 'herzieEinde', einde).doe(wie.systeem, 'herzieEinde', einde)).toThrow(weigering('al-gedaan'));
    expect(() => gedaan().doe(wie.projectorganisatie, 'herzieEinde', einde)).toThrow(weigering('geen-recht'));
    expect(zinVan(gedaan().doe(wie.systeem, 'herzieEinde', einde).events.at(-1)!)).toBe('Na het einde van de escalatie bevestigd: het bleek op tijd gedaan, op 30 oktober 2020.');
  });
});
