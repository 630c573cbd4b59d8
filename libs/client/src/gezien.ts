import type { Antwoord } from '@cirkel/contracts';

/** More than the API takes at once; the oldest were seen long ago. */
const HOOGSTENS = 50;

/**
 * What commands left behind and no answer has shown yet. Every read asks for it (`naVersie`), so that nobody sees the state from before their own
 * command. Clients that share one see what each other did.
 */
export class Gezien {
  private readonly versies = new Map<string, number>();

  /** `geduld`: how often a read is asked again when the overviews had not caught up in time. Without it the answer is taken as it is. */
  constructor(readonly geduld = 0) {}

  onthoud(aangeraakt: Antwoord['aangeraakt']): void {
    for (const { streamId, versie } of aangeraakt) {
      const versieNu = Math.max(versie, this.versies.get(streamId) ?? 0);
      this.versies.delete(streamId);
      this.versies.set(streamId, versieNu);
    }
  }

  /** The values of `naVersie` for a read now, as `item-0197…@12`. */
  naVersies(): readonly string[] {
    return [...this.versies].slice(-HOOGSTENS).map(([streamId, versie]) => `${streamId}@${versie}`);
  }

  /** An answer showed these: nothing needs to wait for them any more. */
  getoond(naVersies: readonly string[]): void {
    for (const tekst of naVersies) {
      const bij = tekst.lastIndexOf('@');
      const streamId = tekst.slice(0, bij);
      if (this.versies.get(streamId) === Number(tekst.slice(bij + 1))) this.versies.delete(streamId);
    }
  }
}
