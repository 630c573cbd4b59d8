import type { Vooruitblik } from '@cirkel/contracts';
import { hoofdletter, langeDatum, naamInZin, namenInZin } from '@cirkel/domain';

type Rij = Vooruitblik['rijen'][number];

function zin({ soort, omschrijving, wie, tot, gremium = '' }: Rij): string {
  const datum = tot === undefined ? '' : langeDatum(tot);
  switch (soort) {
    case 'te-laat':
      return `${omschrijving} is te laat (was uiterlijk ${datum}): ${namenInZin(wie)}`;
    case 'trede':
      return `${hoofdletter(naamInZin(gremium))} komt aan zet over ${omschrijving}${tot === undefined ? '' : `, reactie tot en met ${datum}`}`;
    case 'herinnering-trede':
      return `${hoofdletter(naamInZin(gremium))} wordt herinnerd aan ${omschrijving}`;
    case 'begint':
      return `${omschrijving} begint opnieuw, uiterlijk ${datum}: ${namenInZin(wie)}`;
    case 'hervat':
      return `${omschrijving} loopt weer, uiterlijk ${datum}: ${namenInZin(wie)}`;
  }
}

/** The outlook as lines to read, a day at a time. */
export function vooruitblikInRegels({ rijen, totaal, meer, tot }: Vooruitblik): readonly string[] {
  if (totaal === 0) return [`Tot en met ${langeDatum(tot)} wordt er niets te laat.`];
  return [
    `Als niemand iets doet, tot en met ${langeDatum(tot)}:`,
    ...rijen.map((rij) => `${langeDatum(rij.op)}  ${rij.onderwerp.nummer} ${rij.onderwerp.titel}: ${zin(rij)}`),
    ...(totaal > rijen.length || meer ? ['Er is meer dan hier staat. Vraag een kortere tijd, of één eigenaar of onderwerp.'] : []),
  ];
}
