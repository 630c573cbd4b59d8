/** A picture of docs/schermen.md. */
export interface Scherm {
  /** Name of the file, without .png. */
  readonly naam: string;
  /** What there is to see, for the page with pictures. */
  readonly zin: string;
  /** Who looks; left out: somebody who is not signed in. */
  readonly wie?: string;
  readonly pad: string;
  /** CSS pixels; left out: 1280 × 860. */
  readonly breed?: number;
  readonly hoog?: number;
}

const wie = 'projectorganisatie';

/** The main pages of the demonstration as `npm start` loads it, on 12 October 2020. */
export const schermen: readonly Scherm[] = [
  { naam: 'vandaag', wie, pad: '/vandaag', zin: 'Vandaag: wie moet wat besluiten, wat is te laat, wat komt deze week.' },
  { naam: 'cirkel', wie, pad: '/cirkel', hoog: 1040, zin: 'De Cirkel: hoeveel onderwerpen in elke fase staan, en wat daarvan te laat is.' },
  { naam: 'items', wie, pad: '/items', zin: 'Items: elk onderwerp met wie aan zet is, tot wanneer, en het laatste besluit.' },
  { naam: 'item', wie, pad: '/items/CGG-0011', zin: 'Een item: waar het staat, wat er ontbreekt en wat er nu kan.' },
  { naam: 'item-historie', wie, pad: '/items/CGG-0011/historie', zin: 'De historie van een item: een zin voor elke gebeurtenis.' },
  { naam: 'item-termijnen', wie, pad: '/items/CGG-0011/termijnen', zin: 'De termijnen van een item: oorspronkelijk, nu, en waarom.' },
  { naam: 'handelingsagenda', wie, pad: '/handelingsagenda/2020', zin: 'Een handelingsagenda: de stappen, de vragen die erop staan en wie er nog moet scoren.' },
  { naam: 'scoren', wie: 'NVZ', pad: '/handelingsagenda/2020/scoren', zin: 'Het scoreblad van een partij, te vullen met pijltjes en cijfers.' },
  { naam: 'ronde', wie, pad: '/subsidierondes/extra-2019-verzonnen', zin: 'Een subsidieronde: de vensters en de trechter, met de lijst achter elk getal.' },
  { naam: 'inclusies', wie, pad: '/inclusies', zin: 'Inclusies: elke studie tegen haar plan.' },
  { naam: 'jaarplanacties', wie, pad: '/jaarplanacties', zin: 'Jaarplanacties: het echte jaarplan 2020-2021, met verzonnen voortgang.' },
  { naam: 'escalatie', wie, pad: '/escalaties/ESC-005', zin: 'Een escalatie: op welke trede, sinds wanneer, en wanneer de volgende vergadering is.' },
  { naam: 'besluiten', wie: 'gremium-werkorganisatie', pad: '/escalaties/ESC-005/opdracht/besluit', zin: 'Een besluit vastleggen: een pagina die eindigt met de gevolgen, voordat u bevestigt.' },
  { naam: 'vooruitblik', wie, pad: '/vooruitblik', zin: 'Vooruitblik: wat er te laat wordt en wie er dan aan zet komt, als niemand iets doet.' },
  { naam: 'doorlooptijden', wie, pad: '/doorlooptijden', zin: 'Doorlooptijden: per stap hoe lang het duurt, met het aantal erbij.' },
  { naam: 'openbaar', pad: '/openbaar', zin: 'Het openbare deel: zonder aanmelden en zonder script.' },
  { naam: 'telefoon', wie: 'FMS', pad: '/vandaag', breed: 360, hoog: 740, zin: 'Vandaag van een partij, op een telefoon.' },
];

/** docs/schermen.md: each picture under its sentence. */
export const bladzijde = (): string =>
  [
    '# Schermen',
    '',
    'De belangrijkste pagina’s van de demonstratie, zoals `npm start` haar klaarzet. Zelf maken, terwijl `npm start` loopt: `npm run schermen`.',
    ...schermen.map(({ naam, zin }) => `\n${zin}\n\n![${zin}](schermen/${naam}.png)`),
    '',
  ].join('\n');
