import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { alsAfgesproken, datumSchema, definitieSchema, domeinen, leesTermijn, maakWerkkalender, precisies, zegtAlleenBegin, type Afgesproken, type Eigenaar } from '@cirkel/domain';
import cirkelDefinitie from '../cirkel.json';

/** The real data of the programme's own documents; see gegevens/README.md for sources and choices. */
const gegevens = (map: string, bestand: string): unknown => parse(readFileSync(join(map, bestand), 'utf8'), { columns: true });

const leeg = z.literal('').transform(() => undefined);

const actieSchema = z.object({
  id: z.string(),
  domein: z.enum(domeinen),
  omschrijving: z.string(),
  eigenaren: z.string().transform((cel) => cel.split(';').map(eigenaarVan)),
  termijn_tekst: z.string(),
  termijn: z.union([leeg, datumSchema]),
  precisie: z.union([leeg, z.enum(precisies).exclude(['doorlopend'])]),
  herhaling: z.union([leeg, z.string()]),
});

/** One action of the jaarplan. `termijn` is the resolved day; the text is as agreed. A day that was past when the plan was loaded stays past. */
export interface Jaarplanactie extends Omit<Afgesproken, 'termijn'> {
  readonly code: string;
  readonly domein: (typeof domeinen)[number];
  readonly eigenaren: readonly Eigenaar[];
  readonly termijnTekst: string;
  readonly termijn?: NonNullable<Afgesproken['termijn']> & { readonly verleden: true };
}

/** The 71 actions of the Jaarplan 2020-2021, in its own order. */
export function jaarplanacties(map: string): readonly Jaarplanactie[] {
  const kalender = maakWerkkalender(definitieSchema.parse(cirkelDefinitie).kalender);
  return z.array(actieSchema).parse(gegevens(map, 'jaarplan-acties.csv')).map(({ id, domein, eigenaren, omschrijving, herhaling, termijn: datum, precisie, termijn_tekst: tekst }) => {
    // The file says the day of a period, also where only a choice for that row gives one; what is only a beginning has none.
    const gelezen = datum === undefined || zegtAlleenBegin(tekst) ? leesTermijn(tekst, kalender) : ({ soort: 'datum', datum, precisie: precisie ?? 'dag' } as const);
    const { termijn, ...afspraak } = alsAfgesproken(gelezen, { omschrijving, tekst, herhaling });
    return { code: id, domein, eigenaren, termijnTekst: tekst, ...afspraak, ...(termijn === undefined ? {} : { termijn: { ...termijn, verleden: true } }) };
  });
}

/** The werkorganisatie and the projectorganisatie own actions as bodies; every other code is a partij. */
function eigenaarVan(code: string): Eigenaar {
  if (code === 'projectorganisatie') return 'projectorganisatie';
  return code === 'werkorganisatie' || code === 'stuurgroep' || code === 'BO' ? `gremium:${code}` : `partij:${code}`;
}

const partijSchema = z.object({ code: z.string(), naam: z.string(), rol_hla: z.string(), rol_stuurgroep: z.string() });

/** The ten parties of the jaarplan. */
export const partijenVan = (map: string): readonly { readonly code: string; readonly naam: string; readonly rolHla: string; readonly rolStuurgroep: string }[] =>
  z.array(partijSchema).parse(gegevens(map, 'partijen.csv')).map((rij) => ({ code: rij.code, naam: rij.naam, rolHla: rij.rol_hla, rolStuurgroep: rij.rol_stuurgroep }));

const itemSchema = z.object({ id: z.string(), onderwerp: z.string(), partij: z.string() });

/** Which of the real subjects begin as items in September 2020: where they enter and who answers for them. */
const instroom: Readonly<Record<string, { readonly fase: string; readonly bron: string; readonly eigenaar: Eigenaar }>> = {
  ...Object.fromEntries(['IE-01', 'IE-02', 'IE-03', 'IE-04', 'IE-05', 'IE-06'].map((id) => [id, { fase: 'monitoring', bron: 'implementatieagenda', eigenaar: 'partij:FMS' }])),
  ...Object.fromEntries(['IE-08', 'IE-21', 'IE-26'].map((id) => [id, { fase: 'implementatie', bron: 'Zinnige Zorg', eigenaar: 'partij:ZINL' }])),
  'IE-30': { fase: 'richtlijn', bron: 'richtlijnendatabase', eigenaar: 'partij:FMS' },
};

export interface Itemzaad {
  readonly id: string;
  readonly titel: string;
  readonly wvs: readonly string[];
  readonly fase: string;
  readonly bron: string;
  readonly eigenaar: Eigenaar;
}

/** The real subjects that the demo begins with, as items that enter late. */
export function echteItems(map: string): readonly Itemzaad[] {
  return z.array(itemSchema).parse(gegevens(map, 'items-echt.csv')).flatMap((rij) => {
    const begin = instroom[rij.id];
    if (begin === undefined) return [];
    // In this column a WV stands where the item came from one; parties are no WV.
    const wvs = begin.eigenaar === 'partij:FMS' ? rij.partij.split(';').filter((wv) => wv !== '') : [];
    return [{ id: rij.id, titel: rij.onderwerp, wvs, ...begin }];
  });
}
