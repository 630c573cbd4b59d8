import type { TermijnAntwoord } from '@cirkel/contracts';
import { termijnkeuzes } from './termijnkeuzes';

const termijn = (id: string, staat: TermijnAntwoord['staat'], gehaaldOp?: string): TermijnAntwoord => ({
  id, staat, stap: 'picot', omschrijving: `Termijn ${id}`, tekst: '', oorspronkelijk: '2020-10-30', nominaal: '2020-10-30', effectief: '2020-10-30', precisie: 'dag', kalenderregel: 'atw',
  eigenaren: ['partij:FMS'], gereedDoor: [], bron: 'configuratie', ...(gehaaldOp === undefined ? {} : { gehaaldOp }),
});
const termijnen = [termijn('a', 'loopt'), termijn('b', 'verstreken'), termijn('c', 'gehaald', '2020-10-30'), termijn('d', 'gehaald', '2020-11-05'), termijn('e', 'vervallen')];

describe('the termijnen to choose from', () => {
  it('are the open ones, for a command that moves one', () => {
    expect(termijnkeuzes(termijnen, 'verlengTermijn').map(({ label }) => label)).toEqual(['Termijn a, nu 30 okt 2020', 'Termijn b, nu 30 okt 2020']);
  });

  it('are those that still run, to ask another date for', () => {
    expect(termijnkeuzes(termijnen, 'vraagUitstel').map(({ waarde }) => waarde)).toEqual(['a']);
  });

  it('are those that were met too late, to confirm an earlier day', () => {
    expect(termijnkeuzes(termijnen, 'bevestigTermijn')).toEqual([{ waarde: 'd', label: 'Termijn d, gehaald op 5 nov 2020' }]);
  });
});
