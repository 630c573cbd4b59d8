import { stateModel } from '../projection/read-model';
import { InclusiesRow } from './table';

export const inclusies = stateModel('inclusies', InclusiesRow, {
  inclusies: ({ streamId, versie, state }) => [{ id: streamId, versie, item: state.item, nummer: state.nummer, teTraag: state.tempo?.teTraag ?? false, centra: state.centra.map(({ code }) => code), stand: state }],
}, 2);
