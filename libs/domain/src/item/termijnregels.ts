import { plusMaanden, type Datum } from '../kalender/datum';
import { soortVanFase, type Fase, type Fasedefinitie } from '../programma/definitie';
import type { Termijnregel } from '../programma/termijnregel';
import { dagVan, type Rondedag } from './fasen/subsidieronde/staat';
import type { Item } from './item-staat';

/** A rule by which a term is set, with its own nominal date where that does not count from the event that sets it. */
export interface Faseregel extends Termijnregel {
  /** The nominal date; undefined when there is nothing to set now. */
  readonly nominaal?: (item: Item, vandaag: Datum) => Datum | undefined;
  readonly bron?: 'besluit';
}

/** The day on which the item entered this stage for the first time. */
export const eersteBetreding = (item: Item, fase: Fase): Datum | undefined => item.doorlopen.find((stap) => stap.fase === fase)?.sinds;

/** Every term rule of a stage: those that stand in the definition, and those that follow from what it asks in reports and from an agreed streeftijd. */
export const termijnregelsVan = (fase: Fasedefinitie): readonly Faseregel[] => [...fase.termijnen, ...rapportregels(fase), streeftijdregel, ...(soortVanFase(fase) === 'subsidieronde' ? [projectideeregel] : [])];

/** By which step of a ronde a term of the stage is replaced (domain.md, *Which term holds*). */
const stapInRonde: Readonly<Record<string, Rondedag['stap']>> = { projectidee: 'projectidee', aanvraag: 'uitwerking', honorering: 'honorering', start: 'start' };

/** The day that the ronde of this item gives for a step of its stage; undefined when it has none. */
export function dagUitRonde(item: Item, stap: string): Rondedag | undefined {
  const inRonde = stapInRonde[stap];
  return inRonde === undefined ? undefined : dagVan(item, inRonde);
}

/** A projectidee has a term only where its ronde has a window for it. */
const projectideeregel: Faseregel = {
  stap: 'projectidee', omschrijving: 'Projectidee indienen', bij: ['aan-ronde-toegewezen'], gehaaldDoor: ['projectidee-ingediend'],
  datum: { soort: 'na-maanden', maanden: 1 }, eigenaar: 'indiener',
  nominaal: (item) => dagUitRonde(item, 'projectidee')?.nominaal,
};

/** Yearly from the first entry, so that neither a late report nor a return from monitoring moves the others. */
function rapportregels({ fase, jaarrapportage }: Fasedefinitie): readonly Faseregel[] {
  if (jaarrapportage === undefined) return [];
  const { jaren, evaluatieInJaar, eigenaar } = jaarrapportage;
  const regel = (stap: string, omschrijving: string, gehaaldDoor: string, jaar: number, isGedaan: (item: Item) => boolean): Faseregel => ({
    stap, omschrijving, bij: ['fase-betreden'], gehaaldDoor: [gehaaldDoor], datum: { soort: 'na-maanden', maanden: 12 * jaar }, eigenaar,
    nominaal: (item, vandaag) => (isGedaan(item) ? undefined : jaarlijks(item, fase, jaar, vandaag)),
  });
  return [
    ...Array.from({ length: jaren }, (_, i) => i + 1).map((jaar) =>
      regel(`jaarrapport-${jaar}`, `Voortgang rapporteren over implementatiejaar ${jaar}`, `implementatie-gerapporteerd:${jaar}`, jaar, (item) => item.implementatie?.rapporten?.some((rapport) => rapport.jaar === jaar) === true),
    ),
    ...(evaluatieInJaar === undefined
      ? []
      : [regel('evaluatie', 'Implementatie evalueren', 'implementatie-geevalueerd', evaluatieInJaar, (item) => item.implementatie?.geevalueerdOp !== undefined)]),
  ];
}

/** After a return to the stage only what is still to come is asked again. */
function jaarlijks(item: Item, fase: Fase, jaar: number, vandaag: Datum): Datum | undefined {
  const nominaal = plusMaanden(eersteBetreding(item, fase) ?? vandaag, 12 * jaar);
  const terug = item.doorlopen.filter((stap) => stap.fase === fase).length > 1;
  return terug && nominaal < vandaag ? undefined : nominaal;
}

/** The agreed target date of an implementation; it runs on through a return from monitoring (domain.md, *Which term holds*). */
const streeftijdregel: Faseregel = {
  stap: 'streeftijd', omschrijving: 'Geïmplementeerd binnen de streeftijd', bij: ['fase-betreden', 'streeftijd-afgesproken'], gehaaldDoor: ['implementatie-afgerond'],
  datum: { soort: 'na-maanden', maanden: 24 }, eigenaar: 'indiener', bron: 'besluit',
  nominaal: (item) => (item.soort === 'implementatie' ? streeftijd(item) : undefined),
};

/** As it was agreed, or as a decision on its term has moved it since. */
function streeftijd(item: Item): Datum | undefined {
  const afgesproken = item.implementatie?.streeftijd;
  const laatste = item.termijnen.findLast(({ stap, oorspronkelijk }) => stap === 'streeftijd' && oorspronkelijk.nominaal === afgesproken);
  return laatste?.nominaal ?? afgesproken;
}
