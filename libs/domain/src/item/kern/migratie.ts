import type { Eigenaar } from '../../contract/actor';
import type { Context } from '../../contract/context';
import type { Datum } from '../../kalender/datum';
import { maakWerkkalender } from '../../kalender/werkkalender';
import { kentEigenaar } from '../../programma/controle/wie';
import { naamVan } from '../../woorden';
import { soortVanFase, type Fasedefinitie, type Programmadefinitie } from '../../programma/definitie';
import { isGemist, isOpen, type GesteldeTermijn, type Termijn } from '../../termijn/termijn';
import { klaar } from '../fasen/implementatie/stand';
import type { Item } from '../item-staat';
import { volgensRegel } from '../termijnen-uit-definitie';
import { termijnregelsVan, type Faseregel } from '../termijnregels';

/** What becomes of one term when its item goes over to another version of its programme. */
export type Termijnlot =
  | { readonly lot: 'blijft'; readonly termijn: Termijn; readonly waarom: string }
  | { readonly lot: 'herberekend'; readonly termijn: Termijn; readonly wordt: GesteldeTermijn }
  | { readonly lot: 'vervalt'; readonly termijn: Termijn }
  | { readonly lot: 'komt-erbij'; readonly wordt: GesteldeTermijn };

/** What going over would do, or why it cannot: every reason at once. */
export type Migratie =
  | { readonly kan: true; readonly fase: Fasedefinitie; readonly termijnen: readonly Termijnlot[] }
  | { readonly kan: false; readonly redenen: readonly string[] };

type Nu = Pick<Context, 'nu' | 'vandaag'>;

/**
 * What an open item becomes under another version of its programme: its stage there, and each term recomputed by the new rules from the day on which
 * it started to run. Terms that a decision moved keep their date, and so do missed ones, on which an escalatie decides. An item strands when the new version
 * lacks its stage (and does not say where it goes), gives it another kind, no longer knows its owner, or drops what an open escalatie
 * needs.
 */
export function migratieVan(item: Item, nieuw: Programmadefinitie, nu: Nu): Migratie {
  const code = nieuw.verhuist?.[item.fase] ?? item.fase;
  const fase = nieuw.fasen.find((kandidaat) => kandidaat.fase === code);
  if (fase === undefined) return { kan: false, redenen: [`De fase ${item.fasenaam} bestaat niet in versie ${nieuw.versie}, en die versie zegt niet waar het item heen gaat.`] };
  const redenen = strandredenen(item, fase, nieuw);
  return redenen.length > 0 ? { kan: false, redenen } : { kan: true, fase, termijnen: termijnlotten(item, fase, nieuw, nu) };
}

function strandredenen(item: Item, fase: Fasedefinitie, nieuw: Programmadefinitie): readonly string[] {
  const soort = soortVanFase(fase);
  const gemist = item.termijnen.filter((termijn) => isOpen(termijn) && isGemist(termijn));
  return [
    ...(soort === item.soort ? [] : [`De fase ${fase.naam} is in versie ${nieuw.versie} van de soort ${soort}; het item is in een fase van de soort ${item.soort}.`]),
    ...onbekendeEigenaren([item.eigenaar, ...nogUitTeVoeren(item)], nieuw),
    ...gemist.filter((termijn) => regelVoor(fase, termijn) === undefined).map((termijn) => `De termijn "${termijn.omschrijving}" is verstreken en wacht op een besluit; versie ${nieuw.versie} kent die termijn niet.`),
    ...(gemist.length > 0 && nieuw.ladder.length > 0 && !fase.einden.some((einde) => einde.bijStopzetten) ? [`Er loopt een escalatie; in versie ${nieuw.versie} heeft de fase ${fase.naam} geen einde bij stopzetten.`] : []),
  ];
}

const nogUitTeVoeren = ({ implementatie }: Item): readonly Eigenaar[] => (implementatie?.verbeteracties ?? []).filter((actie) => !klaar(actie)).map(({ eigenaar }) => eigenaar);

/** The owners that another version of the programme does not know, a sentence each. */
export const onbekendeEigenaren = (eigenaren: readonly Eigenaar[], nieuw: Programmadefinitie): readonly string[] =>
  [...new Set(eigenaren)].filter((eigenaar) => !kentEigenaar(nieuw, eigenaar)).map((eigenaar) => `${naamVan(eigenaar)} staat in versie ${nieuw.versie} niet bij de eigenaren.`);

