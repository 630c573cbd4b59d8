import type { Verschilregel } from '@cirkel/contracts';
import type { ReactElement } from 'react';

/** Differences between two versions, by part of the definition. */
export function Verschillen({ verschillen, kopniveau: Kop }: { readonly verschillen: readonly Verschilregel[]; readonly kopniveau: 'h2' | 'h3' }): ReactElement {
  const onderdelen = [...new Set(verschillen.map(({ onderdeel }) => onderdeel))];
  return (
    <>
      {onderdelen.map((onderdeel) => (
        <section key={onderdeel} className="blok">
          <Kop>{onderdeel}</Kop>
          <ul>
            {verschillen
              .filter((een) => een.onderdeel === onderdeel)
              .map(({ zin }) => (
                <li key={zin}>{zin}</li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
