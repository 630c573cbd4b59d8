import { doorlooptijden as vanItem } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { DoorlooptijdRow } from './table';

export const doorlooptijden = stateModel('doorlooptijden', DoorlooptijdRow, {
  item: ({ streamId, state }) =>
    vanItem(state).map(({ meting, van, tot, uiterlijk }) => ({
      id: streamId,
      meting,
      programma: state.programma.code,
      ronde: state.subsidieronde?.ronde ?? null,
      van,
      tot: tot ?? null,
      uiterlijk: uiterlijk ?? null,
      fictief: state.fictief,
    })),
});
