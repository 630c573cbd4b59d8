import type { UitstelBesluit } from '@cirkel/contracts';
import { Icoon, knopklasse } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';
import { opdrachtlink } from '../../onderwerp/opdrachtlink';
import { Uitstelvraag } from '../../onderwerp/Uitstel';
import { uitstelteksten as t } from '../../teksten/uitstel';

/** A request for another date: what would move, and the way to the decision for who takes it. */
export function Uitstelrij({ verzoek }: { readonly verzoek: UitstelBesluit }): ReactElement {
  return (
    <li className="besluitrij">
      <div>
        <p className="termijnrij__titel">
          <Icoon naam="klok" /> <Onderwerplink onderwerp={verzoek.onderwerp} />
        </p>
        <Uitstelvraag verzoek={verzoek} />
      </div>
      {verzoek.kanBeslissen && (
        <div className="cgg-knoppen">
          <Link {...opdrachtlink(verzoek.onderwerp, 'beslisOverUitstel', { termijnId: verzoek.termijnId })} className={knopklasse()} aria-label={`${t.beslissen}: ${verzoek.omschrijving}, ${verzoek.onderwerp.titel}`}>
            {t.beslissen}
          </Link>
        </div>
      )}
    </li>
  );
}
