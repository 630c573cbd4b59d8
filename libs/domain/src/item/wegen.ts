import { fasedefinitie, soortVanFase, type Fase, type Fasedefinitie, type Fasesoort, type Programmadefinitie } from '../programma/definitie';
import { eigenEinden } from './kern/eigen-einden';

/** Where the commands of a kind of stage take an item: on when the stage is done, back when what was reached is not enough. */
interface Weg {
  readonly verder?: Fasesoort;
  readonly terug?: Fasesoort;
}

/** The ways per kind of stage (domain.md, the table of stages). A stage of named steps is not here: there a person names the stage that comes next. */
const wegen: Readonly<Record<Exclude<Fasesoort, 'algemeen'>, Weg>> = {
  kennisvraag: { verder: 'picot' },
  picot: { verder: 'subsidieronde' },
  subsidieronde: { verder: 'studie' },
  studie: { verder: 'richtlijn' },
  richtlijn: { verder: 'implementatie' },
  implementatie: { verder: 'monitoring' },
  // What was implemented ends here; only what was not goes somewhere.
  monitoring: { terug: 'implementatie' },
};

export const wegVan = (soort: Fasesoort): Weg => (soort === 'algemeen' ? {} : wegen[soort]);

/** The stage that finishing this one leads to: the next of the kind that its commands ask for, or else the only one that follows. */
export const vervolgfase = (huidige: Fasedefinitie, definitie: Programmadefinitie): Fasedefinitie | undefined => {
  const [enige, ...meer] = huidige.naar;
  return vanSoort(huidige, wegVan(soortVanFase(huidige)).verder, definitie) ?? (enige !== undefined && meer.length === 0 ? fasedefinitie(definitie, enige) : undefined);
};

/** The stage that an item is sent back to. Never just the only one that there is: who sends back says to what kind of stage. */
export const terugfase = (huidige: Fasedefinitie, definitie: Programmadefinitie): Fasedefinitie | undefined => vanSoort(huidige, wegVan(soortVanFase(huidige)).terug, definitie);

const vanSoort = ({ naar, terugNaar }: Fasedefinitie, soort: Fasesoort | undefined, definitie: Programmadefinitie): Fasedefinitie | undefined =>
  [...naar, ...terugNaar].map((code: Fase) => fasedefinitie(definitie, code)).find((kandidaat) => soort !== undefined && soortVanFase(kandidaat) === soort);

/** The ends that the commands of a stage give by their code, whatever the definition says: without them such a command would be refused for ever. */
export function nodigeEinden(fase: Fasedefinitie, { criteriasets = [], fasen }: Programmadefinitie): readonly string[] {
  switch (soortVanFase(fase)) {
    case 'picot':
      // Adopting a handelingsagenda ends who is not on it; without criteria there is none.
      return criteriasets.length === 0 ? [] : ['niet-geprioriteerd'];
    case 'subsidieronde':
      return ['afgewezen'];
    case 'monitoring':
      return Object.keys(eigenEinden.monitoring ?? {}).filter((code) => code !== 'nieuwe-kennisvraag' || fasen.some((een) => soortVanFase(een) === 'kennisvraag'));
    default:
      return Object.keys(eigenEinden[soortVanFase(fase)] ?? {});
  }
}
