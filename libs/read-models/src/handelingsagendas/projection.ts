import { agendaStroom } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { HandelingsagendaRow, ScorebladRow } from './table';

export const handelingsagendas = stateModel('handelingsagendas', HandelingsagendaRow, {
  handelingsagenda: ({ streamId, versie, gewijzigdOp, state }) => [{ id: streamId, versie, gewijzigdOp, jaar: state.jaar, stand: state }],
});

export const scorebladen = stateModel('scorebladen', ScorebladRow, {
  scoreblad: ({ streamId, state }) => [{ id: streamId, agenda: agendaStroom(state.programma.code, state.jaar), partij: state.partij, stand: state }],
});
