import type { Vooruitblik } from '@cirkel/contracts';
import { getal, hoofdletter, korteDatumMetDag, langeDatum, naamInZin } from '@cirkel/ui';

type Blik = Vooruitblik['rijen'][number];

export const vooruitblikteksten = {
  titel: 'Vooruitblik',
  uitleg: (tot: string): string => `Wat er tot en met ${langeDatum(tot)} te laat wordt, en welk gremium dan aan zet komt, als niemand iets doet. Dit is een berekening met de regels die nu gelden: er verandert niets.`,
  filters: { weken: 'Hoe ver vooruit', wie: 'Wie iets moet doen', soort: 'Waarover', per: 'Groepeer' },
  weken: { 2: '2 weken', 4: '4 weken', 8: '8 weken', 13: 'een kwartaal', 26: 'een half jaar' },
  soorten: { item: 'Items', actie: 'Acties', ronde: 'Rondes', handelingsagenda: 'Handelingsagenda’s' },
  per: { dag: 'Per dag', wie: 'Per partij of gremium', onderwerp: 'Per onderwerp' },
  vanDitOnderwerp: 'Wat er gebeurt als niemand iets doet',
  alleenOver: 'U ziet één onderwerp.',
  allesTonen: 'Toon alles',
  aantal: (totaal: number): string => (totaal === 1 ? '1 gebeurtenis' : `${getal(totaal)} gebeurtenissen`),
  leeg: 'Er wordt in deze tijd niets te laat en er komt geen gremium aan zet.',
  leegMetFilters: 'In deze tijd gebeurt er niets dat bij deze filters past.',
  nietAlles: 'Er verandert meer dan hier past. U ziet wat het eerst gebeurt.',
  kolommen: { op: 'Op', wat: 'Wat er dan gebeurt', onderwerp: 'Onderwerp', wie: 'Wie', tot: 'Uiterlijk' },
  wat: ({ soort, omschrijving, gremium = '', escalatie }: Pick<Blik, 'soort' | 'omschrijving' | 'gremium' | 'escalatie'>): string => {
    switch (soort) {
      case 'te-laat':
        return `${omschrijving} is dan te laat.`;
      case 'trede':
        return `${hoofdletter(naamInZin(gremium))} komt aan zet${escalatie === undefined ? ', met een nieuwe escalatie' : ` in ${escalatie}`}: ${omschrijving}.`;
      case 'herinnering-trede':
        return `${hoofdletter(naamInZin(gremium))} krijgt een herinnering${escalatie === undefined ? '' : ` over ${escalatie}`}: ${omschrijving}.`;
      case 'begint':
        return `De volgende keer begint: ${omschrijving}.`;
      case 'hervat':
        return `${omschrijving} loopt dan weer.`;
    }
  },
  geenTot: 'geen',
  dag: (op: string): string => hoofdletter(korteDatumMetDag(op)),
  perWie: 'Te laat per partij of gremium',
  perWieZin: (wie: string, aantal: number): string => `${hoofdletter(wie)} ${aantal === 1 ? 'heeft 1 termijn die' : `heeft ${getal(aantal)} termijnen die`} te laat ${aantal === 1 ? 'wordt' : 'worden'}, het meest van allen.`,
  perWieBeeld: 'Hoeveel termijnen er te laat worden, per partij of gremium',
  wieKop: 'Wie',
  aantalKop: 'Termijnen die te laat worden',
} as const;
