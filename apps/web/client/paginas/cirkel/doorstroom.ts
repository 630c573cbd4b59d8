import type { Cirkeloverzicht } from '@cirkel/contracts';
import { hoofdletter } from '@cirkel/ui';
import { cirkelteksten as t } from '../../teksten/cirkel';

/** What moved at one stage: in from outside, ended there, and on to the next one in the ring. */
export interface Beweging {
  readonly erbij: number;
  readonly beeindigd: number;
  readonly verder: number;
}

type Overzicht = Pick<Cirkeloverzicht, 'fasen' | 'doorstroom'>;

/** The moves per stage, by its code. After the last stage the ring goes round: there stand the new questions that follow on an earlier item. */
export function bewegingen({ fasen, doorstroom: { stromen, rond } }: Overzicht): ReadonlyMap<string, Beweging> {
  const aantal = (van: string | null, naar: string | null): number => stromen.find((stroom) => stroom.van === van && stroom.naar === naar)?.aantal ?? 0;
  return new Map(
    fasen.map(({ fase }, i) => {
      const volgende = fasen[i + 1]?.fase;
      return [fase, { erbij: aantal(null, fase), beeindigd: aantal(fase, null), verder: volgende === undefined ? rond : aantal(fase, volgende) }];
    }),
  );
}

export interface Stroomrij {
  readonly sleutel: string;
  readonly van: string;
  readonly naar: string;
  readonly aantal: number;
}

/** Every move as a row, also those that skip a stage or go back, in the order of the ring. */
export function stroomrijen({ fasen, doorstroom: { stromen, rond } }: Overzicht): readonly Stroomrij[] {
  const plek = (fase: string | null): number => (fase === null ? -1 : fasen.findIndex((een) => een.fase === fase));
  const naam = (fase: string | null, anders: string): string => (fase === null ? anders : hoofdletter(fasen[plek(fase)]?.naam ?? fase));
  const rijen = stromen
    .toSorted((a, b) => plek(a.van) - plek(b.van) || plek(a.naar) - plek(b.naar))
    .map(({ van, naar, aantal }) => ({ sleutel: `${van ?? ''} ${naar ?? ''}`, van: naam(van, t.vanBuiten), naar: naam(naar, t.einde), aantal }));
  return rond === 0 ? rijen : [...rijen, { sleutel: 'rond', van: t.eerderItem, naar: t.nieuweVraag, aantal: rond }];
}

/** The totals for the caption. */
export function totalen({ fasen, doorstroom: { stromen } }: Overzicht): { readonly verder: number; readonly erbij: number; readonly beeindigd: number } {
  const som = (welke: (stroom: Overzicht['doorstroom']['stromen'][number]) => boolean): number => stromen.filter(welke).reduce((tot, { aantal }) => tot + aantal, 0);
  const plek = (fase: string): number => fasen.findIndex((een) => een.fase === fase);
  return {
    verder: som(({ van, naar }) => van !== null && naar !== null && plek(naar) > plek(van)),
    erbij: som(({ van }) => van === null),
    beeindigd: som(({ naar }) => naar === null),
  };
}
