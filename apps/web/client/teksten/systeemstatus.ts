import { getal } from '@cirkel/ui';

const zoveel = (aantal: number, een: string, meer: string): string => `${getal(aantal)} ${aantal === 1 ? een : meer}`;

export const statusteksten = {
  titel: 'Systeemstatus',
  allesLoopt: 'Alles loopt. De overzichten zijn bij.',
  looptAchter: 'Alles loopt, maar nog niet alles is bij.',
  nietAlles: 'Niet alles loopt.',
  onbekend: 'Status onbekend. Deze pagina kreeg langer dan een minuut geen antwoord. Wat hieronder staat, kan oud zijn.',
  gekregen: (moment: string): string => `Laatste antwoord om ${moment}.`,
  onderdelen: 'Wat antwoordt',
  namen: { postgresql: 'Database (PostgreSQL)', temporal: 'Uitvoering van termijnen (Temporal)' },
  bereik: { bereikbaar: 'antwoordt', onbereikbaar: 'antwoordt niet' },
  zonderTemporal: 'Lezen en vastleggen gaat door. Termijnen, herinneringen en escalaties wachten tot Temporal er weer is, en gaan dan vanzelf verder.',
  lezers: 'Wat achterloopt',
  lezerkolommen: { lezer: 'Wat', achter: 'Loopt achter met' },
  lezernamen: { leesmodellen: 'Overzichten', escalator: 'Escalaties en opvolging', notifier: 'Berichten maken' } as Readonly<Record<string, string>>,
  doorgifte: 'Doorgeven van gebeurtenissen',
  onderwerpen: (aantal: number): string => (aantal === 0 ? 'niets' : zoveel(aantal, 'onderwerp', 'onderwerpen')),
  nogDoorgeven: (aantal: number): string => (aantal === 0 ? 'niets' : zoveel(aantal, 'gebeurtenis', 'gebeurtenissen')),
  gebeurtenissen: (aantal: number): string => `Er zijn ${getal(aantal)} gebeurtenissen vastgelegd.`,
  berichten: 'Berichten',
  berichtregels: { wacht: 'Wachten tot zij weg mogen', nuWeg: 'Hadden al weg gemoeten', onbestelbaar: 'Onbestelbaar', vastgelopen: 'Vastgelopen' },
  naarBerichten: 'Bekijk de berichten die niet aankwamen',
  vast: 'Wat vastzit',
  nietsVast: 'Er zit niets vast.',
  vastUitleg: 'Een gebeurtenis kon niet worden verwerkt. Het onderwerp staat in dat overzicht stil tot iemand het opnieuw laat proberen, met de opdracht "opnieuw" op de opdrachtregel.',
  vastkolommen: { lezer: 'Waar', onderwerp: 'Onderwerp', versie: 'Vanaf versie', reden: 'Reden' },
} as const;
