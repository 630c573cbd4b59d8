import { bezorging, leesVoorkeuren } from './voorkeuren';

const afwezig = { berichten: 'meteen', plaatsvervanger: 'p-nvz', van: '01-10-2020', tot: '9 okt 2020' };

describe('what somebody chooses about notices', () => {
  it('is sent as a whole, with the days as the API writes them', () => {
    expect(leesVoorkeuren(afwezig)).toEqual({ invoer: { berichten: 'meteen', plaatsvervanger: 'p-nvz', afwezig: { van: '2020-10-01', tot: '2020-10-09' } }, fouten: {} });
    expect(leesVoorkeuren({ berichten: 'uit', plaatsvervanger: '', van: '', tot: '' }).invoer).toEqual({ berichten: 'uit', plaatsvervanger: null, afwezig: null });
  });

  it.each([
    ['tot', { ...afwezig, tot: '' }],
    ['van', { ...afwezig, van: '' }],
    ['tot', { ...afwezig, tot: '30-09-2020' }],
    ['plaatsvervanger', { ...afwezig, plaatsvervanger: '' }],
    ['van', { ...afwezig, van: '31-02-2020' }],
    ['berichten', { ...afwezig, berichten: '' }],
  ])('is refused at the field %s', (veld, waarden) => {
    const { invoer, fouten } = leesVoorkeuren(waarden);
    expect([invoer, Object.keys(fouten)]).toEqual([undefined, [veld]]);
  });

  it('reads what lies before a body once a day at most', () => {
    expect((['meteen', 'dagelijks', 'wekelijks', 'uit'] as const).map((wijze) => bezorging('voorstel', wijze))).toEqual(['samenvatting', 'samenvatting', 'week', 'niet']);
  });

  it('cannot switch off an escalatie on the rung of the own body', () => {
    expect((['meteen', 'dagelijks', 'wekelijks', 'uit'] as const).map((wijze) => [bezorging('trede-bereikt', wijze), bezorging('herinnering', wijze)])).toEqual([
      ['meteen', 'meteen'],
      ['samenvatting', 'samenvatting'],
      ['tochDag', 'week'],
      ['tochMeteen', 'niet'],
    ]);
  });
});
