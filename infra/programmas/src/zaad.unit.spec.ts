import { join } from 'node:path';
import { definitieSchema } from '@cirkel/domain';
import { cirkelDefinitie, echteItems, jaarplanacties, partijenVan } from '../index';

const map = join(__dirname, '..', 'gegevens');

describe('the real data of the programme', () => {
  it('has the 71 actions of the jaarplan, each with an owner that the definition knows', () => {
    const acties = jaarplanacties(map);
    const { eigenaren } = definitieSchema.parse(cirkelDefinitie);
    expect(acties).toHaveLength(71);
    expect(acties.flatMap((actie) => actie.eigenaren).filter((eigenaar) => !eigenaren.includes(eigenaar))).toEqual([]);
    expect(acties[0]).toMatchObject({ code: 'A-01', termijn: { datum: '2020-09-01', precisie: 'dag' }, termijnTekst: '1 september 2020 (was 1 april 2020)' });
    expect(acties.find((actie) => actie.code === 'A-10')).not.toHaveProperty('termijn');
  });

  it('gives an action that only has a beginning no term, and keeps the words', () => {
    const acties = jaarplanacties(map);
    const vanaf = acties.filter((actie) => actie.termijnTekst.startsWith('vanaf'));
    expect(vanaf.map(({ code, termijn, omschrijving }) => ({ code, termijn, omschrijving }))).toEqual([
      { code: 'A-09', termijn: undefined, omschrijving: 'Contactpersoon voor het evaluatieproces van de handelingsagenda (vanaf augustus 2020)' },
      { code: 'S-07', termijn: undefined, omschrijving: 'Kwartaalrapportage (factsheet) op de website (vanaf eind 2020 per kwartaal)' },
    ]);
    expect(acties.filter((actie) => actie.termijn !== undefined)).toHaveLength(57);
  });

  it('has the ten parties', () => {
    expect(partijenVan(map).map((partij) => partij.code)).toEqual(['FMS', 'NFU', 'NVZ', 'Patientenfederatie', 'VenVN', 'VWS', 'ZKN', 'ZN', 'ZINL', 'ZonMw']);
  });

  it('has real subjects that enter where the definition lets them', () => {
    const { fasen } = definitieSchema.parse(cirkelDefinitie);
    const items = echteItems(map);
    expect(items).toHaveLength(10);
    expect(items.filter((item) => !fasen.find((fase) => fase.fase === item.fase)?.instroom.includes(item.bron))).toEqual([]);
    expect(items[0]).toMatchObject({ titel: 'Lage rughernia', wvs: ['NVvN'] });
  });
});
