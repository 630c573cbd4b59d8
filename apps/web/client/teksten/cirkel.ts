import { dagen, getal, langeDatum, type Aandacht } from '@cirkel/ui';

const teLaat = (aantal: number): string => `▲ ${getal(aantal)} te laat`;
const openItems = (totaal: number): string => (totaal === 1 ? 'open item' : 'open items');

export const cirkelteksten = {
  titel: 'De Cirkel',
  /** The name of another programme stands in the title. */
  titelVan: (programma: string, naam: string): string => (programma === 'cirkel' ? 'De Cirkel' : `De fasen van ${naam}`),
  bijschrift: (totaal: number, teLaat: number): string =>
    `Er ${totaal === 1 ? 'is 1 open item' : `zijn ${getal(totaal)} open items`}, waarvan ${teLaat === 0 ? 'er geen te laat is' : `${getal(teLaat)} te laat`}. Kies een fase om de items te zien.`,
  figuur: (naam: string): string => `De fasen van ${naam} in een ring`,
  openItems,
  teLaat,
  /** What moved at a stage in the period; nothing when nothing did. */
  beweging: ({ erbij, beeindigd }: { readonly erbij: number; readonly beeindigd: number }): readonly Aandacht[] => [
    ...(erbij === 0 ? [] : [{ soort: 'beweging', tekst: `+${getal(erbij)} erbij` } as const]),
    ...(beeindigd === 0 ? [] : [{ soort: 'beweging', tekst: `${getal(beeindigd)} beëindigd` } as const]),
  ],
  periode: 'Doorstroom over',
  perioden: { 30: '30 dagen', 90: '90 dagen', 365: 'een jaar' },
  doorstroomzin: (sinds: string, { verder, erbij, beeindigd }: { readonly verder: number; readonly erbij: number; readonly beeindigd: number }): string =>
    `Sinds ${langeDatum(sinds)} ${verder === 1 ? 'ging 1 item' : `gingen ${getal(verder)} items`} een fase verder, ${erbij === 1 ? 'kwam er 1' : `kwamen er ${getal(erbij)}`} bij en ${beeindigd === 1 ? 'eindigde er 1' : `eindigden er ${getal(beeindigd)}`}. De getallen in de ring zeggen hoeveel er naar de volgende fase gingen.`,
  doorstroom: (sinds: string): string => `Doorstroom sinds ${langeDatum(sinds)}`,
  geenDoorstroom: 'In deze tijd veranderde geen item van fase.',
  stroomkolommen: { van: 'Van', naar: 'Naar', aantal: 'Items' },
  vanBuiten: 'van buiten',
  einde: 'beëindigd',
  eerderItem: 'een eerder item',
  nieuweVraag: 'een nieuwe vraag',
  /** What needs attention in a stage; nothing when all goes well. */
  aandacht: (stand: { readonly teLaat: number; readonly opgeschort: number }): readonly Aandacht[] => [
    ...(stand.teLaat === 0 ? [] : [{ soort: 'te-laat', tekst: teLaat(stand.teLaat) } as const]),
    ...(stand.opgeschort === 0 ? [] : [{ soort: 'opgeschort', tekst: `‖ ${getal(stand.opgeschort)} opgeschort` } as const]),
  ],
  tabel: (naam: string): string => `${naam}: items per fase`,
  kolommen: { fase: 'Fase', domein: 'Domein', aantal: 'Open items', teLaat: 'Te laat', opgeschort: 'Opgeschort', nu: 'Zo lang al in deze fase (mediaan)', verlaten: 'Verlaten of beëindigd', duur: 'Duurde toen (mediaan)' },
  dagen: (aantal: number | null): string => (aantal === null ? 'niet bekend' : dagen(aantal)),
  geenDomein: 'geen',
  zonderFasen: 'Dit programma heeft geen fasen. Het werk staat bij de jaarplanacties.',
  naarActies: 'Naar de jaarplanacties',
  systeeminbedding: 'Acties voor systeeminbedding',
} as const;
