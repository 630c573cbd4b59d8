import { alleGebeurtenissen, type Actor } from '@cirkel/domain';
import { maySee, viewerOf } from './viewer';

const caller = (actor: Omit<Actor, 'id'>) => ({ actor: { id: 'p', ...actor }, naam: 'P' });
const by = (actor: Omit<Actor, 'id'>) => ({ meta: { actor: { id: 'q', ...actor } } });
const typeWith = (zichtbaarheid: string) => alleGebeurtenissen().find(({ definition }) => definition.zichtbaarheid === zichtbaarheid)?.definition.type;

describe('who may see an event', () => {
  const steward = viewerOf(caller({ rol: 'projectorganisatie' }));
  const party = viewerOf(caller({ rol: 'partij', partij: 'FMS' }));
  const reader = viewerOf(caller({ rol: 'lezer' }));

  it('follows from the visibility of its type and the role', () => {
    const open = { type: typeWith('openbaar')!, ...by({ rol: 'systeem' }) };
    const shared = { type: typeWith('deelnemers')!, ...by({ rol: 'systeem' }) };
    expect([steward, party, reader].map((viewer) => maySee(viewer, open))).toEqual([true, true, true]);
    expect([steward, party, reader].map((viewer) => maySee(viewer, shared))).toEqual([true, true, false]);
  });

  it('knows for every role on which side it stands', () => {
    expect(viewerOf(caller({ rol: 'gremium', gremium: 'BO' }))).toEqual({ niveau: 'deelnemers', namens: 'gremium:BO' });
    expect(viewerOf(caller({ rol: 'dataparty', partij: 'DHD' }))).toEqual({ niveau: 'deelnemers', namens: 'partij:DHD' });
    expect(viewerOf(caller({ rol: 'beheerder' }))).toEqual({ niveau: 'beheer' });
  });
});
