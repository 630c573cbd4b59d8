import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { Knop, LegeStaat, Melding, Standaardwaarde, tijd } from '@cirkel/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { conceptsleutel } from '../../formulier/concept';
import { useOpdrachtgever } from '../../formulier/useOpdrachtgever';
import { Verloopmelding } from '../../formulier/Verloopmelding';
import { useGebruiker } from '../../raam/Raam';
import { agendateksten, scoreteksten as t } from '../../teksten/handelingsagenda';
import { useAgenda } from './gegevens';
import { AndereScores } from './AndereScores';
import { alsVakken, vak } from './scores';
import { Scorevakken } from './Scorevakken';
import { useScores, type Bewaarstand } from './useScores';

const standzin = (stand: Bewaarstand): string | undefined => {
  switch (stand.soort) {
    case 'rust':
      return undefined;
    case 'bezig':
      return t.bezig;
    case 'wacht':
      return t.wacht;
    case 'bewaard':
      return t.bewaard(tijd(stand.om));
    case 'geweigerd':
      return stand.melding;
  }
};

/** What was submitted, and whether something changed since. */
function ingediendzin({ eigenScores }: HandelingsagendaAntwoord): string {
  if (eigenScores === null || eigenScores.ingediendOp === null) return t.nogNietIngediend;
  const gelijk = JSON.stringify(eigenScores.concept) === JSON.stringify(eigenScores.ingediend);
  return `${t.ingediendOp(eigenScores.ingediendOp)}${gelijk ? '' : ` ${t.gewijzigd}`}`;
}

function Invullen({ agenda, partij }: { readonly agenda: HandelingsagendaAntwoord; readonly partij: string }): ReactElement {
  const gebruiker = useGebruiker();
  const navigate = useNavigate();
  const [leegzin, setLeegzin] = useState(false);
  const naam = `${agenda.programma}-${agenda.jaar}-${partij}`;
  const pad = `/v1/scorebladen/${naam}/opdrachten`;
  const blad = useScores({ pad, csrf: gebruiker.csrf, sleutel: conceptsleutel(gebruiker.naam, naam, 'vulScoresIn'), bewaard: alsVakken(agenda.eigenScores?.concept ?? []) });
  const { verloop, geef, rust } = useOpdrachtgever(gebruiker.csrf, () => void navigate({ to: '/handelingsagenda/$jaar', params: { jaar: String(agenda.jaar) } }));
  const leeg = agenda.kandidaten.flatMap(({ item }) => agenda.criteria.criteria.filter(({ code }) => (blad.vakken[vak(item, code)] ?? '') === '')).length;
  const alles = agenda.kandidaten.length * agenda.criteria.criteria.length;
  const dienIn = async (): Promise<void> => {
    setLeegzin(leeg === alles);
    if (leeg < alles && (await blad.bewaarNu())) geef(pad, { type: 'dienScorebladIn' });
  };
  return (
    <>
      <p>
        {t.uitleg(agenda.criteria.schaal.min, agenda.criteria.schaal.max)} <Standaardwaarde />
      </p>
      <Verloopmelding verloop={verloop} onOpnieuw={() => void dienIn()} onBekijk={rust} />
      {verloop.soort === 'geweigerd' && (
        <Melding soort="fout" role="alert">
          <p>{verloop.probleem.detail}</p>
        </Melding>
      )}
      {leegzin && (
        <Melding soort="fout" role="alert">
          <p>{t.leeg}</p>
        </Melding>
      )}
      <Scorevakken agenda={agenda} vakken={blad.vakken} zet={blad.zet} />
      <div className="cgg-knoppen">
        <Knop soort="hoofd" bezig={verloop.soort === 'bezig'} onClick={() => void dienIn()}>
          {t.dienIn(leeg)}
        </Knop>
        <span role="status">{standzin(blad.stand)}</span>
      </div>
    </>
  );
}

/** The score sheet of the user's own partij: filled in while scoring is open, to read afterwards. */
function EigenScores({ agenda, partij }: { readonly agenda: HandelingsagendaAntwoord; readonly partij: string }): ReactElement {
  return (
    <section className="blok">
      <h2>{t.kop(agenda.jaar)}</h2>
      <p>{ingediendzin(agenda)}</p>
      {agenda.status === 'scoren' ? (
        <Invullen agenda={agenda} partij={partij} />
      ) : (
        <>
          <Melding soort="info">
            <p>{t.gesloten(agenda.scoren.tot)}</p>
          </Melding>
          <Scorevakken agenda={agenda} vakken={alsVakken(agenda.eigenScores?.ingediend ?? [])} />
        </>
      )}
    </section>
  );
}

/** The own scores, and those of the others as far as the reader may see them. */
export function Scoren(): ReactElement {
  const { agenda } = useAgenda();
  const { partij } = useGebruiker();
  const scoort = partij !== undefined && agenda.partijen.some((een) => een.partij === partij);
  if (scoort && agenda.kandidaten.length === 0) return <LegeStaat>{agendateksten.geenKandidaten}</LegeStaat>;
  return (
    <>
      {scoort ? <EigenScores agenda={agenda} partij={partij} /> : <LegeStaat>{t.scoortNiet}</LegeStaat>}
      <AndereScores agenda={agenda} zelf={partij} />
    </>
  );
}
