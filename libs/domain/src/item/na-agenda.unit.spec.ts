import { wie, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import type { Item } from './item-staat';

describe('een item na het vaststellen van de handelingsagenda', () => {
  const klaar = (): Verloop<Item> => inFase('subsidieronde');
  const inDePicot = (): Verloop<Item> => {
    const picot = { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' };
    return inFase('picot').doe(wie.FMS, 'vulPicotAan', picot).doe(wie.FMS, 'voltooiPicot');
  };

  it('gaat naar de subsidieronde of is niet geprioriteerd, alleen op verzoek van het systeem', () => {
    const data = { agenda: 'handelingsagenda-cirkel-2020', jaar: 2020 };
    expect(inDePicot().doe(wie.systeem, 'verwerkHandelingsagenda', { ...data, plaats: 1 }).state.fase).toBe('subsidieronde');
    expect(inDePicot().doe(wie.systeem, 'verwerkHandelingsagenda', data).state.einde?.code).toBe('niet-geprioriteerd');
    expect(inDePicot().doe(wie.systeem, 'verwerkHandelingsagenda', { ...data, reden: 'Staat er niet bij.' }).laatste[0]).toMatchObject({ type: 'item-beeindigd', data: { reden: expect.stringMatching(/^tekst:/) as string } });
    expect(() => inFase('picot').doe(wie.systeem, 'verwerkHandelingsagenda', data)).toThrow(weigering('nog-niet'));
    expect(() => klaar().doe(wie.systeem, 'verwerkHandelingsagenda', data)).toThrow(weigering('niet-in-deze-fase'));
    expect(() => inDePicot().doe(wie.werkorganisatie, 'verwerkHandelingsagenda', data)).toThrow(weigering('geen-recht'));
  });
});
