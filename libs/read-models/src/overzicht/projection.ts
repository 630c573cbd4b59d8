import { stateModel } from '../projection/read-model';
import { VerblijfRow } from './table';

export const verblijven = stateModel('verblijven', VerblijfRow, {
  item: ({ streamId, state }) =>
    state.doorlopen.map(({ fase, sinds, tot }, i) => ({
      id: streamId,
      nr: i + 1,
      programma: state.programma.code,
      fase,
      sinds,
      tot: tot ?? null,
      teLaat: tot === undefined && state.termijnen.some(({ staat }) => staat === 'verstreken'),
      opgeschort: tot === undefined && state.status === 'opgeschort',
      fictief: state.fictief,
    })),
});
