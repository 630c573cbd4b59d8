import { bestaatDatum, momentOp, type Datum, type Moment } from '@cirkel/domain';
import { z } from 'zod';
import { Mislukt } from './adressen';

/** The fields of a command, as typed. */
export function leesVelden(json: string): Readonly<Record<string, unknown>> {
  const velden = z.record(z.string(), z.unknown()).safeParse(probeerJson(json));
  if (!velden.success) throw new Mislukt(`De velden zijn geen geldige JSON: ${json}. Schrijf ze tussen enkele aanhalingstekens, bijvoorbeeld '{"titel": "Lage rughernia"}'.`);
  return velden.data;
}

function probeerJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // no JSON at all is told in the same sentence as JSON of another shape
  }
}

/** A day that exists. */
export function leesDag(tekst: string): Datum {
  if (!bestaatDatum(tekst)) throw new Mislukt(`De dag ${tekst} bestaat niet. Schrijf een dag die bestaat als jjjj-mm-dd, bijvoorbeeld 2020-11-02.`);
  return tekst;
}

/** A moment as the API takes it, or a day: then 09:00 of that day, when the mail of the night has left. */
export const leesMoment = (tekst: string): Moment => (tekst.includes('T') ? tekst : momentOp(leesDag(tekst), 9));
