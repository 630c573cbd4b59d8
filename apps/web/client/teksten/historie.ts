export const historieteksten = {
  titel: 'Historie',
  soort: 'Welke regels',
  alles: 'Alles',
  leeg: 'Er is nog niets gebeurd.',
  leegSoort: 'Er zijn geen regels van deze soort.',
  technisch: 'Technische gegevens',
  berichten: (aantal: number): string => (aantal === 1 ? '+1 bericht' : `+${aantal} berichten`),
  /** Only when something was recorded on another day than it happened. */
  geregistreerd: (moment: string): string => `later vastgelegd, op ${moment}`,
  vastgelegd: 'Vastgelegd',
  teksten: { reden: 'Reden', tekst: 'Opmerking', instructie: 'Opdracht', toelichting: 'Toelichting', voortgang: 'Voortgang', maatregelen: 'Maatregelen' } as Readonly<Record<string, string>>,
  type: 'Soort gebeurtenis',
  gebeurtenis: 'Gebeurtenis',
  volgnummer: 'Volgnummer',
  nogGeenVolgnummer: 'nog niet gegeven',
  gegevens: 'Gegevens',
  gewist: 'Deze tekst is gewist.',
} as const;
