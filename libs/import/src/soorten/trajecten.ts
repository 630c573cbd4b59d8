import { begindag, eigenaar, hoeveelsteJaar, lijst, tekst } from './lezers';
import { gegeven, importsoort } from './soort';

/** Trajecten of Zinnige Zorg: they enter at implementatie, on the day that the row names or else today, and belong to the Zorginstituut unless the row says otherwise. */
export const trajecten = importsoort({
  naam: 'Trajecten Zinnige Zorg',
  kind: 'item',
  rollen: ['projectorganisatie'],
  kolommen: {
    titel: { kop: 'Traject', ook: ['titel', 'onderwerp', 'naam', 'verbetersignalement'], verplicht: true, lees: tekst },
    eigenaar: { kop: 'Eigenaar', ook: ['partij', 'trekker'], lees: eigenaar },
    sinds: { kop: 'Sinds', ook: ['begin', 'begindatum', 'startdatum', 'gestart op', 'datum', 'begin implementatie', 'implementatie sinds'], lees: begindag },
    implementatiejaar: { kop: 'Implementatiejaar', ook: ['jaar van implementatie', 'jaar implementatie'], jaarInKop: true, lees: hoeveelsteJaar },
    wvs: { kop: 'WV', ook: ['wvs', 'wv en', 'wetenschappelijke verenigingen'], lees: lijst },
  },
  titel: 'titel',
  uniek: ({ titel }) => [titel],
  verledenIn: ['verleden'],
  kolomBij: ([veld]) => (veld === 'gebeurdOp' ? 'sinds' : undefined),
  opdracht: ({ titel, eigenaar: partij, wvs, sinds, implementatiejaar }, { programma }) => ({ opdracht: { type: 'laatItemInstromen', programma, fase: 'implementatie', bron: 'Zinnige Zorg', eigenaar: partij ?? 'partij:ZINL', ...gegeven({ titel, wvs, gebeurdOp: sinds ?? implementatiejaar }) } }),
});
