import { afgesproken, waaromDezeDatum } from './termijn';

const dag = (datum: string) => ({ tekst: '', precisie: 'dag', kalenderregel: 'atw', oorspronkelijk: datum, nominaal: datum, effectief: datum }) as const;

describe('why a termijn has this day', () => {
  it('a period ends on its last working day and never moves past it', () => {
    expect(waaromDezeDatum({ ...dag('2020-10-30'), tekst: 'oktober 2020', precisie: 'maand' })).toBe(
      'Afgesproken is een maand. De laatste werkdag daarvan is vrijdag 30 oktober 2020. De datum schuift daar niet voorbij. Eigen keuze van het programma.',
    );
  });

  it('"voor" a day is the last working day before it', () => {
    expect(waaromDezeDatum({ ...dag('2020-10-30'), tekst: 'voor 1 november 2020' })).toBe(
      'De laatste werkdag voor 1 november 2020 is vrijdag 30 oktober 2020. De datum schuift niet naar later. Eigen keuze van het programma.',
    );
  });

  it('a named day on a Sunday moves on to the first working day', () => {
    expect(waaromDezeDatum({ ...dag('2020-11-02'), nominaal: '2020-11-01' })).toBe(
      'Zondag 1 november 2020 is geen werkdag, dus uiterlijk maandag 2 november 2020. Eigen keuze naar de Algemene termijnenwet; de wet verplicht dit hier niet.',
    );
  });

  it('a named day that is a working day has not moved', () => {
    expect(waaromDezeDatum({ ...dag('2020-10-30'), tekst: 'uiterlijk 30 oktober 2020' })).toMatch(/^Vrijdag 30 oktober 2020 is een werkdag, dus de datum is niet verschoven\./);
  });

  it('a period that was moved to a named day is no period any more', () => {
    expect(waaromDezeDatum({ ...dag('2020-12-01'), oorspronkelijk: '2020-09-30', tekst: 'september 2020', precisie: 'maand' })).toMatch(/^Dinsdag 1 december 2020 is een werkdag/);
  });

  it('says of the other calendar rules what they do', () => {
    expect(waaromDezeDatum({ ...dag('2020-11-01'), kalenderregel: 'kalender' })).toMatch(/^Precies zondag 1 november 2020: deze termijn schuift niet/);
    expect(waaromDezeDatum({ ...dag('2020-10-30'), kalenderregel: 'werkdagen' })).toBe('Geteld in werkdagen. Eigen keuze van het programma.');
  });
});

describe('what was agreed', () => {
  it.each([
    ['september 2020', '2020-09-30', 'september 2020 (uiterlijk wo 30 sep 2020)'],
    ['uiterlijk 30 oktober 2020', '2020-10-30', 'uiterlijk 30 oktober 2020'],
    ['1 september 2020', '2020-09-01', '1 september 2020'],
    ['uiterlijk 1 november 2020', '2020-11-02', 'uiterlijk 1 november 2020 (uiterlijk ma 2 nov 2020)'],
    ['voor 1 november 2020', '2020-10-30', 'voor 1 november 2020 (uiterlijk vr 30 okt 2020)'],
    ['', '2020-10-30', 'vr 30 okt 2020'],
  ])('"%s" on %s reads "%s"', (tekst, oorspronkelijk, verwacht) => expect(afgesproken({ tekst, oorspronkelijk })).toBe(verwacht));
});
