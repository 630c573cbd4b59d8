import { aggregates } from '@cirkel/domain';
import { InvoerFout, type Fout } from './fouten';
import { leesOpdracht, type RuweOpdracht } from './lees-opdracht';

const code = 'ab'.repeat(32);
const fouten = (kind: 'item' | 'programma', opdracht: RuweOpdracht): readonly Fout[] => {
  try {
    leesOpdracht(aggregates[kind], opdracht, false);
    return [];
  } catch (fout) {
    if (fout instanceof InvoerFout) return fout.fouten;
    throw fout;
  }
};

describe('the code of consequences that somebody saw', () => {
  it('goes with a decision for a whole programme', () => {
    expect(fouten('programma', { type: 'hervatProgramma', reden: 'Het kan weer.', gevolgen: code }).map(({ pad }) => pad)).not.toContain('gevolgen');
  });

  it('is refused where nobody compares it', () => {
    expect(fouten('item', { type: 'plaatsOpmerking', tekst: 'Afgestemd.', gevolgen: code })).toEqual([
      { pad: 'gevolgen', melding: 'De gevolgen worden alleen vergeleken bij een besluit over een heel programma.' },
    ]);
  });
});
