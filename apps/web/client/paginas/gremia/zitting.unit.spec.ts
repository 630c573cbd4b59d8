import { deelnemersVan, leesZitting, stand, type Deelnemer } from './zitting';
import { standpuntenVan } from './standpunten';

const zetels = { stemt: ['FMS', 'NVZ', 'ZN'], adviseert: ['ZINL'], waarneemt: ['ZonMw'], quorum: 2, regel: 'gezamenlijk' as const, bron: null };
const deelnemers = deelnemersVan({ zetels, leden: [] });
const voorstellen = [{ waarde: 'voorstel-1', label: 'Het voorstel' }];
const vergaderingen = [{ waarde: 'v-1', label: 'do 10 sep 2020' }];
const lees = (waarden: Readonly<Record<string, string>>, wie: readonly Deelnemer[] = deelnemers) => leesZitting(waarden, wie, voorstellen, vergaderingen);
const begin = { voorstel: 'voorstel-1', vergadering: 'v-1', uitkomst: 'legBesluitVast', reden: 'Besproken.', 'partij-FMS': 'akkoord', 'partij-NVZ': 'onthouding', 'partij-ZINL': 'adviseert', 'partij-ZonMw': 'aanwezig' };

describe('what a body came to', () => {
  it('is a command with who were there and what each found; an observer only was there', () => {
    expect(lees(begin)).toEqual({
      inhoud: {
        type: 'legBesluitVast', voorstel: 'voorstel-1', vergadering: 'v-1', reden: 'Besproken.',
        aanwezig: [{ partij: 'FMS' }, { partij: 'NVZ' }, { partij: 'ZINL' }, { partij: 'ZonMw' }],
        standpunten: [{ partij: 'FMS', standpunt: 'akkoord' }, { partij: 'NVZ', standpunt: 'onthouding' }, { partij: 'ZINL', standpunt: 'adviseert' }],
      },
      fouten: {},
    });
  });

  it('without a proposal is a decision with its own words', () => {
    const zonder = { ...begin, voorstel: '', uitkomst: 'legGeenBesluitVast' };
    expect(Object.keys(lees(zonder).fouten)).toEqual(['titel', 'tekst']);
    expect(lees({ ...zonder, titel: 'Werkwijze', tekst: 'Elke maand.' }).inhoud).toMatchObject({ type: 'legBesluitVast', titel: 'Werkwijze', tekst: 'Elke maand.' });
  });

  it('needs somebody who was there', () => {
    expect(lees({ voorstel: 'voorstel-1', vergadering: 'v-1', reden: 'x' }).fouten).toEqual({ standpunten: 'Kies bij minstens één partij wat zij vond.' });
  });

  it('counts the votes, not the advice', () => {
    expect(stand({ ...begin, 'partij-ZN': 'niet-akkoord' }, deelnemers)).toEqual({ aanwezig: 3, tegen: ['ZN'] });
    expect(stand({}, deelnemers)).toEqual({ aanwezig: 0, tegen: [] });
  });

  it('takes the parties of the members where the programme gives no seats', () => {
    const lid = (partij: string) => ({ persoonId: partij, naam: partij, partij });
    expect(deelnemersVan({ zetels: null, leden: [lid('VWS'), lid('VWS'), lid('ZINL')] })).toEqual([{ partij: 'VWS', rol: 'stemt' }, { partij: 'ZINL', rol: 'stemt' }]);
  });
});

describe('the positions of a decision', () => {
  it('say who agreed and who did not, also when nobody did; of the others only what there was', () => {
    expect(standpuntenVan([{ partij: 'NVZ', standpunt: 'niet-akkoord' }, { partij: 'ZINL', standpunt: 'adviseert' }])).toEqual([
      { standpunt: 'akkoord', partijen: [] },
      { standpunt: 'niet-akkoord', partijen: ['NVZ'] },
      { standpunt: 'adviseert', partijen: ['ZINL'] },
    ]);
  });
});
