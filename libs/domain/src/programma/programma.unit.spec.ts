import { cirkel, types, verloop, wie } from '../test/gegeven';
import type { Lopend } from '../contract/context';
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

  it('kan in een nieuwe versie partijen en gremia krijgen die er nog niet waren', () => {
    const later = publiceer({ ...cirkel, versie: 2, eigenaren: [...cirkel.eigenaren, 'partij:NZa', 'gremium:raad'] }, wie.beheerder, publiceer(cirkel));
    expect(huidigeDefinitie(later.state)?.eigenaren).toContain('partij:NZa');
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

describe('een nieuwe versie die lopende items zou laten stranden', () => {
  const zonder = (anders: Record<string, unknown> = {}) => ({ ...cirkel, versie: 2, fasen: cirkel.fasen.filter(({ fase }) => fase !== 'picot').map((fase) => (fase.fase === 'kennisvraag' ? { ...fase, naar: ['subsidieronde'] } : fase)), ...anders });
  const publiceer2 = (definitie: unknown, perFase: Record<string, number>, perEigenaar: Lopend['perEigenaar'] = {}) =>
    verloop(programma, 'programma-cirkel').doe(wie.beheerder, 'publiceerDefinitie', { definitie: cirkel }).doe(wie.beheerder, 'publiceerDefinitie', { definitie: definitie as Record<string, unknown> }, { lopend: { perFase, perEigenaar } });

  it('wordt geweigerd, met hoeveel het er zijn; waar niets loopt, mag de fase weg', () => {
    expect(() => publiceer2(zonder(), { picot: 3, studie: 1 })).toThrow('In de fase picot lopen 3 items. Versie 2 heeft die fase niet: zeg bij verhuist naar welke fase zij gaan.');
    expect(() => publiceer2(zonder(), { picot: 1 })).toThrow('In de fase picot loopt 1 item.');
    expect(publiceer2(zonder(), { studie: 4 }).state.versies).toHaveLength(2);
  });

  it('mag als zij zegt waar die items heen gaan, naar een fase van dezelfde soort', () => {
    const vraag = { ...cirkel.fasen[1]!, fase: 'vraag', soort: 'picot' as const, naam: 'vraag' };
    const metVraag = zonder({ verhuist: { picot: 'vraag' } });
    const fasen = [...metVraag.fasen.map((fase) => (fase.fase === 'kennisvraag' ? { ...fase, naar: ['vraag'] } : fase)), vraag];
    expect(publiceer2({ ...metVraag, fasen }, { picot: 3 }).state.versies).toHaveLength(2);
    expect(() => publiceer2(zonder({ verhuist: { picot: 'studie' } }), { picot: 3 })).toThrow('In de fase picot lopen 3 items, van de soort picot. In versie 2 is studie van de soort studie; daar kunnen zij niet verder.');
  });

  it('laat geen partij of gremium weg op wier naam nog iets loopt', () => {
    const zonderNvz = { ...cirkel, versie: 2, rechten: {}, gremia: [], eigenaren: cirkel.eigenaren.filter((een) => een !== 'partij:NVZ') };
    expect(() => publiceer2(zonderNvz, {}, { 'partij:NVZ': { item: 2, verbeteractie: 1, actie: 1 }, 'partij:FMS': { item: 4 } })).toThrow(
      expect.objectContaining({
        code: 'definitie-ongeldig',
        details: { fouten: [{ pad: '/definitie/eigenaren', melding: 'NVZ (partij:NVZ) is geen eigenaar meer, maar er loopt nog op die naam: 2 items, 1 item met een verbeteractie, 1 actie. Laat deze eigenaar staan tot dat is afgerond.' }] },
      }),
    );
    expect(publiceer2(zonderNvz, { studie: 4 }, { 'partij:FMS': { item: 4 } }).state.versies).toHaveLength(2);
    expect(() => publiceer2(zonderNvz, {}, { 'partij:NVZ': { handelingsagenda: 1, aanvraag: 2 } })).toThrow('maar er loopt nog op die naam: 1 handelingsagenda waarvoor zij scoort, 2 rondes met een aanvraag.');
  });

  it('verandert een criteriaset niet en laat er geen weg; een nieuwe mag erbij, en een naam mag beter', () => {
    const [oud, nieuw] = cirkel.criteriasets!;
    const met = (criteriasets: unknown) => () => publiceer2({ ...cirkel, versie: 2, criteriasets }, {});
    const melding = 'De criteriaset 2020 is anders dan eerst. Een set verandert niet meer: maak een nieuwe met een eigen code en een eigen eerste jaar.';
    expect(met([oud, { ...nieuw, criteria: nieuw!.criteria.slice(1) }])).toThrow(expect.objectContaining({ details: { fouten: [{ pad: '/definitie/criteriasets/1', melding }] } }));
    expect(met([oud, { ...nieuw, schaal: { min: 1, max: 10 } }])).toThrow(melding);
    expect(met([oud, { ...nieuw, gewichten: { volume: 2 } }])).toThrow(melding);
    expect(met([nieuw])).toThrow('De criteriaset 2019 staat niet meer in versie 2.');
    expect(met(undefined)).toThrow('De criteriaset 2020 staat niet meer in versie 2.');
    const beter = { ...nieuw, criteria: nieuw!.criteria.map((een) => ({ ...een, naam: `${een.naam} ` })) };
    expect(met([oud, beter, { ...nieuw, code: '2024', vanafJaar: 2024, schaal: { min: 1, max: 10 } }])().state.versies).toHaveLength(2);
  });
});
