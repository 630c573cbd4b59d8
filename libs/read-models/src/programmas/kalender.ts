import { dagenTussen, datumregelInWoorden, feestdagen, jaarVan, maakWerkkalender, nominaleDatum, plusDagen, plusMaanden, type Datum, type Kalendergegevens, type Kalenderregel, type Programmadefinitie, type Termijnregel, type Werkkalender } from '@cirkel/domain';
import type { Programmakalender, Termijnsjablonen } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';
import { leesProgramma } from './query';

/** A calendar that ends sooner than this is told about. */
const WAARSCHUW_DAGEN = 365;
/** What a definition without a calendar of its own has. */
const GEEN = 'geen';

/** The working-day calendar of a programme as it holds now, for one year (default: this one); undefined when there is no such programme. */
export async function programmakalender({ pool }: LeesBron, idOfCode: string, gevraagd?: number): Promise<Programmakalender | undefined> {
  const definitie = (await leesProgramma(pool, idOfCode))?.versies.at(-1)?.definitie;
  if (definitie === undefined) return undefined;
  const { vandaag } = await peil(pool);
  const { kalender, code, naam, versie } = definitie;
  const jaar = gevraagd ?? jaarVan(vandaag);
  return {
    programma: code, naam, versie, bron: kalender.bron, volledigVan: kalender.volledigVan, volledigTot: kalender.volledigTot, dekking: dekkingOp(kalender, vandaag), jaar,
    gedekt: kalender.volledigVan <= `${jaar}-01-01` && kalender.volledigTot >= `${jaar}-12-31`,
    dagen: dagenIn(kalender, jaar), vandaag,
  };
}

/** How long the calendar is still complete on this day. */
export function dekkingOp({ bron, volledigTot }: Pick<Kalendergegevens, 'bron' | 'volledigTot'>, vandaag: Datum): Programmakalender['dekking'] {
  if (bron === GEEN) return 'geen';
  if (volledigTot < vandaag) return 'voorbij';
  return dagenTussen(vandaag, volledigTot) < WAARSCHUW_DAGEN ? 'eindigt-binnen-een-jaar' : 'ruim';
}

function dagenIn({ gelijkgesteldeDagen }: Kalendergegevens, jaar: number): Programmakalender['dagen'] {
  const vast = [...feestdagen(jaar)].map(([datum, omschrijving]) => ({ datum, omschrijving, soort: 'feestdag' as const }));
  const gelijk = gelijkgesteldeDagen.filter(({ datum }) => jaarVan(datum) === jaar).map((dag) => ({ ...dag, soort: 'gelijkgesteld' as const }));
  return [...vast, ...gelijk].sort((a, b) => a.datum.localeCompare(b.datum));
}

/** The terms that the current version of a programme sets, each with its next days; undefined when there is no such programme. */
export async function termijnsjablonen({ pool }: LeesBron, idOfCode: string): Promise<Termijnsjablonen | undefined> {
  const definitie = (await leesProgramma(pool, idOfCode))?.versies.at(-1)?.definitie;
  if (definitie === undefined) return undefined;
  const { vandaag } = await peil(pool);
  const kalender = maakWerkkalender(definitie.kalender);
  return { programma: definitie.code, versie: definitie.versie, sjablonen: definitie.fasen.flatMap((fase) => fase.termijnen.map((termijn) => sjabloon(termijn, fase, definitie, kalender, vandaag))), vandaag };
}

function sjabloon(termijn: Termijnregel, { fase, naam: fasenaam }: Programmadefinitie['fasen'][number], definitie: Programmadefinitie, kalender: Werkkalender, vandaag: Datum): Termijnsjablonen['sjablonen'][number] {
  const kalenderregel = termijn.kalenderregel ?? definitie.kalenderregel;
  return {
    fase, fasenaam, stap: termijn.stap, omschrijving: termijn.omschrijving, eigenaar: termijn.eigenaar, regel: datumregelInWoorden(termijn.datum), kalenderregel,
    herinneringen: [...(termijn.herinneringen ?? definitie.herinneringen)], herhaling: termijn.herhaling ?? null, vast: isVast(termijn),
    volgende: volgendeDagen(termijn, kalender, kalenderregel, vandaag).map((nominaal) => ({ nominaal, effectief: kalender.effectief(nominaal, kalenderregel) })),
  };
}

const AANTAL = 3;
const maanden: Readonly<Record<NonNullable<Termijnregel['herhaling']>, number>> = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 };
const isVast = ({ datum: { soort } }: Pick<Termijnregel, 'datum'>): boolean => soort === 'op' || soort === 'voor' || soort === 'maand';

/** The next nominal days: of a fixed day those of the years to come; of any other the one that it has when its step begins today, and how it comes back. */
export function volgendeDagen(termijn: Pick<Termijnregel, 'datum' | 'herhaling'>, kalender: Werkkalender, kalenderregel: Kalenderregel, vandaag: Datum): readonly Datum[] {
  const eerste = nominaleDatum(termijn.datum, vandaag, kalender, kalenderregel);
  if (isVast(termijn)) {
    return Array.from({ length: AANTAL - 1 }).reduce<readonly Datum[]>((dagen) => [...dagen, nominaleDatum(termijn.datum, plusDagen(dagen.at(-1) ?? eerste, 1), kalender, kalenderregel)], [eerste]);
  }
  const { herhaling } = termijn;
  return herhaling === undefined ? [eerste] : Array.from({ length: AANTAL }, (_, keer) => plusMaanden(eerste, keer * maanden[herhaling]));
}
