import { knopklasse } from '@cirkel/ui';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement } from 'react';
import { client } from '../api/client';
import { aanmeldadres, luisterNaarAanmelding, sessieQuery } from '../api/sessie';
import { aanmelden, algemeen } from '../teksten/algemeen';
import { Afloopmelding } from './Afloopmelding';

/** Holds what the API says about a sign-in that ended without one; read before the router takes it out of the address. */
const zoekdeelBijBegin = window.location.search;

/** The page for who is not signed in; signing in leads back to the address that was asked for. */
export function Aanmelden(): ReactElement {
  const terug = useLocation({ select: (location) => location.href });
  return (
    <main id="inhoud" className="aanmelden">
      <title>{`${aanmelden.titel} - ${algemeen.product}`}</title>
      <p className="aanmelden__merk">{algemeen.product}</p>
      <h1>{aanmelden.titel}</h1>
      <Afloopmelding zoekdeel={zoekdeelBijBegin} />
      <p>{aanmelden.uitleg}</p>
      <p>
        <a className={knopklasse('hoofd')} href={aanmeldadres(terug)}>
          {aanmelden.knop}
        </a>
      </p>
    </main>
  );
}

/** Over the page, when the session ended while it was open: what was typed stays where it is. */
export function AfgemeldDialoog(): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
    return luisterNaarAanmelding(() => void client.invalidateQueries({ queryKey: sessieQuery.queryKey }));
  }, []);
  return (
    <dialog ref={ref} className="dialoog" aria-labelledby="afgemeld-kop" onCancel={(e) => e.preventDefault()}>
      <h2 id="afgemeld-kop">{aanmelden.afgemeldTitel}</h2>
      <p>{aanmelden.afgemeld}</p>
      <p>
        <a className={knopklasse('hoofd')} href={aanmeldadres('/aangemeld')} target="_blank" rel="opener">
          {aanmelden.inNieuwTabblad}
        </a>
      </p>
    </dialog>
  );
}
