import { alleOpdrachten } from '@cirkel/domain';
import { leesBesluit, tegen } from './besluit';

const besluit = alleOpdrachten().find(({ definition }) => definition.type === 'besluit')?.definition;
const wordtAangenomen = (inhoud: unknown): boolean => besluit?.schema.safeParse(inhoud).success === true;

describe('the form of a decision', () => {
  it.each([
    [{ soort: 'verlengen', nieuweDatum: '1 dec 2020', reden: 'Later bijeen.' }, { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'Later bijeen.' }],
    [{ soort: 'opschorten', tot: '1-3-2021', nieuweDatum: '1-6-2021', reden: 'COVID-19' }, { soort: 'opschorten', tot: '2021-03-01', nieuweDatum: '2021-06-01', reden: 'COVID-19' }],
    [{ soort: 'opschorten', reden: 'COVID-19' }, { soort: 'opschorten', reden: 'COVID-19' }],
    [{ soort: 'stopzetten', reden: 'Geen draagvlak.' }, { soort: 'stopzetten', reden: 'Geen draagvlak.' }],
    [
      { soort: 'terug', instructie: 'Vul Outcome aan.', nieuweDatum: '01-12-2020', reden: 'Onvolledig.', 'standpunt-FMS': 'akkoord', 'standpunt-ZINL': 'adviseert' },
      { soort: 'terug', instructie: 'Vul Outcome aan.', nieuweDatum: '2020-12-01', reden: 'Onvolledig.', standpunten: [{ partij: 'FMS', standpunt: 'akkoord' }, { partij: 'ZINL', standpunt: 'adviseert' }] },
    ],
    [{ soort: 'hoger', reden: 'Niet eens.', vergadering: '12 nov 2020' }, { soort: 'hoger', reden: 'Niet eens.', vergadering: '2020-11-12' }],
  ])('%j becomes what the domain takes', (waarden, verwacht) => {
    const { inhoud, fouten } = leesBesluit(waarden);
    expect([inhoud, fouten]).toEqual([verwacht, {}]);
    expect(wordtAangenomen(inhoud)).toBe(true);
  });

  it('asks no date for a proposed decision', () => {
    for (const soort of ['vaststellen', 'afwijzen']) expect(leesBesluit({ soort, reden: 'Eens.' }, true)).toEqual({ inhoud: { soort, reden: 'Eens.' }, fouten: {} });
    const terug = leesBesluit({ soort: 'terug', instructie: 'Werk het uit.', reden: 'Te vroeg.' }, true);
    expect(terug).toEqual({ inhoud: { soort: 'terug', instructie: 'Werk het uit.', reden: 'Te vroeg.' }, fouten: {} });
    expect(wordtAangenomen(terug.inhoud)).toBe(true);
  });

  it('leaves out what was typed for another kind of decision', () => {
    expect(leesBesluit({ soort: 'stopzetten', reden: 'Klaar.', nieuweDatum: '1 dec 2020', instructie: 'x' }).inhoud).toEqual({ soort: 'stopzetten', reden: 'Klaar.' });
  });

  it('asks for all that is missing at once', () => {
    expect(Object.keys(leesBesluit({ soort: 'terug' }).fouten)).toEqual(['instructie', 'nieuweDatum', 'reden']);
    expect(Object.keys(leesBesluit({}).fouten)).toEqual(['soort']);
    expect(Object.keys(leesBesluit({ soort: 'opschorten', tot: '1-3-2021', reden: 'COVID-19' }).fouten)).toEqual(['nieuweDatum']);
  });

  it('knows who does not agree', () => {
    expect(tegen({ 'standpunt-FMS': 'akkoord', 'standpunt-NVZ': 'niet-akkoord' })).toEqual(['NVZ']);
  });
});
