import { Mislukt } from './adressen';
import { leesDag, leesMoment, leesVelden } from './invoer';

describe('what somebody types', () => {
  it('is the fields of a command', () => {
    expect(leesVelden('{"titel": "Lage rughernia"}')).toEqual({ titel: 'Lage rughernia' });
  });

  it.each(['{titel: x}', '', '[1]', '"x"', 'null'])('as fields is refused in one sentence when it is no JSON object: %s', (json) => {
    expect(() => leesVelden(json)).toThrow(Mislukt);
    expect(() => leesVelden(json)).toThrow(/^De velden zijn geen geldige JSON/);
  });

  it('is a day, or the moment itself', () => {
    expect(leesMoment('2020-11-02')).toBe('2020-11-02T08:00:00.000Z');
    expect(leesMoment('2020-11-02T10:30:00.000Z')).toBe('2020-11-02T10:30:00.000Z');
  });

  it.each(['2020-02-31', '2021-02-29', 'morgen'])('as a day that does not exist is refused with that reason: %s', (tekst) => {
    expect(() => leesDag(tekst)).toThrow(new Mislukt(`De dag ${tekst} bestaat niet. Schrijf een dag die bestaat als jjjj-mm-dd, bijvoorbeeld 2020-11-02.`));
    expect(() => leesMoment(tekst)).toThrow(Mislukt);
  });
});
