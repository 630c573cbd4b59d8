import { Bladerbalk, knopklasse } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';

interface Props {
  readonly page: number;
  readonly perBladzijde: number;
  readonly totaal: number;
  /** There are more than `totaal`; how many nobody counted. */
  readonly meer?: boolean;
  /** The link to another page of this list, with its filters. */
  readonly naar: (page: number) => LinkProps;
}

/** Where the reader is in a long list, and the way back and on. Nothing for a list that fits. */
export function Bladeren({ naar, ...rest }: Props): ReactElement {
  return (
    <Bladerbalk
      {...rest}
      link={(page, tekst) => (
        <Link {...naar(page)} className={knopklasse()}>
          {tekst}
        </Link>
      )}
    />
  );
}
