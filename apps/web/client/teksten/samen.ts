import { getal } from '@cirkel/ui';

const items = (aantal: number): string => (aantal === 1 ? '1 item' : `${getal(aantal)} items`);

/** Texts of the page where several items get the same command. */
export const samenteksten = {
  titel: 'Items samen behandelen',
  uitleg: (aantal: number): string => `U heeft ${items(aantal)} gekozen. Elk item krijgt de opdracht apart, en heeft zijn eigen uitkomst.`,
  geen: 'U heeft geen items gekozen. Kies ze in de lijst.',
  naarItems: 'Naar de items',
  terug: 'Terug naar de items',
  wat: 'Wat wilt u doen',
  kanBij: (aantal: number, van: number): string => (aantal === van ? 'Dit kan bij elk gekozen item.' : `Dit kan nu bij ${aantal} van de ${items(van)}.`),
  nietsMogelijk: 'U kunt met deze items nu niets samen doen.',
  eersteTermijn: 'Het gaat bij elk item om de eerste termijn die nog open is.',
  bekijk: 'Bekijk de gevolgen',
  bekijkt: (klaar: number, van: number): string => `De gevolgen worden bekeken: ${klaar} van ${van}.`,
  gevolgen: 'Gevolgen per item',
  kolommen: { item: 'Item', gevolg: 'Wat er gebeurt', uitkomst: 'Uitkomst' },
  kanNiet: (reden: string): string => `Kan niet: ${reden}`,
  nogNiet: 'wordt bekeken',
  nietVanU: 'u mag dit bij dit item niet doen.',
  geenTermijn: 'er is geen open termijn.',
  wijzig: 'Wijzig de gegevens',
  bevestig: (titel: string, aantal: number): string => `${titel}: bevestig voor ${items(aantal)}`,
  nietsTeBevestigen: 'Bij geen van deze items kan dit. Er is niets om te bevestigen.',
  bezig: (klaar: number, van: number): string => `Bezig: ${klaar} van ${van}. Laat deze pagina open.`,
  klaar: (gelukt: number, van: number): string => (gelukt === van ? `Klaar. Bij ${items(gelukt)} is het opgeslagen.` : `Klaar. Bij ${gelukt} van ${items(van)} is het opgeslagen. Kijk hieronder wat er niet lukte.`),
  uitkomsten: { kanNiet: 'niet gegeven', wacht: 'nog niet gegeven', bezig: 'wordt opgeslagen', opgeslagen: 'opgeslagen', geweigerd: (reden: string): string => `niet opgeslagen: ${reden}`, onbekend: 'wij weten nog niet of dit is opgeslagen' },
  opnieuw: (aantal: number): string => `Bekijk ${items(aantal)} opnieuw`,
  zoekUit: (aantal: number): string => `Zoek het uit voor ${items(aantal)}`,
} as const;
