import { stateModel } from '../projection/read-model';
import { SpiegelRow } from './table';

export const spiegels = stateModel('spiegels', SpiegelRow, {
  spiegel: ({ streamId, versie, state }) => [{ id: streamId, versie, code: state.code, item: state.item?.streamId ?? null, itemNummer: state.item?.nummer ?? null, stand: state }],
});
