import type { Datum } from '@cirkel/domain';
import type { Stap } from './verloop';

const agenda = 'handelingsagenda-cirkel-2020';
const stap = (op: Datum, wie: string, wat: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Stap => ({ op, wie, wat, opdracht: { type, ...velden } });

const redenen = {
  gezondheidswinst: 'Fictief: minder bijwerkingen.', kostenreductie: 'Fictief: een kuur per patiënt minder.', volume: 'Fictief: twintigduizend ingrepen per jaar.',
  praktijkvariatie: 'Fictief: de helft van de ziekenhuizen geeft ze altijd.', 'toegevoegde-waarde': 'Fictief: er loopt geen ander onderzoek.', implementeerbaarheid: 'Fictief: het scheelt een handeling.',
} as const;
const criteria = Object.keys(redenen);
const scores = (een: readonly number[], twee: readonly number[]): readonly unknown[] =>
  criteria.flatMap((criterium, i) => [{ item: '@V-1', criterium, score: een[i] ?? null }, { item: '@V-2', criterium, score: twee[i] ?? null }]).filter(({ score }) => score !== null);

/**
 * The handelingsagenda of 2020 on its way to its ranking before 1 December: two made-up questions with an adopted PICOT stand on it; one partij has submitted
 * its sheet, one is still filling it in.
 */
export const agendaverloop: readonly Stap[] = [
  stap('2020-09-10', 'projectorganisatie', agenda, 'openHandelingsagenda', { partijen: ['FMS', 'NFU', 'NVZ', 'Patientenfederatie', 'VenVN', 'ZKN', 'ZN'], scorenTot: '2020-11-20', selectieUiterlijk: '2020-10-01' }),
  stap('2020-10-01', 'gremium-werkorganisatie', agenda, 'meldSelectieGereed', { aantal: 4 }),
  stap('2020-10-08', 'FMS', 'V-1', 'vulPicotAan', { outcome: 'Wondinfecties binnen dertig dagen', tijd: '1 maand' }),
  ...Object.entries(redenen).map(([criterium, relevantie]) => stap('2020-10-08', 'FMS', 'V-1', 'beschrijfRelevantie', { criterium, relevantie })),
  stap('2020-10-08', 'FMS', 'V-1', 'voltooiPicot'),
  stap('2020-10-09', 'gremium-werkorganisatie', 'V-1', 'stelPicotVast'),
  stap('2020-10-09', 'gremium-werkorganisatie', 'V-2', 'stelPicotVast'),
  stap('2020-10-09', 'projectorganisatie', agenda, 'voegKandidatenToe', { items: ['@V-1', '@V-2'] }),
  stap('2020-10-09', 'FMS', 'scoreblad-cirkel-2020-FMS', 'vulScoresIn', { scores: scores([4, 3, 4, 5, 4, 5], [3, 4, 5, 4, 3, 5]) }),
  stap('2020-10-09', 'FMS', 'scoreblad-cirkel-2020-FMS', 'dienScorebladIn'),
  stap('2020-10-09', 'NVZ', 'scoreblad-cirkel-2020-NVZ', 'vulScoresIn', { scores: scores([3, 4], [5, 4, 5]) }),
];
