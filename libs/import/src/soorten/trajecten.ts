import { eigenaar, lijst, tekst } from './lezers';
import { gegeven, importsoort } from './soort';

/** Trajecten of Zinnige Zorg: they enter at implementatie and belong to the Zorginstituut unless the row says otherwise. */
export const trajecten = importsoort({
  naam: 'Trajecten Zinnige Zorg',
  kind: 'item',
  rollen: ['projectorganisatie'],
  kolommen: {
    titel: { kop: 'Traject', ook: ['titel', 'onderwerp', 'naam', 'verbetersignalement'], verplicht: true, lees: tekst },
    eigenaar: { kop: 'Eigenaar', ook: ['partij', 'trekker'], lees: eigenaar },
    wvs: { kop: 'WV', ook: ['wvs', 'wv en', 'wetenschappelijke verenigingen'], lees: lijst },
  },
  titel: 'titel',
  uniek: ({ titel }) => [titel],
  opdracht: ({ titel, eigenaar: partij, wvs }, { programma }) => ({ opdracht: { type: 'laatItemInstromen', programma, fase: 'implementatie', bron: 'Zinnige Zorg', eigenaar: partij ?? 'partij:ZINL', ...gegeven({ titel, wvs }) } }),
});
