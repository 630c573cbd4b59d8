import { inFase, weigering } from '../test/rondje';
import { types, verloop, wie } from '../test/gegeven';
import { item } from './item';

const uit = { ronde: 'ronde-extra-2019', naam: 'Extra subsidieronde 2019', aanvraag: 'P-042' };
const volg = (v: ReturnType<typeof inFase>, stap: string) => v.doe(wie.systeem, 'volgAanvraag', { ...uit, stap });
const toegewezen = inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'extra-2019' }, { op: '2020-12-10' });

describe('een item met een aanvraag in een ronde', () => {
  it('volgt de aanvraag tot in de studie, met de termijnen die daarbij horen', () => {
    const v = volg(volg(toegewezen, 'uitgewerkt'), 'voorlopig');
    expect(v.state.subsidieronde).toMatchObject({ aanvraagIngediendOp: '2020-12-10', voorlopigOp: '2020-12-10' });
    const af = volg(v, 'gehonoreerd');
    expect(types(af.laatste)).toEqual(expect.arrayContaining(['definitief-gehonoreerd', 'fase-betreden']));
    expect(af.state.fase).toBe('studie');
  });

  it('eindigt als de aanvraag is afgewezen', () => {
    expect(volg(toegewezen, 'afgewezen').state).toMatchObject({ status: 'beeindigd', einde: { code: 'afgewezen' } });
  });

  it('doet geen stap twee keer, niet in een andere fase, en voor niemand anders dan het systeem', () => {
    expect(() => volg(volg(toegewezen, 'uitgewerkt'), 'uitgewerkt')).toThrow(weigering('al-gedaan'));
    expect(() => volg(volg(toegewezen, 'voorlopig'), 'voorlopig')).toThrow(weigering('al-gedaan'));
    expect(() => volg(inFase('picot'), 'uitgewerkt')).toThrow(weigering('niet-in-deze-fase'));
    expect(() => toegewezen.doe(wie.ZonMw, 'volgAanvraag', { ...uit, stap: 'gehonoreerd' })).toThrow(weigering('geen-recht'));
  });
});

describe('een honorering zonder item', () => {
  const gemaakt = () => verloop(item).doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false }, { op: '2020-07-10' });

  it('maakt een item dat bij de studie instroomt, met de ronde als bron en een termijn om te starten', () => {
    const v = gemaakt();
    expect(v.state).toMatchObject({ fase: 'studie', instroom: 'Extra subsidieronde 2019', eigenaar: 'partij:ZonMw', doorlopen: [{ fase: 'studie', sinds: '2020-07-10' }] });
    expect(v.state.termijnen).toMatchObject([{ stap: 'start', nominaal: '2021-01-10' }]);
  });

  it('kan maar één keer, en door niemand anders dan het systeem', () => {
    expect(() => gemaakt().doe(wie.systeem, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false })).toThrow(weigering('bestaat-al'));
    expect(() => verloop(item).doe(wie.ZonMw, 'maakItemUitRonde', { ...uit, titel: 'Nazorg', eigenaar: 'partij:ZonMw', fictief: false })).toThrow(weigering('geen-recht'));
  });
});
