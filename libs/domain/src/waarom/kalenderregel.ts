import { plusDagen, type Datum } from '../kalender/datum';
import { dagMetNaam, langeDatum } from '../kalender/schrijfwijze';
import type { Werkkalender } from '../kalender/werkkalender';
import type { GesteldeTermijn } from '../termijn/termijn';
import { hoofdletter } from '../woorden';
import type { Gelezen, Waaromstap } from './waarom';

const EIGEN_KEUZE = 'Dat is een eigen keuze naar de Algemene termijnenwet; de wet verplicht dit hier niet.';
const weekend = ['zaterdag', 'zondag'];

/** "zaterdag 26 december 2026 is Tweede Kerstdag". The weekday is a reason of its own only where no holiday is. */
function waaromVrij(dag: Datum, kalender: Werkkalender): string {
  const reden = kalender.reden(dag);
  if (reden === undefined) return `${dagMetNaam(dag)} gold toen niet als werkdag`;
  return weekend.includes(reden) ? `${langeDatum(dag)} is een ${reden}` : `${dagMetNaam(dag)} is ${reden}`;
}

/** The days that the calendar rule passed over. */
function overgeslagen(nominaal: Datum, effectief: Datum): readonly Datum[] {
  const dagen: Datum[] = [];
  for (let dag = nominaal; dag < effectief; dag = plusDagen(dag, 1)) dagen.push(dag);
  return dagen;
}

function zin({ nominaal, effectief, kalenderregel }: GesteldeTermijn, kalender: Werkkalender): string {
  if (kalenderregel === 'kalender') return `Bij deze termijn telt precies die dag, ook als het geen werkdag is: uiterlijk ${dagMetNaam(effectief)}.`;
  if (nominaal === effectief) return `${dagMetNaam(nominaal)} is een werkdag, dus dat is ook de laatste dag.`;
  const vrij = new Intl.ListFormat('nl').format(overgeslagen(nominaal, effectief).map((dag) => waaromVrij(dag, kalender)));
  return `${vrij}, dus uiterlijk ${dagMetNaam(effectief)}. ${EIGEN_KEUZE}`;
}

/** What the calendar rule made of the nominal date, and which days it passed over. */
export const kalenderstap = (termijn: GesteldeTermijn, { version: versie, gebeurdOp: op, door }: Gelezen, kalender: Werkkalender): Waaromstap => ({
  soort: 'kalender', zin: hoofdletter(zin(termijn, kalender)), op, door, versie, oud: termijn.nominaal, nieuw: termijn.effectief,
});

/** A date of which nobody knows all equated days may still move (standards.md 6.2). What looks at no calendar is certain. */
export function buitenDekking({ nominaal, effectief, kalenderregel }: GesteldeTermijn, kalender: Werkkalender): readonly string[] {
  const buiten = [nominaal, effectief].find((dag) => !kalender.gedekt(dag));
  if (buiten === undefined || kalenderregel === 'kalender') return [];
  const { van, tot } = kalender.dekking;
  const bekend = van === tot ? 'Dit programma heeft geen kalender.' : `De kalender is volledig van ${langeDatum(van)} tot en met ${langeDatum(tot)}; ${langeDatum(buiten)} valt daarbuiten.`;
  return [`${bekend} Er kunnen gelijkgestelde dagen ontbreken, en dan schuift de laatste dag nog.`];
}
