import type { HandelingsagendaAntwoord, ItemRij } from '@cirkel/contracts';
import type { Optie } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { itemsQuery } from '../../api/gegevens';
import { agendaQuery } from '../../api/overzichten';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { termijnkeuzes } from '../../onderwerp/termijnkeuzes';
import { Paginagegevens } from '../../raam/Paginagegevens';
import { agendateksten as t } from '../../teksten/handelingsagenda';
import { agendanaam } from './gegevens';

const route = getRouteApi('/handelingsagenda/$jaar/opdracht/$type');

const naarOptie = ({ nummer, titel }: Pick<ItemRij, 'nummer' | 'titel'>, waarde: string): Optie => ({ waarde, label: `${nummer} ${titel}` });

/** Choices that only the handelingsagenda knows; `picots` are the items that may become candidates. */
const keuzesVan = (agenda: HandelingsagendaAntwoord, type: string, picots: readonly ItemRij[]): Readonly<Record<string, readonly Optie[]>> => ({
  termijnId: termijnkeuzes(agenda.termijnen, type),
  item: agenda.kandidaten.map((kandidaat) => naarOptie(kandidaat, kandidaat.nummer)),
  items: picots.filter(({ id }) => !agenda.kandidaten.some(({ item }) => item === id)).map((rij) => naarOptie(rij, rij.id)),
});

/** A command on a handelingsagenda. */
export function AgendaOpdracht(): ReactElement {
  const { jaar, type } = route.useParams();
  const { programma, ...begin } = route.useSearch();
  const agenda = useQuery(agendaQuery(agendanaam(programma, jaar)));
  const picots = useQuery({ ...itemsQuery({ programma: programma ?? 'cirkel', fase: 'picot', status: 'lopend', sorteer: 'nummer', pageSize: 500 }), enabled: type === 'voegKandidatenToe' });
  return (
    <Paginagegevens titel={t.titel(jaar)} query={agenda}>
      {(gegevens) => {
        const gelijk = gegevens.rangschikking?.gelijkOpDeGrens ?? [];
        return (
          <Opdrachtpagina
            collectie="handelingsagendas"
            nr={`${gegevens.programma}-${jaar}`}
            id={gegevens.id}
            type={type}
            begin={type === 'beslechtGelijkeStand' ? { volgorde: gelijk.join(', '), ...begin } : begin}
            keuzes={keuzesVan(gegevens, type, picots.data?.rijen ?? [])}
            terug={{ to: '/handelingsagenda/$jaar', params: { jaar } }}
            onderwerp={
              <p>
                <Link to="/handelingsagenda/$jaar" params={{ jaar }}>
                  {t.titel(jaar)}
                </Link>
              </p>
            }
          />
        );
      }}
    </Paginagegevens>
  );
}
