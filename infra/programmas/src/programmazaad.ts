import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { datumSchema, precisies, zegtAlleenBegin, type Datum, type Eigenaar } from '@cirkel/domain';

const lees = (map: string, bestand: string): unknown => parse(readFileSync(join(map, bestand), 'utf8'), { columns: true });
const leeg = z.literal('').transform(() => undefined);
const tekst = z.union([leeg, z.string()]);
const lijst = z.string().transform((cel) => cel.split(';').filter((een) => een !== ''));

/** An action of a werkagenda, as `registreerActie` takes it. */
export interface Agendaactie {
  readonly code: string;
  readonly omschrijving: string;
  readonly domein: 'systeeminbedding';
  readonly eigenaren: readonly Eigenaar[];
  readonly lijn?: string;
  readonly doel?: string;
  readonly hoortBij?: string;
  readonly doorlopend: boolean;
  readonly termijn?: { readonly datum: Datum; readonly precisie: Exclude<(typeof precisies)[number], 'doorlopend'>; readonly tekst: string; readonly verleden: true };
}

const termijnvelden = { termijn_tekst: z.string(), termijn: z.union([leeg, datumSchema]), precisie: z.union([leeg, z.enum(precisies)]) };

/** The term of a row, as far as its words give a date; words that give none stay in the description. */
function metTermijn(omschrijving: string, { termijn_tekst, termijn, precisie }: z.output<z.ZodObject<typeof termijnvelden>>): Pick<Agendaactie, 'omschrijving' | 'doorlopend' | 'termijn'> {
  const geenDatum = termijn === undefined || precisie === 'doorlopend' || zegtAlleenBegin(termijn_tekst);
  if (!geenDatum) return { omschrijving, doorlopend: false, termijn: { datum: termijn, precisie: precisie ?? 'dag', tekst: termijn_tekst, verleden: true } };
  return { omschrijving: termijn_tekst === '' ? omschrijving : `${omschrijving} (${termijn_tekst})`, doorlopend: precisie === 'doorlopend' };
}

/** Who is meant in the documents of these programmes; every other name is the code of a partij. */
const namen: Readonly<Record<string, Eigenaar>> = {
  partijen: 'partij:veldpartijen', 'onafhankelijke commissie': 'partij:commissie-governance', 'BO Transparantie': 'partij:BO-Transparantie',
};
const eigenaarVan = (naam: string): Eigenaar => namen[naam] ?? `partij:${naam}`;

const uzActie = z.object({ id: z.string(), doel: tekst, lijn: z.string(), actie: z.string(), uitvoerder: lijst, ...termijnvelden });
const uzLijn = z.object({ id: z.string(), regie: lijst });

/** The 68 actions of Uitkomstgerichte Zorg. Where the document names nobody, who directs the line answers; where nobody directs it, VWS (the programme is theirs). */
export function uitkomstacties(map: string): readonly Agendaactie[] {
  const regie = new Map(z.array(uzLijn).parse(lees(map, 'uz-ontwikkellijnen.csv')).map((lijn) => [lijn.id, lijn.regie]));
  return z.array(uzActie).parse(lees(map, 'uz-acties.csv')).map((rij) => {
    const wie = [rij.uitvoerder, regie.get(rij.lijn) ?? [], ['VWS']].find((een) => een.length > 0) ?? [];
    return { code: rij.id, domein: 'systeeminbedding', eigenaren: wie.map(eigenaarVan), lijn: rij.lijn, ...(rij.doel === undefined ? {} : { doel: rij.doel }), ...metTermijn(rij.actie, rij) };
  });
}

const pzActie = z.object({ id: z.string(), hoort_bij: tekst, thema: z.string(), actie: z.string(), eigenaren: lijst, ...termijnvelden });

/** The 75 actions of the Werkagenda Passende Zorg; the line of each is its theme, by the order of the definition. */
export function passendeZorgacties(map: string, lijnen: readonly { readonly code: string; readonly naam: string }[]): readonly Agendaactie[] {
  const lijnVan = new Map(lijnen.map(({ code, naam }) => [naam, code]));
  return z.array(pzActie).parse(lees(map, 'werkagenda-passende-zorg.csv')).map((rij) => {
    const lijn = lijnVan.get(rij.thema);
    return {
      code: rij.id, domein: 'systeeminbedding', eigenaren: rij.eigenaren.map(eigenaarVan), ...(lijn === undefined ? {} : { lijn }),
      ...(rij.hoort_bij === undefined ? {} : { hoortBij: rij.hoort_bij }), ...metTermijn(rij.actie, rij),
    };
  });
}

const traject = z.object({ code: z.string(), traject: z.string(), implementatiejaar_2022: z.coerce.number().int().positive() });

/** A traject of Zinnige Zorg, as it flows in at implementatie on the first day of its first implementation year. */
export interface Traject {
  readonly code: string;
  readonly titel: string;
  readonly begin: Datum;
}

/** The 18 trajecten of the report of 2022. It gives the year of each; that a year begins on 1 January is a default. */
export const trajecten = (map: string): readonly Traject[] =>
  z.array(traject).parse(lees(map, 'zinnige-zorg-trajecten.csv')).map((rij) => ({ code: rij.code, titel: rij.traject, begin: `${2023 - rij.implementatiejaar_2022}-01-01` }));
