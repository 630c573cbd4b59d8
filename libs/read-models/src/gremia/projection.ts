import { stateModel } from '../projection/read-model';
import { GremiumRow } from './table';

export const gremia = stateModel('gremia', GremiumRow, {
  gremium: ({ streamId, versie, state }) => [{ id: streamId, versie, code: state.code, stand: state }],
});
