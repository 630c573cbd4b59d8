import { domeinnaam, Gegevenslijst, laatBegonnen, momentTekst, naamVan, Stepper } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { itemteksten as t } from '../../teksten/item';
import { useItem } from './gegevens';
import { Onderdelen } from './Onderdelen';
import { Samengevoegd } from './Samengevoegd';

/** The first part of an item: where it is on its way, and what is known of it. */
export function Overzicht(): ReactElement {
  const { item } = useItem();
  const laat = laatBegonnen(item);
  return (
    <>
      <section className="blok">
        <h2>{t.weg}</h2>
        <Stepper item={item} />
        {laat !== undefined && <p>{laat}</p>}
      </section>
      {item.instructie !== null && (
        <section className="blok">
          <h2>{t.instructie}</h2>
          <p className="vrije-tekst">{item.instructie}</p>
        </section>
      )}
      <Samengevoegd vragen={item.samengevoegd} />
      <Onderdelen item={item} />
      <section className="blok">
        <h2>{t.kerngegevens}</h2>
        <Gegevenslijst
          rijen={[
            [t.eigenaar, naamVan(item.eigenaar)],
            [t.domein, domeinnaam(item.domein)],
            [t.instroom, item.instroom],
            [t.wvs, item.wvs.length === 0 ? t.geenWvs : item.wvs.join(', ')],
            [t.kennisagenda, item.kennisagenda === null ? t.geenKennisagenda : [item.kennisagenda.naam, ...(item.kennisagenda.wv === undefined ? [] : [`(${item.kennisagenda.wv})`])].join(' ')],
            ...(item.vervolgOp === null ? [] : [[t.vervolgOp, <Link key="vervolg" to="/items/$nr" params={{ nr: item.vervolgOp }}>{item.vervolgOp}</Link>] as const]),
            [t.definitie, t.versie(item.definitieVersie)],
            [t.gewijzigd, momentTekst(item.gewijzigdOp)],
          ]}
        />
      </section>
    </>
  );
}