const regelVoor = (fase: Fasedefinitie, termijn: Termijn): Faseregel | undefined => termijnregelsVan(fase).find((regel) => regel.stap === termijn.stap);

function termijnlotten(item: Item, fase: Fasedefinitie, nieuw: Programmadefinitie, nu: Nu): readonly Termijnlot[] {
  const open = item.termijnen.filter(isOpen);
  const sinds = item.doorlopen.at(-1)?.sinds ?? nu.vandaag;
  const inDezeFase = item.termijnen.filter((termijn) => termijn.gesteldOp >= sinds);
  const nieuweRegels = termijnregelsVan(fase).filter((regel) => regel.bron === undefined && regel.bij.includes('fase-betreden') && !inDezeFase.some((termijn) => termijn.stap === regel.stap) && !isAlGehaald(regel, fase, item, inDezeFase));
  return [
    ...open.map((termijn) => lotVan(termijn, item, fase, nieuw, nu)),
    // A term that this version brings begins to run on the day on which the item comes under it; what would be past by then was never asked of it.
    ...nieuweRegels.flatMap((regel) => gesteld(regel, item, nieuw, nu, nu.vandaag)).filter(({ effectief }) => effectief >= nu.vandaag).map((wordt): Termijnlot => ({ lot: 'komt-erbij', wordt })),
  ];
}

function lotVan(termijn: Termijn, item: Item, fase: Fasedefinitie, nieuw: Programmadefinitie, nu: Nu): Termijnlot {
  const regel = regelVoor(fase, termijn);
  if (termijn.bron !== 'configuratie') return { lot: 'blijft', termijn, waarom: 'de datum komt niet uit de definitie' };
  if (termijn.staat === 'verstreken') return { lot: 'blijft', termijn, waarom: 'de termijn is verstreken; daarover wordt besloten in de escalatie' };
  if (regel === undefined) return { lot: 'vervalt', termijn };
  if (termijn.verplaatst === true || termijn.opgeschortGeweest === true) return { lot: 'blijft', termijn, waarom: 'de datum is bij besluit bepaald' };
  const [nieuwe] = gesteld(regel, item, nieuw, nu, termijn.gesteldOp);
  // What would be past the moment it is known was never agreed so: it then runs from today.
  const [wordt] = nieuwe !== undefined && nieuwe.effectief < nu.vandaag ? gesteld(regel, item, nieuw, nu, nu.vandaag) : [nieuwe];
  return wordt === undefined || isGelijk(termijn, wordt) ? { lot: 'blijft', termijn, waarom: 'de regel is dezelfde' } : { lot: 'herberekend', termijn, wordt };
}

const gesteld = (regel: Faseregel, item: Item, definitie: Programmadefinitie, { nu, vandaag }: Nu, gebeurdOp: Datum): readonly GesteldeTermijn[] =>
  volgensRegel(regel, item, { definitie, kalender: maakWerkkalender(definitie.kalender), nu, vandaag, gebeurdOp });

const isGelijk = (oud: GesteldeTermijn, nieuw: GesteldeTermijn): boolean =>
  oud.nominaal === nieuw.nominaal && oud.effectief === nieuw.effectief && oud.kalenderregel === nieuw.kalenderregel && oud.omschrijving === nieuw.omschrijving &&
  oud.eigenaren.join() === nieuw.eigenaren.join() && oud.herinneringDagen.join() === nieuw.herinneringDagen.join();

/** What the term would wait for has been done: a named step, or what met another term of this stage. */
function isAlGehaald(regel: Faseregel, fase: Fasedefinitie, item: Item, inDezeFase: readonly Termijn[]): boolean {
  const gedaan = Object.keys(item.algemeen?.[item.fase]?.gedaan ?? {}).map((stap) => `stap-afgerond:${stap}`);
  const doorAndere = termijnregelsVan(fase).filter(({ stap }) => inDezeFase.some((termijn) => termijn.stap === stap && termijn.staat === 'gehaald')).flatMap(({ gehaaldDoor }) => gehaaldDoor);
  return regel.gehaaldDoor.some((type) => gedaan.includes(type) || doorAndere.includes(type));
}
