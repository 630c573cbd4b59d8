import type { Context } from '../../../contract/context';
import { DomainError } from '../../../contract/domain-error';
import type { NewEvent } from '../../../contract/event';
import { rondeStroom } from '../../../ronde/ronde-staat';
import { beeindig, betreed } from '../../fase';
import type { Item } from '../../item-staat';
import {
  aanvraagIngediend, aanvraagInRondeIngetrokken, beoordelingVastgelegd, definitiefGehonoreerd, projectideeIngediend, uitwerkingGevraagd, voorlopigGehonoreerd,
} from './gebeurtenissen';
import { stand } from './staat';

/** Which step the application of an item has come to in its ronde. */
export const volgstappen = ['projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd', 'afgewezen', 'ingetrokken'] as const;

export interface Stap {
  readonly stap: (typeof volgstappen)[number];
  readonly ronde: string;
  readonly naam: string;
  readonly aanvraag: string;
  readonly reden?: string | undefined;
}

/** Refuses when the item takes part in this ronde no more. */
export function doetMee(item: Item, ronde: string, naam: string): void {
  const { rondecode } = stand(item);
  if (rondecode === undefined || rondeStroom(rondecode) !== ronde) throw new DomainError('al-gedaan', `${item.nummer} doet niet meer mee aan ${naam}.`);
}

/**
 * What a step of the application in the ronde means for the item, with the reason that was given there; refused when it stands there already, and when
 * the item takes part in that ronde no more: what is decided there about an old application says nothing about a way that began anew elsewhere.
 */
export function volgStap(item: Item, { stap, ronde, naam, aanvraag, reden: waarom }: Stap, context: Context): readonly NewEvent[] {
  const nu = stand(item);
  doetMee(item, ronde, naam);
  const reden = waarom === undefined ? {} : { reden: waarom };
  switch (stap) {
    case 'projectidee':
      eenKeer(nu.projectideeOp);
      return [projectideeIngediend({})];
    case 'geselecteerd':
      eenKeer(nu.uitwerkingGevraagdOp);
      return [uitwerkingGevraagd(reden)];
    case 'uitgewerkt':
      eenKeer(nu.aanvraagIngediendOp);
      return [aanvraagIngediend({})];
    case 'beoordeeld':
      eenKeer(nu.beoordeeldOp);
      return [beoordelingVastgelegd(waarom === undefined ? {} : { toelichting: waarom })];
    case 'voorlopig':
      eenKeer(nu.voorlopigOp);
      return [voorlopigGehonoreerd(reden)];
    case 'gehonoreerd':
      return [definitiefGehonoreerd(reden), betreed(item, context)];
    case 'afgewezen':
      return [beeindig(item, 'afgewezen', context, waarom)];
    case 'ingetrokken':
      return [aanvraagInRondeIngetrokken({ ronde: naam, aanvraag, ...reden })];
  }
}

function eenKeer(gedaan: string | undefined): void {
  if (gedaan !== undefined) throw new DomainError('al-gedaan', 'Dit staat al bij het item.');
}
