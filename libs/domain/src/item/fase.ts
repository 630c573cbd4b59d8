import type { z } from 'zod';
import { heeftRecht, type Eigenaar } from '../contract/actor';
import type { AnyCommandDefinition, CommandDefinition } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { AnyEventDefinition, NewEvent } from '../contract/event';
import type { Reactie } from '../contract/reactie';
import { fasedefinitie, soortVanFase, type Eindedefinitie, type Fase, type Fasedefinitie, type Fasesoort, type Programmadefinitie } from '../programma/definitie';
import { beslistIn } from './beslist';
import { itemopdracht } from './item-declaraties';
import type { Beurt } from '../onderwerp/onderwerp';
import type { Item } from './item-staat';
import { naamVan } from '../woorden';
import { faseBetreden, itemBeeindigd } from './kern/gebeurtenissen';
import { terugfase, vervolgfase, wegVan } from './wegen';

/** What a stage's own folder declares. */
export interface Fasemodule {
  readonly fase: Fasesoort;
  readonly events: readonly AnyEventDefinition<Item>[];
  readonly commands: readonly AnyCommandDefinition<Item>[];
  readonly aanZet: (item: Item) => Beurt;
  /** What this stage asks of other streams (contract/aggregate.ts). */
  readonly vraagtElders?: (streamId: string, item: Item) => readonly Reactie[];
}

type Faseopdracht<Schema extends z.ZodType> = Omit<Extract<CommandDefinition<Item, Schema>, { creates?: never }>, 'decide' | 'fase'> & {
  readonly decide: (item: Item, data: z.output<Schema>, context: Context) => readonly NewEvent[];
};

/** A command that exists in one kind of stage only, or also once that is over; elsewhere it is refused with what the stage is. */
export function faseopdracht<Schema extends z.ZodType<object>>(fase: Fasesoort, spec: Faseopdracht<Schema>): AnyCommandDefinition<Item> {
  return itemopdracht<Schema>({
    ...spec,
    fase,
    vooraf: (item, context) => {
      const daar = item.soort === fase || (spec.ookDaarna === true && item.doorlopen.some(({ soort }) => soort === fase));
      if (!daar) {
        const nodig = context.definitie.fasen.filter((kandidaat) => soortVanFase(kandidaat) === fase).map(({ naam }) => naam);
        const waar = nodig.length === 0 ? `bestaat niet in dit programma` : `kan alleen in de fase ${nodig.join(' of ')}${spec.ookDaarna === true ? ', of daarna' : ''}`;
        throw new DomainError('niet-in-deze-fase', `${spec.titel} ${waar}. ${item.nummer} is in de fase ${item.fasenaam}.`, { opdracht: spec.type, fase: item.fase, nodig: fase });
      }
      spec.vooraf?.(item, context);
    },
  });
}

/** The event of entering a stage, with all that a reader of it needs to know of that stage. */
export function betreding(context: Pick<Context, 'definitie' | 'rechten'>, naar: Fase, bij: { readonly vorige?: Fase; readonly richting: 'begin' | 'vooruit' | 'terug' | 'instroom' | 'opnieuw' }): NewEvent {
  const { definitie } = context;
  const fase = fasedefinitie(definitie, naar);
  const soort = soortVanFase(fase);
  return faseBetreden({ fase: naar, soort, naam: fase.naam, nr: definitie.fasen.indexOf(fase) + 1, ...(fase.stappen === undefined ? {} : { stappen: fase.stappen }), ...beslistIn(soort, context), ...bij });
}

/**
 * The event by which an item leaves its stage when that is done: into the stage of the kind that follows, or the only one that follows in its
 * programme, or into the end that finishing gives where nothing follows (wegen.ts). Refused when the definition knows no such way.
 */
export function betreed(item: Item, context: Context): NewEvent {
  const huidige = fasedefinitie(context.definitie, item.fase);
  const doel = vervolgfase(huidige, context.definitie);
  if (doel !== undefined) return naarFase(item, doel.fase, context);
  if (huidige.naar.length === 0 && eindeBijAfronden(huidige) !== undefined) return rondAf(item, context);
  throw geenWeg(huidige, wegVan(item.soort).verder ?? 'een volgende fase', context.definitie);
}

/** The event by which an item goes back to an earlier stage. Refused when the definition knows no such way. */
export function zetTerug(item: Item, context: Context): NewEvent {
  const huidige = fasedefinitie(context.definitie, item.fase);
  const doel = terugfase(huidige, context.definitie);
  if (doel === undefined) throw geenWeg(huidige, wegVan(item.soort).terug ?? 'een eerdere fase', context.definitie);
  return naarFase(item, doel.fase, context);
}

/** The event by which an item leaves a stage in which all is done: to the only one that follows, or to the end that finishing gives. */
export function rondAf(item: Item, context: Context): NewEvent {
  const huidige = fasedefinitie(context.definitie, item.fase);
  const [enige, ...meer] = huidige.naar;
  if (enige !== undefined && meer.length === 0) return naarFase(item, enige, context);
  if (enige !== undefined) throw new DomainError('onvolledig', `Na ${huidige.naam} zijn er meer fasen. Kies uit: ${huidige.naar.join(', ')}.`, { veld: 'naar' });
  const einde = eindeBijAfronden(huidige);
  if (einde === undefined) throw new DomainError('overgang-bestaat-niet', `Na ${huidige.naam} volgt geen fase. Beëindig het item.`, { van: huidige.fase });
  return beeindig(item, einde.code, context);
}

const eindeBijAfronden = ({ einden }: Fasedefinitie): Eindedefinitie | undefined => einden.find((einde) => einde.bijAfronden === true);

/** The event of entering this very stage, refused when no way leads there. */
export function naarFase(item: Item, naar: Fase, context: Context): NewEvent {
  const { definitie } = context;
  const huidige = fasedefinitie(definitie, item.fase);
  const terug = huidige.terugNaar.includes(naar);
  if (!terug && !huidige.naar.includes(naar)) throw geenWeg(huidige, naar, definitie);
  return betreding(context, naar, { vorige: item.fase, richting: terug ? 'terug' : 'vooruit' });
}

function geenWeg(huidige: Fasedefinitie, naar: string, { fasen }: Programmadefinitie): DomainError {
  const naam = (fasen.find(({ fase }) => fase === naar) ?? fasen.find((kandidaat) => soortVanFase(kandidaat) === naar))?.naam ?? naar;
  return new DomainError('overgang-bestaat-niet', `Van ${huidige.naam} kan dit item niet naar ${naam}.`, { van: huidige.fase, naar });
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

/** The same end, refused to who may not choose it: which body may is in the definition, per end. */
export function beeindigAlsDatMag(item: Item, code: string, context: Context, reden?: string, inItem?: string): NewEvent {
  const gebeurtenis = beeindig(item, code, context, reden, inItem);
  const wie = fasedefinitie(context.definitie, item.fase).einden.find((einde) => einde.code === code)?.wie ?? [];
  if (!heeftRecht(context.actor, wie, [item.eigenaar])) throw new DomainError('geen-recht', `Alleen ${wie.map(naamVan).join(', ')} kan dit item zo beëindigen.`, { wie });
  return gebeurtenis;
}

/** The owner of the item alone: who is aan zet for a part of a stage may not do what is of the whole item. */
export const vanHetItem = (item: Item): readonly Eigenaar[] => [item.eigenaar];

export const partij = (code: string): Eigenaar => `partij:${code}`;
