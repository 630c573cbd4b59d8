import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { korteDatum, LegeStaat, naamVan, Statuslabel, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { historieQuery, opdrachtenQuery } from '../../api/gegevens';
import { Termijnblok } from '../../onderwerp/Termijnblok';
import { Uitstelmeldingen, useUitstel } from '../../onderwerp/Uitstel';
import { agendateksten as t } from '../../teksten/handelingsagenda';
import { useAgenda } from './gegevens';

type Kandidaat = HandelingsagendaAntwoord['kandidaten'][number] & { readonly plaats?: number };
type Partij = HandelingsagendaAntwoord['partijen'][number];

export const vraagkolom: Kolom<{ readonly nummer: string; readonly titel: string }> = {
  kop: t.vraag,
  naam: true,
  cel: ({ nummer, titel }) => (
    <Link to="/items/$nr" params={{ nr: nummer }}>
      {nummer} {titel}
    </Link>
  ),
};
const plaatskolom: Kolom<Kandidaat> = { kop: t.plaats, kort: true, cel: ({ plaats }) => plaats };

const partijkolommen: readonly Kolom<Partij>[] = [
  { kop: t.partij, naam: true, cel: ({ partij }) => naamVan(partij) },
  {
    kop: t.ingediend,
    cel: ({ ingediendOp }) => <Statuslabel status={ingediendOp === null ? { icoon: 'cirkel', tekst: t.nogNiet, toon: 'neutraal' } : { icoon: 'vink', tekst: korteDatum(ingediendOp), toon: 'goed' }} />,
  },
];

/** Who submitted, which questions are candidates or were placed, and until when. */
export function Agendaoverzicht(): ReactElement {
  const { agenda, vandaag } = useAgenda();
  const jaar = String(agenda.jaar);
  const historie = useQuery(historieQuery('handelingsagendas', agenda.id)).data;
  const opdrachten = useQuery(opdrachtenQuery('handelingsagendas', agenda.id)).data?.opdrachten ?? [];
  const uitstel = useUitstel(agenda.id);
  const opdracht = (welke: string, termijnId: string): LinkProps | undefined =>
    opdrachten.some(({ type, kan }) => type === welke && kan) ? { to: '/handelingsagenda/$jaar/opdracht/$type', params: { jaar, type: welke }, search: { termijnId } } : undefined;
  const kandidaten: readonly Kandidaat[] = agenda.vastgesteld?.items ?? agenda.kandidaten;
  const kop = agenda.vastgesteld === null ? t.kandidaten(kandidaten.length) : t.opAgenda(kandidaten.length);
  return (
    <>
      <Uitstelmeldingen verzoeken={uitstel} opdracht={opdracht} />
      {agenda.partijen.length > 0 && (
        <section className="blok">
          <h2>{t.partijen}</h2>
          <Tabel bijschrift={t.partijen} verbergBijschrift kolommen={partijkolommen} rijen={agenda.partijen} sleutel={({ partij }) => partij} />
        </section>
      )}
      <section className="blok">
        <h2>{kop}</h2>
        {kandidaten.length === 0 ? (
          <LegeStaat>{t.geenKandidaten}</LegeStaat>
        ) : (
          <Tabel bijschrift={kop} verbergBijschrift kolommen={agenda.vastgesteld === null ? [vraagkolom] : [plaatskolom, vraagkolom]} rijen={kandidaten} sleutel={({ item }) => item} />
        )}
      </section>
      {agenda.termijnen.map((termijn) => (
        <Termijnblok
          key={termijn.id}
          termijn={termijn}
          van={{ collectie: 'handelingsagendas', id: agenda.id }}
          vandaag={vandaag}
          historie={historie?.rijen ?? []}
          uitstel={uitstel}
          opdracht={(welke) => opdracht(welke, termijn.id)}
        />
      ))}
    </>
  );
}
