import { bestaatDatum, dagenTussen, datumSchema, datumVan, momentOp, plusDagen, plusMaanden, weekdag } from './datum';

describe('een datum', () => {
  it.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2100-02-29', false],
    ['2021-04-31', false],
    ['2021-13-01', false],
    ['2021-1-1', false],
    ['20210101', false],
    ['', false],
  ])('%s bestaat: %s', (tekst, bestaat) => {
    expect(bestaatDatum(tekst)).toBe(bestaat);
    expect(datumSchema.safeParse(tekst).success).toBe(bestaat);
  });

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-11-30', 3, '2021-02-28'],
    ['2021-05-31', 18, '2022-11-30'],
  ])('%s plus %i maanden is %s: een kortere maand eindigt op haar laatste dag', (datum, maanden, verwacht) => {
    expect(plusMaanden(datum, maanden)).toBe(verwacht);
  });

  it('telt dagen over de zomertijd en de jaarwisseling heen', () => {
    expect(plusDagen('2020-03-28', 1)).toBe('2020-03-29');
    expect(plusDagen('2020-12-31', 1)).toBe('2021-01-01');
    expect(dagenTussen('2020-03-28', '2020-03-30')).toBe(2);
    expect(dagenTussen('2020-10-26', '2020-10-24')).toBe(-2);
    expect(dagenTussen('2020-02-28', '2020-03-01')).toBe(2);
    expect(weekdag('2020-10-30')).toBe(5);
  });
});

describe('een datum die iemand invult', () => {
  it.each(['1899-12-31', '2201-01-01', '0000-01-01', '9999-12-31'])('%s ligt buiten de jaren waarmee gerekend wordt', (tekst) => {
    expect(datumSchema.safeParse(tekst).error?.issues.map(({ message }) => message)).toEqual(['Kies een jaar van 1900 tot en met 2200.']);
  });

  it.each(['1900-01-01', '2200-12-31'])('%s kan: daar valt ook mee te rekenen', (tekst) => {
    expect(datumSchema.parse(tekst)).toBe(tekst);
    expect(datumVan(momentOp(plusDagen(tekst, 1)))).toBe(plusDagen(tekst, 1));
  });

  it('die niet bestaat, krijgt alleen die melding', () => {
    expect(datumSchema.safeParse('9999-02-30').error?.issues.map(({ message }) => message)).toEqual(['Deze datum bestaat niet. Schrijf een datum als jjjj-mm-dd.']);
  });
});

describe('een dag in Amsterdam', () => {
  it.each([
    ['2020-01-15', 0, '2020-01-14T23:00:00.000Z'],
    ['2020-07-15', 0, '2020-07-14T22:00:00.000Z'],
    // The clock goes forward at 02:00 on 29 March 2020, and back at 03:00 on 25 October 2020.
    ['2020-03-29', 0, '2020-03-28T23:00:00.000Z'],
    ['2020-03-29', 8, '2020-03-29T06:00:00.000Z'],
    ['2020-03-30', 0, '2020-03-29T22:00:00.000Z'],
    ['2020-10-25', 0, '2020-10-24T22:00:00.000Z'],
    ['2020-10-25', 8, '2020-10-25T07:00:00.000Z'],
    ['2020-10-26', 0, '2020-10-25T23:00:00.000Z'],
    ['2021-01-01', 0, '2020-12-31T23:00:00.000Z'],
  ])('begint op %s om %i uur op %s', (datum, uur, moment) => {
    expect(momentOp(datum, uur)).toBe(moment);
    expect(datumVan(moment)).toBe(datum);
  });

  it('duurt tot het laatste ogenblik', () => {
    expect(datumVan('2020-10-30T22:59:59.999Z')).toBe('2020-10-30');
    expect(datumVan('2020-10-30T23:00:00.000Z')).toBe('2020-10-31');
  });

  it('loopt gelijk op met de tijd: elke dag van acht jaar begint na de vorige', () => {
    let vorige = momentOp('2018-01-01');
    for (let dag = '2018-01-02'; dag < '2026-01-01'; dag = plusDagen(dag, 1)) {
      const moment = momentOp(dag);
      expect([23, 24, 25]).toContain((Date.parse(moment) - Date.parse(vorige)) / 3_600_000);
      vorige = moment;
    }
  });
});
