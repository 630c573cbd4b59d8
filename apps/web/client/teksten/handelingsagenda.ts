import { getal, korteDatum, langeDatum, namenInZin } from '@cirkel/ui';

const eenCijfer = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const telwoorden = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

export const agendateksten = {
  menu: 'Handelingsagenda',
  lijst: 'Handelingsagenda’s',
  titel: (jaar: number | string): string => `Handelingsagenda ${jaar}`,
  leeg: 'Er is nog geen handelingsagenda. De projectorganisatie opent er elk jaar een.',
  aantal: (totaal: number): string => (totaal === 1 ? '1 handelingsagenda' : `${getal(totaal)} handelingsagenda’s`),
  kolommen: { jaar: 'Jaar', status: 'Status', kandidaten: 'Kandidaten', plaatsen: 'Plaatsen', scorenTot: 'Scoren tot en met' },
  statussen: { scoren: 'partijen scoren', rangschikken: 'rangschikken', vastgesteld: 'vastgesteld', stopgezet: 'stopgezet' } as const,
  onderdelen: 'Onderdelen van deze handelingsagenda',
  tabs: { overzicht: 'Overzicht', scoren: 'Scoren', rangorde: 'Rangorde', historie: 'Historie' },
  scorenTot: (tot: string, gesloten: boolean): string => (gesloten ? `Scoren kon tot en met ${langeDatum(tot)}.` : `Partijen kunnen scoren tot en met ${langeDatum(tot)}.`),
  vastgesteldOp: (op: string): string => `Vastgesteld op ${langeDatum(op)}.`,
  gestoptOp: (op: string): string => `Stopgezet op ${langeDatum(op)}.`,
  partijen: 'Wie heeft ingediend',
  partij: 'Partij',
  ingediend: 'Scoreblad ingediend',
  nogNiet: 'nog niet',
  kandidaten: (aantal: number): string => `Kandidaten (${aantal})`,
  opAgenda: (aantal: number): string => `Op de handelingsagenda (${aantal})`,
  geenKandidaten: 'Er zijn nog geen kandidaten.',
  plaats: 'Plaats',
  vraag: 'Vraag',
} as const;

const criteria = (aantal: number): string => (aantal === 1 ? 'één criterium' : `${telwoorden[aantal] ?? aantal} criteria`);

export const rangordeteksten = {
  kop: (jaar: number, aantal: number): string => `Rangorde ${jaar}, ${criteria(aantal)}`,
  gerangschiktOp: (op: string): string => `Gerangschikt op ${langeDatum(op)}.`,
  voorlopig: (partijen: readonly string[]): string => `Voorlopig: er ontbreken scores van ${namenInZin(partijen)}.`,
  onvolledig: (partijen: readonly string[]): string => `Er ontbreken scores van ${namenInZin(partijen)}.`,
  geen: 'Er is nog niet gerangschikt. Dat kan als het scoren gesloten is.',
  nietVoorU: 'De rangorde is er voor de deelnemers aan het programma.',
  gedeeld: (plaats: number, aantal: number): string => `Plaats ${plaats} is gedeeld door ${aantal} vragen. Leg de volgorde vast met een besluit.`,
  beslecht: 'Volgorde vastleggen',
  plaatsTekst: (plaats: number | null, gedeeld: boolean): string => (plaats === null ? 'geen score' : `${plaats}${gedeeld ? '=' : ''}`),
  gemiddelde: 'Gemiddelde',
  beeld: (min: number, max: number): string => `Schaal ${min} tot ${max}`,
  laagsteHoogste: 'Laagste en hoogste partij',
  tussen: (laag: number, hoog: number): string => `${eenCijfer.format(laag)} tot ${eenCijfer.format(hoog)}`,
  spreiding: 'Spreiding',
  partijen: 'Partijen',
  n: (aantal: number, totaal: number): string => `${aantal} van ${totaal}`,
  ontbreekt: (partijen: readonly string[]): string => `ontbreekt: ${partijen.join(', ')}`,
  een: (waarde: number | null): string => (waarde === null ? 'niet bekend' : eenCijfer.format(waarde)),
  grens: (aantal: number): string => `Grens handelingsagenda: ${aantal}`,
  perPartij: 'Per partij en per criterium',
  bijschrift: 'De stip is het gemiddelde, de lijn loopt van de laagste naar de hoogste partij.',
} as const;

export const scoreteksten = {
  kop: (jaar: number): string => `Scores voor ${jaar}`,
  uitleg: (min: number, max: number): string => `Typ een cijfer van ${min} tot en met ${max}. Met 0 maakt u een vak leeg. Met de pijltjes gaat u naar een ander vak.`,
  scoortNiet: 'U scoort niet voor deze handelingsagenda.',
  gesloten: (op: string): string => `Scoren kon tot en met ${langeDatum(op)}. U kunt niets meer wijzigen.`,
  ingediendOp: (op: string): string => `Ingediend op ${korteDatum(op)}.`,
  nogNietIngediend: 'Nog niet ingediend. Alleen wat u indient, telt mee.',
  gewijzigd: 'U heeft sinds het indienen iets veranderd. Dien het blad opnieuw in.',
  bewaard: (tijd: string): string => `Concept bewaard ${tijd}.`,
  bezig: 'Concept wordt bewaard.',
  wacht: 'Nog niet bewaard bij de dienst. Wat u invulde staat in deze browser; wij proberen het opnieuw.',
  dienIn: (leeg: number): string => (leeg === 0 ? 'Indienen' : `Indienen met ${leeg} lege ${leeg === 1 ? 'score' : 'scores'}`),
  vak: (nummer: string, criterium: string): string => `${nummer}, ${criterium}`,
  leeg: 'Vul eerst minstens één score in.',
  tabel: 'Scores per vraag en criterium',
  tabelVan: (partij: string): string => `Scores van ${partij} per vraag en criterium`,
  andere: 'Scores van andere partijen',
  vanPartij: (partij: string, op: string): string => `${partij}, ingediend op ${korteDatum(op)}`,
} as const;
