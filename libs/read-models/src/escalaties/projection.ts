import { huidigeTrede } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { EscalatieRow } from './table';

// Its second shape: how each body came to its decision, in `stand`; its third: on which day it ended.
export const escalaties = stateModel('escalaties', EscalatieRow, {
  escalatie: ({ streamId, versie, gewijzigdOp, state }) => {
    const { gremium, datums } = huidigeTrede(state);
    // Opening it and reaching the first rung are two events of one decision; between them it lies nowhere yet.
    if (datums === undefined) return [];
    const { nummer, onderwerp, staat } = state;
    return [
      {
        id: streamId,
        versie,
        gewijzigdOp,
        nummer,
        onderwerpId: onderwerp.streamId,
        termijnId: onderwerp.termijnId ?? null,
        staat,
        open: staat !== 'beeindigd',
        gremium,
        sinds: datums.geopendOp,
        stand: state,
      },
    ];
  },
}, 3);
