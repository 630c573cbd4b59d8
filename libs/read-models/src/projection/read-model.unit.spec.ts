import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gremium } from '@cirkel/domain';
import { stateModel, type Stand } from './read-model';

@Entity({ schema: 'lees', name: 'zetel' })
class ZetelRow {
  @PrimaryColumn({ type: 'text' }) persoon!: string;
  @Column({ type: 'text' }) partij!: string;
}

const zetels = stateModel('zetels', ZetelRow, { gremium: ({ state }) => state.leden.map(({ persoonId, partij }) => ({ persoon: persoonId, partij })) });
const stand = (versie: number, ...leden: (readonly [persoonId: string, partij: string])[]): Stand<Gremium> => ({
  streamId: 'gremium-BO', versie, gewijzigdOp: '2020-09-01T07:00:00.000Z',
  state: { code: 'BO', naam: 'BO', lidwoord: 'het', vergaderingen: [], voorstellen: [], besluiten: [], leden: leden.map(([persoonId, partij]) => ({ persoonId, partij, sinds: '2020-09-01' })) },
});
const delta = (before: Stand<Gremium> | undefined, after: Stand<Gremium>) => zetels.delta({ kind: 'gremium', before, after, steps: [] });

describe('a read model made from states', () => {
  it('writes all rows of a stream that it sees for the first time', () => {
    expect(delta(undefined, stand(1, ['a', 'FMS'], ['b', 'NVZ']))).toEqual({ upserts: [{ persoon: 'a', partij: 'FMS' }, { persoon: 'b', partij: 'NVZ' }], deletes: [] });
  });

  it('writes only what changed, and removes what is gone', () => {
    const change = delta(stand(1, ['a', 'FMS'], ['b', 'NVZ'], ['c', 'ZN']), stand(2, ['a', 'FMS'], ['b', 'NFU']));
    expect(change).toEqual({ upserts: [{ persoon: 'b', partij: 'NFU' }], deletes: [{ persoon: 'c', partij: 'ZN' }] });
  });

  it('leaves streams of other kinds alone', () => {
    expect(zetels.delta({ kind: 'item', before: undefined, after: stand(1, ['a', 'FMS']), steps: [] })).toEqual({ upserts: [], deletes: [] });
  });
});
