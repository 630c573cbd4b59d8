import { laterZin } from './programmas';

it('zegt wanneer het laden nog eens moet, en niets als alles begonnen is', () => {
  expect(laterZin([])).toBeUndefined();
  expect(laterZin([{ begin: '2022-01-01' }])).toBe('Van Zinnige Zorg begint 1 traject later: 1 op 1 januari 2022. Geef na die dag `npm run cirkel -- laad-programmas` nog eens; wat er al is, blijft zoals het is.');
  expect(laterZin([{ begin: '2022-01-01' }, { begin: '2021-01-01' }, { begin: '2022-01-01' }])).toBe(
    'Van Zinnige Zorg beginnen 3 trajecten later: 1 op 1 januari 2021 en 2 op 1 januari 2022. Geef na elk van die dagen `npm run cirkel -- laad-programmas` nog eens; wat er al is, blijft zoals het is.',
  );
});
