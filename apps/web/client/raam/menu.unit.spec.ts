import { magIndienen } from '../paginas/items/indienen';
import { menuVan } from './menu';

const namen = (rol: string): readonly string[] => menuVan(rol).flatMap(({ links }) => links.map(({ naam }) => naam));

describe('the menu', () => {
  it('holds only what the role may see', () => {
    expect(namen('lezer')).toEqual(['Vandaag', 'De Cirkel', 'Items', 'Handelingsagenda', 'Subsidierondes', 'Inclusies', 'Vraag tot richtlijn', 'Implementatieagenda', 'Spiegelinformatie', 'Gremia', 'Jaarplanacties', 'Doorlooptijden']);
    expect(namen('partij')).toEqual(expect.arrayContaining(['Escalaties', 'Berichten', 'Importeren']));
    expect([namen('partij'), namen('beheerder'), namen('projectorganisatie')].map((wie) => wie.includes('Systeemstatus'))).toEqual([false, true, true]);
  });
});

describe('a new kennisvraag', () => {
  it.each([
    ['partij', true],
    ['projectorganisatie', true],
    ['lezer', false],
    ['gremium', false],
    ['dataparty', false],
  ] as const)('by %s: %s', (rol, mag) => expect(magIndienen({ rol })).toBe(mag));
});
