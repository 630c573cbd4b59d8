import type { HistorieRegel } from '@cirkel/contracts';
import { dagenTussen } from '@cirkel/ui';

/** One time that a termijn moved: by a decision, or because it stood still for a while. */
export interface Verplaatsing {
  readonly sleutel: string;
  readonly soort: 'verlengd' | 'hervat';
  readonly was: string;
  readonly werd: string;
  readonly dagen: number;
  readonly reden: string | undefined;
  readonly besluit: string | undefined;
  readonly wie: string;
  readonly op: string;
}

const soorten: Readonly<Record<string, Verplaatsing['soort']>> = { 'termijn-verlengd': 'verlengd', 'termijn-hervat': 'hervat' };
const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

/** Every move of one termijn, newest first, read from the history: two moves are two rows. */
export function verplaatsingen(historie: readonly HistorieRegel[], termijnId: string): readonly Verplaatsing[] {
  return historie.flatMap((regel) => {
    const soort = soorten[regel.type];
    const was = tekst(regel.data['oud']);
    const werd = tekst(regel.data['effectief']);
    if (soort === undefined || regel.data['termijnId'] !== termijnId || was === undefined || werd === undefined) return [];
    return [
      {
        sleutel: `${regel.streamId}@${regel.versie}`, soort, was, werd, dagen: dagenTussen(was, werd),
        reden: regel.teksten['reden'], besluit: tekst(regel.data['besluit']), wie: regel.wie, op: regel.gebeurdOp,
      },
    ];
  });
}
