import type { EscalatieRij } from '@cirkel/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import { Beurtregel } from './Beurtregel';
import { Ladder, werkdagenOver } from './Ladder';
import { fasen } from '../teksten/fasen';
import { laatBegonnen, stappen, Stepper } from './Stepper';
import { Tabel } from './Tabel';
import { Datumveld } from '../velden/velden';

const tekst = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();

describe('the stepper', () => {
  const item = { fasen: [...fasen], fase: 'picot', status: 'lopend', doorlopen: [{ fase: 'kennisvraag', sinds: '2020-09-01', tot: '2020-10-01' }, { fase: 'picot', sinds: '2020-10-01' }] } as const;

  it('shows what is done and when, what is now, and what is not yet', () => {
    expect(stappen({ ...item, doorlopen: [...item.doorlopen] }).map((stap) => stap.uitleg)).toEqual([
      'gedaan, 1 okt 2020', 'nu sinds 1 okt 2020', 'nog niet', 'nog niet', 'nog niet', 'nog niet', 'nog niet',
    ]);
    expect(renderToStaticMarkup(<Stepper item={{ ...item, doorlopen: [...item.doorlopen] }} />).match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('says of an item that came in late which stages it never passed', () => {
    const laat = { fasen: [...fasen], fase: 'implementatie', status: 'lopend', instroom: 'Verstandige Keuzes', doorlopen: [{ fase: 'implementatie', sinds: '2020-09-01' }] } as const;
    const gegeven = { ...laat, doorlopen: [...laat.doorlopen] };
    expect(stappen(gegeven).slice(0, 5).map((stap) => stap.uitleg)).toEqual(Array(5).fill('niet doorlopen'));
    expect(laatBegonnen(gegeven)).toBe('Begonnen bij fase 6 (Implementatie), vanuit Verstandige Keuzes; eerdere fasen niet doorlopen.');
    expect(laatBegonnen({ ...item, instroom: 'kennisvraag', doorlopen: [...item.doorlopen] })).toBeUndefined();
  });

  it('has no present step once the item has ended', () => {
    const html = renderToStaticMarkup(<Stepper item={{ ...item, status: 'beeindigd', doorlopen: [...item.doorlopen] }} />);
    expect(html).not.toContain('aria-current');
    expect(tekst(html)).toContain('beëindigd in deze fase');
  });
});

describe('the ladder', () => {
  const treden: EscalatieRij['treden'] = [
    { gremium: 'werkorganisatie', reactietijd: 10, staat: 'eerder', geopendOp: '2020-10-31', volgendeVergadering: null },
    { gremium: 'stuurgroep', reactietijd: 20, staat: 'nu', geopendOp: '2020-11-14', reactieTot: '2020-12-11', volgendeVergadering: '2020-12-03' },
    { gremium: 'BO', reactietijd: 30, staat: 'later', volgendeVergadering: null },
    { gremium: 'VWS', reactietijd: null, staat: 'later', volgendeVergadering: null },
  ];

  it('shows since when, what is left and the next meeting, each time marked as a default', () => {
    const html = renderToStaticMarkup(<Ladder escalatie={{ treden, werkdagenOver: 5, einde: null }} />);
    expect(tekst(html)).toContain('sinds 14 nov 2020, nog 5 werkdagen');
    expect(tekst(html)).toContain('vergadering do 3 dec 2020');
    expect(tekst(html)).toContain('nog niet, zonder reactietijd');
    expect(html.match(/class="cgg-standaardwaarde"/g)).toHaveLength(3);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });
});

describe('the response time of a rung', () => {
  it.each([
    [5, 'nog 5 werkdagen'],
    [1, 'nog 1 werkdag'],
    [0, 'vandaag is de laatste dag'],
    [-1, 'de reactietijd is om'],
    [null, 'zonder reactietijd'],
  ])('with %s working days left says: %s', (over, zin) => expect(werkdagenOver(over)).toBe(zin));
});

describe('the ladder of an escalatie that has ended', () => {
  it('plans no meetings any more, and says which rungs were never reached', () => {
    const treden: EscalatieRij['treden'] = [
      { gremium: 'werkorganisatie', reactietijd: 10, staat: 'eerder', geopendOp: '2020-10-31', volgendeVergadering: '2020-11-12' },
      { gremium: 'stuurgroep', reactietijd: 20, staat: 'later', volgendeVergadering: '2020-12-03' },
    ];
    const html = tekst(renderToStaticMarkup(<Ladder escalatie={{ treden, werkdagenOver: null, einde: { waarom: 'besluit', door: 'gremium:werkorganisatie', op: '2020-11-12' } }} />));
    expect(html).toBe('Werkorganisatie eerder, sinds 31 okt 2020 Stuurgroep niet bereikt');
  });
});

describe('the beurtregel on a page', () => {
  it('uses a shape and words for the status, not only colour', () => {
    const html = renderToStaticMarkup(<Beurtregel beurt={null} vandaag="2020-10-12" />);
    expect(html).toContain('#icoon-driehoek');
    expect(tekst(html)).toBe('Niemand aan zet.');
  });
});

describe('the table', () => {
  it('keeps its roles when it is shown as blocks, and repeats the column name at each value', () => {
    const html = renderToStaticMarkup(
      <Tabel bijschrift="Items" kolommen={[{ kop: 'Nummer', cel: (rij: string) => rij, naam: true }, { kop: 'Titel', cel: () => 'x' }]} rijen={['CGG-0001']} sleutel={(rij) => rij} />,
    );
    expect(html).toContain('<th scope="row" role="rowheader"');
    expect(html).toContain('<td role="cell" class="utrecht-table__cell" data-kop="Titel">');
  });
});

describe('the date field on a page', () => {
  it('says what it understood, and ties help, fault and echo to the input', () => {
    const html = renderToStaticMarkup(<Datumveld id="tot" label="Tot" waarde="1 dec 2020" onWaarde={() => undefined} fout="Kies een datum na 30 oktober 2020." verplicht />);
    expect(tekst(html)).toContain('Dat is dinsdag 1 december 2020.');
    expect(html).toContain('aria-describedby="tot-hulp tot-fout tot-echo" aria-invalid="true"');
  });
});
