import { cirkelDefinitie } from '@cirkel/programmas';
import { foutenIn } from './definitiebestand';

describe('wat er mis is met een definitie in een bestand', () => {
  const goed = structuredClone(cirkelDefinitie) as { fasen: { fase: string; naar: string[] }[] } & Record<string, unknown>;

  it('is niets bij de definitie die wordt meegeleverd', () => {
    expect(foutenIn(goed, '2020-10-12')).toEqual([]);
  });

  it('is een veld te veel, en ook wat er verder niet klopt', () => {
    const fout = { ...goed, onzin: 1, fasen: goed.fasen.map((fase) => (fase.fase === 'picot' ? { ...fase, naar: ['bestaat-niet'], vreemd: true } : fase)) };
    const fouten = foutenIn(fout, '2020-10-12');
    expect(fouten.slice(0, 2).sort()).toEqual(['/fasen/1/vreemd: dit veld bestaat niet.', '/onzin: dit veld bestaat niet.']);
    expect(fouten.slice(2).join('\n')).toMatch(/bestaat-niet/);
  });
});
