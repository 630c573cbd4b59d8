import { maakWerkkalender } from '../kalender/werkkalender';
import { cirkel } from '../test/gegeven';
import { nominaleDatum, termijnregelSchema, type Datumregel } from './termijnregel';

const kalender = maakWerkkalender(cirkel.kalender);

describe('de nominale datum van een termijn', () => {
  it.each<[Datumregel, string, string, string]>([
    [{ soort: 'op', maand: 10, dag: 1 }, '2020-09-01', '2020-10-01', 'een genoemde dag is die dag'],
    [{ soort: 'op', maand: 10, dag: 1 }, '2020-10-01', '2020-10-01', 'ook op de dag zelf'],
    [{ soort: 'op', maand: 10, dag: 1 }, '2020-10-02', '2021-10-01', 'voorbij betekent volgend jaar'],
    [{ soort: 'op', maand: 11, dag: 1 }, '2020-10-01', '2020-11-01', 'nominaal mag een zondag zijn'],
    [{ soort: 'voor', maand: 11, dag: 1 }, '2020-10-01', '2020-10-30', 'voor een dag is de laatste werkdag ervoor'],
    [{ soort: 'voor', maand: 1, dag: 4 }, '2020-10-01', '2020-12-31', 'over de jaarwisseling: 1 tot en met 3 januari zijn vrij'],
    [{ soort: 'voor', maand: 12, dag: 28 }, '2020-10-01', '2020-12-24', 'over Kerst heen'],
    [{ soort: 'maand', maand: 5 }, '2020-12-01', '2021-05-31', 'een maand eindigt op haar laatste werkdag'],
    [{ soort: 'maand', maand: 10 }, '2021-06-01', '2021-10-29', 'ook als die niet de laatste dag is'],
    [{ soort: 'maand', maand: 5 }, '2021-06-01', '2022-05-31', 'een maand die voorbij is, is die van volgend jaar'],
    [{ soort: 'na-maanden', maanden: 6 }, '2020-08-31', '2021-02-28', 'maanden klemmen'],
    [{ soort: 'na-dagen', dagen: 14 }, '2020-12-20', '2021-01-03', 'dagen tellen door over het jaar; de kalenderregel komt daarna'],
    [{ soort: 'na-dagen', dagen: 3 }, '2026-12-24', '2026-12-29', 'drie dagen over Kerst hebben toch twee werkdagen'],
    [{ soort: 'na-werkdagen', werkdagen: 3 }, '2020-12-23', '2020-12-29', 'werkdagen slaan feestdagen over'],
  ])('volgens %j vanaf %s is %s: %s', (regel, vanaf, verwacht) => {
    expect(nominaleDatum(regel, vanaf, kalender, 'atw')).toBe(verwacht);
  });
});

describe('een termijnregel', () => {
  const regel = { stap: 'picot', omschrijving: 'PICOT aanvullen', bij: ['fase-betreden'], gehaaldDoor: ['picot-voltooid'], eigenaar: 'indiener' };

  it.each([[2, 29, false], [2, 28, true], [4, 31, false], [12, 31, true]])('in maand %i op dag %i kan: %s', (maand, dag, kan) => {
    expect(termijnregelSchema.safeParse({ ...regel, datum: { soort: 'op', maand, dag } }).success).toBe(kan);
    expect(termijnregelSchema.safeParse({ ...regel, datum: { soort: 'voor', maand, dag } }).success).toBe(kan);
  });
});
