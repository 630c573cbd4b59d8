import type { VoorkeurenAntwoord, VoorkeurenInvoer } from '@cirkel/contracts';
import { Foutoverzicht, Keuzelijst, Knop, Melding, Tabel, type Kolom } from '@cirkel/ui';
import { useId, useMemo, useState, type ReactElement, type SyntheticEvent } from 'react';
import { Probleem } from '../../api/probleem';
import { alleFouten } from '../../formulier/fouten';
import { Formulierveld } from '../../formulier/Formulierveld';
import { useSchrijven } from '../../formulier/useSchrijven';
import type { Verloop } from '../../formulier/useOpdrachtgever';
import type { Veldbeschrijving } from '../../formulier/velden-uit-schema';
import { foutzin } from '../../raam/Gegevens';
import { berichtteksten, instellingsteksten as t } from '../../teksten/berichten';
import { opdrachtteksten } from '../../teksten/opdracht';
import { beginVan, bezorging, leesVoorkeuren, soorten, velden } from './voorkeuren';

type Wijze = VoorkeurenAntwoord['berichten'];
type Soort = (typeof soorten)[number];

const kolommen = (wijze: Wijze): readonly Kolom<Soort>[] => [
  { kop: t.perSoortKolommen.soort, naam: true, cel: (soort) => berichtteksten.soorten[soort] },
  { kop: t.perSoortKolommen.hoe, cel: (soort) => t.hoe[bezorging(soort, wijze)] },
];

const alsVerloop = (error: Error | null): Verloop => (error instanceof Probleem ? { soort: 'geweigerd', probleem: error } : { soort: 'rust' });
const zinNa = ({ afwezig, plaatsvervanger }: VoorkeurenAntwoord): string =>
  afwezig === null || plaatsvervanger === null ? t.bewaard : t.bewaardAfwezig(plaatsvervanger.naam, afwezig.van, afwezig.tot);

/** How somebody gets notices, and who stands in. What is typed stays there when saving fails. */
export function Voorkeurenformulier({ voorkeuren }: { readonly voorkeuren: VoorkeurenAntwoord }): ReactElement {
  const voorvoegsel = useId();
  const [waarden, setWaarden] = useState(() => beginVan(voorkeuren));
  const [eigen, setEigen] = useState<Readonly<Record<string, string>>>({});
  const bewaar = useSchrijven<VoorkeurenInvoer, VoorkeurenAntwoord>({ pad: () => '/v1/ik/voorkeuren', inhoud: (invoer) => invoer, sleutel: ['voorkeuren'] });
  const fouten = useMemo(() => alleFouten(velden.map(({ naam }) => naam), eigen, alsVerloop(bewaar.error), voorvoegsel), [eigen, bewaar.error, voorvoegsel]);
  const id = (naam: string): string => voorvoegsel + naam;
  const fout = (naam: string): string | undefined => fouten.find((een) => een.id === id(naam))?.melding;
  const zet = (naam: string, waarde: string): void => {
    // What was saved is no longer what stands here.
    bewaar.reset();
    setWaarden({ ...waarden, [naam]: waarde });
  };
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    const { invoer, fouten: gevonden } = leesVoorkeuren(waarden);
    setEigen(gevonden);
    if (invoer !== undefined) bewaar.mutate(invoer);
  };
  const veld = (een: Veldbeschrijving): ReactElement => (
    <Formulierveld key={een.naam} veld={een} id={id(een.naam)} waarde={waarden[een.naam] ?? ''} onWaarde={(waarde) => zet(een.naam, waarde)} fout={fout(een.naam)} />
  );
  const [wijze, , van, tot] = velden.map(veld);
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <Foutoverzicht fouten={fouten} />
      {bewaar.error !== null && !(bewaar.error instanceof Probleem) && (
        <Melding soort="waarschuwing" role="alert">
          <p>{foutzin(bewaar.error)}</p>
        </Melding>
      )}
      <h2>{t.berichten}</h2>
      {wijze}
      <Tabel bijschrift={t.perSoort} kolommen={kolommen((waarden['berichten'] ?? 'meteen') as Wijze)} rijen={soorten} sleutel={(soort) => soort} />
      <h2>{t.afwezigheid}</h2>
      <Keuzelijst
        id={id('plaatsvervanger')}
        label={t.plaatsvervanger}
        hulp={t.plaatsvervangerHulp}
        leeg={t.niemand}
        opties={voorkeuren.mogelijkePlaatsvervangers.map(({ id: waarde, naam, functie }) => ({ waarde, label: `${naam} (${functie})` }))}
        waarde={waarden['plaatsvervanger'] ?? ''}
        onWaarde={(waarde) => zet('plaatsvervanger', waarde)}
        fout={fout('plaatsvervanger')}
      />
      {van}
      {tot}
      <div className="cgg-knoppen">
        <Knop type="submit" soort="hoofd" bezig={bewaar.isPending}>
          {t.bewaar}
        </Knop>
        <span role="status">{bewaar.isPending && opdrachtteksten.bezig}</span>
      </div>
      <div role="status">
        {bewaar.isSuccess && (
          <Melding soort="goed">
            <p>{zinNa(bewaar.data)}</p>
          </Melding>
        )}
      </div>
    </form>
  );
}
