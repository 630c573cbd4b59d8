import { weigerInzage, type Inkijker } from './inzage';

const scoren = { tot: '2020-11-20', nominaal: '2020-11-20', kalenderregel: 'kalender', gesloten: false } as const;
const agenda = { partijen: ['FMS', 'NVZ'], scoren };
const inzage = (kijker: Partial<Inkijker>, van = 'FMS', op: Parameters<typeof weigerInzage>[0] = agenda) => () => weigerInzage(op, van, { heeftIngediend: false, ...kijker });

describe('de scores van een andere partij', () => {
  it('zijn niet te zien zolang een partij zelf nog niet heeft ingediend', () => {
    expect(inzage({ namens: 'partij:NVZ' })).toThrow(
      expect.objectContaining({ code: 'geen-recht', message: 'U ziet de scores van FMS zodra NVZ zelf een scoreblad heeft ingediend, en anders na 20 november 2020, als het scoren is gesloten.' }),
    );
  });

  it('zijn voor wie niet scoort te zien als het scoren is gesloten', () => {
    const melding = { code: 'geen-recht', message: 'U ziet de scores van FMS na 20 november 2020, als het scoren is gesloten.' };
    expect(inzage({ namens: 'gremium:werkorganisatie' })).toThrow(expect.objectContaining(melding));
    expect(inzage({})).toThrow(expect.objectContaining(melding));
  });

  it.each([
    ['het eigen blad', inzage({ namens: 'partij:FMS' })],
    ['na de eigen inzending', inzage({ namens: 'partij:NVZ', heeftIngediend: true })],
    ['na het scoren', inzage({ namens: 'partij:NVZ' }, 'FMS', { ...agenda, scoren: { ...scoren, gesloten: true } })],
    ['van een agenda die is stopgezet', inzage({ namens: 'gremium:stuurgroep' }, 'FMS', { ...agenda, gestoptOp: '2020-11-01' })],
  ])('zijn te zien: %s', (_wanneer, kijk) => {
    expect(kijk).not.toThrow();
  });
});
