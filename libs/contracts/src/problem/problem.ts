import { z } from 'zod';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** One fault in what was sent: where (a JSON Pointer into the body, or the name of a query parameter or header), and what is wrong. */
export const faultSchema = z.strictObject({
  pad: z.string().describe("Waar: '/titel' in de inhoud, 'query:limit' of 'header:Idempotency-Key'"),
  melding: z.string(),
});
export type Fault = z.infer<typeof faultSchema>;

/** An answer that says no (RFC 9457). `code` is stable and meant for programs, `detail` is for people. */
export const problemSchema = z.looseObject({
  status: z.int().min(400).max(599),
  title: z.string(),
  detail: z.string().describe('Wat er gebeurde, wat er is bewaard, en wat u kunt doen'),
  code: z.string().optional().describe('Vaste code voor programma’s'),
  instance: z.string().optional().describe('Het adres waar het om ging'),
  fouten: z.array(faultSchema).optional().describe('Alle fouten in wat u stuurde, tegelijk'),
});
export type ProblemBody = z.infer<typeof problemSchema>;

/** The title of each status that the API answers with. */
export const problemTitles = {
  400: 'Ongeldige invoer',
  401: 'Niet aangemeld',
  403: 'Geen recht',
  404: 'Niet gevonden',
  405: 'Methode bestaat hier niet',
  408: 'Te traag',
  409: 'Kan nu niet',
  413: 'Te groot',
  415: 'Verkeerd soort inhoud',
  429: 'Te veel aanvragen',
  431: 'Te groot',
  500: 'Er ging iets mis',
  503: 'Tijdelijk niet beschikbaar',
} as const;
export type ProblemStatus = keyof typeof problemTitles;
