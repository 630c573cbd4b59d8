import type { ItemDetail } from '@cirkel/contracts';
import type { Fasesoort, Item } from '@cirkel/domain';
import { actiestatus, Gegevenslijst, langeDatum, naamVan, Standaardwaarde, Statuslabel, Tabel, type Kolom } from '@cirkel/ui';
import type { ReactElement, ReactNode } from 'react';
import { keuzenaam } from '../../teksten/velden';
import { onderdeelteksten as t } from '../../teksten/onderdelen';

type Rij = readonly [string, ReactNode];
type Delen = Partial<Pick<Item, Fasesoort>>;
type Verbeteractie = NonNullable<Item['implementatie']>['verbeteracties'][number];

const datum = (dag: string | undefined): string => (dag === undefined ? t.nogNiet : langeDatum(dag));

function Blok({ titel, rijen, children }: { readonly titel: string; readonly rijen?: readonly Rij[]; readonly children?: ReactNode }): ReactElement {
  return (
    <section className="blok">
      <h2>{titel}</h2>
      {rijen !== undefined && <Gegevenslijst vrijeTekst rijen={rijen.map(([naam, waarde]) => [naam, waarde ?? <span className="zacht">{t.nogLeeg}</span>])} />}
      {children}
    </section>
  );
}

function Picot({ picot }: { readonly picot: NonNullable<Item['picot']> }): ReactElement {
  const velden = Object.entries(t.picot.velden).map(([naam, label]): Rij => [label, picot.velden[naam as keyof typeof picot.velden]]);
  return (
    <Blok titel={t.picot.titel(velden.filter(([, waarde]) => waarde !== undefined).length)} rijen={velden}>
      {picot.voltooidOp !== undefined && (
        <p>
          {t.picot.voltooid(langeDatum(picot.voltooidOp))}
          {picot.vastgesteldOp !== undefined && t.picot.vastgesteld(langeDatum(picot.vastgesteldOp))}
        </p>
      )}
    </Blok>
  );
}

function Relevantie({ relevantie }: { readonly relevantie: NonNullable<Item['picot']>['relevantie'] }): ReactElement | null {
  if (relevantie === undefined) return null;
  return <Blok titel={t.picot.relevantie} rijen={Object.values(relevantie).map(({ naam, relevantie: tekst }): Rij => [naam, tekst])} />;
}

/** Which question of its partij this is, where that is more than the norm. */
function bovenNorm(boven: NonNullable<Item['kennisvraag']>['bovenNorm']): readonly Rij[] {
  if (boven === undefined) return [];
  const toegestaan = boven.toegestaanOp === undefined ? t.kennisvraag.nietToegestaan : t.kennisvraag.toegestaan(langeDatum(boven.toegestaanOp));
  return [[t.kennisvraag.norm, <>{t.kennisvraag.bovenNorm(boven.nummerVanPartij, boven.norm, boven.jaar)} <Standaardwaarde />{toegestaan}</>]];
}

const verbeteractiekolommen: readonly Kolom<Verbeteractie>[] = [
  { kop: t.implementatie.code, naam: true, cel: (actie) => actie.code },
  { kop: t.implementatie.omschrijving, cel: (actie) => actie.omschrijving },
  { kop: t.implementatie.eigenaar, cel: (actie) => naamVan(actie.eigenaar) },
  {
    kop: t.implementatie.status,
    cel: (actie) => <Statuslabel status={actiestatus(actie.status === 'stopgezet-in-overleg' ? 'stopgezet' : actie.status)}>{keuzenaam(actie.status).toLowerCase()}</Statuslabel>,
  },
];

function Implementatie({ verbeteracties }: { readonly verbeteracties: readonly Verbeteractie[] }): ReactElement {
  return (
    <Blok titel={t.implementatie.titel}>
      {verbeteracties.length === 0 ? (
        <p>{t.implementatie.geen}</p>
      ) : (
        <Tabel bijschrift={t.implementatie.titel} verbergBijschrift kolommen={verbeteractiekolommen} rijen={verbeteracties} sleutel={(actie) => actie.code} />
      )}
    </Blok>
  );
}

/** What each stage added to the item, the latest stage first. */
export function Onderdelen({ item }: { readonly item: ItemDetail }): ReactElement {
  // The contract leaves the parts open (each stage owns its own); the domain's state is what the API puts there.
  const { kennisvraag, picot, subsidieronde, studie, richtlijn, implementatie, monitoring } = item.onderdelen as Delen;
  return (
    <>
      {monitoring !== undefined && (
        <Blok titel={t.monitoring.titel} rijen={[[t.monitoring.metingen, String(monitoring.metingen)], [t.monitoring.criterium, monitoring.criterium === undefined ? t.nietBekend : t.monitoring.criteria[monitoring.criterium]]]}>
          <p className="zacht">{t.monitoring.leren}</p>
        </Blok>
      )}
      {implementatie !== undefined && <Implementatie verbeteracties={implementatie.verbeteracties} />}
      {richtlijn !== undefined && (
        <Blok titel={t.richtlijn.titel} rijen={[[t.richtlijn.conclusie, richtlijn.conclusie === undefined ? undefined : keuzenaam(richtlijn.conclusie)], [t.richtlijn.module, richtlijn.module ?? t.richtlijn.geenModule]]} />
      )}
      {studie !== undefined && <Blok titel={t.studie.titel} rijen={[[t.studie.gestart, datum(studie.gestartOp)], [t.studie.uitkomst, studie.uitkomst]]} />}
      {subsidieronde !== undefined && (
        <Blok
          titel={t.subsidieronde.titel}
          rijen={[
            [t.subsidieronde.ronde, subsidieronde.ronde],
            ...(subsidieronde.projectideeOp === undefined ? [] : [[t.subsidieronde.projectidee, datum(subsidieronde.projectideeOp)] as const, [t.subsidieronde.gekozen, datum(subsidieronde.uitwerkingGevraagdOp)] as const]),
            [t.subsidieronde.ingediend, datum(subsidieronde.aanvraagIngediendOp)],
            ...(subsidieronde.beoordeeldOp === undefined ? [] : [[t.subsidieronde.beoordeling, subsidieronde.beoordeling] as const]),
            ...(subsidieronde.wederhoorOp === undefined ? [] : [[t.subsidieronde.wederhoor, subsidieronde.wederhoor] as const]),
            [t.subsidieronde.voorlopig, datum(subsidieronde.voorlopigOp)],
            [t.subsidieronde.definitief, datum(subsidieronde.definitiefOp)],
          ]}
        >
          {subsidieronde.eerdere !== undefined && subsidieronde.eerdere.length > 0 && <p>{t.subsidieronde.eerdere(subsidieronde.eerdere.length)}</p>}
        </Blok>
      )}
      {picot !== undefined && <Picot picot={picot} />}
      <Relevantie relevantie={picot?.relevantie} />
      {kennisvraag !== undefined && (
        <Blok titel={t.kennisvraag.titel} rijen={[[t.kennisvraag.toelichting, kennisvraag.toelichting], [t.kennisvraag.geselecteerd, datum(kennisvraag.geselecteerdOp)], ...bovenNorm(kennisvraag.bovenNorm)]} />
      )}
    </>
  );
}
