import type { AgendaRij } from '@cirkel/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { agendaUitNummer } from './opdrachtlink';

/** "CGG-0142 Lage rughernia": a subject by its number and title, leading to its page. An actie goes by its id: people call it by its code, the API does not. */
export function Onderwerplink({ onderwerp }: { readonly onderwerp: Pick<AgendaRij['onderwerp'], 'id' | 'soort' | 'nummer' | 'titel'> }): ReactElement {
  const { id, soort, nummer, titel } = onderwerp;
  if (soort === 'ronde') {
    return (
      <Link to="/subsidierondes/$code" params={{ code: nummer }}>
        {titel}
      </Link>
    );
  }
  if (soort === 'handelingsagenda') {
    const { programma, jaar } = agendaUitNummer(nummer);
    return (
      <Link to="/handelingsagenda/$jaar" params={{ jaar }} search={{ programma }}>
        {titel}
      </Link>
    );
  }
  return soort === 'item' ? (
    <Link to="/items/$nr" params={{ nr: nummer }}>
      {nummer} {titel}
    </Link>
  ) : (
    <Link to="/jaarplanacties/$nr" params={{ nr: id }}>
      {nummer} {titel}
    </Link>
  );
}
