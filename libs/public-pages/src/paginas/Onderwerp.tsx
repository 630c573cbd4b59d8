import type { HistorieRegel, ItemDetail } from '@cirkel/contracts';
import { laatBegonnen, LegeStaat, namenVan, Stepper, Tabel, type Kolom } from '@cirkel/ui';
import type { ReactElement, ReactNode } from 'react';
import { adressen } from '../adressen';
import type { Pagina } from '../pagina';
import { onderwerpdetail as t } from '../teksten/onderwerpen';

interface Props {
  readonly item: ItemDetail;
  /** The decisions about it that are public, the newest first. */
  readonly besluiten: readonly HistorieRegel[];
  readonly standVan: string;
}

function toestand({ status, einde, faseNr, fasen, fasenaam, doorlopen, opschorting }: ItemDetail): readonly string[] {
  if (status === 'beeindigd') return [t.beeindigd(einde)];
  const nu = t.nu(faseNr, fasen.length, fasenaam, doorlopen.at(-1)?.sinds);
  return status === 'opgeschort' ? [nu, t.opgeschort(opschorting?.tot)] : [nu];
}

const link = (nummer: string): ReactElement => <a href={adressen.onderwerp(nummer)}>{nummer}</a>;
const ofOnbekend = (woorden: readonly string[]): string => (woorden.length === 0 ? t.nietBekend : woorden.join(', '));

function kerngegevens({ eigenaar, instroom, wvs, kennisagenda, ronde, jaar, samenvoeging, samengevoegd, vervolgOp }: ItemDetail): readonly (readonly [string, ReactNode])[] {
  const opgegaan = samenvoeging?.stand === 'rond' ? samenvoeging.nummer : undefined;
  return [
    [t.eigenaar, namenVan([eigenaar])],
    [t.instroom, instroom],
    [t.jaar, jaar],
    [t.wvs, ofOnbekend(wvs)],
    [t.kennisagenda, kennisagenda?.naam ?? t.nietBekend],
    ...(ronde === null ? [] : [[t.ronde, ronde] as const]),
    ...(opgegaan === undefined ? [] : [[t.gaatVerderIn, link(opgegaan)] as const]),
    ...(vervolgOp === null ? [] : [[t.vervolgOp, link(vervolgOp)] as const]),
    ...samengevoegd.map(({ nummer }) => [t.ookHier, link(nummer)] as const),
  ];
}

const kolommen: readonly Kolom<HistorieRegel>[] = [
  { kop: t.besluitkolommen.op, kort: true, cel: ({ gecorrigeerd, gebeurdOp }) => t.dag(gecorrigeerd ?? gebeurdOp) },
  // The sentence only: a reason is free text, in which a name may stand.
  { kop: t.besluitkolommen.wat, naam: true, cel: ({ zin }) => zin },
  { kop: t.besluitkolommen.wie, cel: ({ wie }) => t.wie(wie) },
];

function Inhoud({ item, besluiten }: Props): ReactElement {
  const laat = laatBegonnen(item);
  return (
    <>
      {toestand(item).map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <section className="blok">
        <h2>{t.weg}</h2>
        <Stepper item={item} />
        {laat !== undefined && <p>{laat}</p>}
      </section>
      <section className="blok">
        <h2>{t.besluiten}</h2>
        {besluiten.length === 0 ? (
          <LegeStaat>{t.geenBesluiten}</LegeStaat>
        ) : (
          <Tabel bijschrift={t.besluiten} verbergBijschrift kolommen={kolommen} rijen={besluiten} sleutel={({ streamId, versie }) => `${streamId}@${versie}`} />
        )}
      </section>
      <section className="blok">
        <h2>{t.kerngegevens}</h2>
        <dl className="gegevens">
          {kerngegevens(item).map(([naam, waarde], i) => (
            <div key={`${naam} ${i}`}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <a href={adressen.onderwerpen}>{t.naarLijst}</a>
      </p>
    </>
  );
}

/** One subject: where it is, how it came there, and what was decided about it. */
export const onderwerppagina = (props: Props): Pagina => ({
  titel: t.titel(props.item.nummer, props.item.titel),
  beschrijving: t.beschrijving(props.item.titel),
  menu: 'onderwerpen',
  fictief: props.item.fictief,
  standVan: props.standVan,
  inhoud: <Inhoud {...props} />,
});
