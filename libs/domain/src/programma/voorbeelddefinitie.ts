import type { Programmadefinitie } from './definitie';

/** The smallest programme: one stage, one term, a ladder of two rungs. It stands in the docs and in the stored examples. */
export const voorbeelddefinitie: Programmadefinitie = {
  code: 'voorbeeld',
  versie: 1,
  naam: 'Voorbeeldprogramma',
  nummers: { item: 'VB', actie: 'VBA', escalatie: 'VBE' },
  fasen: [
    {
      fase: 'kennisvraag', naam: 'kennisvraag', domein: 'agenderen', naar: [], terugNaar: [], instroom: [],
      einden: [
        { code: 'afgewezen', naam: 'Afgewezen', wie: ['gremium:werkorganisatie'], bijStopzetten: true },
        { code: 'geselecteerd', naam: 'Geselecteerd', wie: ['gremium:werkorganisatie'], bijStopzetten: false, bijAfronden: true },
      ],
      termijnen: [
        {
          stap: 'selectie', omschrijving: 'Kennisvraag selecteren', bij: ['kennisvraag-ingediend'], gehaaldDoor: ['kennisvraag-geselecteerd'],
          datum: { soort: 'op', maand: 10, dag: 1 }, eigenaar: 'gremium:werkorganisatie',
        },
      ],
    },
  ],
  ladder: [
    { gremium: 'werkorganisatie', reactietijd: 10, herinneringElke: null },
    { gremium: 'stuurgroep', reactietijd: null, herinneringElke: 20 },
  ],
  herinneringen: [30, 14, 3],
  kalenderregel: 'atw',
  kalender: { bron: 'Algemene termijnenwet, artikel 3', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] },
  rechten: {},
  eigenaren: ['projectorganisatie', 'partij:FMS', 'gremium:werkorganisatie', 'gremium:stuurgroep'],
};
