import type { Programmadefinitie } from '../programma/definitie';
import { cirkel } from './gegeven';

/** A programme of two stages of named steps, of which the second leads nowhere. */
export const stappenprogramma: Programmadefinitie = {
  ...cirkel,
  code: 'stappen',
  naam: 'Stappenprogramma',
  fasen: [
    {
      fase: 'screening', soort: 'algemeen', naam: 'screening', domein: 'agenderen', naar: ['verdieping'], terugNaar: [], einden: [], instroom: ['pakketagenda'],
      stappen: [{ code: 'signalering', naam: 'Signalering', eigenaar: 'projectorganisatie' }],
      termijnen: [
        {
          stap: 'signalering', omschrijving: 'Signaleren', bij: ['fase-betreden'], gehaaldDoor: ['stap-afgerond:signalering'],
          datum: { soort: 'na-maanden', maanden: 3 }, eigenaar: 'projectorganisatie',
        },
      ],
    },
    {
      fase: 'verdieping', soort: 'algemeen', naam: 'verdieping', domein: 'evalueren', naar: [], terugNaar: ['screening'], instroom: [],
      einden: [{ code: 'verdiept', naam: 'Verdiept', wie: ['projectorganisatie'], bijStopzetten: true, bijAfronden: true }],
      stappen: [{ code: 'literatuur', naam: 'Literatuur', eigenaar: 'indiener' }, { code: 'rapport', naam: 'Rapport', eigenaar: 'partij:ZINL' }],
      termijnen: [],
    },
  ],
};
