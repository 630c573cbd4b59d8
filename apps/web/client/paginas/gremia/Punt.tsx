import type { Agendapunt } from '@cirkel/contracts';
import { Icoon, knopklasse, Melding } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Onderwerpverwijzing } from '../../onderwerp/Onderwerpverwijzing';
import { gremiumteksten as t } from '../../teksten/gremia';
import { berichtteksten } from '../../teksten/berichten';

interface Props {
  readonly code: string;
  readonly punt: Agendapunt;
  /** The meeting on whose list it stands. */
  readonly vergadering: string | undefined;
  readonly magVastleggen: boolean;
}

/** One thing on an agenda list: an escalatie on the rung of this body, or a proposal. */
export function Punt({ code, punt, vergadering, magVastleggen }: Props): ReactElement {
  if (punt.soort === 'escalatie') {
    const { nummer, titel, stap, sinds, reactieTot, waarschuwing, onderwerp } = punt;
    return (
      <li className="besluitrij">
        <div>
          <p className="termijnrij__titel">
            <Icoon naam="trap" /> {nummer} <Onderwerpverwijzing id={onderwerp.id} nummer={onderwerp.nummer} titel={titel} anders={titel} />
          </p>
          <p>{t.escalatiepunt(stap, sinds, reactieTot)}</p>
          {waarschuwing !== null && (
            <Melding soort="waarschuwing">
              <p>{waarschuwing}</p>
            </Melding>
          )}
        </div>
        <Link to="/escalaties/$nr" params={{ nr: nummer }} className={knopklasse()} aria-label={t.bekijkenLabel(`${nummer} ${titel}`)}>
          {t.bekijken}
        </Link>
      </li>
    );
  }
  const { id, titel, tekst, onderwerp } = punt.voorstel;
  return (
    <li className="besluitrij">
      <div>
        <p className="termijnrij__titel">
          {t.voorgesteld}: {titel}
        </p>
        {onderwerp !== null && (
          <p>
            {t.over}: <Onderwerpverwijzing id={onderwerp.streamId} nummer={onderwerp.nummer} titel={onderwerp.titel} anders={berichtteksten.onderwerpWeg} />
          </p>
        )}
        <p className="vrije-tekst">{tekst}</p>
      </div>
      {magVastleggen && (
        <Link
          to="/gremia/$code/opdracht/$type"
          params={{ code, type: 'legBesluitVast' }}
          search={{ voorstel: id, ...(vergadering === undefined ? {} : { vergadering }) }}
          className={knopklasse()}
          aria-label={t.vastleggenLabel(titel)}
        >
          {t.vastleggen}
        </Link>
      )}
    </li>
  );
}
