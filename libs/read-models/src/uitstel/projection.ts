import { agendanaam, agendanummer, openVerzoeken, type Onderwerp } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { UitstelRow } from './table';

interface Van {
  readonly streamId: string;
  readonly soort: string;
  readonly nummer: string;
  readonly titel: string;
}

function rijen(onderwerp: Onderwerp, { streamId, soort, nummer, titel }: Van): UitstelRow[] {
  const open = new Set(openVerzoeken(onderwerp).map(({ nr }) => nr));
  return (onderwerp.uitstelverzoeken ?? []).map((verzoek) => ({
    onderwerpId: streamId, nr: verzoek.nr, soort, nummer, titel, aan: verzoek.aan, door: verzoek.door, open: open.has(verzoek.nr), was: verzoek.was,
    termijnVerstreken: onderwerp.termijnen.some(({ id, staat }) => id === verzoek.termijnId && staat === 'verstreken'), verzoek,
  }));
}

export const uitstelverzoeken = stateModel('uitstelverzoeken', UitstelRow, {
  item: ({ streamId, state }) => rijen(state, { streamId, soort: 'item', nummer: state.nummer, titel: state.titel }),
  actie: ({ streamId, state }) => rijen(state, { streamId, soort: 'actie', nummer: state.nummer, titel: state.omschrijving }),
  handelingsagenda: ({ streamId, state }) => rijen(state, { streamId, soort: 'handelingsagenda', nummer: agendanummer(state), titel: agendanaam(state) }),
  ronde: ({ streamId, state }) => rijen(state, { streamId, soort: 'ronde', nummer: state.code, titel: state.naam }),
});
