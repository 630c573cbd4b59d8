import { korteDatum } from '../../kalender/schrijfwijze';
import { naamVan } from '../../woorden';
import type { Fasedefinitie, Programmadefinitie } from '../definitie';
import { gelijk, lijstverschillen, veldverschillen, type Verschil } from './lijst';
import { woorden } from './woorden';

const velden = (een: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(een));
const lijst = <T extends object>(oud: readonly T[] | undefined, nieuw: readonly T[] | undefined, code: (een: T) => string, noem: (een: T) => string, taal: Parameters<typeof veldverschillen>[3]): readonly string[] =>
  lijstverschillen(oud ?? [], nieuw ?? [], { code, noem, zelfde: (a, b) => veldverschillen(noem(b), velden(a), velden(b), taal) });
const codes = (oud: readonly string[], nieuw: readonly string[], noem: (een: string) => string): readonly string[] => lijstverschillen(oud, nieuw, { code: (een) => een, noem, zelfde: () => [] });
const volgorde = (oud: readonly string[], nieuw: readonly string[], zin: (rij: string) => string): readonly string[] =>
  gelijk([...oud].sort(), [...nieuw].sort()) && !gelijk(oud, nieuw) ? [zin(nieuw.map(naamVan).join(', '))] : [];

const fasenaam = ({ naam }: Fasedefinitie): string => `Fase '${naam}'`;

/** Per kind of part what one stage has in both versions; what a new or lost stage has goes with it. */
function inFasen<T extends object>(oud: readonly Fasedefinitie[], nieuw: readonly Fasedefinitie[], delen: (fase: Fasedefinitie) => readonly T[], code: (een: T) => string, noem: (een: T, fase: Fasedefinitie) => string, taal: Parameters<typeof veldverschillen>[3]): readonly string[] {
  return nieuw.flatMap((fase) => {
    const eerder = oud.find((een) => een.fase === fase.fase);
    return eerder === undefined ? [] : lijst(delen(eerder), delen(fase), code, (een) => noem(een, fase), taal);
  });
}

