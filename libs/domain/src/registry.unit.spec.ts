import { mogelijkeOpdrachten } from './contract/mogelijke-opdrachten';
import { item } from './item/item';
import { alleGebeurtenissen, alleOpdrachten, kindOf, zichtbaarheidVan, zinVan } from './registry';
import { contextVan, verloop, wie } from './test/gegeven';

const ingediend = () => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
const opdrachten = (actor: Parameters<typeof contextVan>[0], v: ReturnType<typeof ingediend>) =>
  Object.fromEntries(mogelijkeOpdrachten(item, v.state, contextVan(actor, { op: v.vandaag })).map(({ definition, kan, reden }) => [definition.type, reden ?? kan]));

describe('het register', () => {
  it('weet van elke stroom de soort', () => {
    expect(kindOf('item-0197c2a0')).toBe('item');
    expect(kindOf('escalatie-item-0197c2a0--picot-1--1')).toBe('escalatie');
    expect(() => kindOf('raad-1')).toThrow('Stroom raad-1 hoort bij geen enkel aggregaat');
  });

  it('heeft bij elke gebeurtenis een Nederlandse zin en een zichtbaarheid', () => {
    const [eerste] = ingediend().events;
    expect(eerste === undefined ? '' : zinVan(eerste)).toBe('Kennisvraag ingediend: Lage rughernia.');
    for (const { definition } of alleGebeurtenissen()) {
      expect(definition.zin(definition.voorbeeld)).toMatch(/^\S.*[.!?]$/s);
      expect(zichtbaarheidVan(definition.type)).toBe(definition.zichtbaarheid);
    }
  });

  it('heeft bij elke opdracht een voorbeeld dat klopt', () => {
    for (const { definition } of alleOpdrachten()) expect(() => definition.schema.parse(definition.voorbeeld)).not.toThrow();
  });
});

describe('de mogelijke opdrachten', () => {
  it('laten weg wat nooit van deze gebruiker is, en wat bij een andere fase hoort', () => {
    expect(opdrachten(wie.werkorganisatie, ingediend())).toMatchObject({ selecteerKennisvraag: true, beeindigItem: true, verlengTermijn: 'Er loopt nu geen termijn.' });
    expect(opdrachten(wie.FMS, ingediend())).not.toHaveProperty('selecteerKennisvraag');
    expect(opdrachten(wie.FMS, ingediend())).not.toHaveProperty('vulPicotAan');
    expect(opdrachten(wie.lezer, ingediend())).toEqual({});
  });

  it('zeggen waarom iets nu niet kan', () => {
    const beeindigd = ingediend().doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' });
    expect(opdrachten(wie.werkorganisatie, beeindigd)['selecteerKennisvraag']).toBe('CGG-0142 is beëindigd (ingetrokken). De werkorganisatie kan het heropenen.');
    expect(opdrachten(wie.werkorganisatie, beeindigd)['heropenItem']).toBe(true);
  });

  it('zijn er voor een nieuwe stroom de opdrachten waarmee hij begint', () => {
    expect(mogelijkeOpdrachten(item, undefined, contextVan(wie.FMS)).map(({ definition }) => definition.type)).toEqual(['dienKennisvraagIn']);
  });
});
