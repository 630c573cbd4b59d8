import type { TermijnAntwoord } from '@cirkel/contracts';
import { hoofdletter, korteDatumMetDag, langeDatum, langeDatumMetDag } from '@cirkel/ui';

type Gedateerd = Pick<TermijnAntwoord, 'tekst' | 'precisie' | 'kalenderregel' | 'oorspronkelijk' | 'nominaal' | 'effectief'>;

const eigenKeuze = 'Eigen keuze van het programma.';
const naarDeWet = 'Eigen keuze naar de Algemene termijnenwet; de wet verplicht dit hier niet.';

const perioden: Readonly<Record<Exclude<TermijnAntwoord['precisie'], 'dag' | 'doorlopend'>, string>> = {
  maand: 'een maand',
  kwartaal: 'een kwartaal',
  seizoen: 'een seizoen',
  halfjaar: 'een half jaar',
  jaar: 'een jaar',
};

/** The day before which it must be done, when it was agreed that way: "voor 1 november 2020" gives "1 november 2020". */
const voorWelkeDag = (tekst: string): string | undefined => /^voor (.+)$/i.exec(tekst.trim())?.[1];

/** How the agreement itself gave the day; undefined for a named day, and once the termijn was moved to one (domain.md, *Dates as people write them*). */
function uitDeAfspraak({ tekst, precisie, oorspronkelijk, effectief }: Gedateerd): string | undefined {
  if (effectief !== oorspronkelijk) return undefined;
  const dag = langeDatumMetDag(effectief);
  if (precisie !== 'dag' && precisie !== 'doorlopend') {
    return `Afgesproken is ${perioden[precisie]}. De laatste werkdag daarvan is ${dag}. De datum schuift daar niet voorbij. ${eigenKeuze}`;
  }
  const dagErna = voorWelkeDag(tekst);
  return dagErna === undefined ? undefined : `De laatste werkdag voor ${dagErna} is ${dag}. De datum schuift niet naar later. ${eigenKeuze}`;
}

/** What the calendar rule of the termijn did with its day. */
function uitDeKalenderregel({ kalenderregel, nominaal, effectief }: Gedateerd): string {
  const dag = langeDatumMetDag(effectief);
  if (nominaal !== effectief) return `${hoofdletter(langeDatumMetDag(nominaal))} is geen werkdag, dus uiterlijk ${dag}. ${kalenderregel === 'werkdagen' ? eigenKeuze : naarDeWet}`;
  switch (kalenderregel) {
    case 'kalender':
      return `Precies ${dag}: deze termijn schuift niet, ook niet in een weekend of op een feestdag.`;
    case 'werkdagen':
      return `Geteld in werkdagen. ${eigenKeuze}`;
    case 'atw':
      return `${hoofdletter(dag)} is een werkdag, dus de datum is niet verschoven. ${naarDeWet}`;
  }
}

/** Why this day: the rule that really gave it, in words. */
export const waaromDezeDatum = (termijn: Gedateerd): string => uitDeAfspraak(termijn) ?? uitDeKalenderregel(termijn);

/** "april 2021 (uiterlijk vr 30 apr 2021)": the wording of the agreement, with the day beside it when the wording does not name that day itself. */
export function afgesproken({ tekst, oorspronkelijk }: Pick<TermijnAntwoord, 'tekst' | 'oorspronkelijk'>): string {
  const dag = korteDatumMetDag(oorspronkelijk);
  if (tekst === '') return dag;
  return tekst.endsWith(langeDatum(oorspronkelijk)) && voorWelkeDag(tekst) === undefined ? tekst : `${tekst} (uiterlijk ${dag})`;
}
