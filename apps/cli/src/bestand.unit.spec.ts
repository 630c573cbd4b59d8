import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesBestand } from './bestand';
import { leesDefinitiebestand } from './definitiebestand';

describe('een bestand op de opdrachtregel', () => {
  let map: string;
  beforeAll(() => (map = mkdtempSync(join(tmpdir(), 'cirkel-bestand-'))));
  afterAll(() => rmSync(map, { recursive: true }));

  it('wordt gelezen zoals het is', () => {
    writeFileSync(join(map, 'lijst.csv'), 'Titel\n');
    expect(leesBestand(join(map, 'lijst.csv')).toString()).toBe('Titel\n');
  });

  it.each([
    ['dat er niet is', (pad: string) => leesBestand(pad), 'bestaat-niet.csv', 'bestaat niet. Controleer de naam'],
    ['in een map die er niet is', (pad: string) => leesBestand(pad), 'geen/lijst.csv', 'bestaat niet. Controleer de naam'],
    ['van een definitie dat er niet is', (pad: string) => leesDefinitiebestand(pad), 'geen.json', 'bestaat niet. Controleer de naam'],
    ['dat een map is', (pad: string) => leesBestand(pad), '', 'is een map. Noem een bestand.'],
  ])('%s geeft één zin in gewone taal', (_naam, lees, bestand, zin) => {
    const pad = join(map, bestand);
    expect(() => lees(pad)).toThrow(expect.objectContaining({ name: 'Mislukt', message: expect.stringContaining(zin) as string }) as Error);
    expect(() => lees(pad)).not.toThrow(/ENOENT|EISDIR|ENOTDIR/);
  });
});
