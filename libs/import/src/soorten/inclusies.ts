import { getal, opDag, tekst } from './lezers';
import { gegeven, importsoort } from './soort';

/** Inclusions per centre: the running total by a day. The centres are registered already, with their agreements and start. */
export const inclusies = importsoort({
  naam: 'Inclusies',
  kind: 'inclusies',
  rollen: ['projectorganisatie', 'partij', 'dataparty'],
  kolommen: {
    item: { kop: 'Nummer', ook: ['studie', 'cgg nummer', 'nr'], verplicht: true, lees: tekst },
    centrum: { kop: 'Centrum', ook: ['code centrum', 'centrumcode', 'ziekenhuis'], verplicht: true, lees: tekst },
    datum: { kop: 'Datum', ook: ['peildatum', 'stand op', 'op'], lees: opDag },
    aantal: { kop: 'Aantal', ook: ['inclusies', 'totaal', 'aantal inclusies', 'geincludeerd'], verplicht: true, lees: getal },
  },
  titel: 'centrum',
  kolomBij: ([veld]) => (veld === 'id' ? 'item' : undefined),
  uniek: ({ centrum, datum }) => [centrum, datum],
  letOpBij: (besloten) => (besloten.some(({ data }) => data['bovenDoel'] === true) ? 'Dat is meer dan het doel.' : undefined),
  opdracht: ({ item, centrum, datum, aantal }) => ({ opdracht: { type: 'registreerInclusies', ...gegeven({ centrum, datum, aantal }) }, bijItem: { naam: String(item ?? ''), voorvoegsel: 'inclusies-' } }),
});
