import type { HistorieRegel, TermijnAntwoord, UitstelRij } from '@cirkel/contracts';
import { dagen, dagenTussen, Gegevenslijst, knopklasse, korteDatum, korteDatumMetDag, naamVan, namenVan, Standaardwaarde, Statuslabel, Tabel, termijnstatus, type Kolom } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Collectie } from '../api/gegevens';
import { itemteksten as t } from '../teksten/item';
import { bronnaam } from '../teksten/onderwerp';
import { afgesproken } from '../teksten/termijn';
import { uitstelteksten } from '../teksten/uitstel';
import { isOpen, isTeLaatGehaald, loopt, type Termijnopdracht } from './termijnkeuzes';
import { Uitsteltabel } from './Uitstel';
import { verplaatsingen, type Verplaatsing } from './verplaatsingen';
import { Waarom } from './Waarom';

/** The commands on a termijn that fit its state: moving it or confirming its day, and asking another date for it. */
function Termijnknoppen({ termijn, opdracht, verzoeken }: Pick<Props, 'termijn' | 'opdracht'> & { readonly verzoeken: readonly UitstelRij[] }): ReactElement | null {
  const alGevraagd = verzoeken.some(({ open }) => open);
  const passend: readonly (readonly [Termijnopdracht, string])[] = [
    ...(isOpen(termijn) ? [['verlengTermijn', t.verplaatsen] as const] : []),
    ...(isTeLaatGehaald(termijn) ? [['bevestigTermijn', t.bevestigen] as const] : []),
    ...(loopt(termijn) && !alGevraagd ? [['vraagUitstel', uitstelteksten.vragen] as const] : []),
  ];
  const knoppen = passend.flatMap(([type, naam]) => {
    const link = opdracht(type);
    return link === undefined ? [] : [{ type, naam, link }];
  });
  if (knoppen.length === 0) return null;
  return (
    <div className="cgg-knoppen">
      {knoppen.map(({ type, naam, link }) => (
        <Link key={type} {...link} className={knopklasse()} aria-label={`${naam}: ${termijn.omschrijving}`}>
          {naam}
        </Link>
      ))}
    </div>
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
  /** The requests for another date on its subject. */
  readonly uitstel: readonly UitstelRij[];
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
export function Termijnblok({ termijn, van, vandaag, opgeschortTot, definitieVersie, historie, uitstel, opdracht }: Props): ReactElement {
  const moves = verplaatsingen(historie, termijn.id);
  const verzoeken = uitstel.filter(({ termijnId }) => termijnId === termijn.id);
  const klaar = termijn.gereedDoor.filter((wie) => (termijn.eigenaren as readonly string[]).includes(wie));
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{termijn.omschrijving}</h2>
        <Statuslabel status={termijnstatus(termijn, vandaag, opgeschortTot)} />
      </div>
      <Gegevenslijst
        rijen={[
          [t.oorspronkelijk, <>{afgesproken(termijn)} {termijn.bron === 'configuratie' && <Standaardwaarde versie={definitieVersie} />}</>],
          [t.nu, korteDatumMetDag(termijn.effectief)],
          [t.verschil, verschil(termijn.oorspronkelijk, termijn.effectief)],
          [t.wie, klaar.length > 0 && klaar.length < termijn.eigenaren.length ? t.wieMetKlaar(namenVan(termijn.eigenaren), namenVan(klaar)) : namenVan(termijn.eigenaren)],
          [t.bron, bronnaam[termijn.bron] ?? termijn.bron],
        ]}
      />
      <Waarom collectie={van.collectie} id={van.id} termijnId={termijn.id} />
      {moves.length > 0 && <Tabel bijschrift={t.verplaatsingen} kolommen={kolommen} rijen={moves} sleutel={(rij) => rij.sleutel} />}
      <Uitsteltabel verzoeken={verzoeken} />
      <Termijnknoppen termijn={termijn} opdracht={opdracht} verzoeken={verzoeken} />
    </section>
  );
}
