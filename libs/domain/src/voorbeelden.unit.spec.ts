import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isTekstverwijzing, vrijeTekstVelden } from './contract/tekst';
import { aggregates, alleGebeurtenissen, alleOpdrachten } from './registry';

/**
 * Events live for ever: every version that was ever published has a stored example, and today's code reads them all. An example is never
 * changed and never removed. For a new event or version run this once with BEWAAR_VOORBEELDEN=1: it writes what is missing.
 */
const map = join(__dirname, '..', 'voorbeelden');
const bestand = (type: string, versie: number): string => join(map, `${type}.v${versie}.json`);
const lees = (pad: string): Record<string, unknown> => JSON.parse(readFileSync(pad, 'utf8')) as Record<string, unknown>;

if (process.env['BEWAAR_VOORBEELDEN'] === '1') {
  mkdirSync(map, { recursive: true });
  for (const { definition } of alleGebeurtenissen()) {
    const pad = bestand(definition.type, definition.versie);
    if (!existsSync(pad)) writeFileSync(pad, `${JSON.stringify(definition.voorbeeld, null, 2)}\n`);
  }
}

const opgeslagen = (existsSync(map) ? readdirSync(map) : []).map((naam) => {
  const [, type = '', versie = ''] = /^(.+)\.v(\d+)\.json$/.exec(naam) ?? [];
  return { naam, type, versie: Number(versie) };
});

describe('de opgeslagen voorbeelden van gebeurtenissen', () => {
  it.each(opgeslagen)('$naam is vandaag nog te lezen', ({ naam, type, versie }) => {
    const definities = alleGebeurtenissen().filter(({ definition }) => definition.type === type);
    expect(definities).not.toEqual([]);
    for (const { definition } of definities) {
      expect(versie).toBeLessThanOrEqual(definition.versie);
      const data = definition.upcast(versie, lees(join(map, naam)));
      expect(definition.schema.safeParse(data).error?.issues ?? []).toEqual([]);
      expect(definition.zin(data)).not.toBe('');
    }
  });

  it('zijn er voor elke versie van elke gebeurtenis', () => {
    const ontbreekt = alleGebeurtenissen()
      .flatMap(({ definition }) => Array.from({ length: definition.versie }, (_, i) => `${definition.type}.v${i + 1}.json`))
      .filter((naam) => !existsSync(join(map, naam)));
    if (ontbreekt.length > 0) {
      throw new Error(
        `Geen voorbeeld voor: ${ontbreekt.join(', ')}. Zo voegt u het toe: BEWAAR_VOORBEELDEN=1 npx jest -c libs/domain/jest.config.js voorbeelden, en leg libs/domain/voorbeelden vast in dezelfde commit.`,
      );
    }
  });
});

describe('de namen van gebeurtenissen en opdrachten', () => {
  it('zijn uniek binnen een aggregaat', () => {
    for (const aggregate of Object.values(aggregates)) {
      for (const namen of [aggregate.events.map((event) => event.type), aggregate.commands.map((command) => command.type)]) {
        expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
      }
    }
  });

  it('die aggregaten delen, betekenen overal hetzelfde: hetzelfde schema, dezelfde versie en zichtbaarheid', () => {
    const vorm = (schema: z.ZodType): string => JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
    const eerste = new Map<string, string>();
    for (const { definition } of alleGebeurtenissen()) {
      const nu = JSON.stringify([definition.versie, definition.zichtbaarheid, vorm(definition.schema)]);
      expect({ type: definition.type, vorm: nu }).toEqual({ type: definition.type, vorm: eerste.get(definition.type) ?? nu });
      eerste.set(definition.type, nu);
    }
  });

  it('zijn voor gebeurtenissen een voltooid deelwoord met streepjes, voor opdrachten een gebiedende wijs', () => {
    for (const { definition } of alleGebeurtenissen()) expect(definition.type).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const { definition } of alleOpdrachten()) expect(definition.type).toMatch(/^[a-z]+([A-Z][a-z]*)*$/);
  });
});

describe('elke opdracht', () => {
  it.each(alleOpdrachten().map(({ kind, definition }) => [kind, definition.type, definition] as const))('%s %s heeft een voorbeeld dat klopt, en een titel', (_kind, _type, definition) => {
    expect(definition.schema.safeParse(definition.voorbeeld).error?.issues ?? []).toEqual([]);
    expect(definition.titel).toMatch(/^[A-Z]/);
  });

  it.each(alleOpdrachten().map(({ kind, definition }) => [kind, definition.type, definition] as const))('%s %s weigert een onbekend veld', (_kind, _type, definition) => {
    expect(definition.schema.safeParse({ ...definition.voorbeeld, ditBestaatNiet: 1 }).success).toBe(false);
  });

  it('neemt in geen enkel tekstveld een burgerservicenummer aan, behalve waar alleen een verwijzing past', () => {
    const teksten = (schema: z.ZodType, pad: string): readonly (readonly [string, z.ZodString])[] => {
      if (schema instanceof z.ZodString) return [[pad, schema]];
      if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return teksten(schema.unwrap() as z.ZodType, pad);
      if (schema instanceof z.ZodArray) return teksten(schema.element as z.ZodType, pad);
      return schema instanceof z.ZodObject ? Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([naam, veld]) => teksten(veld, `${pad}.${naam}`)) : [];
    };
    // These name something that exists; anything else is refused before it is recorded.
    const verwijzing = /\.(termijnId|einde|in|vervolgOp|persoonId|vervanger|vergadering|partij|code|stap|item|items|partijen|volgorde)$/;
    const open = alleOpdrachten()
      .filter(({ kind, definition }) => kind !== 'programma' && !definition.wie.includes('systeem'))
      .flatMap(({ definition }) => teksten(definition.schema, definition.type))
      .filter(([pad, veld]) => veld.safeParse('Zie 111222333').success && !verwijzing.test(pad))
      .map(([pad]) => pad);
    expect(open).toEqual([]);
  });

  it('laat geen vrije tekst achter in een gebeurtenis: daar staat een verwijzing', () => {
    const vrij = new Set(alleOpdrachten().flatMap(({ definition }) => vrijeTekstVelden(definition.schema)));
    // These are words of the rules themselves: why a term was dropped, and one of two codes.
    const eigenZin = ['termijn-vervallen.reden', 'escalatie-geopend.reden'];
    const los = alleGebeurtenissen().flatMap(({ definition }) =>
      Object.entries(definition.voorbeeld)
        .filter(([veld, waarde]) => vrij.has(veld) && !isTekstverwijzing(waarde) && !eigenZin.includes(`${definition.type}.${veld}`))
        .map(([veld]) => `${definition.type}.${veld}`),
    );
    expect([...vrij].sort()).toEqual(['inOverlegMet', 'instructie', 'maatregelen', 'reden', 'tekst', 'toelichting', 'voortgang']);
    expect(los).toEqual([]);
  });
});
