import { isLidVan, type Datum, type Gremium, type Vergadering } from '@cirkel/domain';
import type { Vergaderingantwoord } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import type { Lijst } from '../query/lijst';
import { peil } from '../query/stand-van';
import { openEscalatiesBij, puntenVan } from './agendalijst';
import { besluitenVan } from './besluiten';
import { alleGremia } from './query';

/** Which meetings; what is left out does not filter. */
export interface Vergaderingfilter {
  /** The code of a body. */
  readonly gremium?: string;
  /** Of bodies that this person sits in, as member or as substitute, or that the reader speaks for. */
  readonly van?: { readonly persoonId: string; readonly gremium?: string | undefined };
  readonly vanaf?: Datum;
  readonly tot?: Datum;
}

/** The meetings of the bodies, the first first, each with how much stands on its agenda list and how much was decided in it. */
export async function vergaderingen({ pool }: LeesBron, { gremium, van, vanaf = '0000-01-01', tot = '9999-12-31' }: Vergaderingfilter = {}): Promise<Lijst<Vergaderingantwoord>> {
  const nu = await peil(pool);
  const gremia = (await alleGremia(pool)).filter((stand) => (gremium === undefined || stand.code === gremium) && (van === undefined || stand.code === van.gremium || isLidVan(stand, van.persoonId)));
  const perGremium = await Promise.all(gremia.map(async (stand) => ({ stand, escalaties: await openEscalatiesBij(pool, stand.code), besluiten: await besluitenVan(pool, stand) })));
  const rijen = perGremium
    .flatMap(({ stand, escalaties, besluiten }) =>
      stand.vergaderingen.map((vergadering) => ({
        ...vergaderingAntwoord(stand.code, vergadering, nu.vandaag),
        agendapunten: isKomend(vergadering, nu.vandaag) ? puntenVan(stand, vergadering, nu.vandaag, escalaties).length : 0,
        besluiten: besluiten.filter((besluit) => besluit.vergadering === vergadering.datum).length,
      })),
    )
    .filter(({ datum }) => datum >= vanaf && datum <= tot)
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.gremium.localeCompare(b.gremium));
  return { rijen, totaal: rijen.length, meer: false, standVan: nu.standVan, vandaag: nu.vandaag };
}

const isKomend = ({ geannuleerd, datum }: Vergadering, vandaag: Datum): boolean => !geannuleerd && datum >= vandaag;

/** A meeting without its counts. */
export const vergaderingAntwoord = (gremium: Gremium['code'], { id, datum, tijd, geannuleerd, gewijzigd }: Vergadering, vandaag: Datum): Omit<Vergaderingantwoord, 'agendapunten' | 'besluiten'> => ({
  gremium, id, datum, tijd: tijd ?? null, gewijzigd,
  staat: geannuleerd ? 'geannuleerd' : datum < vandaag ? 'voorbij' : 'gepland',
});
