import { controleerDefinitie, definitieSchema, type Datum } from '@cirkel/domain';
import { z } from 'zod';
import { leesBestand } from './bestand';
import { leesVelden } from './invoer';

/** A definition as it stands in a file; the schema that it names for its editor is no part of it. Throws Mislukt when there is no such file or it is no JSON. */
export function leesDefinitiebestand(pad: string): Readonly<Record<string, unknown>> {
  const { $schema: _, ...definitie } = leesVelden(leesBestand(pad).toString('utf8'));
  return definitie;
}

/** Everything that is wrong with a definition if it were published on this day, a line each: where and what. A field too many does not hide what is wrong with the rest. */
export function foutenIn(definitie: unknown, vandaag: Datum): readonly string[] {
  const vorm = definitieSchema.safeParse(definitie, { error: z.locales.nl().localeError });
  if (vorm.success) return controleerDefinitie(vorm.data, vandaag).map(({ pad, melding }) => `${pad}: ${melding}`);
  const { issues } = vorm.error;
  const onbekend = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : []));
  const fouten = [
    ...onbekend.map((pad) => `/${pad.join('/')}: dit veld bestaat niet.`),
    ...issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path, message }) => `/${path.join('/')}: ${message}`),
  ];
  return fouten.length > onbekend.length ? fouten : [...fouten, ...foutenIn(zonder(definitie, onbekend), vandaag)];
}

/** A copy without the fields at these places. */
function zonder(waarde: unknown, paden: readonly (readonly PropertyKey[])[]): unknown {
  const kopie: unknown = structuredClone(waarde);
  for (const pad of paden) {
    const ouder = pad.slice(0, -1).reduce<unknown>((deel, sleutel) => (typeof deel === 'object' && deel !== null ? Reflect.get(deel, sleutel) : undefined), kopie);
    if (typeof ouder === 'object' && ouder !== null) Reflect.deleteProperty(ouder, pad.at(-1) ?? '');
  }
  return kopie;
}
