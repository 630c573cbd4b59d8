import { actiestatus, eersteOpen } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { zoekvorm } from '../query/zoekvorm';
import { ActieRow } from './table';

export const acties = stateModel('acties', ActieRow, {
  actie: ({ streamId, versie, gewijzigdOp, state }) => [
    {
      id: streamId,
      versie,
      gewijzigdOp,
      nummer: state.nummer,
      code: state.code,
      zoektekst: zoekvorm(`${state.nummer} ${state.code} ${state.omschrijving}`),
      domein: state.domein,
      status: actiestatus(state),
      eigenaren: state.delen.map((deel) => deel.eigenaar),
      termijn: eersteOpen(state.termijnen)?.effectief ?? null,
      stand: state,
    },
  ],
});
