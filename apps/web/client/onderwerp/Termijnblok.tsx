import type { HistorieRegel, TermijnAntwoord } from '@cirkel/contracts';
import { dagen, dagenTussen, knopklasse, korteDatum, korteDatumMetDag, naamVan, namenVan, Standaardwaarde, Statuslabel, Tabel, termijnstatus, type Kolom } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Collectie } from '../api/gegevens';
import { itemteksten as t } from '../teksten/item';
import { bronnaam } from '../teksten/onderwerp';
import { afgesproken } from '../teksten/termijn';
import { isOpen, isTeLaatGehaald, type Termijnopdracht } from './termijnkeuzes';
import { verplaatsingen, type Verplaatsing } from './verplaatsingen';
import { Waarom } from './Waarom';

/** The one command on a termijn that fits its state. */
function Termijnknoppen({ termijn, opdracht }: Pick<Props, 'termijn' | 'opdracht'>): ReactElement | null {
  const type = isOpen(termijn) ? 'verlengTermijn' : isTeLaatGehaald(termijn) ? 'bevestigTermijn' : undefined;
  const link = type === undefined ? undefined : opdracht(type);
  if (type === undefined || link === undefined) return null;
  const naam = type === 'verlengTermijn' ? t.verplaatsen : t.bevestigen;
  return (
    <p>
      <Link {...link} className={knopklasse()} aria-label={`${naam}: ${termijn.omschrijving}`}>
        {naam}
      </Link>
    </p>
  );
}

interface Props {
  readonly termijn: TermijnAntwoord;
  /** The subject that it is a termijn of. */
  readonly van: { readonly collectie: Collectie; readonly id: string };
  readonly vandaag: string;
  readonly opgeschortTot?: string | undefined;
  readonly definitieVersie?: number | undefined;
  readonly historie: readonly HistorieRegel[];
  /** Where a command on this termijn is given, for who may give it now. */
  readonly opdracht: (type: Termijnopdracht) => LinkProps | undefined;
}

/** "+32 dagen", "-3 dagen", "geen". */
export function verschil(van: string, tot: string): string {
  const aantal = dagenTussen(van, tot);
  return aantal === 0 ? t.geenVerschil : `${aantal > 0 ? '+' : '-'}${dagen(Math.abs(aantal))}`;
}

const kolommen: readonly Kolom<Verplaatsing>[] = [
  { kop: t.wanneer, naam: true, kort: true, cel: (rij) => korteDatum(rij.op) },
  { kop: t.van, kort: true, cel: (rij) => korteDatum(rij.was) },
  { kop: t.naar, kort: true, cel: (rij) => korteDatum(rij.werd) },
  { kop: t.verschil, kort: true, cel: (rij) => verschil(rij.was, rij.werd) },
  { kop: t.reden, cel: (rij) => (rij.soort === 'hervat' ? 'opschorting voorbij' : (rij.reden ?? t.geenReden)) },
  { kop: t.besluit, cel: (rij) => (rij.besluit === undefined ? naamVan(rij.wie) : `${rij.besluit}, ${naamVan(rij.wie)}`) },
];

/** One termijn: what was agreed, what it is now, who, why this day, and every move of it. */
export function Termijnblok({ termijn, van, vandaag, opgeschortTot, definitieVersie, historie, opdracht }: Props): ReactElement {
  const moves = verplaatsingen(historie, termijn.id);
  const klaar = termijn.gereedDoor.filter((wie) => (termijn.eigenaren as readonly string[]).includes(wie));
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{termijn.omschrijving}</h2>
        <Statuslabel status={termijnstatus(termijn, vandaag, opgeschortTot)} />
      </div>
      <dl className="gegevens">
        <div>
          <dt>{t.oorspronkelijk}</dt>
          <dd>
            {afgesproken(termijn)} {termijn.bron === 'configuratie' && <Standaardwaarde versie={definitieVersie} />}
          </dd>
        </div>
        <div>
          <dt>{t.nu}</dt>
          <dd>{korteDatumMetDag(termijn.effectief)}</dd>
        </div>
        <div>
          <dt>{t.verschil}</dt>
          <dd>{verschil(termijn.oorspronkelijk, termijn.effectief)}</dd>
        </div>
        <div>
          <dt>{t.wie}</dt>
          <dd>
            {namenVan(termijn.eigenaren)}
            {klaar.length > 0 && klaar.length < termijn.eigenaren.length && ` (klaar: ${namenVan(klaar)})`}
          </dd>
        </div>
        <div>
          <dt>{t.bron}</dt>
          <dd>{bronnaam[termijn.bron] ?? termijn.bron}</dd>
        </div>
      </dl>
      <Waarom collectie={van.collectie} id={van.id} termijnId={termijn.id} />
      {moves.length > 0 && <Tabel bijschrift={t.verplaatsingen} kolommen={kolommen} rijen={moves} sleutel={(rij) => rij.sleutel} />}
      <Termijnknoppen termijn={termijn} opdracht={opdracht} />
    </section>
  );
}
