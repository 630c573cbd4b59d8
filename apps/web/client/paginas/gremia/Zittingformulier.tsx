import type { GremiumDetail } from '@cirkel/contracts';
import { Keuzelijst, Melding, naamVan, Radiogroep, Standaardwaarde, Veldgroep, type Optie } from '@cirkel/ui';
import type { ReactElement, ReactNode } from 'react';
import { Formulier, type Veldhulp } from '../../formulier/Formulier';
import { Formulierveld } from '../../formulier/Formulierveld';
import type { Veldbeschrijving } from '../../formulier/velden-uit-schema';
import type { Waarden } from '../../formulier/waarden';
import { zittingteksten as t } from '../../teksten/gremia';
import { deelnemersVan, leesZitting, PARTIJEN, partijveld, stand, veldenVan, type Deelnemer } from './zitting';

interface Props {
  readonly gremium: GremiumDetail;
  /** The meetings that were held, to choose from. */
  readonly vergaderingen: readonly Optie[];
  readonly begin: Waarden;
  readonly verwachteVersie: number;
  readonly onKlaar: () => void;
  readonly onBekijk: () => Promise<void>;
  readonly annuleren: ReactNode;
}

function Partijen({ deelnemers, zetels, waarden, zet, id, fout }: Veldhulp & { readonly deelnemers: readonly Deelnemer[] } & Pick<GremiumDetail, 'zetels'>): ReactElement {
  const { aanwezig, tegen } = stand(waarden, deelnemers);
  return (
    <>
      <Veldgroep id={id(PARTIJEN)} label={t.partijen} verplicht fout={fout(PARTIJEN)}>
        <div className="standpunten">
          {deelnemers.map(({ partij, rol }, i) => (
            <Keuzelijst
              key={partij}
              // The first one carries the id of the group, so that the error summary can lead to it.
              id={i === 0 ? id(PARTIJEN) : id(partijveld(partij))}
              label={`${naamVan(partij)}${t.rollen[rol]}`}
              verplicht
              leeg={t.keuzes.afwezig}
              opties={t.keuzes[rol]}
              waarde={waarden[partijveld(partij)] ?? ''}
              onWaarde={(waarde) => zet(partijveld(partij), waarde)}
            />
          ))}
        </div>
      </Veldgroep>
      {zetels !== null && (
        <p role="status">
          {t.stand(aanwezig, zetels.quorum)} <Standaardwaarde />
        </p>
      )}
      {tegen.length > 0 && zetels?.regel !== 'meerderheid' && (
        <Melding soort="waarschuwing" role="status">
          <p>{t.tegen(tegen)}</p>
        </Melding>
      )}
    </>
  );
}

const partijenveld: Veldbeschrijving = { naam: PARTIJEN, label: t.partijen, soort: 'lijst', verplicht: true };

/** What a body came to in a meeting: about which proposal, who were there, what each partij found, and why. */
export function Zittingformulier({ gremium, vergaderingen, begin, ...rest }: Props): ReactElement {
  const deelnemers = deelnemersVan(gremium);
  const voorstellen = gremium.voorstellen.filter(({ stand: hoe }) => hoe === 'voorgesteld').map(({ id, titel }) => ({ waarde: id, label: titel }));
  return (
    <Formulier
      {...rest}
      type="uitkomst"
      knop={t.knop}
      pad={`/v1/gremia/${encodeURIComponent(gremium.id)}/opdrachten`}
      onderwerp={gremium.id}
      begin={begin}
      velden={(waarden) => [...veldenVan(waarden, voorstellen, vergaderingen), partijenveld]}
      lees={(waarden) => leesZitting(waarden, deelnemers, voorstellen, vergaderingen)}
    >
      {(hulp) => {
        const { waarden, zet, id, fout } = hulp;
        const velden = veldenVan(waarden, voorstellen, vergaderingen);
        const toon = ({ naam }: Veldbeschrijving): boolean => naam !== 'voorstel' && naam !== 'reden';
        const veld = (een: Veldbeschrijving): ReactElement => (
          <Formulierveld key={een.naam} veld={een} id={id(een.naam)} waarde={waarden[een.naam] ?? ''} onWaarde={(waarde) => zet(een.naam, waarde)} fout={fout(een.naam)} />
        );
        return (
          <>
            <Keuzelijst id={id('voorstel')} label={t.voorstel} verplicht leeg={t.anders} opties={voorstellen} waarde={waarden['voorstel'] ?? ''} onWaarde={(waarde) => zet('voorstel', waarde)} fout={fout('voorstel')} />
            {(waarden['voorstel'] ?? '') !== '' && (
              <Radiogroep id={id('uitkomst')} label={t.uitkomst} verplicht opties={t.uitkomsten} waarde={waarden['uitkomst'] ?? ''} onWaarde={(waarde) => zet('uitkomst', waarde)} fout={fout('uitkomst')} />
            )}
            {velden.filter(toon).map(veld)}
            <Partijen {...hulp} deelnemers={deelnemers} zetels={gremium.zetels} />
            {velden.filter(({ naam }) => naam === 'reden').map(veld)}
          </>
        );
      }}
    </Formulier>
  );
}
