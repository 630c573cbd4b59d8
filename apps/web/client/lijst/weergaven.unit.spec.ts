import { bewaarWeergave, leesWeergaven, verwijderWeergave } from './weergaven';

const opslag = new Map<string, string>();
beforeAll(() => void Object.assign(globalThis, { localStorage: { getItem: (naam: string) => opslag.get(naam) ?? null, setItem: (naam: string, waarde: string) => opslag.set(naam, waarde) } }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'localStorage'));
beforeEach(() => opslag.clear());

describe('the views that somebody kept of a list', () => {
  it('are theirs alone, in the order of their names, and one of the same name makes room', () => {
    bewaarWeergave('J. de Wit', 'items', { naam: 'Te laat bij FMS', zoek: { termijnstaat: 'verstreken', partij: 'partij:FMS' } });
    bewaarWeergave('J. de Wit', 'items', { naam: 'Bord', zoek: { weergave: 'bord' } });
    expect(bewaarWeergave('J. de Wit', 'items', { naam: 'Te laat bij FMS', zoek: { termijnstaat: 'verstreken' } })).toEqual([
      { naam: 'Bord', zoek: { weergave: 'bord' } },
      { naam: 'Te laat bij FMS', zoek: { termijnstaat: 'verstreken' } },
    ]);
    expect([leesWeergaven('A. Bos', 'items'), leesWeergaven('J. de Wit', 'acties')]).toEqual([[], []]);
    expect(verwijderWeergave('J. de Wit', 'items', 'Bord')).toHaveLength(1);
    expect(leesWeergaven('J. de Wit', 'items').map(({ naam }) => naam)).toEqual(['Te laat bij FMS']);
  });

  it('leave out what is no view', () => {
    opslag.set('cirkel:weergaven:A. Bos:items', JSON.stringify([{ naam: 'Goed', zoek: { fase: 'picot' } }, { naam: 'Stuk', zoek: { page: 2 } }, 'onzin', null]));
    expect(leesWeergaven('A. Bos', 'items').map(({ naam }) => naam)).toEqual(['Goed']);
    opslag.set('cirkel:weergaven:A. Bos:items', '{}');
    expect(leesWeergaven('A. Bos', 'items')).toEqual([]);
  });
});
