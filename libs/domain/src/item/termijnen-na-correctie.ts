import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { dagenTussen, type Datum } from '../kalender/datum';
import { nominaleDatum } from '../programma/termijnregel';
import { isEigenWoord } from '../termijn/opdrachten';
import { dateer, isOpen, verstrijktOp, type Termijn } from '../termijn/termijn';
import type { Item } from './item-staat';
import { itemtermijn } from './kern/gebeurtenissen';
import { registratieGecorrigeerd } from './kern/corrigeren';
import type { Registratie } from './kern/registraties';
import { termijnregelsVan } from './termijnregels';

/**
 * What a corrected day means for the termijnen: those that counted from it move along, except what a decision moved (domain.md, *Registering late*);
 * those that the step met were met on the corrected day.
 */
export function termijnenNaCorrectie(after: Item, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  return events
    .filter(({ type }) => type === registratieGecorrigeerd.type)
    .flatMap(({ data }) => {
      const registratie = after.registraties?.find(({ versie }) => versie === data['versie']);
      if (registratie === undefined) return [];
      const van = (ids: readonly string[]): readonly Termijn[] => after.termijnen.filter(({ id }) => ids.includes(id));
      return [
        ...van(registratie.stelde).flatMap((termijn) => verschuif(termijn, registratie, after, context)),
        ...van(registratie.haalde).flatMap((termijn) => haalOpnieuw(termijn, String(data['oud']), registratie.op, String(data['reden']), context)),
      ];
    });
}

function verschuif(termijn: Termijn, registratie: Registratie, item: Item, context: Context): readonly NewEvent[] {
  if (!isOpen(termijn) || termijn.bron !== 'configuratie' || termijn.verplaatst === true || termijn.nieuweDatumNodig === true || isLatereKeer(termijn)) return [];
  const nominaal = nieuweNominale(termijn, registratie, item, context);
  if (nominaal === undefined || nominaal === termijn.nominaal) return [];
  const { id: termijnId, omschrijving, effectief: oud } = termijn;
  const datums = dateer(nominaal, termijn.kalenderregel, termijn.herinneringDagen, context.kalender, context.nu);
  const loopt = datums.effectief >= context.vandaag;
  const verschoven = itemtermijn.gecorrigeerd({ termijnId, omschrijving, oud, ...datums, vanaf: registratie.op, loopt });
  if (loopt || termijn.staat !== 'loopt') return [verschoven];
  return [verschoven, itemtermijn.verstreken({ termijnId, omschrijving, effectief: datums.effectief, verleden: false }, verstrijktOp(datums.effectief))];
}

/** A later time of a series counts from the first one, whatever day the one before it was met on. */
const isLatereKeer = ({ herhaling }: Termijn): boolean => herhaling !== undefined && herhaling.nr > 0;

function nieuweNominale(termijn: Termijn, { op, inFase, betreedt }: Registratie, item: Item, { definitie, kalender, vandaag }: Context): Datum | undefined {
  const code = item.doorlopen[betreedt ?? inFase]?.fase;
  const fase = definitie.fasen.find((kandidaat) => kandidaat.fase === code);
  const regel = fase === undefined ? undefined : termijnregelsVan(fase).find(({ stap }) => stap === termijn.stap);
  if (regel === undefined) return undefined;
  return regel.nominaal === undefined ? nominaleDatum(regel.datum, op, kalender, termijn.kalenderregel) : regel.nominaal(item, vandaag);
}

function haalOpnieuw(termijn: Termijn, oud: Datum, nieuw: Datum, reden: string, context: Context): readonly NewEvent[] {
  if (termijn.staat !== 'gehaald' || termijn.gehaaldOp !== oud) return [];
  // A late owner's own word that it was in time waits for the projectorganisatie, also when it comes as a correction.
  if (oud > termijn.effectief && nieuw <= termijn.effectief && isEigenWoord(termijn, context)) return [];
  return [itemtermijn.dagBevestigd({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op: nieuw, dagenTeLaat: Math.max(0, dagenTussen(termijn.effectief, nieuw)), reden })];
}
