import type { SpiegelDetail, SpiegelRij } from '@cirkel/contracts';
import { getal } from '@cirkel/ui';

type Periode = SpiegelDetail['perioden'][number];
const eenCijfer = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const graad = (waarde: number): string => `${eenCijfer.format(waarde)}%`;

export const spiegelteksten = {
  titel: 'Spiegelinformatie',
  leren: 'Om van te leren, niet om af te rekenen.',
  uitleg: 'Hoe vaak zorgaanbieders doen wat is afgesproken, naast hun eigen verleden en naast de anderen. Aantallen onder de tien staan er niet in.',
  aantal: (totaal: number): string => (totaal === 1 ? '1 spiegel' : `${getal(totaal)} spiegels`),
  leeg: 'Er zijn nog geen spiegels. De projectorganisatie registreert ze.',
  leegMetFilters: 'Bij dit item hoort geen spiegel.',
  filters: { item: 'Nummer van het item' },
  kolommen: { spiegel: 'Spiegel', item: 'Item', indicator: 'Waar het over gaat', criterium: 'Criterium', laatste: 'Laatste periode', gehaald: 'Criterium gehaald' },
  geenItem: 'geen item',
  criterium: (criterium: SpiegelRij['criterium']): string => (criterium === null ? 'nog niet afgesproken' : `${criterium.richting} ${graad(criterium.procent)}`),
  graad: (waarde: number | null): string => (waarde === null ? 'te klein om te tonen' : graad(waarde)),
  laatste: (laatste: SpiegelRij['laatste']): string => (laatste === null ? 'nog niets opgeleverd' : `${laatste.periode}: ${laatste.graad === null ? 'te klein om te tonen' : graad(laatste.graad)}`),
  voldoet: { ja: 'gehaald', nee: 'niet gehaald', onbekend: 'niet bekend' },
  gegevens: 'Gegevens',
  teller: 'Geteld wordt',
  noemer: 'Van alle',
  ritme: 'Hoe vaak',
  ritmes: { kwartaal: 'elk kwartaal', halfjaar: 'elk half jaar' } satisfies Record<SpiegelRij['ritme'], string>,
  dataparties: 'Wie meet',
  wvs: 'Wetenschappelijke verenigingen',
  geen: 'niet bekend',
  verloop: 'Verloop',
  zorgaanbieder: 'Toon ook één zorgaanbieder',
  geenZorgaanbieder: 'Geen',
  verloopZin: (periode: string, waarde: number | null, criterium: string): string => `In ${periode} was het ${waarde === null ? 'te klein om te tonen' : graad(waarde)}. Het criterium: ${criterium}.`,
  beeld: 'Per periode de mediaan van de zorgaanbieders, met een band voor de middelste helft en een lijn van de laagste naar de hoogste, naast het criterium; een ruit is de gekozen zorgaanbieder',
  eenheid: 'procent',
  norm: (procent: number): string => `criterium ${graad(procent)}`,
  eigen: (zorgaanbieder: string, periode: string): string => `${zorgaanbieder}, ${periode}`,
  nogNiets: 'Er is nog niets gemeten.',
  periodekolommen: { periode: 'Periode', graad: 'Alle samen', mediaan: 'Mediaan', kern: 'Middelste helft (P25 tot P75)', spreiding: 'Laagste en hoogste', gehaald: 'Criterium gehaald', bron: 'Bron', opgeleverd: 'Opgeleverd op' },
  bronnen: { 'landelijke-monitor': 'landelijke monitor', zorgaanbieders: 'cijfers van de zorgaanbieders' } satisfies Record<Periode['bron'], string>,
  nogNietOpgeleverd: 'nog niet',
  aanbieders: (periode: string): string => `Zorgaanbieders in ${periode}`,
  aanbiederkolommen: { zorgaanbieder: 'Zorgaanbieder', graad: 'Graad', cijfers: 'Aantallen', verschil: 'Met de vorige keer', naast: 'Naast de mediaan' },
  cijfers: (teller: number, noemer: number): string => `${getal(teller)} van ${getal(noemer)}`,
  verschil: (punten: number | null): string => (punten === null ? 'niet bekend' : `${punten > 0 ? '+' : ''}${eenCijfer.format(punten)} procentpunt`),
  naast: { hoger: 'hoger', gelijk: 'gelijk', lager: 'lager' },
  historie: 'Historie',
} as const;
