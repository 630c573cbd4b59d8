import type { ItemDetail } from '@cirkel/contracts';
import type { ReactElement } from 'react';
import { korteDatum } from '../datum/datumtekst';
import { Icoon } from '../icoon/Icoon';
import { hoofdletter } from '@cirkel/domain/woorden';

type Doorlopen = ItemDetail['doorlopen'];

interface Stap {
  readonly fase: string;
  /** Its place in the programme (from 1), and how it is called there. */
  readonly nr: number;
  readonly naam: string;
  readonly staat: 'gedaan' | 'nu' | 'beeindigd' | 'nog-niet' | 'niet-doorlopen';
  readonly uitleg: string;
}

type Gang = Pick<ItemDetail, 'fase' | 'doorlopen'> & { readonly fasen: readonly ItemDetail['fasen'][number][] };

const nummerVan = ({ fasen }: Gang, fase: string): number => fasen.findIndex((kandidaat) => kandidaat.fase === fase) + 1;
const beginVan = (item: Gang): string => item.doorlopen[0]?.fase ?? item.fase;

/** The stages of an item's programme: what was done and when, where it is, what was never passed. */
export function stappen(item: Gang & Pick<ItemDetail, 'status'>): readonly Stap[] {
  const eerste = nummerVan(item, beginVan(item));
  const laatste = (fase: string): Doorlopen[number] | undefined => item.doorlopen.findLast((stap) => stap.fase === fase);
  return item.fasen.map(({ fase, naam }, i) => {
    const deze = { fase, nr: i + 1, naam: hoofdletter(naam) };
    const bezoek = laatste(fase);
    if (fase === item.fase) {
      const sinds = bezoek === undefined ? '' : ` sinds ${korteDatum(bezoek.sinds)}`;
      return item.status === 'beeindigd' ? { ...deze, staat: 'beeindigd', uitleg: 'beëindigd in deze fase' } : { ...deze, staat: 'nu', uitleg: `nu${sinds}` };
    }
    if (bezoek?.tot !== undefined) return { ...deze, staat: 'gedaan', uitleg: `gedaan, ${korteDatum(bezoek.tot)}` };
    return i + 1 < eerste ? { ...deze, staat: 'niet-doorlopen', uitleg: 'niet doorlopen' } : { ...deze, staat: 'nog-niet', uitleg: 'nog niet' };
  });
}

/** "Begonnen bij fase 6 (Implementatie), vanuit Verstandige Keuzes; eerdere fasen niet doorlopen.", or undefined for an item that began at the start. */
export function laatBegonnen(item: Gang & Pick<ItemDetail, 'instroom'>): string | undefined {
  const nr = nummerVan(item, beginVan(item));
  return nr === 1 ? undefined : `Begonnen bij fase ${nr} (${hoofdletter(item.fasen[nr - 1]?.naam ?? beginVan(item))}), vanuit ${item.instroom}; eerdere fasen niet doorlopen.`;
}

export function Stepper({ item }: { readonly item: Gang & Pick<ItemDetail, 'status'> }): ReactElement {
  return (
    <ol className="cgg-stepper">
      {stappen(item).map(({ fase, nr, naam, staat, uitleg }) => (
        <li key={fase} className={`cgg-stap cgg-stap--${staat}`} aria-current={staat === 'nu' ? 'step' : undefined}>
          <span className={`cgg-stap__rondje cgg-fase--${nr}`}>{nr}</span>
          <span className="cgg-stap__naam">
            {naam} {staat === 'gedaan' && <Icoon naam="vink" />}
          </span>
          <span className="cgg-stap__uitleg">{uitleg}</span>
        </li>
      ))}
    </ol>
  );
}
