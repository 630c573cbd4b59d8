import type { Datum } from '../kalender/datum';
import { dagen, langeDatum } from '../kalender/schrijfwijze';
import type { Uitstelgevolg } from '../onderwerp/uitstel/gevolg';
import type { Verzoekstand } from '../onderwerp/uitstel/staat';
import { hoofdletter, metPunt, naamInZin } from '../woorden';
import { mail, stapVoor, type Mailfeiten } from './mailtekst';
import { metWeekdag, type Mailtekst, type Regel } from './opmaak';

const later = ({ dagen: aantal }: Uitstelgevolg): string => (aantal > 0 ? `, ${dagen(aantal)} later` : '');

/** What who decides reads when an owner asks for another date: what would move, and that the clock goes on meanwhile. */
export const uitstelgevraagdmail = (f: Mailfeiten & { door: string; aan: string; gevolg: Uitstelgevolg; reden: string | undefined; verstreken: boolean }): Mailtekst =>
  mail(f, `Uitstel gevraagd: ${stapVoor(f)}`, [
    `${hoofdletter(naamInZin(f.door))} vraagt uitstel. ${hoofdletter(naamInZin(f.aan))} beslist.`,
    ['Wat', metPunt(f.stap)],
    ['Nu uiterlijk', `${metWeekdag(f.gevolg.was)}.`],
    ['Gevraagd', `${metWeekdag(f.gevolg.wordt)}${later(f.gevolg)}.`],
    ...(f.gevolg.streefdatum === undefined ? [] : [['Streefdatum', `blijft ${langeDatum(f.gevolg.streefdatum)}.`] as const]),
    ...(f.reden === undefined ? [] : [['Reden', f.reden] as const]),
    f.verstreken ? 'De termijn is intussen verstreken.' : 'De termijn loopt door: is er dan nog geen besluit, dan verstrijkt zij.',
  ], 'Beslissen');

/** What was decided on one request; `wordt` is the new last day where it moved. */
export interface Beslissing {
  readonly stap: string;
  readonly stand: Verzoekstand;
  readonly gevraagd: Datum;
  readonly was: Datum;
  readonly wordt: Datum | undefined;
  readonly reden: string | undefined;
}

/** How the subject of the mail says what was decided. */
function kop({ stand }: Beslissing): string {
  if (stand === 'geweigerd') return 'Geen uitstel';
  return stand === 'anders-verleend' ? 'Uitstel verleend tot een andere datum' : 'Uitstel verleend';
}

const regels = ({ stap, gevraagd, was, wordt, reden }: Beslissing): readonly Regel[] => [
  ['Wat', metPunt(stap)],
  ['Gevraagd', `${langeDatum(gevraagd)}.`],
  wordt === undefined ? ['Uiterlijk', `${metWeekdag(was)}. De termijn verandert niet.`] : ['Was', `${langeDatum(was)}. Wordt: ${langeDatum(wordt)}.`],
  ...(reden === undefined ? [] : [['Reden', reden] as const]),
];

/** What who asked for another date reads when it was decided: granted, granted otherwise or refused. One decision can answer several requests. */
export const uitstelbeslistmail = (f: Mailfeiten & { door: string; op: Datum; beslissingen: readonly [Beslissing, ...Beslissing[]] }): Mailtekst => {
  const [eerste, ...meer] = f.beslissingen;
  return mail(f, meer.length === 0 ? `${kop(eerste)}: ${stapVoor({ ...f, stap: eerste.stap })}` : `Over uitstel besloten: ${f.titel} (${f.nummer})`, [
    `${hoofdletter(naamInZin(f.door))} besloot op ${langeDatum(f.op)} over uw vraag om uitstel.`,
    ...f.beslissingen.flatMap(regels),
  ]);
};
