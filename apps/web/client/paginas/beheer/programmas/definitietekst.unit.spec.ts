import type { ProgrammaAntwoord } from '@cirkel/contracts';
import { beginVan, leesDefinitie } from './definitietekst';

describe('a definition that was typed or pasted', () => {
  it('is one object, of the programme of the page or of the one that it names', () => {
    expect(leesDefinitie('{"code": "zorg", "versie": 1}', undefined)).toEqual({ code: 'zorg', definitie: { code: 'zorg', versie: 1 } });
    expect(leesDefinitie('{"versie": 2}', 'cirkel')).toEqual({ code: 'cirkel', definitie: { versie: 2 } });
  });

  it.each([
    [' ', 'Plak een definitie of kies een bestand.'],
    ['{"versie": x}', 'Dit is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken ontbreekt.'],
    ['[1]', 'Een definitie is één object: zij begint met { en eindigt met }.'],
    ['{"versie": 1}', 'Vul in de definitie de code van het programma in.'],
  ])('%s is refused', (tekst, fout) => expect(leesDefinitie(tekst, undefined)).toEqual({ fout }));

  it('begins as the one that holds now, with the next number', () => {
    expect(JSON.parse(beginVan({ definitie: { code: 'cirkel', versie: 3, naam: 'Cirkel' } } as unknown as ProgrammaAntwoord))).toEqual({ code: 'cirkel', versie: 4, naam: 'Cirkel' });
  });
});
