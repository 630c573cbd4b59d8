import type { HistorieRegel } from '@cirkel/contracts';
import { dagVan, Gegevenslijst, hoofdletter, Knop, korteDatum, langeDatum, LegeStaat, momentTekst, naamInZin } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { historieteksten as t } from '../teksten/historie';
import { historiesoort } from '../teksten/onderwerp';
import { perMaand, type Regel } from './historie-indeling';

function Technisch({ regel }: { readonly regel: HistorieRegel }): ReactElement {
  return (
    <details className="technisch">
      <summary>{t.technisch}</summary>
      <Gegevenslijst
        rijen={[
          [t.vastgelegd, momentTekst(regel.geregistreerdOp)],
          [t.type, regel.type],
          [t.gebeurtenis, `${regel.streamId}@${regel.versie}`],
          [t.volgnummer, regel.volgnummer ?? t.nogGeenVolgnummer],
          [t.gegevens, <pre key="gegevens">{JSON.stringify(regel.data, null, 2)}</pre>],
        ]}
      />
    </details>
  );
}

function Inhoud({ regel }: { readonly regel: HistorieRegel }): ReactElement {
  return (
    <>
      <p>
        <strong>{hoofdletter(naamInZin(regel.wie))}</strong>: {regel.zin}
      </p>
      {Object.entries(regel.teksten).map(([naam, tekst]) => (
        <p key={naam} className="citaat vrije-tekst">
          <span className="zacht">{t.teksten[naam] ?? hoofdletter(naam)}: </span>
          {tekst === '' ? t.gewist : tekst}
        </p>
      ))}
      {regel.gecorrigeerd !== null && <p className="zacht klein">{t.gecorrigeerd(langeDatum(regel.gecorrigeerd))}</p>}
      {dagVan(regel.geregistreerdOp) !== regel.gebeurdOp && <p className="zacht klein">{t.geregistreerd(momentTekst(regel.geregistreerdOp))}</p>}
      <Technisch regel={regel} />
    </>
  );
}

function Regelrij({ regel, berichten }: Regel): ReactElement {
  return (
    <li className={`historie__regel historie__regel--${regel.soort}`}>
      <span className="historie__dag">{korteDatum(regel.gebeurdOp)}</span>
      <div>
        <Inhoud regel={regel} />
        {berichten.length > 0 && (
          <details className="technisch">
            <summary>{t.berichten(berichten.length)}</summary>
            {berichten.map((bericht) => (
              <div key={bericht.versie} className="historie__bericht">
                <p className="zacht klein">{korteDatum(bericht.gebeurdOp)}</p>
                <Inhoud regel={bericht} />
              </div>
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

interface Props {
  readonly regels: readonly HistorieRegel[];
  readonly soort: HistorieRegel['soort'] | undefined;
  readonly onSoort: (soort: HistorieRegel['soort'] | undefined) => void;
  /** The level of the months' headings: below the heading under which the history stands. */
  readonly kopniveau?: 2 | 3;
}

/** All that happened, newest first by month: who, what, why. */
export function Historie({ regels, soort, onSoort, kopniveau = 2 }: Props): ReactElement {
  const Kop = kopniveau === 2 ? 'h2' : 'h3';
  const gekozen = soort === undefined ? regels : regels.filter((regel) => regel.soort === soort);
  const keuzes: readonly (readonly [HistorieRegel['soort'] | undefined, string])[] = [...(Object.entries(historiesoort) as [HistorieRegel['soort'], string][]), [undefined, t.alles]];
  return (
    <>
      <div role="group" aria-label={t.soort} className="cgg-knoppen">
        {keuzes.map(([waarde, naam]) => (
          <Knop key={naam} soort={waarde === soort ? 'hoofd' : 'gewoon'} aria-pressed={waarde === soort} onClick={() => onSoort(waarde)}>
            {naam}
          </Knop>
        ))}
      </div>
      {gekozen.length === 0 && <LegeStaat>{regels.length === 0 ? t.leeg : t.leegSoort}</LegeStaat>}
      {perMaand(gekozen, soort === undefined).map((maand, i) => (
        <section key={`${maand.naam} ${i}`} className="blok">
          <Kop>{hoofdletter(maand.naam)}</Kop>
          <ol className="historie">
            {maand.regels.map((rij) => (
              <Regelrij key={`${rij.regel.streamId}@${rij.regel.versie}`} {...rij} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The kind that the address asks for, if it is one. */
export const leesSoort = (tekst: string | undefined): HistorieRegel['soort'] | undefined => Object.keys(historiesoort).find((soort) => soort === tekst) as HistorieRegel['soort'] | undefined;
