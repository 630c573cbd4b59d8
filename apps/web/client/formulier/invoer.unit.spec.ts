import { check, persoonInvoerSchema, persoonWijzigingSchema } from '@cirkel/contracts/stamgegevens';
import { invoerVan, perVeld } from './invoer';
import type { Veldbeschrijving } from './velden-uit-schema';

const veld = (naam: string, verplicht = true): Veldbeschrijving => ({ naam, label: naam, soort: 'tekst', verplicht });
const namen = Object.keys(persoonInvoerSchema.shape);
const getoond = [...['id', 'naam', 'functie', 'email'].map((naam) => veld(naam)), ...['rol', 'partij'].map((naam) => ({ ...veld(naam), soort: 'keuze' as const }))];
const ingevuld = { id: 'partij-fms', naam: ' Fem Voorbeeld ', functie: 'Adviseur', email: 'fem@fms.test', rol: 'partij', partij: 'FMS', gremium: 'BO' };

describe('what was typed', () => {
  it('is what the API takes; what is not shown any more is nothing', () => {
    expect(check(persoonInvoerSchema, invoerVan(namen, getoond, ingevuld)).value).toEqual({ ...ingevuld, naam: 'Fem Voorbeeld', gremium: null });
  });

  it('is told with the same sentences as those of the API, one per field', () => {
    const { faults } = check(persoonInvoerSchema, invoerVan(namen, getoond, { rol: 'partij', email: 'fem', gremium: '' }));
    expect(perVeld(faults ?? [])).toEqual({
      id: 'Vul een id in.', naam: 'Vul een naam in.', functie: 'Vul een functie in.', email: 'Dit is geen e-mailadres.', partij: 'Kies een partij als de rol partij of dataparty is, en anders geen.',
    });
  });

  it('that need not be there is nothing, and a change needs the version that was seen', () => {
    const vrij = [veld('naam'), veld('functie'), veld('email'), veld('rol'), veld('partij', false), veld('gremium', false)];
    const invoer = invoerVan(Object.keys(persoonWijzigingSchema.shape), vrij, { ...ingevuld, rol: 'lezer', partij: '', gremium: ' ' });
    expect(invoer).toEqual({ naam: 'Fem Voorbeeld', functie: 'Adviseur', email: 'fem@fms.test', rol: 'lezer', partij: null, gremium: null });
    expect(check(persoonWijzigingSchema, invoer).faults).toEqual([{ pad: '/versie', melding: 'Dit veld is verplicht.' }]);
  });
});
