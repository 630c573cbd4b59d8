import type { Datum } from '../kalender/datum';
import { leesDag } from './dag';
import { leesPeriode, type Periode } from './periode';
import { JAAR, MAAND } from './taal';

const TUSSEN = /^tussen (.+) en (.+)$/;
const TOT_EN_MET = /^(?:in |van |vanaf )?(.+?)\s*(?:tot en met|t\/m|tm)\s*(.+)$/;
const STREEP = new RegExp(`^(?:in |van )?(.+?)(?: - |(?<=${JAAR})[-/](?=${JAAR})|(?<=[a-z.])-(?=[a-z]))(.+)$`);
const ALLEEN_MAAND = new RegExp(`^${MAAND}$`);

/** A range ends when its last period ends: "december 2020 tot en met mei 2021", "2020-2022", "juni - september 2018". */
export function leesReeks(tekst: string): Periode | 'omgekeerd' | undefined {
  const gevonden = TUSSEN.exec(tekst) ?? TOT_EN_MET.exec(tekst) ?? STREEP.exec(tekst);
  if (gevonden === null) return undefined;
  const [, van = '', tot = ''] = gevonden;
  const eind = einde(tot);
  // The first month may borrow its year from the last one.
  const jaar = new RegExp(JAAR).exec(tot)?.[0] ?? '';
  const begin = einde(ALLEEN_MAAND.test(van) ? `${van} ${jaar}` : van);
  if (begin === undefined || eind === undefined) return undefined;
  return begin.begin > eind.eind ? 'omgekeerd' : { ...eind, begin: begin.begin };
}

function einde(tekst: string): Periode | undefined {
  const dag = leesDag(tekst);
  if (dag === undefined) return leesPeriode(tekst);
  return 'dag' in dag ? opDag(dag.dag) : undefined;
}

/** A named day stays that day. */
const opDag = (dag: Datum): Periode => ({ begin: dag, eind: dag, precisie: 'dag' });
