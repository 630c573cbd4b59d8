import { dagMetNaam, langeDatum } from '../kalender/schrijfwijze';
import type { GesteldeTermijn } from '../termijn/termijn';
import type { Gelezen, Waaromstap } from './waarom';

/** Where an agreed text stands. What a programme sets by itself is its own choice, never an official norm (ux.md 3.3). */
const bronnen: Readonly<Record<GesteldeTermijn['bron'], string>> = {
  configuratie: 'Dat is een instelling van het programma, niet officieel vastgesteld.',
  ronde: 'Dat staat in de ronde.',
  jaarplan: 'Dat staat in het jaarplan.',
  besluit: 'Dat is zo besloten.',
};

function naarDag({ tekst, precisie, nominaal, herhaling }: GesteldeTermijn): string {
  const dag = dagMetNaam(nominaal);
  if (herhaling !== undefined && herhaling.nr > 0) {
    return `Deze termijn komt elke ${herhaling.maanden === 1 ? 'maand' : `${herhaling.maanden} maanden`} terug, geteld vanaf ${langeDatum(herhaling.anker)}. Deze keer is het ${dag}.`;
  }
  if (/^voor\s/i.test(tekst)) return `De laatste werkdag daarvoor is ${dag}.`;
  return precisie === 'dag' ? `Dat is ${dag}.` : `Een periode eindigt op haar laatste werkdag: ${dag}.`;
}

/** From the agreed text to the nominal date, and the planned one beside it. */
export function afspraakstappen({ version: versie, gebeurdOp: op, door }: Gelezen, termijn: GesteldeTermijn): readonly Waaromstap[] {
  const feit = { op, door, versie };
  const { tekst, bron, nominaal, effectief, streef } = termijn;
  return [
    { soort: 'afspraak', zin: `Afgesproken: ${tekst}. ${bronnen[bron]}`, ...feit },
    { soort: 'nominaal', zin: naarDag(termijn), nieuw: nominaal, ...feit },
    ...(streef === undefined ? [] : [{ soort: 'streefdatum' as const, zin: `De streefdatum is ${dagMetNaam(streef.effectief)}. Dan verstrijkt er niets; dat gebeurt pas na de uiterste datum, ${langeDatum(effectief)}.`, nieuw: streef.effectief, ...feit }]),
  ];
}
