import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { aggregates, controleerDefinitie, definitieSchema } from '@cirkel/domain';
import { cirkelDefinitie, passendeZorgacties, passendeZorgDefinitie, trajecten, uitkomstacties, uitkomstgerichteZorgDefinitie, zinnigeZorgDefinitie } from '../index';

const map = join(__dirname, '..', 'gegevens');
const rijen = (bestand: string): readonly Record<string, string>[] => parse(readFileSync(join(map, bestand), 'utf8'), { columns: true }) as Record<string, string>[];
const alle = { cirkel: cirkelDefinitie, zinnigeZorg: zinnigeZorgDefinitie, passendeZorg: passendeZorgDefinitie, uitkomst: uitkomstgerichteZorgDefinitie };
const uz = definitieSchema.parse(uitkomstgerichteZorgDefinitie);
const pz = definitieSchema.parse(passendeZorgDefinitie);

describe('the programmes as data', () => {
  it.each(Object.entries(alle))('%s can be published', (_naam, definitie) => {
    expect(controleerDefinitie(definitieSchema.parse(definitie), '2020-09-01')).toEqual([]);
  });

  it('Uitkomstgerichte Zorg holds what its document says: lines, goals, indicators and budget', () => {
    const { lijnen, doelen, indicatoren, budget } = uz.werkagenda!;
    expect(lijnen.map(({ code, naam }) => [code, naam])).toEqual(rijen('uz-ontwikkellijnen.csv').map(({ id, naam }) => [id, naam]));
    expect(doelen.map(({ code, lijn = '', doel }) => [code, lijn, doel])).toEqual(rijen('uz-doelen.csv').map(({ id, lijn, doel }) => [id, lijn, doel]));
    expect(indicatoren.map(({ code, lijn, indicator }) => [code, lijn, indicator])).toEqual(rijen('uz-indicatoren.csv').map(({ id, lijn, indicator }) => [id, lijn, indicator]));
    expect(budget.map(({ code, bedrag }) => [code, bedrag])).toEqual(rijen('uz-budget.csv').map(({ id, bedrag_x1000_eur: bedrag }) => [id, bedrag === '' ? undefined : Number(bedrag) * 1000]));
    const perJaar = budget.filter(({ post }) => post === 'Totaal').map(({ van, bedrag }) => [van, bedrag]);
    expect(perJaar).toEqual([[2018, 10_000_000], [2019, 15_000_000], [2020, 15_000_000], [2021, 15_000_000], [2022, 15_000_000]]);
  });

  it('the Werkagenda Passende Zorg has a line for every theme', () => {
    expect(new Set(rijen('werkagenda-passende-zorg.csv').map(({ thema }) => thema))).toEqual(new Set(pz.werkagenda!.lijnen.map(({ naam }) => naam)));
  });
});

describe('the actions of the werkagendas', () => {
  it.each([['Uitkomstgerichte Zorg', uitkomstacties(map), uz, 68], ['Passende Zorg', passendeZorgacties(map, pz.werkagenda!.lijnen), pz, 75]] as const)('of %s fit the command, each with owners, line and goal that the definition knows', (_naam, acties, definitie, aantal) => {
    expect(acties).toHaveLength(aantal);
    const { schema } = aggregates.actie.command('registreerActie')!;
    const doelen = new Set(definitie.werkagenda!.doelen.map(({ code }) => code));
    for (const actie of acties) {
      expect([actie.code, schema.safeParse(actie).error?.issues]).toEqual([actie.code, undefined]);
      expect(actie.eigenaren.filter((eigenaar) => !definitie.eigenaren.includes(eigenaar))).toEqual([]);
      expect(definitie.werkagenda!.lijnen.some(({ code }) => code === actie.lijn)).toBe(true);
      if (actie.doel !== undefined) expect(doelen).toContain(actie.doel);
      if (actie.hoortBij !== undefined) expect(acties.map(({ code }) => code)).toContain(actie.hoortBij);
    }
  });

  it('keeps words that give no date, and takes the dates that there are', () => {
    const acties = passendeZorgacties(map, pz.werkagenda!.lijnen);
    expect(acties.find(({ code }) => code === 'PZ-24')).toMatchObject({ omschrijving: 'Doorontwikkeling programma Zinnige Zorg (vanaf 2021)' });
    expect(acties.find(({ code }) => code === 'PZ-62')?.termijn).toMatchObject({ datum: '2021-03-31', precisie: 'dag' });
    expect(acties.find(({ code }) => code === 'PZ-06')).toMatchObject({ doorlopend: true });
  });
});

it('the 18 trajecten are 10 in year 1, 4 in year 2 and 4 in year 3 of 2022', () => {
  const jaren = trajecten(map).map(({ begin }) => 2023 - Number(begin.slice(0, 4)));
  expect([1, 2, 3].map((jaar) => jaren.filter((een) => een === jaar).length)).toEqual([10, 4, 4]);
});
