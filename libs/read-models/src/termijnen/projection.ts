import { agendanaam, agendanummer, isOpen, nietGereed, type Onderwerp } from '@cirkel/domain';
import { stateModel, type Stand } from '../projection/read-model';
import { TermijnRow } from './table';

interface Kop {
  readonly soort: TermijnRow['soort'];
  readonly nummer: string;
  readonly titel: string;
}

const rijen = ({ streamId, state }: Stand<Onderwerp>, { soort, nummer, titel }: Kop): readonly TermijnRow[] =>
  state.termijnen.map((termijn) => ({
    onderwerpId: streamId,
    termijnId: termijn.id,
    soort,
    nummer,
    titel,
    wachtOp: [...nietGereed(termijn)],
    effectief: termijn.effectief,
    staat: termijn.staat,
    open: isOpen(termijn),
    termijn,
  }));

export const termijnen = stateModel('termijnen', TermijnRow, {
  item: (stand) => rijen(stand, { soort: 'item', nummer: stand.state.nummer, titel: stand.state.titel }),
  // People know an actie by its code in the jaarplan.
  actie: (stand) => rijen(stand, { soort: 'actie', nummer: stand.state.code, titel: stand.state.omschrijving }),
  handelingsagenda: (stand) => rijen(stand, { soort: 'handelingsagenda', nummer: agendanummer(stand.state), titel: agendanaam(stand.state) }),
});
