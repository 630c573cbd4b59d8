import { stateModel } from '../projection/read-model';
import { GremiumRow } from './table';

// Its second shape: proposals, decisions and how often a meeting changed, in `stand`.
export const gremia = stateModel('gremia', GremiumRow, {
  gremium: ({ streamId, versie, state }) => [{ id: streamId, versie, code: state.code, stand: state }],
}, 2);
