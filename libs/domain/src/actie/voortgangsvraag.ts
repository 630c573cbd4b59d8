import { z } from 'zod';
import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { periodeOm } from '../geschreven/herhaling';
import { datumSchema, momentOp, plusDagen, type Datum, type Moment } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { staatStilMetProgramma } from '../onderwerp/met-programma/staat';
import { actiegebeurtenis, type Actie, type Voortgangsvraag } from './actie-staat';
import { wachtOpVoortgang } from './voortgang';

/** Until when progress is due, and on which day who has not told it is reminded. */
export const voortgangsvraagSchema = z.strictObject({ uiterlijk: datumSchema, herinneringOp: datumSchema });

/**
 * What is asked of the quarter of this day, or of the first one after it whose reminder is still to come; nothing where the programme does not ask. A quarter ends on
 * its last working day, and a reminder never comes later than it should (domain.md, *Reminders*).
 */
function vraagVanaf(dag: Datum, context: Pick<Context, 'definitie' | 'kalender' | 'nu'>): Voortgangsvraag | undefined {
  const dagen = context.definitie.voortgang?.herinneringDagen;
  if (dagen === undefined) return undefined;
  const { eind } = periodeOm(dag, 3);
  const uiterlijk = context.kalender.opOfVoor(eind);
  const herinneringOp = context.kalender.opOfVoor(plusDagen(uiterlijk, -dagen));
  return momentOp(herinneringOp) > context.nu ? { uiterlijk, herinneringOp } : vraagVanaf(plusDagen(eind, 1), context);
}

/** The field of an event with which an actie begins, or begins again. */
export function eersteVoortgangsvraag(context: Context): { readonly voortgang?: Voortgangsvraag } {
  const voortgang = vraagVanaf(context.vandaag, context);
  return voortgang === undefined ? {} : { voortgang };
}

const zinnen = {
  herinnerd: (uiterlijk: Datum): string => `Herinnering: meld de voortgang, uiterlijk ${langeDatum(uiterlijk)}.`,
  gemeld: (uiterlijk: Datum): string => `De voortgang tot ${langeDatum(uiterlijk)} is gemeld: geen herinnering.`,
  'staat-stil': (uiterlijk: Datum): string => `Geen herinnering aan de voortgang tot ${langeDatum(uiterlijk)}: de actie staat stil.`,
};

export const voortgangGevraagd = actiegebeurtenis({
  type: 'voortgang-gevraagd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({
    uiterlijk: datumSchema,
    hoe: z.enum(['herinnerd', 'gemeld', 'staat-stil']),
    /** Of the quarter after it; absent when the programme does not ask any more. */
    volgende: voortgangsvraagSchema.optional(),
  }),
  voorbeeld: { uiterlijk: '2020-12-31', hoe: 'herinnerd', volgende: { uiterlijk: '2021-03-31', herinneringOp: '2021-03-17' } },
  zin: (d) => zinnen[d.hoe](d.uiterlijk),
  evolve: ({ voortgangsvraag: _, ...actie }, d) => ({ ...actie, ...(d.volgende === undefined ? {} : { voortgangsvraag: d.volgende }) }),
});

/** When time looks whether progress was told; facts do not move it. */
export const voortgangsmoment = ({ voortgangsvraag }: Pick<Actie, 'voortgangsvraag'>): Moment | undefined => (voortgangsvraag === undefined ? undefined : momentOp(voortgangsvraag.herinneringOp));

/** Reminds of the progress of a quarter, unless it was told or the actie stands still. After an outage the quarter that runs now is asked, once. */
export function vraagVoortgang(actie: Actie, vraag: Voortgangsvraag, context: Context): NewEvent {
  const { kalender, vandaag } = context;
  const eind = periodeOm(vraag.uiterlijk < vandaag ? vandaag : vraag.uiterlijk, 3).eind;
  const stil = actie.opschorting !== undefined || staatStilMetProgramma(actie, vandaag);
  const hoe = stil ? 'staat-stil' : wachtOpVoortgang(actie, eind) ? 'herinnerd' : 'gemeld';
  const volgende = vraagVanaf(plusDagen(eind, 1), context);
  return voortgangGevraagd({ uiterlijk: kalender.opOfVoor(eind), hoe, ...(volgende === undefined ? {} : { volgende }) }, momentOp(vraag.herinneringOp));
}
