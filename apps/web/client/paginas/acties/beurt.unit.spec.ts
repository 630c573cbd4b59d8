import type { ActieRij } from '@cirkel/contracts';
import { afgelopen, beurtVan } from './beurt';

const delen = (...statussen: readonly ActieRij['status'][]): Pick<ActieRij, 'perEigenaar' | 'termijn'> => ({
  perEigenaar: statussen.map((status, i) => ({ eigenaar: `partij:P${i}`, status }) as ActieRij['perEigenaar'][number]), termijn: null,
});

describe('whose turn it is on an actie', () => {
  it('is of every owner whose part is open', () => {
    expect(beurtVan(delen('gereed', 'in-gang-gezet', 'niet-in-gang-gezet'))).toEqual({ wie: ['partij:P1', 'partij:P2'], wat: 'actie afronden' });
    expect(beurtVan(delen('gereed', 'stopgezet'))).toBeNull();
  });

  it('says how it ended, and nothing of one that is open: then nobody aan zet is a fault', () => {
    expect((['gereed', 'stopgezet', 'in-gang-gezet', 'niet-in-gang-gezet'] as const).map((status) => afgelopen({ status }))).toEqual(['Alle eigenaren zijn klaar.', 'Deze actie is stopgezet.', undefined, undefined]);
  });
});
