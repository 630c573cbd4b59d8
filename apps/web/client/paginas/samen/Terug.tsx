import { Knop, knopklasse, type Knopsoort } from '@cirkel/ui';
import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';

interface Props {
  readonly soort: Knopsoort;
  readonly children: string;
}

/** Back to the list with the filters that it had; to the whole list for who came here by the address. */
export function Terug({ soort, children }: Props): ReactElement {
  const router = useRouter();
  const kan = useCanGoBack();
  if (kan) {
    return (
      <Knop soort={soort} onClick={() => router.history.back()}>
        {children}
      </Knop>
    );
  }
  return (
    <Link to="/items" className={knopklasse(soort)}>
      {children}
    </Link>
  );
}
