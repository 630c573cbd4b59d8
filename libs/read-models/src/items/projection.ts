import { eersteOpen, jaarVan } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { zoekvorm } from '../query/zoekvorm';
import { ItemRow, ItemstandRow } from './table';

export const items = stateModel('items', ItemRow, {
  item: ({ streamId, state }) => {
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
        beeindigd: state.status === 'beeindigd',
        termijn: termijn?.effectief ?? null,
        termijnstaat: termijn?.staat ?? 'geen',
        jaar: jaarVan(state.doorlopen[0]?.sinds ?? '0000'),
        instroom: state.instroom,
        wvs: [...new Set([...state.wvs, ...(state.kennisagenda?.wv === undefined ? [] : [state.kennisagenda.wv])])],
        kennisagenda: state.kennisagenda?.naam ?? null,
        ronden: [state.subsidieronde?.ronde, state.subsidieronde?.rondecode].filter((een) => een !== undefined),
        einde: state.einde?.code ?? null,
      },
    ];
  },
});

/** Since a step says from which ronde it came. */
const METRONDE = 2;

export const itemstanden = stateModel('itemstanden', ItemstandRow, {
  item: ({ streamId, versie, gewijzigdOp, state }) => [{ id: streamId, versie, gewijzigdOp, stand: state }],
}, METRONDE);
