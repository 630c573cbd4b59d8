import { jaarVan } from '../kalender/datum';
import { leesPeriode } from './periode';
import { effen } from './taal';

/** A period of measuring as the mirrors name it: "1e halfjaar 2021" is 2021-H1, "Q3 2020" is 2020-Q3. Undefined for anything else. */
export function leesMeetperiode(tekst: string): string | undefined {
  const kern = effen(tekst);
  const helft = /^(\d{4})[ -]?h([12])$/.exec(kern);
  const periode = leesPeriode(helft === null ? kern : `h${helft[2] ?? ''} ${helft[1] ?? ''}`);
  if (periode === undefined || periode.beginVaag === true) return undefined;
  const maand = Number(periode.begin.slice(5, 7));
  if (periode.precisie === 'halfjaar') return `${jaarVan(periode.begin)}-H${maand < 7 ? 1 : 2}`;
  return periode.precisie === 'kwartaal' ? `${jaarVan(periode.begin)}-Q${Math.ceil(maand / 3)}` : undefined;
}
