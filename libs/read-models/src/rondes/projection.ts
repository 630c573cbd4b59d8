import { stateModel } from '../projection/read-model';
import { RondeRow } from './table';

export const rondes = stateModel('rondes', RondeRow, {
  ronde: ({ streamId, versie, gewijzigdOp, state }) => [
    { id: streamId, versie, gewijzigdOp, code: state.code, begin: state.vensters.map(({ van }) => van).sort()[0] ?? '', stand: state },
  ],
});
