import { aanZet, eersteOpen } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { BetrokkeneRow } from './table';

export const betrokkenen = stateModel('betrokkenen', BetrokkeneRow, {
  item: ({ streamId, state }) => {
    const aanDeBeurt = aanZet(state)?.wie ?? [];
    const termijn = eersteOpen(state.termijnen)?.effectief ?? null;
    return [...new Set([state.eigenaar, ...aanDeBeurt])].map((wie) => ({ id: streamId, wie, aanZet: aanDeBeurt.includes(wie), termijn, status: state.status, beeindigd: state.status === 'beeindigd' }));
  },
});
