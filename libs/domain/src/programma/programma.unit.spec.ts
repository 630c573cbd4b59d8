import { cirkel, types, verloop, wie } from '../test/gegeven';
import { huidigeDefinitie, programma } from './programma';

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
      expect.objectContaining({ code: 'definitie-ongeldig', details: { fouten: ['De code anders hoort niet bij programma-cirkel.', 'De versie moet 2 zijn, niet 3.'] } }),
    );
  });

  it('wordt gepubliceerd door wie dat mag', () => {
    expect(() => publiceer(cirkel, wie.FMS)).toThrow(code('geen-recht'));
  });

  it('noemt alles waar niets op antwoordt, in één keer', () => {
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
        details: {
          fouten: [
            'Termijn "picot" in de fase picot noemt de gebeurtenis picot-voltooit; die bestaat niet.',
            'De termijn "picot" in de fase picot staat er twee keer in.',
            'werkorganisatie staat twee keer op de ladder.',
            'Er zijn rechten voor de opdracht voltooiPikot; die bestaat niet.',
          ],
        },
      }),
    );
  });

  it('weigert een fase zonder uitgang, een verwijzing naar niets, en een trede zonder reactietijd vóór het einde', () => {
    const schema = programma.command('publiceerDefinitie')?.schema;
    const fout = {
      ...cirkel,
      fasen: [{ ...cirkel.fasen[0], naar: [], einden: [] }, { ...cirkel.fasen[1], naar: ['studie'] }],
      ladder: [{ gremium: 'VWS', reactietijd: null }, { gremium: 'BO', reactietijd: 10 }],
    };
    expect(schema?.safeParse({ definitie: fout }).error?.issues.map((issue) => issue.message)).toEqual([
      'Fase kennisvraag heeft geen vervolg en geen einde: een item zou er nooit uit komen.',
      'Fase picot verwijst naar studie, maar die fase staat niet in de definitie.',
      'Trede VWS heeft geen reactietijd, maar er volgt nog een trede.',
    ]);
  });

  it('kan zonder ladder, termijnen en herinneringen', () => {
    expect(publiceer({ ...cirkel, ladder: [], herinneringen: [], fasen: cirkel.fasen.map((fase) => ({ ...fase, termijnen: [] })) }).laatste).toHaveLength(1);
  });
});
