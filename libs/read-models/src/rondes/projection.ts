import { stateModel } from '../projection/read-model';
import { RondeRow } from './table';

/** Since rondes have terms. */
const METTERMIJNEN = 2;

export const rondes = stateModel('rondes', RondeRow, {
  ronde: ({ streamId, versie, gewijzigdOp, state }) => [
    { id: streamId, versie, gewijzigdOp, code: state.code, begin: state.vensters.map(({ van }) => van).sort()[0] ?? '', stand: state },
  ],
}, METTERMIJNEN);
