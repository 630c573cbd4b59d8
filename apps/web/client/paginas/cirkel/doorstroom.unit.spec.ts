import type { Cirkeloverzicht } from '@cirkel/contracts';
import { bewegingen, stroomrijen, totalen } from './doorstroom';

const fase = (code: string, nr: number): Cirkeloverzicht['fasen'][number] => ({ fase: code, naam: code, nr, domein: null, aantal: 0, teLaat: 0, opgeschort: 0, mediaanDagenNu: null, verlaten: 0, mediaanDagen: null });
const overzicht = {
  fasen: ['kennisvraag', 'picot', 'monitoring'].map((code, i) => fase(code, i + 1)),
  doorstroom: {
    dagen: 90,
    sinds: '2020-08-01',
    stromen: [
      { van: 'picot', naar: 'kennisvraag', aantal: 1 }, { van: 'kennisvraag', naar: 'picot', aantal: 4 }, { van: null, naar: 'kennisvraag', aantal: 7 },
      { van: 'monitoring', naar: null, aantal: 2 }, { van: 'kennisvraag', naar: 'monitoring', aantal: 3 },
    ],
    rond: 1,
  },
};

describe('how items moved', () => {
  it('puts at each stage who came in, who ended there and who went on; the last one goes round', () => {
    expect([...bewegingen(overzicht)]).toEqual([
      ['kennisvraag', { erbij: 7, beeindigd: 0, verder: 4 }], ['picot', { erbij: 0, beeindigd: 0, verder: 0 }], ['monitoring', { erbij: 0, beeindigd: 2, verder: 1 }],
    ]);
  });

  it('has every move in its table, in the order of the ring, also back and past a stage', () => {
    expect(stroomrijen(overzicht).map(({ van, naar, aantal }) => `${van} > ${naar}: ${aantal}`)).toEqual([
      'van buiten > Kennisvraag: 7', 'Kennisvraag > Picot: 4', 'Kennisvraag > Monitoring: 3', 'Picot > Kennisvraag: 1', 'Monitoring > beëindigd: 2', 'een eerder item > een nieuwe vraag: 1',
    ]);
  });

  it('counts nothing as going on that went back', () => {
    expect(totalen(overzicht)).toEqual({ verder: 7, erbij: 7, beeindigd: 2 });
  });
});
