import type { MogelijkeOpdracht } from '@cirkel/contracts';
import { alleOpdrachten } from '@cirkel/domain';
import { hoofdopdracht } from './Opdrachtknoppen';

const picotopdrachten = alleOpdrachten().filter(({ definition }) => ['vulPicotAan', 'voltooiPicot', 'plaatsOpmerking'].includes(definition.type));
/** The commands of an item in PICOT, in the order of the API, of which these can be given. */
const opdrachten = (kunnen: readonly string[]): readonly MogelijkeOpdracht[] =>
  picotopdrachten.map(({ definition: { type, titel } }) => ({ type, titel, kan: kunnen.includes(type), schema: {} }));

describe('the primary button', () => {
  it('completes the PICOT as soon as that can be done', () => {
    expect(hoofdopdracht(opdrachten(['vulPicotAan', 'plaatsOpmerking']))?.titel).toBe('PICOT aanvullen');
    expect(hoofdopdracht(opdrachten(['vulPicotAan', 'voltooiPicot', 'plaatsOpmerking']))?.titel).toBe('PICOT voltooien');
  });

  it('is not there when all that can be done is beside the point', () => {
    expect(hoofdopdracht(opdrachten(['plaatsOpmerking']))).toBeUndefined();
  });
});
