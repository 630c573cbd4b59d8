import type { ImplementatieRij } from '@cirkel/contracts';
import { getal, korteDatum, langeDatum } from '@cirkel/ui';

type Status = keyof ImplementatieRij['perStatus'];

export const implementatieteksten = {
  titel: 'Implementatieagenda',
  filters: { eigenaar: 'Eigenaar', status: 'Heeft een verbeteractie die is', deImplementatie: 'Soort', bron: 'Waar het vandaan komt' },
  soorten: { false: 'Zorg die erbij komt', true: 'Zorg die minder moet' },
  aantal: (totaal: number): string => (totaal === 1 ? '1 onderwerp' : `${getal(totaal)} onderwerpen`),
  leeg: 'Er staat nog niets op de implementatieagenda. Een item komt erop als het in de fase Implementatie komt.',
  leegMetFilters: 'Geen onderwerp past bij deze filters.',
  statussen: { gereed: 'gereed', 'in-gang-gezet': 'in gang gezet', 'niet-in-gang-gezet': 'niet in gang gezet', 'stopgezet-in-overleg': 'stopgezet in overleg' } satisfies Record<Status, string>,
  beeld: 'Hoeveel verbeteracties welke status hebben',
  verdeling: 'Verbeteracties naar status',
  zin: (gereed: number, totaal: number): string => (totaal === 0 ? 'Er zijn nog geen verbeteracties.' : `Van de ${getal(totaal)} verbeteracties op deze bladzijde ${gereed === 1 ? 'is er 1' : `zijn er ${getal(gereed)}`} gereed.`),
  statusKop: 'Status',
  aantalKop: 'Verbeteracties',
  eigenaar: 'Eigenaar',
  sinds: 'Begonnen',
  streeftijd: 'Streeftijd',
  geenStreeftijd: 'Geen termijn afgesproken',
  streef: (op: string): string => langeDatum(op),
  deImplementatie: 'Deze zorg moet minder worden gegeven.',
  koplopers: 'Koplopers',
  geenKoploper: 'Nog geen koploper',
  belemmeringen: 'Open belemmeringen',
  geenBelemmeringen: 'geen',
  belemmering: ({ omschrijving, gemeldOp }: ImplementatieRij['belemmeringen'][number]): string => `${omschrijving} (gemeld ${korteDatum(gemeldOp)})`,
  rapport: 'Volgend rapport',
  geenRapport: 'Geen termijn afgesproken',
  rapportOp: ({ omschrijving, op, teLaat }: NonNullable<ImplementatieRij['volgendRapport']>): string => `${omschrijving}, ${korteDatum(op)}${teLaat ? ' (te laat)' : ''}`,
  verbeteracties: (aantal: number): string => `Verbeteracties (${aantal})`,
  geenVerbeteracties: 'Er is nog geen verbeteractie.',
  kolommen: { actie: 'Verbeteractie', eigenaar: 'Eigenaar', status: 'Status' },
} as const;
