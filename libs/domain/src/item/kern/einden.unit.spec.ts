import type { Actor } from '../../contract/actor';
import { item } from '../item';
import { buur, cirkel, verloop, wie } from '../../test/gegeven';
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
] as const;
type Fase = (typeof einden)[number][0];

const ander = buur(verloop(item, 'item-2').doe(wie.NVZ, 'dienKennisvraagIn', { titel: 'Een andere' }, { nummer: 'CGG-0002' }), 'item-2');
const beeindig = (fase: Fase, einde: string, actor: Actor) =>
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
    expect(() => beeindig(fase, einde, wieHierIetsMag)).toThrow(weigering('einde-bestaat-niet'));
  });
});
