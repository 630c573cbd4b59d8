import { stateModel } from '../projection/read-model';
import { ProgrammaRow } from './table';

export const programmas = stateModel('programmas', ProgrammaRow, {
  programma: ({ streamId, versie, state }) => [{ id: streamId, versie, code: state.code, stand: state }],
});
