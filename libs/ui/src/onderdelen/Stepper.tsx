import type { ItemDetail } from '@cirkel/contracts';
import type { ReactElement } from 'react';
import { korteDatum } from '../datum/datumtekst';
import { Icoon } from '../icoon/Icoon';
import { fasen, fasenaam, fasenummer } from '../teksten/fasen';

type Doorlopen = ItemDetail['doorlopen'];

interface Stap {
  readonly fase: ItemDetail['fase'];
  readonly staat: 'gedaan' | 'nu' | 'beeindigd' | 'nog-niet' | 'niet-doorlopen';
  readonly uitleg: string;
}

/** The seven steps of an item: what was done and when, where it is, what was never passed. */
export function stappen(item: Pick<ItemDetail, 'fase' | 'doorlopen' | 'status'>): readonly Stap[] {
  const eerste = fasenummer(item.doorlopen[0]?.fase ?? item.fase);
  const laatste = (fase: ItemDetail['fase']): Doorlopen[number] | undefined => item.doorlopen.findLast((stap) => stap.fase === fase);
  return fasen.map(({ fase }, i) => {
    const bezoek = laatste(fase);
    if (fase === item.fase) {
      const sinds = bezoek === undefined ? '' : ` sinds ${korteDatum(bezoek.sinds)}`;
      return item.status === 'beeindigd' ? { fase, staat: 'beeindigd', uitleg: 'beëindigd in deze fase' } : { fase, staat: 'nu', uitleg: `nu${sinds}` };
    }
    if (bezoek?.tot !== undefined) return { fase, staat: 'gedaan', uitleg: `gedaan, ${korteDatum(bezoek.tot)}` };
    return i + 1 < eerste ? { fase, staat: 'niet-doorlopen', uitleg: 'niet doorlopen' } : { fase, staat: 'nog-niet', uitleg: 'nog niet' };
  });
}

/** "Begonnen bij fase 6; eerdere fasen niet doorlopen.", or undefined for an item that began at the start. */
export function laatBegonnen(item: Pick<ItemDetail, 'fase' | 'doorlopen'>): string | undefined {
  const eerste = item.doorlopen[0]?.fase ?? item.fase;
  return fasenummer(eerste) === 1 ? undefined : `Begonnen bij fase ${fasenummer(eerste)} (${fasenaam(eerste)}); eerdere fasen niet doorlopen.`;
}

export function Stepper({ item }: { readonly item: Pick<ItemDetail, 'fase' | 'doorlopen' | 'status'> }): ReactElement {
  return (
    <ol className="cgg-stepper">
      {stappen(item).map(({ fase, staat, uitleg }) => (
        <li key={fase} className={`cgg-stap cgg-stap--${staat}`} aria-current={staat === 'nu' ? 'step' : undefined}>
          <span className={`cgg-stap__rondje cgg-fase--${fasenummer(fase)}`}>{fasenummer(fase)}</span>
          <span className="cgg-stap__naam">
            {fasenaam(fase)} {staat === 'gedaan' && <Icoon naam="vink" />}
          </span>
          <span className="cgg-stap__uitleg">{uitleg}</span>
        </li>
      ))}
    </ol>
  );
}
