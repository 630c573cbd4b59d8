import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { Gegevenslijst, knopklasse, LegeStaat, Melding, naamVan, schaal, Standaardwaarde, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { opdrachtenQuery } from '../../api/gegevens';
import { useGebruiker } from '../../raam/Raam';
import { rangordeteksten as t, agendateksten } from '../../teksten/handelingsagenda';
import { vraagkolom } from './Agendaoverzicht';
import { useAgenda } from './gegevens';
import { gedeeldeGrens, ontbrekend, uitersten, type Regel } from './rangorde';

const BREEDTE = 160;

/** The mean as a dot on a line from the lowest to the highest party. The numbers stand beside it. */
function Spreidingslijn({ regel, min, max }: { readonly regel: Regel; readonly min: number; readonly max: number }): ReactElement {
  const grenzen = uitersten(regel);
  if (grenzen === undefined || regel.gemiddelde === null) return <>{t.een(null)}</>;
  const x = schaal([min, max], [8, BREEDTE - 8]);
  return (
    <svg viewBox={`0 0 ${BREEDTE} 24`} width={BREEDTE} height="24" aria-hidden="true" focusable="false" className="rangordelijn">
      {Array.from({ length: max - min + 1 }, (_, i) => (
        <path key={i} d={`M${x(min + i)} 3v18`} className="rangordelijn__streep" />
      ))}
      <path d={`M${x(grenzen[0])} 12H${x(grenzen[1])}M${x(grenzen[0])} 7v10M${x(grenzen[1])} 7v10`} className="rangordelijn__lijn" />
      <circle cx={x(regel.gemiddelde)} cy="12" r="5.5" className="rangordelijn__stip" />
    </svg>
  );
}

function Cijfers({ regel, namen }: { readonly regel: Regel; readonly namen: Readonly<Record<string, string>> }): ReactElement {
  const rijen = [
    ...regel.perPartij.map(({ partij, gemiddelde }) => [naamVan(partij), t.een(gemiddelde)] as const),
    ...regel.perCriterium.map(({ criterium, gemiddelde }) => [namen[criterium] ?? criterium, t.een(gemiddelde)] as const),
  ];
  return (
    <details className="technisch rangorde__cijfers">
      <summary>{t.perPartij}</summary>
      <Gegevenslijst rijen={rijen} />
    </details>
  );
}

function kolommenVan({ criteria, partijen }: HandelingsagendaAntwoord): readonly Kolom<Regel>[] {
  const { min, max } = criteria.schaal;
  const namen = Object.fromEntries(criteria.criteria.map(({ code, naam }) => [code, naam]));
  return [
    { kop: agendateksten.plaats, kort: true, cel: (regel) => t.plaatsTekst(regel.plaats, regel.gelijkMet.length > 0) },
    {
      ...vraagkolom,
      cel: (regel) => (
        <>
          {vraagkolom.cel(regel)}
          <Cijfers regel={regel} namen={namen} />
        </>
      ),
    },
    { kop: t.gemiddelde, kort: true, cel: ({ gemiddelde }) => t.een(gemiddelde) },
    { kop: t.beeld(min, max), cel: (regel) => <Spreidingslijn regel={regel} min={min} max={max} /> },
    {
      kop: t.laagsteHoogste,
      kort: true,
      cel: (regel) => {
        const grenzen = uitersten(regel);
        return grenzen === undefined ? t.een(null) : t.tussen(...grenzen);
      },
    },
    { kop: t.spreiding, kort: true, cel: ({ spreiding }) => t.een(spreiding) },
    {
      kop: t.partijen,
      cel: ({ perPartij, ontbreekt }) => (
        <>
          {t.n(perPartij.length, partijen.length)}
          {ontbreekt.length > 0 && <span className="klein rangorde__ontbreekt"> {t.ontbreekt(ontbreekt.map(({ partij }) => naamVan(partij)))}</span>}
        </>
      ),
    },
  ];
}

/** The ranking of the candidates: mean, spread and who is missing, with the limit of the agenda as a line. */
export function Rangorde(): ReactElement {
  const { agenda } = useAgenda();
  const { rol } = useGebruiker();
  const opdrachten = useQuery(opdrachtenQuery('handelingsagendas', agenda.id)).data?.opdrachten ?? [];
  const { rangschikking, jaar } = agenda;
  if (rangschikking === null) return <LegeStaat>{rol === 'lezer' ? t.nietVoorU : t.geen}</LegeStaat>;
  const missen = ontbrekend(rangschikking);
  const gedeeld = agenda.vastgesteld === null ? gedeeldeGrens(rangschikking) : undefined;
  const beslechten = opdrachten.some(({ type, kan }) => type === 'beslechtGelijkeStand' && kan);
  const { min, max } = agenda.criteria.schaal;
  const kop = t.kop(jaar, agenda.criteria.criteria.length);
  return (
    <section className="blok">
      <h2>{kop}</h2>
      <p>
        {t.gerangschiktOp(rangschikking.op)} {t.bijschrift} {t.beeld(min, max)} <Standaardwaarde />.
      </p>
      {missen.length > 0 && (
        <Melding soort="waarschuwing">
          <p>{agenda.vastgesteld === null ? t.voorlopig(missen) : t.onvolledig(missen)}</p>
        </Melding>
      )}
      {gedeeld !== undefined && (
        <Melding
          soort="waarschuwing"
          acties={
            beslechten && (
              <Link to="/handelingsagenda/$jaar/opdracht/$type" params={{ jaar: String(jaar), type: 'beslechtGelijkeStand' }} className={knopklasse()}>
                {t.beslecht}
              </Link>
            )
          }
        >
          <p>{t.gedeeld(gedeeld.plaats, gedeeld.aantal)}</p>
        </Melding>
      )}
      <Tabel
        bijschrift={kop}
        verbergBijschrift
        kolommen={kolommenVan(agenda)}
        rijen={rangschikking.regels}
        sleutel={({ item }) => item}
        voorRij={(_, i) => (i === agenda.aantal ? t.grens(agenda.aantal) : undefined)}
      />
    </section>
  );
}
