import type { z } from 'zod';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  object: 'een object',
  record: 'een object',
  array: 'een lijst',
  null: 'null',
};
const kind = (name: string): string => kinds[name] ?? name;

const formats: Readonly<Record<string, string>> = {
  datetime: 'Schrijf een moment als 2020-10-12T08:00:00Z.',
  date: 'Schrijf een datum als jjjj-mm-dd.',
  uuid: 'Dit is geen UUID.',
  email: 'Dit is geen e-mailadres.',
  url: 'Dit is geen webadres.',
};

/** What zod found, in Dutch (B1), for every schema that has no sentence of its own. Give it to `safeParse` as `error`. */
export const dutchMessages = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Dit veld is verplicht.' : `Hier hoort ${kind(issue.expected)} te staan.`;
    case 'invalid_value':
      return issue.values.length === 1 ? `Hier hoort ${String(issue.values[0])} te staan.` : `Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum, issue.inclusive !== false);
    case 'invalid_format':
      return formats[issue.format] ?? 'Deze tekst heeft niet de juiste vorm.';
    case 'not_multiple_of':
      return `Kies een veelvoud van ${String(issue.divisor)}.`;
    case 'unrecognized_keys':
      return `Onbekend veld: ${issue.keys.join(', ')}`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'Deze waarde kan hier niet.';
  }
};

function tooSmall(origin: string, minimum: number | bigint, inclusive: boolean): string {
  if (origin === 'string') return minimum === 1 ? 'Vul hier tekst in.' : `Gebruik minstens ${String(minimum)} tekens.`;
  if (origin === 'array') return `Geef er minstens ${String(minimum)}.`;
  return inclusive ? `Kies ${String(minimum)} of hoger.` : `Kies hoger dan ${String(minimum)}.`;
}

function tooBig(origin: string, maximum: number | bigint, inclusive: boolean): string {
  if (origin === 'string') return `Gebruik hoogstens ${String(maximum)} tekens.`;
  if (origin === 'array') return `Geef er hoogstens ${String(maximum)}.`;
  return inclusive ? `Kies ${String(maximum)} of lager.` : `Kies lager dan ${String(maximum)}.`;
}
