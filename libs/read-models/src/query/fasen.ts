import type { Programmadefinitie } from '@cirkel/domain';
import type { LeesBron } from './bron';

/** A stage as overviews show it. */
export interface Programmafase {
  readonly fase: string;
  readonly naam: string;
  readonly domein: string;
  /** Only an older version has it: nothing enters it any more, but items that kept that version may be there. */
  readonly verdwenen: boolean;
}

/** The stages of a programme: those of this definition in its order, then those that only versions before it have, the latest first. */
export async function fasenVan({ definities }: Pick<LeesBron, 'definities'>, huidig: Programmadefinitie): Promise<readonly Programmafase[]> {
  const fasen = new Map<string, Programmafase>();
  for (let versie = huidig.versie; versie >= 1; versie -= 1) {
    const definitie = versie === huidig.versie ? huidig : await definities.versie(huidig.code, versie);
    for (const { fase, naam, domein } of definitie.fasen) {
      if (!fasen.has(fase)) fasen.set(fase, { fase, naam, domein, verdwenen: versie !== huidig.versie });
    }
  }
  return [...fasen.values()];
}
