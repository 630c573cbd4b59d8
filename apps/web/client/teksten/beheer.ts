/** The front of everything that is looked after. */
export const beheerteksten = {
  titel: 'Beheer',
  uitleg: 'Wat het programma nodig heeft om te lopen: wie meedoet, welke regels gelden en op welke dagen gewerkt wordt.',
  onderdelen: {
    programmas: { naam: 'Programma’s en hun regels', uitleg: 'Definities en hun versies, een nieuwe versie publiceren, items overzetten, en het programma opschorten of verschuiven.' },
    kalender: { naam: 'Kalender', uitleg: 'Welke dagen geen werkdag zijn, tot wanneer dat bekend is, en welke termijnen daarmee worden berekend.' },
    partijen: { naam: 'Partijen', uitleg: 'De organisaties die meedoen.' },
    personen: { naam: 'Personen', uitleg: 'Wie voor een partij of gremium optreedt, en waar berichten heen gaan.' },
    nieuw: { naam: 'Iets nieuws beginnen', uitleg: 'Alles wat u zelf kunt beginnen: een agenda, een ronde, een actie, een item.' },
  },
} as const;
