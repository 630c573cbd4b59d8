import { z } from 'zod';
import { datumSchema, eigenaarSchema } from '@cirkel/domain';
import { check } from './faults';

const schema = z.strictObject({
  titel: z.string('Vul een titel in.').min(3),
  aantal: z.int().min(1).max(5),
  soort: z.enum(['a', 'b']),
  eigenaar: eigenaarSchema,
  op: datumSchema,
  wvs: z.array(z.string().max(3)).max(2),
  klaar: z.boolean(),
});

describe('bad input', () => {
  it('is told all at once, in Dutch, with the place of each fault', () => {
    const { faults } = check(schema, { titel: 'x', aantal: '2', soort: 'c', eigenaar: 'FMS', op: '2021-02-30', wvs: ['abcd'], extra: 1, 'a/b': 2 });
    expect(faults).toEqual([
      { pad: '/titel', melding: 'Vul een titel in.' },
      { pad: '/aantal', melding: 'Hier hoort een getal te staan.' },
      { pad: '/soort', melding: 'Kies uit: a, b.' },
      { pad: '/eigenaar', melding: 'Deze waarde kan hier niet.' },
      { pad: '/op', melding: 'Deze datum bestaat niet. Schrijf een datum als jjjj-mm-dd.' },
      { pad: '/wvs/0', melding: 'Gebruik hoogstens 3 tekens.' },
      { pad: '/klaar', melding: 'Dit veld is verplicht.' },
      { pad: '/extra', melding: 'Onbekend veld: extra' },
      { pad: '/a~1b', melding: 'Onbekend veld: a/b' },
    ]);
  });

  it('that is no object at all says so', () => {
    expect(check(schema, [1]).faults).toEqual([{ pad: '/', melding: 'Hier hoort een object te staan.' }]);
  });

  it('in a query names the parameter', () => {
    expect(check(z.strictObject({ limit: z.int().max(10) }), { limit: 11, x: '1' }, 'query').faults).toEqual([
      { pad: 'query:limit', melding: 'Kies 10 of lager.' },
      { pad: 'query:x', melding: 'Onbekend veld: x' },
    ]);
  });

  it('may be a character that no database holds, in whatever text of whatever schema', () => {
    const melding = 'Hier staat een teken dat niet kan worden bewaard. Haal het weg.';
    const loose = z.looseObject({ titel: z.string(), aantal: z.int(), op: datumSchema });
    const sent = JSON.parse('{"titel":"Lage\\u0000rughernia","aantal":"2","op":"2021\\u0000","diep":[{"reden":"\\ud83d"},{"naam\\u0000":1}],"goed":"\\ud83d\\ude00"}') as unknown;
    expect(check(loose, sent).faults).toEqual([
      { pad: '/aantal', melding: 'Hier hoort een getal te staan.' },
      { pad: '/op', melding: 'Deze datum bestaat niet. Schrijf een datum als jjjj-mm-dd.' },
      { pad: '/titel', melding },
      { pad: '/diep/0/reden', melding },
      { pad: '/diep/1', melding },
    ]);
    expect(check(z.object({ zoek: z.string() }), { zoek: '\0' }, 'query').faults).toEqual([{ pad: 'query:zoek', melding }]);
    expect(check(loose, { titel: 'Voorbeeld 😀', aantal: 1, op: '2021-02-01' }).faults).toBeUndefined();
  });

  it('and good input gives its value', () => {
    expect(check(z.strictObject({ n: z.int().default(3) }), {})).toEqual({ value: { n: 3 } });
  });
});
