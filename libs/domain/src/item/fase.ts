import type { z } from 'zod';
import type { Eigenaar } from '../contract/actor';
import type { AnyCommandDefinition, CommandDefinition } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { AnyEventDefinition, NewEvent } from '../contract/event';
import { fasedefinitie, type Fase } from '../programma/definitie';
import { itemopdracht } from './item-declaraties';
import type { Beurt } from '../onderwerp/onderwerp';
import type { Item } from './item-staat';
import { faseBetreden, itemBeeindigd } from './kern/gebeurtenissen';

/** What a stage's own folder declares. */
export interface Fasemodule {
  readonly fase: Fase;
  readonly events: readonly AnyEventDefinition<Item>[];
  readonly commands: readonly AnyCommandDefinition<Item>[];
  readonly aanZet: (item: Item) => Beurt;
}

type Faseopdracht<Schema extends z.ZodType> = Omit<Extract<CommandDefinition<Item, Schema>, { creates?: never }>, 'decide' | 'fase'> & {
  readonly decide: (item: Item, data: z.output<Schema>, context: Context) => readonly NewEvent[];
};

/** A command that exists in one stage only; in any other it is refused with what the stage is. */
export function faseopdracht<Schema extends z.ZodType<object>>(fase: Fase, spec: Faseopdracht<Schema>): AnyCommandDefinition<Item> {
  return itemopdracht<Schema>({
    ...spec,
    fase,
    vooraf: (item, context) => {
      if (item.fase !== fase) {
        const naam = (code: Fase): string => fasedefinitie(context.definitie, code).naam;
        throw new DomainError('niet-in-deze-fase', `${spec.titel} kan alleen in de fase ${naam(fase)}. ${item.nummer} is in de fase ${naam(item.fase)}.`, {
          opdracht: spec.type, fase: item.fase, nodig: fase,
        });
      }
      spec.vooraf?.(item, context);
    },
  });
}

/** The event of entering the next stage, refused when the definition knows no such transition. */
export function betreed(item: Item, naar: Fase, context: Context): NewEvent {
  const huidige = fasedefinitie(context.definitie, item.fase);
  const terug = huidige.terugNaar.includes(naar);
  if (!terug && !huidige.naar.includes(naar)) {
    throw new DomainError('overgang-bestaat-niet', `Van ${huidige.naam} kan dit item niet naar ${fasedefinitie(context.definitie, naar).naam}.`, { van: item.fase, naar });
  }
  return faseBetreden({ fase: naar, vorige: item.fase, richting: terug ? 'terug' : 'vooruit' });
}

/** The event of ending in this stage, refused when the definition gives the stage no such end. */
export function beeindig(item: Item, code: string, context: Context, reden?: string, inItem?: string): NewEvent {
  const huidige = fasedefinitie(context.definitie, item.fase);
  const einde = huidige.einden.find((kandidaat) => kandidaat.code === code);
  if (einde === undefined) {
    const mogelijk = huidige.einden.map((kandidaat) => kandidaat.code);
    throw new DomainError('einde-bestaat-niet', `In de fase ${huidige.naam} kan een item niet eindigen als "${code}". Wel: ${mogelijk.join(', ') || 'geen einde'}.`, { mogelijk });
  }
  return itemBeeindigd({ einde: einde.code, naam: einde.naam, ...(reden === undefined ? {} : { reden }), ...(inItem === undefined ? {} : { in: inItem }) });
}

export const gremium = (code: string): Eigenaar => `gremium:${code}`;
export const partij = (code: string): Eigenaar => `partij:${code}`;
