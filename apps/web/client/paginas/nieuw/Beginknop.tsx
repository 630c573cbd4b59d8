import { knopklasse } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { beginopdrachtenQuery } from '../../api/nieuw';
import { useGebruiker } from '../../raam/Raam';
import { beginlink } from './begin';

/** The way to begin something, on the page where such things stand; nothing for who may not. */
export function Beginknop({ type }: { readonly type: string }): ReactElement | null {
  const { programma } = useSearch({ strict: false });
  const opdracht = useQuery(beginopdrachtenQuery(programma, useGebruiker().rol)).data?.opdrachten.find((een) => een.type === type);
  const link = beginlink(type);
  if (opdracht === undefined || link === undefined) return null;
  return (
    <Link {...link} className={knopklasse('hoofd')}>
      {opdracht.titel}
    </Link>
  );
}
