import { alsAfgesproken } from './afgesproken';

const omschrijving = 'Spiegels maken';

describe('wat een geschreven termijn van een actie maakt', () => {
  it.each([
    [{ soort: 'datum', datum: '2020-12-31', precisie: 'jaar' }, 'eind 2020 ', undefined, { omschrijving, termijn: { datum: '2020-12-31', precisie: 'jaar', tekst: 'eind 2020' }, doorlopend: false }],
    [{ soort: 'datum', datum: '2020-09-30', precisie: 'maand' }, 'september 2020; doorlopend', 'jaarlijks', { omschrijving, termijn: { datum: '2020-09-30', precisie: 'maand', tekst: 'september 2020; doorlopend' }, doorlopend: false, herhaling: 'jaarlijks' }],
    [{ soort: 'begin', herhaling: 'per kwartaal' }, 'vanaf eind 2020 per kwartaal', undefined, { omschrijving: 'Spiegels maken (vanaf eind 2020 per kwartaal)', doorlopend: false, herhaling: 'per kwartaal' }],
    [{ soort: 'verwacht', datum: '2021-06-30', precisie: 'halfjaar' }, 'naar verwachting juni 2021', undefined, { omschrijving: 'Spiegels maken (naar verwachting juni 2021)', doorlopend: false }],
    [{ soort: 'doorlopend' }, 'doorlopend', 'doorlopend', { omschrijving, doorlopend: true }],
    [{ soort: 'leeg' }, '', 'doorlopend', { omschrijving, doorlopend: true }],
    [{ soort: 'leeg' }, '', undefined, { omschrijving, doorlopend: false }],
  ] as const)('%j', (gelezen, tekst, herhaling, verwacht) => {
    expect(alsAfgesproken(gelezen, { omschrijving, tekst, herhaling })).toEqual(verwacht);
  });
});
