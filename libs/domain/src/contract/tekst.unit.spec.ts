import { z } from 'zod';
import { bevatBsn, codeSchema, openbareTekst, isTekstverwijzing, verwijsTeksten, voorbeeldtekst, vrijeTekst, vrijeTekstVelden } from './tekst';

/** 111222333 passes the eleven test; here it stands free among the letters of a hash. */
const metBsnInDeHash = `tekst:0197c2a0-0000-7000-8000-000000000001:${`a111222333b${'c'.repeat(60)}`.slice(0, 64)}`;

describe('vrije tekst', () => {
  it.each([
    ['111222333', true],
    ['BSN 123456782.', true],
    ['123456789', false],
    ['1112223334', false],
    ['000000000', false],
    ['bel 0612345678', false],
  ])('%s bevat een burgerservicenummer: %s', (tekst, verwacht) => {
    expect(bevatBsn(tekst)).toBe(verwacht);
    expect(vrijeTekst().safeParse(tekst).success).toBe(!verwacht);
  });

  it('is niet leeg en niet te lang', () => {
    expect(vrijeTekst().safeParse('   ').error?.issues[0]?.message).toBe('Vul hier tekst in.');
    expect(vrijeTekst(5).safeParse('zes...').error?.issues[0]?.message).toBe('Maximaal 5 tekens.');
  });

  it('die al een verwijzing is, wordt niet op cijfers in haar hash geweigerd', () => {
    expect(bevatBsn(metBsnInDeHash)).toBe(true);
    expect(vrijeTekst().safeParse(metBsnInDeHash).success).toBe(true);
  });

  it('wordt een verwijzing; een verwijzing blijft zichzelf, en wat er alleen op lijkt is tekst', () => {
    const schema = z.strictObject({ reden: vrijeTekst(), toelichting: vrijeTekst().optional(), titel: z.string() });
    expect(vrijeTekstVelden(schema)).toEqual(['reden', 'toelichting']);
    const bewaard: string[] = [];
    const bewaar = (tekst: string): string => {
      bewaard.push(tekst);
      return voorbeeldtekst;
    };
    expect(verwijsTeksten(schema, { reden: 'Omdat.', toelichting: voorbeeldtekst, titel: 'T' }, bewaar)).toEqual({ reden: voorbeeldtekst, toelichting: voorbeeldtekst, titel: 'T' });
    expect(verwijsTeksten(schema, { reden: 'tekst: zie bijlage', titel: 'T' }, bewaar)).toEqual({ reden: voorbeeldtekst, titel: 'T' });
    expect(bewaard).toEqual(['Omdat.', 'tekst: zie bijlage']);
    expect([isTekstverwijzing(voorbeeldtekst), isTekstverwijzing('tekst:x'), isTekstverwijzing(1)]).toEqual([true, false, false]);
  });
});

it.each([
  ['vrije tekst', vrijeTekst(), 'Vul hier tekst in.'],
  ['openbare tekst', openbareTekst(1, 1000), 'Schrijf 1 tot 1000 tekens.'],
])('%s: wat geen tekst is, krijgt te horen dat er tekst hoort te staan, en niet dat zij te kort is', (_soort, schema, leeg) => {
  const melding = (waarde: unknown): string | undefined => schema.safeParse(waarde).error?.issues[0]?.message;
  expect([12, null, ['a']].map(melding)).toEqual(Array(3).fill('Hier hoort tekst te staan.'));
  expect([undefined, ''].map(melding)).toEqual([leeg, leeg]);
});

describe('tekst die in de gebeurtenis zelf staat', () => {
  it('bevat geen burgerservicenummer', () => {
    expect(openbareTekst(1, 100).safeParse('patiënt 111222333').error?.issues[0]?.message).toMatch(/burgerservicenummer/);
    expect(codeSchema.safeParse('111222333').error?.issues[0]?.message).toMatch(/burgerservicenummer/);
    expect(openbareTekst(1, 100).safeParse('123456789 is geen geldig nummer').success).toBe(true);
  });
});
