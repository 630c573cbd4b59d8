/** Texts around views of a list that somebody kept (ux.md, *Filters*). */
export const weergaveteksten = {
  kop: (aantal: number): string => (aantal === 0 ? 'Weergaven' : `Weergaven (${aantal})`),
  lijst: 'Uw weergaven',
  geen: 'U heeft nog geen weergave bewaard.',
  uitleg: 'Een weergave onthoudt de filters, de volgorde en de kolommen. Zij staat alleen in deze browser.',
  naam: 'Naam van de weergave',
  bewaar: 'Bewaar als weergave',
  naamNodig: 'Vul een naam in voor deze weergave.',
  verwijder: (naam: string): string => `Verwijder weergave ${naam}`,
  bewaard: (naam: string): string => `Weergave ${naam} is bewaard.`,
  verwijderd: (naam: string): string => `Weergave ${naam} is verwijderd.`,
} as const;
