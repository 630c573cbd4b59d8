import { getal, meetperiode, tekst } from './lezers';
import { gegeven, importsoort } from './soort';

const LANDELIJK = /^landelijk/i;

/** Mirror data: numerator and denominator per provider and period, or of the national monitor. */
export const spiegelcijfers = importsoort({
  naam: 'Spiegelcijfers',
  kind: 'spiegel',
  rollen: ['projectorganisatie', 'dataparty'],
  kolommen: {
    spiegel: { kop: 'Spiegel', ook: ['code spiegel', 'spiegelcode'], verplicht: true, lees: tekst },
    zorgaanbieder: { kop: 'Zorgaanbieder', ook: ['aanbieder', 'instelling', 'ziekenhuis', 'code zorgaanbieder'], verplicht: true, lees: tekst },
    periode: { kop: 'Periode', ook: ['meetperiode'], verplicht: true, lees: meetperiode },
    teller: { kop: 'Teller', ook: ['aantal'], verplicht: true, lees: getal },
    noemer: { kop: 'Noemer', ook: ['totaal'], verplicht: true, lees: getal },
  },
  titel: 'zorgaanbieder',
  kolomBij: ([veld]) => (veld === 'id' ? 'spiegel' : undefined),
  uniek: ({ zorgaanbieder, periode }) => [LANDELIJK.test(String(zorgaanbieder)) ? 'landelijk' : zorgaanbieder, periode],
  opdracht: ({ spiegel, zorgaanbieder, periode, teller, noemer }) => {
    const cijfers = { periode, teller, noemer };
    const opdracht = LANDELIJK.test(String(zorgaanbieder)) ? { type: 'registreerMonitorcijfer', ...gegeven(cijfers) } : { type: 'registreerMeting', ...gegeven({ zorgaanbieder, ...cijfers }) };
    return { opdracht, streamId: `spiegel-${String(spiegel ?? '')}` };
  },
});
