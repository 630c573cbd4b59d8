import type { Eigenaar, Recht } from '../contract/actor';
import type { Datum } from '../kalender/datum';
import type { Fase, Fasesoort } from '../programma/definitie';
import type { Onderwerp } from '../onderwerp/onderwerp';
import type { Kennisagenda } from './kern/kennisagenda';
import type { Registratie } from './kern/registraties';
import type { Opgegaan, Samenvoeging } from './kern/samenvoeging';
import type { KennisvraagStand } from './fasen/kennisvraag';
import type { PicotStand } from './fasen/picot';
import type { SubsidierondeStand } from './fasen/subsidieronde';
import type { StudieStand } from './fasen/studie';
import type { RichtlijnStand } from './fasen/richtlijn';
import type { ImplementatieStand } from './fasen/implementatie';
import type { MonitoringStand } from './fasen/monitoring';
import type { AlgemeenStand } from './fasen/algemeen';

export type Itemstatus = 'lopend' | 'opgeschort' | 'beeindigd';

export interface Doorlopen {
  readonly fase: Fase;
  readonly soort: Fasesoort;
  readonly sinds: Datum;
  readonly tot?: Datum;
  /** Calendar days of it that the item was suspended, of suspensions that are over. */
  readonly opgeschort?: number;
  /** Those suspensions, as far as they lay in it. */
  readonly stiltes?: readonly Stilte[];
}

/** Days on which an item stood still: the first of them, and the day on which it went on. */
export interface Stilte {
  readonly van: Datum;
  readonly tot: Datum;
}

/** One subject on its way round the circle: a small core and one part per stage. */
export interface Item extends Onderwerp {
  readonly nummer: string;
  readonly titel: string;
  readonly programma: { readonly code: string; readonly versie: number };
  /** The partij that submitted it, or that answers for it when it entered later. */
  readonly eigenaar: Eigenaar;
  /** Those that it was of before, the earliest first, and the entry of `doorlopen` in which it went over. */
  readonly vorigeEigenaren?: readonly { readonly eigenaar: Eigenaar; readonly inFase: number }[];
  readonly wvs: readonly string[];
  readonly kennisagenda?: Kennisagenda;
  readonly fictief: boolean;
  /** The source from which it entered; 'kennisvraag' when it began at stage 1. */
  readonly instroom: string;
  readonly vervolgOp?: string;
  readonly fase: Fase;
  /** The kind of that stage, its name, and its place in the programme (from 1). */
  readonly soort: Fasesoort;
  readonly fasenaam: string;
  readonly faseNr: number;
  /** Who decides in that stage, where its programme departs from the default. */
  readonly beslist?: readonly Recht[];
  readonly doorlopen: readonly Doorlopen[];
  readonly status: Itemstatus;
  readonly einde?: { readonly code: string; readonly op: Datum; readonly in?: string };
  /** The steps whose day can be corrected, in the order in which they were registered. */
  readonly registraties?: readonly Registratie[];
  /** Its own going up in another item, and those that went up in it. */
  readonly samenvoeging?: Samenvoeging;
  readonly samengevoegd?: readonly Opgegaan[];
  readonly kennisvraag?: KennisvraagStand;
  readonly picot?: PicotStand;
  /** How often the days of a ronde changed for it: days that come back are said anew. */
  readonly rondedagenGewijzigd?: number;
  readonly subsidieronde?: SubsidierondeStand;
  readonly studie?: StudieStand;
  readonly richtlijn?: RichtlijnStand;
  readonly implementatie?: ImplementatieStand;
  readonly monitoring?: MonitoringStand;
  readonly algemeen?: AlgemeenStand;
}
