import type { Datum } from '../kalender/datum';
import { korteDatum, vanNaar } from '../kalender/schrijfwijze';
import type { Termijnstaat } from '../termijn/termijn';

/** What the summary of consequences is made of. */
export interface Gevolgenkort {
  readonly termijnen: readonly { readonly oud?: { readonly datum: Datum; readonly staat: Termijnstaat }; readonly nieuw: { readonly datum: Datum; readonly staat: Termijnstaat } }[];
  readonly escalaties: { readonly eindigen: number; readonly beginnen: number };
  /** Other subjects that change with it. */
  readonly elders: number;
  /** How many people get a notice. */
  readonly personen: number;
}

const zin = (aantal: number, een: string, meer: (aantal: number) => string): readonly string[] => (aantal === 0 ? [] : [aantal === 1 ? een : meer(aantal)]);

/** "30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 3 personen." (ux.md, *Escalaties*); "Er verandert geen termijn." when none does. */
export function gevolgensamenvatting({ termijnen, escalaties, elders, personen }: Gevolgenkort): string {
  const wordt = (staat: Termijnstaat): number => termijnen.filter(({ oud, nieuw }) => oud !== undefined && oud.staat !== staat && nieuw.staat === staat).length;
  const verplaatst = termijnen.flatMap(({ oud, nieuw }) => (oud !== undefined && oud.datum !== nieuw.datum ? [{ oud: oud.datum, nieuw: nieuw.datum }] : []));
  const nieuwe = termijnen.filter(({ oud }) => oud === undefined);
  const weer = termijnen.filter(({ oud, nieuw }) => oud !== undefined && oud.staat !== nieuw.staat && oud.datum === nieuw.datum && nieuw.staat === 'loopt').length;
  const [enige] = verplaatst;
  const [eerste] = nieuwe;
  const delen = [
    ...zin(verplaatst.length, enige === undefined ? '' : `${vanNaar(enige.oud, enige.nieuw)}.`, (n) => `${n} termijnen krijgen een andere datum.`),
    ...zin(nieuwe.length, eerste === undefined ? '' : `Nieuwe termijn: ${korteDatum(eerste.nieuw.datum)}.`, (n) => `${n} nieuwe termijnen.`),
    ...zin(wordt('gehaald'), 'Termijn gehaald.', (n) => `${n} termijnen gehaald.`),
    ...zin(wordt('opgeschort'), 'Termijn staat stil.', (n) => `${n} termijnen staan stil.`),
    ...zin(weer, 'Termijn loopt weer.', (n) => `${n} termijnen lopen weer.`),
    ...zin(wordt('vervallen'), 'Termijn vervalt.', (n) => `${n} termijnen vervallen.`),
  ];
  return [
    ...(termijnen.length === 0 ? ['Er verandert geen termijn.'] : delen),
    ...zin(escalaties.eindigen, 'Escalatie eindigt.', (n) => `${n} escalaties eindigen.`),
    ...zin(escalaties.beginnen, 'Escalatie begint.', (n) => `${n} escalaties beginnen.`),
    ...zin(elders, 'Dit verandert ook iets bij 1 ander onderwerp.', (n) => `Dit verandert ook iets bij ${n} andere onderwerpen.`),
    personen === 0 ? 'Niemand krijgt bericht.' : `Bericht aan ${personen} ${personen === 1 ? 'persoon' : 'personen'}.`,
  ].join(' ');
}
