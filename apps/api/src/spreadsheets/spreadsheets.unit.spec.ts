import type { ItemRij } from '@cirkel/contracts';
import { leesBestand } from '@cirkel/import/testing';
import { csvOf } from './csv';
import { itemSheet } from './item-sheet';
import { workbookOf } from './workbook';

const sheet = {
  naam: 'Items & meer',
  koppen: ['Titel', 'Aantal', 'Dag', 'Leeg'],
  rijen: [
    ['=HYPERLINK("http://x")', 12.5, { dag: '2020-10-30' }, null],
    ['Reflux <kinderen> & "ouders"\u0001', -3, { dag: '2024-02-29' }, 'x'],
  ],
} as const;

describe('a sheet as a file', () => {
  it('is read back from a workbook with its texts, and with numbers and days that are no text', async () => {
    const { naam, rijen } = await leesBestand(workbookOf(sheet));
    expect(naam).toBe('Items & meer');
    expect(rijen.map(({ cellen }) => cellen.map((cel) => cel?.tekst))).toEqual([
      ['Titel', 'Aantal', 'Dag', 'Leeg'],
      ['=HYPERLINK("http://x")', '12.5', '2020-10-30'],
      ['Reflux <kinderen> & "ouders"', '-3', '2024-02-29', 'x'],
    ]);
    // No cell is a formula, whatever it looks like; a number is one, a day is neither.
    expect(rijen[1]?.cellen.map((cel) => [cel?.formule ?? false, cel?.getal ?? false])).toEqual([[false, false], [false, true], [false, false]]);
  });

  it('is a zip whose parts have their check sums, which Excel wants', () => {
    const bytes = workbookOf(sheet);
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
    expect(bytes.readUInt32LE(14)).not.toBe(0);
    expect(workbookOf(sheet).equals(bytes)).toBe(true);
  });

  it('is a csv that Excel in Dutch opens, in which nothing is executed', () => {
    expect(csvOf(sheet)).toBe('\ufeff"Titel";"Aantal";"Dag";"Leeg"\r\n"\'=HYPERLINK(""http://x"")";12,5;2020-10-30;\r\n"Reflux <kinderen> & ""ouders""\u0001";-3;2024-02-29;"x"\r\n');
  });
});

describe('the list of items as a sheet', () => {
  const item = {
    id: 'item-1', nummer: 'CGG-0142', titel: 'Lage rughernia', programma: 'cirkel', fase: 'picot', fasenaam: 'PICOT', faseNr: 2, domein: 'agenderen', status: 'lopend', einde: null, eigenaar: 'partij:FMS', wvs: ['NVvN', 'NOV'],
    instroom: 'kennisvraag', jaar: 2020, kennisagenda: null, ronde: null, fictief: false, versie: 3, gewijzigdOp: '2020-10-01T07:00:00.000Z',
    escalaties: [{ id: 'escalatie-1', nummer: 'ESC-0031', gremium: 'werkorganisatie', sinds: '2020-10-31' }],
    beurt: { wie: ['partij:FMS'], wat: 'PICOT aanvullen', termijn: { effectief: '2020-10-30', oorspronkelijk: '2020-10-01', staat: 'verstreken' }, laatsteBesluit: { wat: 'geselecteerd', door: 'gremium:werkorganisatie', op: '2020-10-01' } },
  } as unknown as ItemRij;
  const van = (een: ItemRij, metEscalaties = true): Readonly<Record<string, unknown>> => {
    const { koppen, rijen } = itemSheet([een], '2020-11-07', metEscalaties);
    expect(rijen[0]).toHaveLength(koppen.length);
    return Object.fromEntries(koppen.map((kop, i) => [kop, rijen[0]?.[i]]));
  };

  it('holds the beurtregel in columns: who, what, until when, what was decided', () => {
    expect(van(item)).toMatchObject({
      Nummer: 'CGG-0142', Fasenummer: 2, 'Aan zet': 'FMS', Wat: 'PICOT aanvullen', Termijn: { dag: '2020-10-30' }, 'Oorspronkelijke termijn': { dag: '2020-10-01' }, 'Dagen tot de termijn': -8,
      'Open escalaties': 'ESC-0031 (werkorganisatie)', 'Wetenschappelijke verenigingen': 'NVvN, NOV', 'Begonnen in': 2020, 'Laatste besluit': 'geselecteerd', 'Besloten op': { dag: '2020-10-01' },
    });
  });

  it('says that no termijn was agreed, and tells who sees no escalaties not that there are none', () => {
    const zonder = van({ ...item, beurt: null, status: 'beeindigd', einde: 'niet-geprioriteerd' }, false);
    expect(zonder).toMatchObject({ 'Staat van de termijn': 'Geen termijn afgesproken', Termijn: null, 'Dagen tot de termijn': null, 'Beëindigd als': 'Niet geprioriteerd' });
    expect(zonder).not.toHaveProperty('Open escalaties');
  });
});
