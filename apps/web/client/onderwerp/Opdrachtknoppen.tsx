import type { MogelijkeOpdracht } from '@cirkel/contracts';
import { Icoon, knopklasse } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useRef, type ReactElement } from 'react';
import { opdrachtteksten as t } from '../teksten/opdracht';

interface Props {
  readonly opdrachten: readonly MogelijkeOpdracht[];
  /** The link to the page of a command. */
  readonly naar: (type: string) => LinkProps;
}

/** Commands that move, stop or comment on whatever is there. None of them is what a subject waits for, so none is the primary button. */
const bijzaak = new Set([
  'verlengTermijn', 'schortItemOp', 'hervatItem', 'beeindigItem', 'stopItemNaEscalatie', 'heropenItem', 'legItemTerug', 'plaatsOpmerking',
  'schortActieOp', 'hervatActie', 'stopActie', 'heropenActie', 'legActieTerug',
  'vraagUitstel', 'trekUitstelIn', 'beslisOverUitstel',
]);

/** Commands that finish a step; the API lets them be given only when nothing is missing any more, and from then on they are what it waits for. */
const afronding = new Set(['voltooiPicot']);

/** The command that can be given and brings the subject furthest: one that finishes the step, else the first. Undefined when there is none. */
export function hoofdopdracht(opdrachten: readonly MogelijkeOpdracht[]): MogelijkeOpdracht | undefined {
  const verder = opdrachten.filter(({ type, kan }) => kan && !bijzaak.has(type));
  return verder.find(({ type }) => afronding.has(type)) ?? verder[0];
}

/**
 * What this user can do here: one primary button, the rest under "Meer". What the user may do but cannot now stands there with its
 * reason; what is never theirs the API does not list.
 */
export function Opdrachtknoppen({ opdrachten, naar }: Props): ReactElement | null {
  const menu = useRef<HTMLDetailsElement>(null);
  const eerste = hoofdopdracht(opdrachten);
  const rest = opdrachten.filter((opdracht) => opdracht.kan && opdracht !== eerste);
  const nietNu = opdrachten.filter(({ kan }) => !kan);
  if (opdrachten.length === 0) return null;
  const sluit = (): void => menu.current?.removeAttribute('open');
  return (
    <>
      {eerste !== undefined && (
        <Link {...naar(eerste.type)} className={knopklasse('hoofd')}>
          {eerste.titel}
        </Link>
      )}
      {(rest.length > 0 || nietNu.length > 0) && (
        <details
          className="meer"
          ref={menu}
          onBlur={(e) => {
            if (!e.currentTarget.contains(e.relatedTarget)) sluit();
          }}
          onKeyDown={(e) => {
            if (e.key !== 'Escape') return;
            sluit();
            menu.current?.querySelector('summary')?.focus();
          }}
        >
          <summary className={knopklasse()}>
            {t.meer} <Icoon naam="omlaag" />
          </summary>
          {/* Takes the focus when its text is clicked, so that a click inside does not count as leaving. */}
          <div className="meer__inhoud" tabIndex={-1}>
            <ul>
              {rest.map(({ type, titel }) => (
                <li key={type}>
                  <Link {...naar(type)}>{titel}</Link>
                </li>
              ))}
            </ul>
            {nietNu.length > 0 && (
              <>
                <p className="zacht">{t.nietNu}</p>
                <ul>
                  {nietNu.map(({ type, titel, reden }) => (
                    <li key={type}>
                      {titel}
                      {reden !== undefined && <span className="zacht"> ({reden})</span>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </details>
      )}
    </>
  );
}
