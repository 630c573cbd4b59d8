import { periodeOm } from '../geschreven/herhaling';
import type { Datum } from '../kalender/datum';
import { isAfgelopen, type Actie } from './actie-staat';

/** The first day of the quarter in which this day lies. */
export const beginVanKwartaal = (vandaag: Datum): Datum => periodeOm(vandaag, 3).begin;

/** An actie that goes on is reported on every quarter: whether that has not been done in the quarter of this day. */
export const wachtOpVoortgang = (actie: Actie, vandaag: Datum): boolean => !isAfgelopen(actie) && (actie.voortgang?.op ?? '') < beginVanKwartaal(vandaag);

/** Whether the risk was last assessed in an earlier quarter (ux.md, *Jaarplanacties*). */
export const isRisicoVerouderd = (actie: Actie, vandaag: Datum): boolean => !isAfgelopen(actie) && actie.risico !== undefined && actie.risico.op < beginVanKwartaal(vandaag);
