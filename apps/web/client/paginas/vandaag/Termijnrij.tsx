import type { AgendaRij } from '@cirkel/contracts';
import { korteDatumMetDag, namenVan, Statuslabel, termijnstatus } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { Escalatielabels } from '../../onderwerp/Escalatielabel';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';

/** One termijn on Vandaag: how late or how soon, for what, of which subject, who is aan zet. */
export function Termijnrij({ rij, vandaag }: { readonly rij: AgendaRij; readonly vandaag: string }): ReactElement {
  const openEigenaren = rij.eigenaren.filter((eigenaar) => !rij.gereedDoor.includes(eigenaar));
  return (
    <li className="termijnrij">
      <div className="termijnrij__status">
        <Statuslabel status={termijnstatus(rij, vandaag)} />
        <span className="zacht">{korteDatumMetDag(rij.effectief)}</span>
      </div>
      <div className="termijnrij__wat">
        <p className="termijnrij__titel">
          <Onderwerplink onderwerp={rij.onderwerp} />
        </p>
        <p>
          {/* For an actie the step says the same as its title. */}
          {rij.omschrijving !== rij.onderwerp.titel && <>{rij.omschrijving} · </>}Aan zet: <strong>{namenVan(openEigenaren)}</strong>
        </p>
        <Escalatielabels escalaties={rij.escalaties} />
      </div>
    </li>
  );
}
