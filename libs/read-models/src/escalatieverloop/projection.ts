import { tredeverloop } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { EscalatietredeRow } from './table';

export const escalatieverloop = stateModel('escalatieverloop', EscalatietredeRow, {
  escalatie: ({ streamId, state }) => {
    const treden = tredeverloop(state);
    const begin = treden[0]?.geopendOp ?? '';
    return treden.map(({ trede, gremium, geopendOp, verlatenOp, hoe }) => ({
      id: streamId, trede, programma: state.programma.code, soort: state.onderwerp.soort, gremium, begin, geopendOp, verlatenOp: verlatenOp ?? null, hoe: hoe ?? null,
    }));
  },
});
