import { plusDagen } from '../kalender/datum';
import { definitieSchema, type Programmadefinitie, type Trede } from '../programma/definitie';
import { berichtenBijEscalatie } from '../ontvangers/berichten-bij';
import { cirkel, types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase } from '../test/rondje';
import { gevallen, gezien } from '../test/te-laat';
import { reacties } from '../reacties/reacties';
import { escalatie } from './escalatie';
import { huidigeTrede, type Escalatie } from './escalatie-staat';

/** A field of the configuration: a test that it makes something happen, and one that without it, or before its time, nothing does. */
interface Veld {
  readonly slaatAan: () => void;
  readonly blijftStil: () => void;
}

const trede = (gremium: string, reactietijd: number | null, herinneringElke: number | null = null): Trede => ({ gremium, reactietijd, herinneringElke });
const metLadder = (...ladder: readonly Trede[]): Programmadefinitie => ({ ...cirkel, ladder: [...ladder] });
const onderwerp = { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] };
/** Opened on Saturday 31 October 2020. */
const geopend = (definitie: Programmadefinitie, aanZetWas: readonly string[] = ['partij:FMS']): Verloop<Escalatie> =>
  verloop(escalatie, 'escalatie-test', definitie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp: { ...onderwerp, aanZetWas } }, { op: '2020-10-31', uur: 0, nummer: 'ESC-001' });
const bij = (v: Verloop<Escalatie>): string => huidigeTrede(v.state).gremium;
const aan = (v: Verloop<Escalatie>): readonly string[] => v.events.flatMap((event) => berichtenBijEscalatie(event, v.state).flatMap((bericht) => bericht.aan));

/** Every field of a rung. A field that is added to the definition without a line here does not compile, and the list below fails. */
const velden: Readonly<Record<keyof Trede, Veld>> = {
  gremium: {
    slaatAan: () => {
      const v = geopend(metLadder(trede('stuurgroep', 5), trede('BO', null, 20)));
      expect([bij(v), aan(v)]).toEqual(['stuurgroep', ['gremium:stuurgroep']]);
    },
    // Whoever is no rung, or the next one, hears nothing yet.
    blijftStil: () => expect(aan(geopend(metLadder(trede('stuurgroep', 5), trede('BO', null, 20))).tijd('2020-11-06', 23))).toEqual(['gremium:stuurgroep']),
  },
  reactietijd: {
    slaatAan: () => expect(bij(geopend(metLadder(trede('werkorganisatie', 3), trede('BO', null, 20))).tijd('2020-11-05'))).toBe('BO'),
    blijftStil: () => {
      expect(bij(geopend(metLadder(trede('werkorganisatie', 3), trede('BO', null, 20))).tijd('2020-11-04', 23))).toBe('werkorganisatie');
      expect(types(geopend(metLadder(trede('VWS', null))).tijd('2027-01-01').laatste)).toEqual([]);
    },
  },
  herinneringElke: {
    slaatAan: () => {
      const v = geopend(metLadder(trede('VWS', null, 20)));
      expect(v.tijd('2020-11-27').laatste).toMatchObject([{ type: 'trede-herinnerd', data: { gremium: 'VWS', volgendeHerinnering: '2020-12-28' } }]);
      expect(aan(v.tijd('2020-11-27'))).toEqual(['gremium:VWS', 'gremium:VWS']);
    },
    blijftStil: () => {
      expect(types(geopend(metLadder(trede('VWS', null, 20))).tijd('2020-11-26', 23).laatste)).toEqual([]);
      expect(types(geopend(metLadder(trede('VWS', null))).tijd('2020-12-31').laatste)).toEqual([]);
    },
  },
};

/** What the definition says around the rungs and a ladder depends on. */
const eromheen: Readonly<Record<'ladder' | 'herinneringen' | 'kalender' | 'begintrede' | 'volgorde', Veld>> = {
  ladder: {
    slaatAan: () => expect(reacties(gezien(gevallen.item.opTijd().tijd('2020-10-31'), gevallen.item), new Map())).toHaveLength(1),
    blijftStil: () => expect(reacties({ ...gezien(gevallen.item.opTijd().tijd('2020-10-31'), gevallen.item), zonderLadder: true }, new Map())).toEqual([]),
  },
  herinneringen: {
    // Selected on 1 October: of 30, 14 and 3 days before 30 October the last two are still to come.
    slaatAan: () => expect(types(inFase('picot').tijd('2020-10-16').laatste)).toEqual(['termijn-herinnerd']),
    blijftStil: () => expect(types(inFase('picot').tijd('2020-10-15', 23).laatste)).toEqual([]),
  },
  kalender: {
    // 11 November is made a day without work: the response time is one day longer.
    slaatAan: () => expect(huidigeTrede(geopend({ ...cirkel, kalender: { ...cirkel.kalender, gelijkgesteldeDagen: [...cirkel.kalender.gelijkgesteldeDagen, { datum: '2020-11-11', omschrijving: 'Sint Maarten' }] } }).state).datums?.reactieTot).toBe('2020-11-16'),
    blijftStil: () => expect(huidigeTrede(geopend(cirkel).state).datums?.reactieTot).toBe('2020-11-13'),
  },
  begintrede: {
    slaatAan: () => expect([bij(geopend(cirkel, ['gremium:werkorganisatie'])), bij(geopend(cirkel, ['gremium:BO'])), bij(geopend(cirkel, ['partij:VWS']))]).toEqual(['stuurgroep', 'VWS', 'VWS']),
    blijftStil: () => expect([bij(geopend(cirkel, ['partij:FMS'])), bij(geopend(cirkel, ['gremium:stuurgroep', 'partij:FMS'])), bij(geopend(cirkel, ['projectorganisatie']))]).toEqual(['werkorganisatie', 'werkorganisatie', 'werkorganisatie']),
  },
  volgorde: {
    slaatAan: () => expect(bij(geopend(metLadder(trede('BO', 2), trede('werkorganisatie', null, 20))).tijd('2020-11-04'))).toBe('werkorganisatie'),
    // A later version of the definition does not move a ladder that runs.
    blijftStil: () => expect(geopend(metLadder(trede('BO', 2), trede('VWS', null, 20))).events[0]?.data['ladder']).toEqual([trede('BO', 2), trede('VWS', null, 20)]),
  },
};

describe('wat de ladder van een programma instelt', () => {
  it('staat hier veld voor veld: een nieuw veld zonder toets faalt', () => {
    const trede = definitieSchema.shape.ladder.unwrap().element;
    expect(Object.keys(velden).sort()).toEqual(Object.keys(trede.shape).sort());
  });

  it.each([...Object.entries(velden), ...Object.entries(eromheen)])('%s: doet iets als het moet, en niets als het niet hoeft', (_naam, { slaatAan, blijftStil }) => {
    slaatAan();
    blijftStil();
  });

  it('telt de herinnering van VWS van de opening, en dan van de vorige', () => {
    const v = geopend(metLadder(trede('VWS', null, 20)));
    const dagen = ['2020-11-27', '2020-12-28'];
    const na = dagen.reduce((verder, dag) => verder.tijd(dag), v);
    expect(na.events.filter(({ type }) => type === 'trede-herinnerd').map(({ data }) => data['op'])).toEqual(dagen);
    expect(types(na.tijd(plusDagen('2021-01-26', -1)).laatste)).toEqual([]);
  });
});
