import type { HistorieRegel } from '@cirkel/contracts';
import { perMaand } from './historie-indeling';
import { verplaatsingen } from './verplaatsingen';

const regel = (versie: number, gebeurdOp: string, soort: HistorieRegel['soort'] = 'inhoud', meer: Partial<HistorieRegel> = {}): HistorieRegel => ({
  streamId: 'item-1', versie, volgnummer: versie, type: 'x', soort, zin: '', teksten: {}, wie: 'partij:FMS', gebeurdOp, geregistreerdOp: `${gebeurdOp}T09:00:00.000Z`, data: {}, gecorrigeerd: null, ...meer,
});

describe('a history', () => {
  const regels = [regel(5, '2020-11-02'), regel(4, '2020-10-27', 'bericht'), regel(3, '2020-10-16', 'bericht'), regel(2, '2020-10-01', 'besluit'), regel(1, '2020-09-30', 'bericht')];

  it('stands by month, newest first, with notices folded under what came before them', () => {
    expect(perMaand(regels, true).map(({ naam, regels: van }) => [naam, van.map((rij) => [rij.regel.versie, rij.berichten.map(({ versie }) => versie)])])).toEqual([
      ['november 2020', [[5, []]]],
      ['oktober 2020', [[2, [4, 3]]]],
      ['september 2020', [[1, []]]],
    ]);
  });

  it('shows every notice when the reader asks for them', () => {
    expect(perMaand(regels.filter(({ soort }) => soort === 'bericht'), false).flatMap((maand) => maand.regels.map((rij) => rij.regel.versie))).toEqual([4, 3, 1]);
  });
});

describe('the moves of a termijn', () => {
  const verlengd = (versie: number, oud: string, effectief: string): HistorieRegel =>
    regel(versie, '2020-10-12', 'termijn', { type: 'termijn-verlengd', data: { termijnId: 'picot-1', oud, effectief, besluit: 'ESC-012' }, teksten: { reden: 'Later bijeen.' }, wie: 'gremium:werkorganisatie' });

  it('are a row each, with days, reason and decision', () => {
    const rijen = verplaatsingen([verlengd(6, '2020-10-30', '2020-12-01'), verlengd(5, '2020-10-23', '2020-10-30'), regel(4, '2020-10-01')], 'picot-1');
    expect(rijen.map(({ was, werd, dagen, reden, besluit }) => [was, werd, dagen, reden, besluit])).toEqual([
      ['2020-10-30', '2020-12-01', 32, 'Later bijeen.', 'ESC-012'],
      ['2020-10-23', '2020-10-30', 7, 'Later bijeen.', 'ESC-012'],
    ]);
  });

  it('belong to their own termijn only', () => {
    expect(verplaatsingen([verlengd(6, '2020-10-30', '2020-12-01')], 'aanvraag-1')).toEqual([]);
  });
});
