import type { RondeDetail } from '@cirkel/contracts';
import { Trechter as Trechterbeeld, trechterteksten, type Trechterstap } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly ronde: RondeDetail;
  /** Who sees every application gets the list behind each number. */
  readonly metLijst: boolean;
}

/** How many applications reached each step, each number leading to exactly those. */
export function Trechter({ ronde: { code, trechter }, metLijst }: Props): ReactElement {
  const naarLijst = (stap: Trechterstap, inhoud: ReactNode): ReactElement => (
    <Link to="/subsidierondes/$code" params={{ code }} search={{ stap }} hash="aanvragen">
      {inhoud}
    </Link>
  );
  return (
    <section className="blok">
      <h2>{trechterteksten.kop}</h2>
      <Trechterbeeld trechter={trechter} rond={metLijst ? naarLijst : undefined} />
    </section>
  );
}
