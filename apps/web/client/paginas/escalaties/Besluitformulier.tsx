import type { EscalatieRij } from '@cirkel/contracts';
import { Datumveld, Keuzelijst, Melding, naamVan, namenVan, Radiogroep, Veldgroep, type Optie } from '@cirkel/ui';
import type { ReactElement, ReactNode } from 'react';
import { Formulier, type Veldhulp } from '../../formulier/Formulier';
import { Formulierveld } from '../../formulier/Formulierveld';
import { besluitteksten as t } from '../../teksten/escalatie';
import { alleVelden, besluitvelden, leesBesluit, standpuntveld, stemmers, tegen } from './besluit';

interface Props {
  readonly escalatie: EscalatieRij;
  readonly verwachteVersie: number;
  readonly onKlaar: () => void;
  readonly onBekijk: () => Promise<void>;
  readonly annuleren: ReactNode;
}

/** What cannot be decided about the agenda of a year, or about a ronde. */
const nietOver: Readonly<Record<EscalatieRij['onderwerp']['soort'], readonly string[]>> = { item: [], actie: [], handelingsagenda: ['opschorten'], ronde: ['opschorten'] };

/** The kinds of decision here; on the last rung there is nowhere to send it. */
function soorten({ treden, gremium, onderwerp }: EscalatieRij): readonly Optie[] {
  const alle = onderwerp.voorstel === undefined ? t.soorten : t.overVoorstel;
  const over = alle.filter(({ waarde }) => !nietOver[onderwerp.soort].includes(waarde));
  const volgende = treden[treden.findIndex((trede) => trede.gremium === gremium) + 1];
  return volgende === undefined ? over : [...over, { ...t.hoger, label: t.hogerNaar(volgende.gremium) }];
}

function Standpunten({ waarden, zet, id }: Veldhulp): ReactElement {
  return (
    <details className="formulier__dag" open={stemmers.some((partij) => (waarden[standpuntveld(partij)] ?? '') !== '') || undefined}>
      <summary>{t.standpunten}</summary>
      <Veldgroep id={id('standpunten')} label={t.standpunten} hulp={t.standpuntenHulp}>
        <div className="standpunten">
          {stemmers.map((partij) => (
            <Keuzelijst
              key={partij}
              id={id(standpuntveld(partij))}
              label={naamVan(partij)}
              verplicht
              leeg={t.geenStandpunt}
              opties={t.standpuntkeuzes}
              waarde={waarden[standpuntveld(partij)] ?? ''}
              onWaarde={(waarde) => zet(standpuntveld(partij), waarde)}
            />
          ))}
        </div>
      </Veldgroep>
    </details>
  );
}

/** The decision of a body on an escalatie: what, when, in which meeting, who thought what, and why. */
export function Besluitformulier({ escalatie, verwachteVersie, onKlaar, onBekijk, annuleren }: Props): ReactElement {
  const overVoorstel = escalatie.onderwerp.voorstel !== undefined;
  return (
    <Formulier
      type="besluit"
      knop={t.leg}
      pad={`/v1/escalaties/${encodeURIComponent(escalatie.id)}/opdrachten`}
      onderwerp={escalatie.nummer}
      verwachteVersie={verwachteVersie}
      begin={{}}
      velden={(waarden) => alleVelden(waarden, overVoorstel)}
      lees={(waarden) => leesBesluit(waarden, overVoorstel)}
      onKlaar={onKlaar}
      onBekijk={onBekijk}
      annuleren={annuleren}
    >
      {(hulp) => {
        const { waarden, zet, id, fout } = hulp;
        const soort = waarden['soort'] ?? '';
        const tegenstemmers = tegen(waarden);
        return (
          <>
            <Radiogroep id={id('soort')} label={t.wat} verplicht opties={soorten(escalatie)} waarde={soort} onWaarde={(waarde) => zet('soort', waarde)} fout={fout('soort')} />
            {besluitvelden(soort, waarden, overVoorstel).map((veld) => (
              <Formulierveld key={veld.naam} veld={veld} id={id(veld.naam)} waarde={waarden[veld.naam] ?? ''} onWaarde={(waarde) => zet(veld.naam, waarde)} fout={fout(veld.naam)} />
            ))}
            <Datumveld id={id('genomenOp')} label={t.genomenOp} hulp={t.genomenOpHulp} waarde={waarden['genomenOp'] ?? ''} onWaarde={(waarde) => zet('genomenOp', waarde)} fout={fout('genomenOp')} />
            <Datumveld id={id('vergadering')} label={t.vergadering} hulp={t.vergaderingHulp} waarde={waarden['vergadering'] ?? ''} onWaarde={(waarde) => zet('vergadering', waarde)} fout={fout('vergadering')} />
            <Standpunten {...hulp} />
            {tegenstemmers.length > 0 && soort !== 'hoger' && (
              <Melding soort="waarschuwing" role="status">
                <p>{t.geenGezamenlijk(namenVan(tegenstemmers))}</p>
              </Melding>
            )}
          </>
        );
      }}
    </Formulier>
  );
}
