import { Icoon, Knop, Tekstveld } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useId, useState, type ReactElement, type SyntheticEvent } from 'react';
import { useGebruiker } from '../raam/Raam';
import { weergaveteksten as t } from '../teksten/weergaven';
import { Uitklapmenu } from './Uitklapmenu';
import { bewaarWeergave, leesWeergaven, verwijderWeergave } from './weergaven';

interface Props {
  /** Which list: views of one are not offered at another. */
  readonly lijst: string;
  /** What stands in the address now, as a view would keep it. */
  readonly zoek: Readonly<Record<string, string>>;
  readonly adres: (zoek: Record<string, string>) => LinkProps;
}

/** The views that this user kept of a list, and a field to keep the present one. */
export function Weergaven({ lijst, zoek, adres }: Props): ReactElement {
  const { naam: gebruiker } = useGebruiker();
  const id = useId();
  const [weergaven, setWeergaven] = useState(() => leesWeergaven(gebruiker, lijst));
  const [naam, setNaam] = useState('');
  const [fout, setFout] = useState<string>();
  const [gezegd, setGezegd] = useState('');
  const bewaar = (e: SyntheticEvent): void => {
    e.preventDefault();
    const nieuw = naam.trim();
    setFout(nieuw === '' ? t.naamNodig : undefined);
    if (nieuw === '') return;
    setWeergaven(bewaarWeergave(gebruiker, lijst, { naam: nieuw, zoek }));
    setGezegd(t.bewaard(nieuw));
    setNaam('');
  };
  const verwijder = (welke: string): void => {
    setWeergaven(verwijderWeergave(gebruiker, lijst, welke));
    setGezegd(t.verwijderd(welke));
    // Its button is gone: the focus stays in the menu.
    document.getElementById(`${id}naam`)?.focus();
  };
  return (
    <Uitklapmenu knop={t.kop(weergaven.length)}>
      {weergaven.length === 0 ? (
        <p className="zacht">{t.geen}</p>
      ) : (
        <ul className="weergaven" aria-label={t.lijst}>
          {weergaven.map((een) => (
            <li key={een.naam}>
              <Link {...adres({ ...een.zoek })}>{een.naam}</Link>
              <button type="button" className="kolomkiezer__knop" aria-label={t.verwijder(een.naam)} onClick={() => verwijder(een.naam)}>
                <Icoon naam="kruis" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="weergaven__nieuw" onSubmit={bewaar} noValidate>
        <Tekstveld id={`${id}naam`} label={t.naam} waarde={naam} onWaarde={setNaam} fout={fout} verplicht />
        <Knop type="submit">{t.bewaar}</Knop>
      </form>
      <p className="zacht klein">{t.uitleg}</p>
      <p role="status">{gezegd}</p>
    </Uitklapmenu>
  );
}
