import { domeinbogen, fasehoek } from './indeling';

describe('the ring', () => {
  it('begins just before the top and closes', () => {
    expect(fasehoek(0, 4)).toEqual({ van: -90, tot: 0 });
    expect(fasehoek(3, 4)).toEqual({ van: 180, tot: 270 });
  });

  it('joins neighbours of one domain, and leaves out a stage without one', () => {
    const fasen = ['agenderen', 'agenderen', null, 'agenderen'].map((domein) => ({ domein }));
    expect(domeinbogen(fasen)).toEqual([{ domein: 'agenderen', van: -90, tot: 90 }, { domein: 'agenderen', van: 180, tot: 270 }]);
  });
});
