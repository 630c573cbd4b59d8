import type { WaaromAntwoord } from '@cirkel/contracts';
import { langeDatum, naamInZin } from '@cirkel/domain';

/** *Waarom deze datum?* as lines to read: each link with its day, for whom, reason and decision. */
export function waaromInRegels({ omschrijving, staat, effectief, stappen, waarschuwingen }: WaaromAntwoord): readonly string[] {
  return [
    `${omschrijving}: uiterlijk ${langeDatum(effectief)} (${staat})`,
    ...stappen.flatMap(({ zin, op, door, reden, besluit }, i) => [
      `${i + 1}. ${zin}${door === null ? '' : ` (${naamInZin(door)}, ${langeDatum(op)})`}`,
      ...(besluit === undefined ? [] : [`   Besluit: ${besluit}`]),
      ...(reden === undefined ? [] : [`   Reden: ${reden}`]),
    ]),
    ...waarschuwingen.map((zin) => `Let op: ${zin}`),
  ];
}
