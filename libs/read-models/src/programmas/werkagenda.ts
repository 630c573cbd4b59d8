import { actiestatus, eersteOpen, huidigeDefinitie, KLEINSTE_GETOOND, toonbareWaarde, type Actie, type Indicatormeting, type Werkagenda } from '@cirkel/domain';
import type { Agendaactie, Indicatorstand, WerkagendaAntwoord } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';
import { leesProgramma } from './query';

/** The werkagenda of a programme with how its acties and indicators stand; undefined when there is no such programme. One without a werkagenda has empty parts. */
export async function werkagenda({ pool }: LeesBron, idOfCode: string): Promise<WerkagendaAntwoord | undefined> {
  const { standVan } = await peil(pool);
  const programma = await leesProgramma(pool, idOfCode);
  const definitie = programma === undefined ? undefined : huidigeDefinitie(programma);
  if (programma === undefined || definitie === undefined) return undefined;
  const { rows } = await pool.query<{ id: string; stand: Actie }>(`select id, stand from lees.actie where stand -> 'programma' ->> 'code' = $1 order by code, id`, [programma.code]);
  const agenda = definitie.werkagenda ?? { lijnen: [], doelen: [], indicatoren: [], budget: [] };
  const deel = deelVan(agenda, rows.map(({ id, stand }) => ({ ...plaatsVan(agenda, stand), actie: agendaactie(id, stand) })), programma.metingen);
  return {
    programma: programma.code,
    naam: definitie.naam,
    versie: definitie.versie,
    lijnen: agenda.lijnen.map(({ code, naam, regie, hoofddoel }) => ({ code, naam, regie, hoofddoel: hoofddoel ?? null, ...deel(code) })),
    overstijgend: deel(undefined),
    budgetPerJaar: budgetPerJaar(agenda),
    standVan,
  };
}

interface OpLijn {
  readonly lijn: string | undefined;
  readonly doel: string | undefined;
  readonly actie: Agendaactie;
}

/**
 * Where an actie stands in today's werkagenda: with its goal, on the line of that goal. One whose goal or line is there no more (an earlier version had it)
 * stands without, so that no actie is lost from sight.
 */
export function plaatsVan({ lijnen, doelen }: Pick<Werkagenda, 'lijnen' | 'doelen'>, actie: Pick<Actie, 'lijn' | 'doel'>): Omit<OpLijn, 'actie'> {
  const doel = doelen.find(({ code }) => code === actie.doel);
  const lijn = doel === undefined ? lijnen.find(({ code }) => code === actie.lijn)?.code : doel.lijn;
  return { lijn, doel: doel?.code };
}

/** What belongs to one line, or to none. */
const deelVan = (agenda: Werkagenda, acties: readonly OpLijn[], metingen: readonly Indicatormeting[]) => (lijn: string | undefined): WerkagendaAntwoord['overstijgend'] => {
  const eigen = acties.filter((een) => een.lijn === lijn);
  const doelen = agenda.doelen.filter((doel) => doel.lijn === lijn);
  return {
    doelen: doelen.map(({ code, doel, soort }) => ({ code, doel, soort: soort ?? null, acties: eigen.filter((een) => een.doel === code).map(({ actie }) => actie) })),
    acties: eigen.filter((een) => een.doel === undefined).map(({ actie }) => actie),
    indicatoren: agenda.indicatoren.filter((indicator) => indicator.lijn === lijn).map((indicator) => indicatorstand(indicator, metingen)),
    budget: agenda.budget.filter((post) => post.lijn === lijn).map(({ code, post, van, tot, bedrag, zekerheid }) => ({ code, post, van: van ?? null, tot: tot ?? null, bedrag: bedrag ?? null, zekerheid })),
  };
};

function agendaactie(id: string, stand: Actie): Agendaactie {
  const termijn = eersteOpen(stand.termijnen) ?? stand.termijnen.at(-1);
  return {
    id, nummer: stand.nummer, code: stand.code, omschrijving: stand.omschrijving, status: actiestatus(stand), eigenaren: stand.delen.map(({ eigenaar }) => eigenaar),
    hoortBij: stand.hoortBij ?? null, termijn: termijn?.effectief ?? null, termijnstaat: termijn?.staat ?? 'geen',
  };
}

type Streefwaarde = NonNullable<Werkagenda['indicatoren'][number]['streefwaarde']>;

/** An indicator with its measurements, the last one held against its target. */
export function indicatorstand({ code, indicator, eenheid, teltPersonen, meetbron, uitgangswaarde, streefwaarde }: Werkagenda['indicatoren'][number], metingen: readonly Indicatormeting[]): Indicatorstand {
  const eigen = metingen.filter((meting) => meting.indicator === code).sort((a, b) => (a.datum < b.datum ? -1 : 1));
  const laatste = eigen.at(-1);
  const gehaald = laatste === undefined || streefwaarde === undefined ? null : haalt(toonbareWaarde(laatste, teltPersonen), streefwaarde);
  return {
    code, indicator, meetbron, gehaald, eenheid: eenheid ?? null, uitgangswaarde: uitgangswaarde ?? null,
    streefwaarde: streefwaarde === undefined ? null : { waarde: streefwaarde.waarde, richting: streefwaarde.richting, ...(streefwaarde.op === undefined ? {} : { op: streefwaarde.op }) },
    metingen: eigen.map((meting) => ({ datum: meting.datum, waarde: toonbareWaarde(meting, teltPersonen) ?? null, bron: meting.bron, gecorrigeerd: meting.gecorrigeerd ?? false })),
  };
}

/** Whether a value meets its target. Of fewer than ten people it is said only when it holds for every number below ten. */
function haalt(waarde: number | undefined, streef: Streefwaarde): boolean | null {
  if (waarde === undefined && streef.waarde < KLEINSTE_GETOOND) return null;
  const getal = waarde ?? KLEINSTE_GETOOND - 1;
  return streef.richting === 'minstens' ? getal >= streef.waarde : getal <= streef.waarde;
}

/** Per year the total that the programme itself names, or else the sum of the entries of that one year: a printed total is no entry beside the others. */
export function budgetPerJaar({ budget }: Pick<Werkagenda, 'budget'>): WerkagendaAntwoord['budgetPerJaar'] {
  const vanEenJaar = budget.filter(({ van, tot, bedrag }) => van !== undefined && van === (tot ?? van) && bedrag !== undefined);
  const jaren = [...new Set(vanEenJaar.flatMap(({ van }) => (van === undefined ? [] : [van])))].sort();
  return jaren.map((jaar) => {
    const posten = vanEenJaar.filter(({ van }) => van === jaar);
    const totaal = posten.find(({ post, lijn }) => post === 'Totaal' && lijn === undefined);
    return { jaar, bedrag: totaal?.bedrag ?? posten.reduce((som, { bedrag = 0 }) => som + bedrag, 0) };
  });
}
