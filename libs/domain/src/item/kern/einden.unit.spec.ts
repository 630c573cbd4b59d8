import type { Actor } from '../../contract/actor';
import { item } from '../item';
import type { Item } from '../item-staat';
import { eigenEinden } from './eigen-einden';
import { buur, cirkel, verloop, wie, type Verloop } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

/** The ends of domain.md's table, "The lifecycle of an item", with who may give each and who may not. */
const einden = [
  ['kennisvraag', 'afgewezen', wie.werkorganisatie, wie.FMS],
  ['kennisvraag', 'ingetrokken', wie.FMS, wie.NVZ],
  ['picot', 'niet-geprioriteerd', wie.werkorganisatie, wie.FMS],
  ['picot', 'ingetrokken', wie.projectorganisatie, wie.NVZ],
  ['subsidieronde', 'afgewezen', wie.ZonMw, wie.FMS],
  ['subsidieronde', 'ingetrokken', wie.FMS, wie.NVZ],
  ['studie', 'voortijdig-gestopt', wie.ZonMw, wie.FMS],
  ['richtlijn', 'niet-opneembaar', wie.Kennisinstituut, wie.FMS],
  ['richtlijn', 'geen-relevante-informatie', wie.werkorganisatie, wie.FMS],
  ['implementatie', 'stopgezet-in-overleg', wie.werkorganisatie, wie.FMS],
  ['monitoring', 'geimplementeerd', wie.werkorganisatie, wie.dataparty],
  ['monitoring', 'nieuwe-kennisvraag', wie.werkorganisatie, wie.FMS],
  // A body can stop an item in every stage; here no end of the table means that.
  ['richtlijn', 'stopgezet', wie.werkorganisatie, wie.Kennisinstituut],
  ['monitoring', 'stopgezet', wie.werkorganisatie, wie.FMS],
] as const;
type Fase = (typeof einden)[number][0];

const ander = buur(verloop(item, 'item-2').doe(wie.NVZ, 'dienKennisvraagIn', { titel: 'Een andere' }, { nummer: 'CGG-0002' }), 'item-2');
/** The ends that record more than a reason. */
const eigen: Readonly<Record<string, (v: Verloop<Item>, actor: Actor) => Verloop<Item>>> = {
  'niet-opneembaar': (v, actor) => v.doe(actor, 'legDuidingVast', { conclusie: 'niet-opneembaar', samenvatting: 'Te weinig bewijs.', reden: 'x' }),
  'geen-relevante-informatie': (v, actor) =>
    v.doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Wel bruikbaar.' }).doe(actor, 'beeindigItem', { einde: 'geen-relevante-informatie', reden: 'Bij nader inzien niet.' }),
  geimplementeerd: (v, actor) => v.doe(actor, 'stelCriteriumGehaaldVast', { reden: '86 procent.' }),
  'nieuwe-kennisvraag': (v, actor) => v.doe(actor, 'roepNieuweKennisvraagOp', { titel: 'En bij ouderen?', reden: 'Grote verschillen.' }),
};
const beeindig = (fase: Fase, einde: string, actor: Actor) => eigen[einde]?.(inFase(fase), actor) ?? zomaar(fase, einde, actor);
const zomaar = (fase: Fase, einde: string, actor: Actor) =>
  inFase(fase).doe(actor, 'beeindigItem', { einde, reden: 'Zo besloten.', ...(einde === 'samengevoegd' ? { in: 'item-2' } : {}) }, { items: ['item-2'], buren: new Map(ander) });

describe('de einden van een fase', () => {
  it('staan alle in de tabel van het domein, en geen andere', () => {
    const tabel = [...einden.map(([fase, einde]) => `${fase}: ${einde}`), 'kennisvraag: samengevoegd'];
    expect(cirkel.fasen.flatMap(({ fase, einden: codes }) => codes.map(({ code }) => `${fase}: ${code}`)).sort()).toEqual(tabel.sort());
  });

  it.each(einden)('%s: %s, door wie dat mag, en daarna heropend door de werkorganisatie', (fase, einde, mag, nietVan) => {
    const v = beeindig(fase, einde, mag);
    expect(v.state).toMatchObject({ status: 'beeindigd', fase, einde: { code: einde } });
    expect(() => beeindig(fase, einde, nietVan)).toThrow(weigering('geen-recht'));
    expect(() => v.doe(mag, 'beeindigItem', { einde, reden: 'x' })).toThrow(weigering('beeindigd'));
    expect(() => v.doe(wie.projectorganisatie, 'heropenItem', { reden: 'x' })).toThrow(weigering('geen-recht'));
    expect(v.doe(wie.werkorganisatie, 'heropenItem', { reden: 'Toch verder.' }).state).toMatchObject({ status: 'lopend', fase });
  });

  const codes = [...new Set(einden.map(([, einde]) => einde)), 'samengevoegd'];
  const kan = (fase: string, einde: string): boolean => (cirkel.fasen.find((een) => een.fase === fase)?.einden ?? []).some(({ code }) => code === einde);
  const nergens = [...new Set(einden.map(([fase]) => fase))].flatMap((fase) => codes.filter((einde) => !kan(fase, einde)).map((einde) => [fase, einde] as const));
  it.each(nergens)('%s: niet %s', (fase, einde) => {
    const wieHierIetsMag = einden.find((een) => een[0] === fase)![2];
    expect(() => zomaar(fase, einde, wieHierIetsMag)).toThrow(weigering('einde-bestaat-niet'));
  });

  it.each([
    ['richtlijn', 'niet-opneembaar', wie.Kennisinstituut, 'Zo eindigt een item in de fase richtlijn alleen met "Duiding vastleggen".'],
    ['richtlijn', 'geen-relevante-informatie', wie.werkorganisatie, 'Zo eindigt een item in de fase richtlijn alleen met "Duiding vastleggen".'],
    ['monitoring', 'geimplementeerd', wie.werkorganisatie, 'Zo eindigt een item in de fase monitoring alleen met "Criterium gehaald".'],
    ['monitoring', 'nieuwe-kennisvraag', wie.werkorganisatie, 'Zo eindigt een item in de fase monitoring alleen met "Nieuwe kennisvraag oproepen".'],
  ] as const)('%s: %s niet met alleen een reden', (fase, einde, mag, melding) => {
    expect(() => zomaar(fase, einde, mag)).toThrow(expect.objectContaining({ code: 'einde-bestaat-niet', message: melding }));
  });

  it('die een eigen opdracht hebben, noemen haar zoals zij heet', () => {
    for (const { opdracht, titel } of Object.values(eigenEinden).flatMap((einden) => Object.values(einden))) expect(item.command(opdracht)?.titel).toBe(titel);
  });
});
