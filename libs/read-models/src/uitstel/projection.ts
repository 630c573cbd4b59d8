import { agendanaam, agendanummer, openVerzoeken, type Onderwerp, type Termijn } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { UitstelRow, type Uitsteltermijn } from './table';

interface Van {
  readonly streamId: string;
  readonly soort: string;
  readonly nummer: string;
  readonly titel: string;
}

type MetProgramma = Onderwerp & { readonly programma: { readonly code: string; readonly versie: number } };

const datumsVan = ({ effectief, kalenderregel, streef }: Termijn): Uitsteltermijn => ({ effectief, kalenderregel, ...(streef === undefined ? {} : { streef }) });

function rijen(onderwerp: MetProgramma, { streamId, soort, nummer, titel }: Van): UitstelRow[] {
  const open = new Set(openVerzoeken(onderwerp).map(({ nr }) => nr));
  return (onderwerp.uitstelverzoeken ?? []).map((verzoek) => {
    const termijn = onderwerp.termijnen.find(({ id }) => id === verzoek.termijnId);
    return {
      onderwerpId: streamId, nr: verzoek.nr, soort, nummer, titel, aan: verzoek.aan, door: verzoek.door, open: open.has(verzoek.nr), was: verzoek.was, termijnVerstreken: termijn?.staat === 'verstreken',
      verzoek, termijn: termijn === undefined ? null : datumsVan(termijn), programma: onderwerp.programma,
    };
  });
}

export const uitstelverzoeken = stateModel('uitstelverzoeken', UitstelRow, {
  item: ({ streamId, state }) => rijen(state, { streamId, soort: 'item', nummer: state.nummer, titel: state.titel }),
  actie: ({ streamId, state }) => rijen(state, { streamId, soort: 'actie', nummer: state.code, titel: state.omschrijving }),
  handelingsagenda: ({ streamId, state }) => rijen(state, { streamId, soort: 'handelingsagenda', nummer: agendanummer(state), titel: agendanaam(state) }),
  ronde: ({ streamId, state }) => rijen(state, { streamId, soort: 'ronde', nummer: state.code, titel: state.naam }),
}, 2);
