import { genoemd } from './genoemd';

const naam = (kind: Parameters<typeof genoemd>[0]['kind'], streamId: string, na: unknown) => {
  const { nummer, titel } = genoemd({ kind, streamId, na });
  return [nummer, titel];
};

it('registers are called by what they are about, not by their id', () => {
  expect(naam('inclusies', 'inclusies-item-1', { nummer: 'CGG-0142', titel: 'Lage rughernia' })).toEqual(['CGG-0142', 'Inclusies van Lage rughernia']);
  expect(naam('spiegel', 'spiegel-SP-1', { code: 'SP-1', onderwerp: 'Rughernia' })).toEqual(['SP-1', 'Rughernia']);
  expect(naam('gremium', 'gremium-BO', { code: 'BO', naam: 'Bestuurlijk Overleg' })).toEqual(['BO', 'Bestuurlijk Overleg']);
  expect(naam('programma', 'programma-cirkel', { code: 'cirkel', versies: [{ definitie: { naam: 'Cirkel van Gepast Gebruik' } }] })).toEqual(['cirkel', 'Cirkel van Gepast Gebruik']);
  expect(naam('scoreblad', 'scoreblad-cirkel-2020-VenVN', { programma: { code: 'cirkel' }, jaar: 2020, partij: 'VenVN' })).toEqual(['cirkel-2020-VenVN', 'Scores van V&VN voor de Handelingsagenda 2020']);
});
