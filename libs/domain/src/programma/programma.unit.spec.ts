import { cirkel, types, verloop, wie } from '../test/gegeven';
import { programma } from './programma';
import { huidigeDefinitie } from './programma-staat';

const publiceer = (definitie: unknown, actor: typeof wie.beheerder | typeof wie.FMS = wie.beheerder, v = verloop(programma, 'programma-cirkel')) =>
  v.doe(actor, 'publiceerDefinitie', { definitie: definitie as Record<string, unknown> });
const code = (verwacht: string) => expect.objectContaining({ name: 'DomainError', code: verwacht });

describe('een programma', () => {
  it('bewaart elke versie van zijn definitie', () => {
    const v = publiceer(cirkel);
    expect(types(v.laatste)).toEqual(['definitie-gepubliceerd']);
    const later = publiceer({ ...cirkel, versie: 2, naam: 'Nieuwe naam' }, wie.beheerder, v);
    expect(later.state.versies.map(({ definitie }) => definitie.versie)).toEqual([1, 2]);
    expect(huidigeDefinitie(later.state)?.naam).toBe('Nieuwe naam');
  });

  it('slaat geen versie over, herhaalt er geen, en heeft de code van zijn stroom', () => {
    const v = publiceer(cirkel);
    expect(() => publiceer(cirkel, wie.beheerder, v)).toThrow('De versie moet 2 zijn, niet 1.');
    expect(() => publiceer({ ...cirkel, versie: 3, code: 'anders' }, wie.beheerder, v)).toThrow(
      expect.objectContaining({ code: 'definitie-ongeldig', details: { fouten: [{ pad: '/definitie/code', melding: 'De code anders hoort niet bij programma-cirkel.' }, { pad: '/definitie/versie', melding: 'De versie moet 2 zijn, niet 3.' }] } }),
    );
  });

  it('wordt gepubliceerd door wie dat mag', () => {
    expect(() => publiceer(cirkel, wie.FMS)).toThrow(code('geen-recht'));
  });

  it('noemt alles wat er mis is in één keer, en waar', () => {
    const [eerste, tweede, ...rest] = cirkel.fasen;
    const regel = tweede?.termijnen[0];
    const fout = {
      ...cirkel,
      fasen: [eerste, { ...tweede, termijnen: [{ ...regel, gehaaldDoor: ['picot-voltooit'] }, regel] }, ...rest],
      ladder: [...cirkel.ladder.slice(0, 1), ...cirkel.ladder],
      rechten: { voltooiPikot: ['beheerder'] },
    };
    expect(() => publiceer(fout)).toThrow(
      expect.objectContaining({
        code: 'definitie-ongeldig',
        details: {
          fouten: [
            { pad: '/definitie/rechten/voltooiPikot', melding: 'Er zijn rechten voor de opdracht voltooiPikot; die bestaat niet.' },
            { pad: '/definitie/fasen/1/termijnen/1/stap', melding: 'De termijn "picot" in de fase picot staat er twee keer in.' },
            { pad: '/definitie/fasen/1/termijnen/0/gehaaldDoor/0', melding: 'Termijn "picot" in de fase picot noemt de gebeurtenis picot-voltooit; die bestaat niet.' },
            { pad: '/definitie/ladder/1/gremium', melding: 'werkorganisatie staat twee keer op de ladder.' },
          ],
        },
      }),
    );
  });

  it('kan zonder ladder, termijnen, herinneringen, nummers en kalender', () => {
    const { ladder: _l, herinneringen: _h, nummers: _n, kalender: _k, kalenderregel: _r, ...rest } = cirkel;
    expect(publiceer({ ...rest, fasen: cirkel.fasen.map(({ termijnen: _, ...fase }) => fase) }).laatste).toHaveLength(1);
  });
});
