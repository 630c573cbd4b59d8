import type { MogelijkeOpdracht } from '@cirkel/contracts';
import { knopklasse } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Uitklapmenu } from '../lijst/Uitklapmenu';
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

/** What else can be done, and what is this user's but not now, with its reason. */
export function Opdrachtlijst({ opdrachten, naar }: Props): ReactElement {
  const kan = opdrachten.filter((opdracht) => opdracht.kan);
  const nietNu = opdrachten.filter((opdracht) => !opdracht.kan);
  return (
    <>
      <ul>
        {kan.map(({ type, titel }) => (
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
    </>
  );
}

/**
 * What this user can do here: one primary button, the rest under "Meer". What the user may do but cannot now stands there with its
 * reason; what is never theirs the API does not list.
 */
export function Opdrachtknoppen({ opdrachten, naar }: Props): ReactElement | null {
  const eerste = hoofdopdracht(opdrachten);
  const rest = opdrachten.filter((opdracht) => opdracht !== eerste);
  if (opdrachten.length === 0) return null;
  return (
    <>
      {eerste !== undefined && (
        <Link {...naar(eerste.type)} className={knopklasse('hoofd')}>
          {eerste.titel}
        </Link>
      )}
      {rest.length > 0 && (
        <Uitklapmenu knop={t.meer}>
          <Opdrachtlijst opdrachten={rest} naar={naar} />
        </Uitklapmenu>
      )}
    </>
  );
}
