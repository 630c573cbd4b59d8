import { eersteOpen, type Besluit, type Beurt, type Termijn } from '@cirkel/domain';
import type { Beurtregel, TermijnAntwoord } from '@cirkel/contracts';

/** A termijn as every answer shows it. */
export const termijnAntwoord = (t: Termijn): TermijnAntwoord => ({
  id: t.id,
  stap: t.stap,
  omschrijving: t.omschrijving,
  tekst: t.tekst,
  oorspronkelijk: t.oorspronkelijk.effectief,
  nominaal: t.nominaal,
  effectief: t.effectief,
  ...(t.streef === undefined ? {} : { streefdatum: t.streef.effectief }),
  ...(t.oorspronkelijk.streef === undefined ? {} : { oorspronkelijkeStreefdatum: t.oorspronkelijk.streef }),
  ...(t.herhaling === undefined ? {} : { herhaling: { maanden: t.herhaling.maanden, keer: t.herhaling.nr + 1 } }),
  precisie: t.precisie,
  kalenderregel: t.kalenderregel,
  eigenaren: t.eigenaren,
  gereedDoor: [...t.gereedDoor],
  bron: t.bron,
  staat: t.staat,
  ...(t.gehaaldOp === undefined ? {} : { gehaaldOp: t.gehaaldOp }),
});

/** The beurtregel of a subject; null when nobody is aan zet. */
export function beurtregel(beurt: Beurt | undefined, termijnen: readonly Termijn[], laatsteBesluit: Besluit | undefined): Beurtregel | null {
  if (beurt === undefined) return null;
  const termijn = eersteOpen(termijnen);
  return {
    wie: [...beurt.wie],
    wat: beurt.wat,
    ...(termijn === undefined ? {} : { termijn: termijnAntwoord(termijn) }),
    ...(laatsteBesluit === undefined ? {} : { laatsteBesluit: { wat: laatsteBesluit.wat, door: laatsteBesluit.door, op: laatsteBesluit.op } }),
  };
}
