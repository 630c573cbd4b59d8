import { aanZet, eersteOpen } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { zoekvorm } from '../query/zoekvorm';
import { ItemRow, ItemstandRow } from './table';

export const items = stateModel('items', ItemRow, {
  item: ({ streamId, state }) => {
    const wie = aanZet(state)?.wie ?? [];
    const termijn = eersteOpen(state.termijnen);
    return [
      {
        id: streamId,
        nummer: state.nummer,
        titel: state.titel,
        zoektekst: zoekvorm(`${state.nummer} ${state.titel}`),
        programma: state.programma.code,
        fase: state.fase,
        faseNr: state.faseNr,
        status: state.status,
        betrokken: [...new Set([state.eigenaar, ...wie])],
        aanZet: [...wie],
        termijn: termijn?.effectief ?? null,
        termijnstaat: termijn?.staat ?? 'geen',
      },
    ];
  },
});

export const itemstanden = stateModel('itemstanden', ItemstandRow, {
  item: ({ streamId, versie, gewijzigdOp, state }) => [{ id: streamId, versie, gewijzigdOp, stand: state }],
});
