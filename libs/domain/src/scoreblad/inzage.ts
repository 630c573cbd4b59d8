import type { Eigenaar } from '../contract/actor';
import { DomainError } from '../contract/domain-error';
import type { Handelingsagenda } from '../handelingsagenda/agenda-staat';
import { langeDatum } from '../kalender/schrijfwijze';
import { naamVan } from '../woorden';

/** Who wants to see what a partij submitted, among those who score or advise; whoever sees everything is not asked. */
export interface Inkijker {
  /** For whom they look; absent for who looks for nobody. */
  readonly namens?: Eigenaar;
  /** Whether the partij for which they look has submitted its own sheet. */
  readonly heeftIngediend: boolean;
}

/**
 * Refuses a look at the scores of another partij as long as they could still colour the own ones: they are to be seen after the own submission, and by
 * everybody who takes part once scoring is over (ux.md, *Scoren*; an agreement of the programme). Throws a DomainError `geen-recht`.
 */
export function weigerInzage({ partijen, scoren, gestoptOp }: Pick<Handelingsagenda, 'partijen' | 'scoren' | 'gestoptOp'>, van: string, { namens, heeftIngediend }: Inkijker): void {
  if (namens === `partij:${van}` || heeftIngediend || scoren.gesloten || gestoptOp !== undefined) return;
  const zelf = partijen.find((partij) => namens === `partij:${partij}`);
  const daarna = `na ${langeDatum(scoren.tot)}, als het scoren is gesloten`;
  const wanneer = zelf === undefined ? daarna : `zodra ${naamVan(zelf)} zelf een scoreblad heeft ingediend, en anders ${daarna}`;
  throw new DomainError('geen-recht', `U ziet de scores van ${naamVan(van)} ${wanneer}.`, { partij: van });
}
