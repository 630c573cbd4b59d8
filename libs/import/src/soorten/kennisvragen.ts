import { bovenDeNormSchema } from '@cirkel/domain';
import { eigenaar, lijst, tekst } from './lezers';
import { gegeven, importsoort } from './soort';

/** Knowledge questions: a partij brings its own, the projectorganisatie those of anyone. */
export const kennisvragen = importsoort({
  naam: 'Kennisvragen',
  kind: 'item',
  rollen: ['projectorganisatie', 'partij'],
  kolommen: {
    titel: { kop: 'Titel', ook: ['kennisvraag', 'vraag', 'onderwerp', 'titel kennisvraag'], verplicht: true, lees: tekst },
    eigenaar: { kop: 'Partij', ook: ['eigenaar', 'indiener', 'ingediend door', 'namens', 'hla partij'], lees: eigenaar },
    wvs: { kop: 'WV', ook: ['wvs', 'wv en', 'wetenschappelijke vereniging', 'wetenschappelijke verenigingen', 'vereniging', 'betrokken wv'], lees: lijst },
    toelichting: { kop: 'Toelichting', ook: ['achtergrond', 'omschrijving', 'opmerking', 'uitleg'], lees: tekst },
    kennisagenda: { kop: 'Kennisagenda', ook: ['agenda', 'uit kennisagenda'], lees: tekst },
    kennisagendaWv: { kop: 'WV van de kennisagenda', ook: ['kennisagenda van', 'kennisagenda wv'], lees: tekst },
    vervolgOp: { kop: 'Vervolg op', ook: ['vervolg', 'komt voort uit'], lees: tekst },
  },
  titel: 'titel',
  uniek: ({ titel }) => [titel],
  letOpBij: (besloten) => {
    const boven = bovenDeNormSchema.safeParse(besloten[0]?.data['bovenNorm']).data;
    return boven === undefined ? undefined : `Dit is vraag ${boven.nummerVanPartij} van deze partij in ${boven.jaar}. De norm is ${boven.norm}; de werkorganisatie kan haar toestaan.`;
  },
  opdracht: ({ titel, eigenaar: partij, wvs, toelichting, kennisagenda, kennisagendaWv, vervolgOp }, { programma }) => ({ opdracht: { type: 'dienKennisvraagIn', programma, ...gegeven({ titel, eigenaar: partij, wvs, toelichting, kennisagenda, kennisagendaWv, vervolgOp }) } }),
});