/** Each part of a definition, in the order in which people look: what runs first, then who and by which rules. A part that is not here is told by its name. */
const onderdelen: readonly { readonly onderdeel: string; readonly velden: readonly (keyof Programmadefinitie)[]; readonly zinnen: (oud: Programmadefinitie, nieuw: Programmadefinitie) => readonly string[] }[] = [
  {
    onderdeel: 'Fasen',
    velden: [],
    zinnen: ({ fasen: oud }, { fasen: nieuw }) => [
      ...lijst(oud, nieuw, ({ fase }) => fase, fasenaam, woorden.fase),
      ...volgorde(oud.map(({ fase }) => fase), nieuw.map(({ fase }) => fase), (rij) => `De volgorde van de fasen is nu: ${rij}.`),
    ],
  },
  { onderdeel: 'Termijnen', velden: [], zinnen: (oud, nieuw) => inFasen(oud.fasen, nieuw.fasen, ({ termijnen }) => termijnen, ({ stap }) => stap, ({ omschrijving }) => `Termijn '${omschrijving}'`, woorden.termijn) },
  { onderdeel: 'Stappen', velden: [], zinnen: (oud, nieuw) => inFasen(oud.fasen, nieuw.fasen, ({ stappen = [] }) => stappen, ({ code }) => code, ({ naam }, fase) => `Stap '${naam}' van ${fase.naam}`, woorden.stap) },
  { onderdeel: 'Einden', velden: ['fasen'], zinnen: (oud, nieuw) => inFasen(oud.fasen, nieuw.fasen, ({ einden }) => einden, ({ code }) => code, ({ naam }, fase) => `Einde '${naam}' van ${fase.naam}`, woorden.einde) },
  {
    onderdeel: 'Ladder',
    velden: ['ladder'],
    zinnen: ({ ladder: oud }, { ladder: nieuw }) => [
      ...lijst(oud, nieuw, ({ gremium }) => gremium, ({ gremium }) => `Trede '${naamVan(gremium)}'`, woorden.trede),
      ...volgorde(oud.map(({ gremium }) => gremium), nieuw.map(({ gremium }) => gremium), (rij) => `De volgorde van de treden is nu: ${rij}.`),
    ],
  },
  { onderdeel: 'Gremia', velden: ['gremia'], zinnen: (oud, nieuw) => lijst(oud.gremia, nieuw.gremia, ({ gremium }) => gremium, ({ gremium }) => `Gremium '${naamVan(gremium)}'`, woorden.gremium) },
  { onderdeel: 'Eigenaren', velden: ['eigenaren'], zinnen: (oud, nieuw) => codes(oud.eigenaren, nieuw.eigenaren, (een) => `Eigenaar ${naamVan(een)}`) },
  {
    onderdeel: 'Rechten',
    velden: ['rechten'],
    zinnen: (oud, nieuw) => {
      const alsLijst = ({ rechten }: Programmadefinitie) => Object.entries(rechten).map(([opdracht, wie]) => ({ opdracht, wie }));
      return lijst(alsLijst(oud), alsLijst(nieuw), ({ opdracht }) => opdracht, ({ opdracht }) => `Eigen recht op '${opdracht}'`, woorden.recht);
    },
  },
  { onderdeel: 'Criteria', velden: ['criteriasets'], zinnen: (oud, nieuw) => lijst(oud.criteriasets, nieuw.criteriasets, ({ code }) => code, ({ code }) => `Criteriaset '${code}'`, {}) },
  { onderdeel: 'Normen', velden: ['normen'], zinnen: (oud, nieuw) => lijst(oud.normen, nieuw.normen, ({ meting, soort, bron }) => `${meting} ${soort} ${bron}`, ({ tekst }) => `Norm '${tekst}'`, {}) },
  {
    onderdeel: 'Kalender',
    velden: ['kalender'],
    zinnen: ({ kalender: oud }, { kalender: nieuw }) => [
      ...veldverschillen('Kalender', { ...oud }, { ...nieuw }, woorden.kalender),
      ...lijst(oud.gelijkgesteldeDagen, nieuw.gelijkgesteldeDagen, ({ datum }) => datum, ({ datum, omschrijving }) => `Vrije dag ${korteDatum(datum)} (${omschrijving})`, {}),
    ],
  },
  { onderdeel: 'Verhuizing', velden: ['verhuist'], zinnen: (oud, nieuw) => veldverschillen('Items die verhuizen', { ...oud.verhuist }, { ...nieuw.verhuist }, {}) },
  {
    onderdeel: 'Werkagenda',
    velden: ['werkagenda'],
    zinnen: ({ werkagenda: oud }, { werkagenda: nieuw }) => [
      ...lijst(oud?.lijnen, nieuw?.lijnen, ({ code }) => code, ({ code, naam }) => `Lijn ${code} '${naam}'`, {}),
      ...lijst(oud?.doelen, nieuw?.doelen, ({ code }) => code, ({ code }) => `Doel ${code}`, {}),
      ...lijst(oud?.indicatoren, nieuw?.indicatoren, ({ code }) => code, ({ code }) => `Indicator ${code}`, {}),
      ...lijst(oud?.budget, nieuw?.budget, ({ code }) => code, ({ code, post }) => `Budgetpost ${code} '${post}'`, {}),
    ],
  },
];

/** Told by a part of its own, or no difference between versions: the code is the same and the version always another. */
const elders = new Set<string>(['code', 'versie', ...onderdelen.flatMap(({ velden }) => velden)]);
const rest = (definitie: Programmadefinitie): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(definitie).filter(([veld]) => !elders.has(veld)));

/**
 * What a version says otherwise than another, for people: one sentence per difference, by part of the definition. Two versions that differ in more than their number
 * have at least one (a property test holds it to that).
 */
export function verschillen(oud: Programmadefinitie, nieuw: Programmadefinitie): readonly Verschil[] {
  const perDeel = onderdelen.flatMap(({ onderdeel, velden, zinnen }) => {
    const gevonden = zinnen(oud, nieuw);
    // Something changed that has no words yet, such as the order of a list.
    const stil = gevonden.length === 0 && velden.some((veld) => veld !== 'fasen' && !gelijk(oud[veld], nieuw[veld]));
    return [...gevonden, ...(stil ? [`${onderdeel}: alleen de volgorde is anders.`] : [])].map((zin) => ({ onderdeel, zin }));
  });
  return [...perDeel, ...veldverschillen('Instelling', rest(oud), rest(nieuw), woorden.algemeen).map((zin) => ({ onderdeel: 'Instellingen', zin }))];
}
