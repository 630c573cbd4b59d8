import type { Systeemstatus } from '@cirkel/contracts';
import { oordeelOver } from './oordeel';

const goed: Systeemstatus = {
  onderdelen: { postgresql: 'bereikbaar', temporal: 'bereikbaar' }, gebeurtenissen: 12, zonderNummer: 0, lezers: [{ groep: 'leesmodellen', achter: 0 }], vast: [], berichten: { wacht: 3, nuWeg: 0, onbestelbaar: 0, vastgelopen: 0 },
};
const vast = [{ groep: 'leesmodellen', streamId: 'item-1', versie: 3, reden: 'x' }];

describe('the status of the system', () => {
  it.each([
    ['goed', {}],
    ['achter', { zonderNummer: 2 }],
    ['achter', { lezers: [{ groep: 'notifier', achter: 1 }] }],
    ['achter', { berichten: { ...goed.berichten, nuWeg: 1 } }],
    ['mis', { onderdelen: { postgresql: 'bereikbaar', temporal: 'onbereikbaar' } }],
    ['mis', { vast }],
    ['mis', { berichten: { ...goed.berichten, onbestelbaar: 1 } }],
  ] as const)('is %s with %j', (oordeel, rest) => expect(oordeelOver({ ...goed, ...rest } as Systeemstatus, 0, 1_000)).toBe(oordeel));

  it('is unknown, never good, when the last answer is older than a minute', () => {
    expect([oordeelOver(goed, 0, 60_000), oordeelOver(goed, 0, 60_001)]).toEqual(['goed', 'onbekend']);
  });
});
