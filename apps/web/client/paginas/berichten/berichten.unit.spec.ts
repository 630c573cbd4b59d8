import type { BerichtRij } from '@cirkel/contracts';
import { bijStaat, isMislukt } from './staat';
import { vraagVan } from './vraag';

const bericht: BerichtRij = {
  id: 'b', soort: 'herinnering', aan: { id: 'p', naam: 'Fem', functie: 'x' }, namens: 'partij:FMS', onderwerp: null, staat: 'wacht', reden: null, pogingen: 0, hoogstensPogingen: 10,
  volgendePoging: null, opgeslagenOp: '2020-10-16T06:00:00.000Z', nietVoor: '2020-10-16T06:00:00.000Z', verzondenOp: null, samenvatting: null, overgenomenDoor: null, waarneming: null,
};

describe('what became of a notice', () => {
  it.each([
    ['niet voor 16 oktober 2020 om 08:00', {}],
    ['poging 3 van 10 is mislukt, volgende: 16 oktober 2020 om 16:30', { pogingen: 3, volgendePoging: '2020-10-16T14:30:00.000Z' }],
    ['op 16 oktober 2020 om 08:01', { staat: 'verzonden', verzondenOp: '2020-10-16T06:01:00.000Z' }],
    ['Nadia krijgt het', { staat: 'overgenomen', overgenomenDoor: { id: 'q', naam: 'Nadia', functie: 'y' } }],
    ['de mailserver weigert met 550', { staat: 'onbestelbaar', reden: 'de mailserver weigert met 550' }],
  ] as const)('%s', (zin, rest) => expect(bijStaat({ ...bericht, ...rest })).toBe(zin));

  it('asks for the failed ones together, which the address names as one', () => {
    expect(vraagVan({ staat: 'mislukt', soort: 'besluit', programma: 'cirkel' }, 'alle')).toEqual({ soort: 'besluit', staat: ['onbestelbaar', 'vastgelopen'] });
    expect(vraagVan({}, 'mislukt')).toEqual({ staat: ['onbestelbaar', 'vastgelopen'] });
    expect(vraagVan({ staat: 'alle' }, 'mislukt')).toEqual({});
    expect(vraagVan({ staat: 'verzonden' }, 'alle')).toEqual({ staat: ['verzonden'] });
    expect((['onbestelbaar', 'vastgelopen', 'wacht', 'verzonden'] as const).map(isMislukt)).toEqual([true, true, false, false]);
  });
});
