import { doorlooptijden as vanItem } from '@cirkel/domain';
import { stateModel } from '../projection/read-model';
import { DoorlooptijdRow } from './table';

export const doorlooptijden = stateModel('doorlooptijden', DoorlooptijdRow, {
  item: ({ streamId, state }) =>
    vanItem(state).map(({ meting, van, tot, gestopt, uiterlijk, verlengd }) => ({
      id: streamId,
      meting,
      centrum: '',
      itemId: streamId,
      programma: state.programma.code,
      ronde: state.subsidieronde?.rondecode ?? state.subsidieronde?.ronde ?? null,
      van,
      tot: tot ?? null,
      uiterlijk: uiterlijk ?? null,
      gestopt: gestopt === true,
      verlengd: verlengd ?? null,
      fictief: state.fictief,
    })),
  inclusies: ({ streamId, state }) =>
    state.centra.flatMap(({ code, gestartOp, standen }) => {
      const eerste = standen.find(({ aantal }) => aantal > 0)?.datum ?? null;
      const rij = { id: streamId, centrum: code, itemId: state.item, programma: state.programma.code, ronde: null, uiterlijk: null, gestopt: false, verlengd: null, fictief: null };
      return [
        { ...rij, meting: 'start-centrum' as const, van: null, tot: gestartOp ?? null },
        ...(gestartOp === undefined ? [] : [{ ...rij, meting: 'inclusie-centrum' as const, van: gestartOp, tot: eerste }]),
      ];
    }),
}, 3);
