import { hoofdletter, metPunt } from '@cirkel/ui';
import type { ReactElement } from 'react';
import type { Pagina } from '../pagina';
import { uitlegteksten as t } from '../teksten/uitleg';
import { perLetter, plekVan, type Letter, type Woord } from '../uitleg/woorden';

const plekVanLetter = ({ letter }: Letter): string => `letter-${letter.toLowerCase()}`;

function Inhoud({ letters }: { readonly letters: readonly Letter[] }): ReactElement {
  return (
    <>
      <p>{t.inleiding}</p>
      <nav aria-label={t.letters}>
        <ul className="openbaar__letters">
          {letters.map((letter) => (
            <li key={letter.letter}>
              <a href={`#${plekVanLetter(letter)}`}>{letter.letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter.letter} className="blok">
          <h2 id={plekVanLetter(letter)}>{letter.letter}</h2>
          <dl className="gegevens openbaar__woorden">
            {letter.woorden.map((woord) => (
              <div key={woord.woord} id={plekVan(woord)}>
                <dt>{woord.woord}</dt>
                <dd>{metPunt(hoofdletter(woord.betekenis))}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** What the words of the domain mean. */
export const uitlegpagina = (woorden: readonly Woord[]): Pagina => ({ titel: t.titel, beschrijving: t.beschrijving, menu: 'uitleg', inhoud: <Inhoud letters={perLetter(woorden)} /> });
