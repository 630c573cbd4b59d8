import { getal } from '@cirkel/ui';

const eenheid = (aantal: number): string => (aantal === 1 ? 'onderwerp' : 'onderwerpen');

export const cirkelteksten = {
  titel: 'De Cirkel',
  beschrijving: 'Waar staan de onderwerpen van de Cirkel van Gepast Gebruik: van kennisvraag via studie en richtlijn naar de praktijk.',
  inleiding:
    'Van veel zorg is nog niet bewezen of zij werkt. In de Cirkel van Gepast Gebruik zoeken partijen in de zorg dat samen uit. Een onderwerp begint met een kennisvraag. Daarna komen de studie, de richtlijn en de praktijk. Wat in de praktijk blijkt, kan weer een nieuwe kennisvraag zijn.',
  bijschrift: (totaal: number): string => `Er ${totaal === 1 ? 'is 1 onderwerp' : `zijn ${getal(totaal)} onderwerpen`} in de Cirkel. Kies een fase om de onderwerpen te zien.`,
  figuur: (naam: string): string => `De fasen van ${naam} in een ring`,
  eenheid,
  tabel: 'Onderwerpen per fase',
  kolommen: { fase: 'Fase', domein: 'Domein', wat: 'Wat er gebeurt', aantal: 'Onderwerpen' },
  geenDomein: 'geen',
  /** What happens in each stage of the Cirkel (domain.md, *The lifecycle of an item*), by its code; another programme explains its own. */
  wat: {
    kennisvraag: 'Een partij stelt een vraag over zorg. De werkorganisatie kiest welke vragen verdergaan.',
    picot: 'De partij werkt de vraag precies uit. De belangrijkste vragen komen op de handelingsagenda.',
    subsidieronde: 'Onderzoekers vragen geld aan om de vraag te beantwoorden.',
    studie: 'Onderzoekers zoeken het antwoord. Patiënten doen mee.',
    richtlijn: 'Er wordt bekeken wat de uitkomst betekent voor de richtlijn.',
    implementatie: 'Zorgverleners gaan zo werken als de uitkomst zegt.',
    monitoring: 'Er wordt gemeten of dat ook gebeurt.',
  } as Readonly<Record<string, string>>,
  zonderFasen: 'Dit programma heeft geen fasen.',
} as const;
