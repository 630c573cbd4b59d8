import { Icoon } from '@cirkel/ui';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement, type SyntheticEvent } from 'react';
import { algemeen } from '../teksten/algemeen';

/** The search of the header: leads to the list of items. Ctrl or Cmd with K brings the focus here. */
export function Zoekveld(): ReactElement {
  const navigate = useNavigate();
  const invoer = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opToets = (e: KeyboardEvent): void => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
        e.preventDefault();
        invoer.current?.focus();
      }
    };
    document.addEventListener('keydown', opToets);
    return () => document.removeEventListener('keydown', opToets);
  }, []);
  const zoek = (e: SyntheticEvent): void => {
    e.preventDefault();
    const tekst = invoer.current?.value.trim() ?? '';
    void navigate({ to: '/items', search: tekst === '' ? {} : { zoek: tekst } });
  };
  return (
    <form role="search" className="zoekveld" onSubmit={zoek}>
      <label htmlFor="zoek" className="cgg-onzichtbaar">
        {algemeen.zoeken}
      </label>
      <input ref={invoer} id="zoek" type="search" placeholder={algemeen.zoekKort} autoComplete="off" aria-keyshortcuts="Control+K Meta+K" />
      <button type="submit">
        <Icoon naam="zoek" />
        <span className="cgg-onzichtbaar">{algemeen.zoekKnop}</span>
      </button>
    </form>
  );
}
