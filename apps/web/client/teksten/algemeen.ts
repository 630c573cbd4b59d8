import { fictiefUitleg, hoofdletter, langeDatumMetDag, tijd } from '@cirkel/ui';

/** Texts of the frame around every page. */
export const algemeen = {
  product: 'Cirkel van Gepast Gebruik',
  naarInhoud: 'Naar de inhoud',
  menu: 'Menu',
  hoofdmenu: 'Hoofdmenu',
  groepen: { werk: 'Werk', agenderen: 'Agenderen en evalueren', implementeren: 'Implementeren en monitoren', programma: 'Programma', systeem: 'Systeem' },
  vandaag: 'Vandaag',
  cirkel: 'De Cirkel',
  items: 'Items',
  vooruitblik: 'Vooruitblik',
  berichten: 'Berichten',
  mijnInstellingen: 'Mijn instellingen',
  handelingsagenda: 'Handelingsagenda',
  subsidierondes: 'Subsidierondes',
  inclusies: 'Inclusies',
  vraagTotRichtlijn: 'Vraag tot richtlijn',
  implementatieagenda: 'Implementatieagenda',
  spiegelinformatie: 'Spiegelinformatie',
  escalaties: 'Escalaties',
  gremia: 'Gremia',
  jaarplanacties: 'Jaarplanacties',
  doorlooptijden: 'Doorlooptijden',
  importeren: 'Importeren',
  systeemstatus: 'Systeemstatus',
  programma: 'Programma',
  alleProgrammas: 'Alle programma’s',
  leegInProgramma: 'In dit programma is hier niets. Kies een ander programma, of alle programma’s.',
  programmaGeldtNiet: 'Deze pagina toont alle programma’s.',
  zoeken: 'Zoek een item (geen acties)',
  /** In the field itself, which is narrow beside the rest of the header. */
  zoekKort: 'Zoek een item',
  zoekKnop: 'Zoeken',
  afmelden: 'Afmelden',
  opnieuw: 'Probeer opnieuw',
  toon: 'Toon',
  standVan: (moment: string): string => `Stand van ${tijd(moment)}`,
  nieuweRijen: (aantal: number): string => (aantal === 0 ? 'De volgorde is veranderd.' : `${aantal} ${aantal === 1 ? 'nieuwe regel' : 'nieuwe regels'}.`),
  geenVerbinding: (moment: string): string => `Geen verbinding. U ziet de stand van ${tijd(moment)}. Wat u typt, bewaren wij in deze browser.`,
  bestaatNiet: 'Deze pagina bestaat niet',
  bestaatNietUitleg: 'Het adres klopt niet, of het onderwerp is er niet meer. Ga naar Vandaag of zoek een item.',
  naarVandaag: 'Naar Vandaag',
  nietGevonden: 'Dit onderwerp bestaat niet. Controleer het nummer.',
  geenAntwoord: 'De dienst antwoordt niet. Probeer het over een paar seconden opnieuw.',
  paginaKapot: 'Er ging iets mis met deze pagina. Er is niets opgeslagen. Laad de pagina opnieuw.',
  fictiefUitleg,
  voet: { uitleg: 'Uitleg van woorden', toegankelijkheid: 'Toegankelijkheid', openbaar: 'Openbare pagina’s' },
} as const;

export const aanmelden = {
  titel: 'Aanmelden',
  uitleg: 'U ziet hier wie aan zet is, tot wanneer, en wat er is besloten. Meld u aan om verder te gaan.',
  knop: 'Aanmelden',
  afloop: { verlopen: 'Het aanmelden duurde te lang. Meld u opnieuw aan.', mislukt: 'Het aanmelden is niet gelukt. Probeer het opnieuw.' },
  afgemeldTitel: 'U bent afgemeld',
  afgemeld: 'Meld u opnieuw aan. Uw tekst blijft staan.',
  inNieuwTabblad: 'Aanmelden in een nieuw tabblad',
  weerAangemeld: 'U bent weer aangemeld',
  weerAangemeldUitleg: 'U kunt dit tabblad sluiten en verdergaan waar u was.',
  concepten: (aantal: number): string =>
    `Er ${aantal === 1 ? 'staat nog 1 tekst' : `staan nog ${aantal} teksten`} in deze browser die u niet heeft ingediend. Afmelden wist die. Wilt u afmelden?`,
} as const;

export const klok = {
  label: 'Demoklok',
  vandaag: (datum: string): string => langeDatumMetDag(datum),
  inleiding: 'Demo. Het is',
  verzonnen: 'De acties en termijnen van het jaarplan zijn echt. De voortgang en de mensen zijn verzonnen.',
  morgen: 'Volgende dag',
  week: 'Een week verder',
  andereDag: 'Andere dag',
  naar: 'Spring naar',
  spring: 'Spring',
  bezig: (datum: string): string => `De klok gaat naar ${langeDatumMetDag(datum)}. Alles wat onderweg moet gebeuren, gebeurt echt. Dat kan even duren.`,
  klaar: (datum: string): string => `Het is nu ${langeDatumMetDag(datum)}.`,
  ongeldig: 'Vul een datum in, bijvoorbeeld 02-11-2020.',
  bestaatNiet: 'Deze dag bestaat niet. Kies een andere dag.',
  nietTerug: 'De klok kan alleen vooruit. Kies een latere datum.',
} as const;

/** A role as it stands beside a name; the codes are the words. */
export const rolnaam = (rol: string): string => hoofdletter(rol);
