import { rustig } from './useRustigeRijen';

interface Rij {
  readonly id: string;
  readonly titel: string;
}
const rij = (id: string, titel = id): Rij => ({ id, titel });
const van = ({ id }: Rij): string => id;

describe('a list that changes behind the reader', () => {
  it('shows new values in place, and keeps new rows and another order back', () => {
    expect(rustig(['a', 'b'], [rij('c'), rij('b', 'nieuw'), rij('a')], van)).toEqual({ rijen: [rij('a'), rij('b', 'nieuw')], nieuw: 1, anders: true });
  });

  it('says when only the order changed', () => {
    expect(rustig(['a', 'b'], [rij('b'), rij('a')], van)).toMatchObject({ nieuw: 0, anders: true });
  });

  it('has nothing to say when rows and order are the same', () => {
    expect(rustig(['a', 'b'], [rij('a', 'nieuw'), rij('b')], van)).toEqual({ rijen: [rij('a', 'nieuw'), rij('b')], nieuw: 0, anders: false });
  });
});
