import { cirkel, types, verloop, wie, type Verloop } from '../test/gegeven';
import { zinVan } from '../registry';
import { weigering } from '../test/rondje';
import type { Programmadefinitie, Trede } from '../programma/definitie';
import { escalatie } from './escalatie';
import { huidigeTrede, type Escalatie } from './escalatie-staat';

const onderwerp = {
  streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'],
};
const trede = (gremium: string, reactietijd: number | null, herinneringElke: number | null = null): Trede => ({ gremium, reactietijd, herinneringElke });
const metLadder = (...ladder: readonly Trede[]): Programmadefinitie => ({ ...cirkel, ladder: [...ladder] });
const geopend = (definitie: Programmadefinitie, anders: Record<string, unknown> = {}, op = '2020-10-31'): Verloop<Escalatie> =>
  verloop(escalatie, 'escalatie-test', definitie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp, ...anders }, { op, uur: 0, nummer: 'ESC-001' });
const bij = (v: Verloop<Escalatie>): string => huidigeTrede(v.state).gremium;

describe('wat de ladder van een programma zegt', () => {
  it('gremium: de trede ligt bij dit gremium, en alleen dat besluit', () => {
    const v = geopend(metLadder(trede('stuurgroep', 5), trede('BO', null)));
    expect(bij(v)).toBe('stuurgroep');
    expect(v.doe(wie.stuurgroep, 'bevestigOntvangst').laatste).toHaveLength(1);
    expect(() => v.doe(wie.stuurgroep, 'bevestigOntvangst', {}, { op: '2020-11-02', gebeurdOp: '2020-10-30' })).toThrow('De escalatie kwam bij de stuurgroep op 31 oktober 2020. Kies die dag of later.');
    expect(() => v.doe(wie.BO, 'bevestigOntvangst')).toThrow(weigering('geen-recht'));
    expect(() => v.doe(wie.werkorganisatie, 'besluit', { soort: 'stopzetten', reden: 'x' })).toThrow(weigering('geen-recht'));
  });

  it('reactietijd: na zoveel werkdagen ligt het bij de volgende, en geen dag eerder', () => {
    const v = geopend(metLadder(trede('werkorganisatie', 3), trede('BO', null)));
    expect(bij(v.tijd('2020-11-04', 23))).toBe('werkorganisatie');
    const hoger = v.tijd('2020-11-05');
    expect(bij(hoger)).toBe('BO');
    expect(hoger.laatste).toMatchObject([{ type: 'trede-bereikt', due: '2020-11-04T23:00:00.000Z' }]);
  });

  it('geen reactietijd: de trede blijft open, hoe lang het ook duurt', () => {
    const v = geopend(metLadder(trede('VWS', null)));
    expect(escalatie.nextWake?.(v.state)).toBeUndefined();
    expect(v.tijd('2027-01-01').laatste).toEqual([]);
  });

  it('een reactietijd op de laatste trede eindigt zonder gevolg: er is geen volgende', () => {
    const v = geopend(metLadder(trede('BO', 3)));
    expect(huidigeTrede(v.state).datums).toMatchObject({ reactieTot: '2020-11-04' });
    expect(v.tijd('2021-01-01').laatste).toEqual([]);
  });

  it('herinneringElke: ook een eerdere trede wordt herinnerd zolang zij open is, en daarna niet meer', () => {
    const v = geopend(metLadder(trede('werkorganisatie', 10, 4), trede('BO', null)));
    expect(types(v.tijd('2020-11-04').laatste)).toEqual([]);
    const herinnerd = v.tijd('2020-11-05');
    expect(herinnerd.laatste).toMatchObject([{ type: 'trede-herinnerd', data: { gremium: 'werkorganisatie', op: '2020-11-05' } }]);
    const verder = herinnerd.tijd('2020-11-11').tijd('2020-11-14');
    expect(types(verder.laatste)).toEqual(['trede-bereikt']);
    expect(verder.tijd('2021-06-01').laatste).toEqual([]);
  });

  it('geen herinneringElke: niemand wordt herinnerd', () => {
    expect(types(geopend(metLadder(trede('werkorganisatie', 10), trede('BO', null))).tijd('2020-11-13', 23).events)).not.toContain('trede-herinnerd');
  });

  it('geen ladder: er valt niets te openen', () => {
    expect(() => geopend(metLadder())).toThrow(weigering('overgang-bestaat-niet'));
  });

  it('staat vast bij het openen: een latere definitie verandert een lopende ladder niet', () => {
    const [eerste] = geopend(metLadder(trede('werkorganisatie', 3), trede('BO', null))).events;
    expect(eerste?.data['ladder']).toEqual([trede('werkorganisatie', 3), trede('BO', null)]);
  });
});

describe('de ladder na een storing', () => {
  const bijVws = (): Verloop<Escalatie> => geopend(metLadder(trede('VWS', null, 20)));

  it('geeft van gemiste herinneringen de laatste, noemt de andere, en telt de volgende vanaf de dag waarop die is gegeven', () => {
    expect(huidigeTrede(bijVws().state).datums?.volgendeHerinnering).toBe('2020-11-27');
    const later = bijVws().tijd('2021-06-01', 10);
    expect(types(later.laatste)).toEqual(['trede-herinnerd']);
    // Every twenty working days from 31 October: 27 November, 28 December, 26 January, 23 February, 23 March, 22 April (Good Friday, Easter Monday) and 27 May
    // (Koningsdag, 5 May, Ascension Day, the equated 14 May, Whit Monday).
    expect(later.laatste[0]).toMatchObject({ due: '2021-05-26T22:00:00.000Z', data: { op: '2021-05-27', overgeslagen: ['2020-11-27', '2020-12-28', '2021-01-26', '2021-02-23', '2021-03-23', '2021-04-22'] } });
    expect(zinVan(later.events.at(-1)!)).toBe(
      'VWS is herinnerd: er is nog geen besluit. Overgeslagen: 27 november 2020, 28 december 2020, 26 januari 2021, 23 februari 2021, 23 maart 2021 en 22 april 2021.',
    );
    expect(bijVws().tijd('2020-11-27').laatste[0]).toMatchObject({ data: { op: '2020-11-27', overgeslagen: [] } });
    expect(huidigeTrede(later.state).datums?.volgendeHerinnering).toBe('2021-06-29');
  });

  it('herinnert niet aan een trede die al voorbij is', () => {
    const v = geopend(metLadder(trede('werkorganisatie', 10, 4), trede('BO', null)));
    expect(types(v.tijd('2020-12-01').laatste)).toEqual(['trede-bereikt']);
  });
});

describe('geen gezamenlijk besluit', () => {
  it('opent meteen de trede boven het gremium dat niet besloot, vandaag', () => {
    const v = geopend(cirkel, { reden: 'geen-besluit', onderwerp: { ...onderwerp, aanZetWas: ['gremium:werkorganisatie'] } }, '2020-11-12');
    expect(bij(v)).toBe('stuurgroep');
    expect(huidigeTrede(v.state).datums).toMatchObject({ geopendOp: '2020-11-12', reactieTot: '2020-12-10' });
  });
});
