import type { ItemRij } from '@cirkel/contracts';
import { beurtdelen, Statuslabel } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { Escalatielabels } from '../../onderwerp/Escalatielabel';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';

/** An item on Vandaag that waits without a termijn: which, who is aan zet, and for what. */
export function Itemrij({ item, vandaag }: { readonly item: ItemRij; readonly vandaag: string }): ReactElement {
  const { wie, wat, termijn } = beurtdelen(item.beurt, vandaag);
  return (
    <li className="termijnrij">
      <div className="termijnrij__status">
        <Statuslabel status={termijn} />
      </div>
      <div className="termijnrij__wat">
        <p className="termijnrij__titel">
          <Onderwerplink onderwerp={{ ...item, soort: 'item' }} />
        </p>
        <p>
          {wat} · Aan zet: <strong>{wie}</strong>
        </p>
        <Escalatielabels escalaties={item.escalaties} />
      </div>
    </li>
  );
}
