import fc from 'fast-check';
import { actie } from '../actie/actie';
import type { Actie } from '../actie/actie-staat';
import { isAfgelopen } from '../actie/actie-staat';
import { plusDagen } from '../kalender/datum';
import { maakWerkkalender } from '../kalender/werkkalender';
import { zinVan } from '../registry';
import { cirkel, types, verloop, wie, zonderVoortgang, type Verloop } from '../test/gegeven';
import { keerInWoorden, nominaalVanKeer } from './herhaling';
import type { Termijnherhaling } from './termijn';

const kalender = maakWerkkalender(cirkel.kalender);
const gegevens = { omschrijving: 'Factsheet plaatsen', domein: 'systeeminbedding', eigenaren: ['partij:FMS', 'partij:NVZ'], herhaling: 'per kwartaal', termijn: { datum: '2020-09-30', precisie: 'kwartaal' } };
const begonnen = (anders: Record<string, unknown> = {}, op = '2020-09-01'): Verloop<Actie> => verloop(actie, 'actie-test', zonderVoortgang).doe(wie.projectorganisatie, 'registreerActie', { ...gegevens, ...anders }, { op, nummer: 'ACT-001' });
const meld = (v: Verloop<Actie>, op: string): Verloop<Actie> => v.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op }).doe(wie.NVZ, 'meldActiestatus', { status: 'gereed' }, { op });
const stand = (v: Verloop<Actie>): readonly (readonly string[])[] => v.state.termijnen.map(({ id, effectief, staat }) => [id, effectief, staat]);
const zinnen = (v: Verloop<Actie>): readonly string[] => v.laatste.map((event) => zinVan({ ...event, streamId: 'actie-test' }));

describe('de keren van een reeks', () => {
  it.each<[string, Termijnherhaling, readonly string[]]>([
    ['per kwartaal: de laatste werkdag van elk kwartaal', { maanden: 3, precisie: 'kwartaal', anker: '2020-09-30', nr: 0 }, ['2020-09-30', '2020-12-31', '2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31', '2022-03-31']],
    ['per maand, als maand', { maanden: 1, precisie: 'maand', anker: '2020-12-31', nr: 0 }, ['2020-12-31', '2021-01-29', '2021-02-26', '2021-03-31', '2021-04-30']],
    ['per halfjaar', { maanden: 6, precisie: 'halfjaar', anker: '2021-06-30', nr: 0 }, ['2021-06-30', '2021-12-31', '2022-06-30']],
    ['per jaar, als jaar', { maanden: 12, precisie: 'jaar', anker: '2021-12-31', nr: 0 }, ['2021-12-31', '2022-12-30', '2023-12-29']],
    ['per jaar in september', { maanden: 12, precisie: 'maand', anker: '2020-09-30', nr: 0 }, ['2020-09-30', '2021-09-30', '2022-09-30', '2023-09-29']],
    ['per jaar voor het eind van de zomer', { maanden: 12, precisie: 'seizoen', anker: '2021-09-21', nr: 0 }, ['2021-09-21', '2022-09-21', '2023-09-21', '2024-09-20']],
    ['elke maand op de 31e: klemt, en loopt daardoor niet terug', { maanden: 1, precisie: 'dag', anker: '2021-01-31', nr: 0 }, ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30', '2021-05-31']],
    ['elk jaar op schrikkeldag', { maanden: 12, precisie: 'dag', anker: '2020-02-29', nr: 0 }, ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']],
  ])('%s', (_, herhaling, verwacht) => {
    expect(verwacht.map((_dag, nr) => nominaalVanKeer(herhaling, nr, kalender))).toEqual(verwacht);
  });

  it.each([
    ['dag', 'uiterlijk 30 december 2022'], ['seizoen', 'uiterlijk 30 december 2022'], ['maand', 'december 2022'], ['kwartaal', '4e kwartaal 2022'], ['halfjaar', '2e halfjaar 2022'], ['jaar', '2022'],
  ] as const)('heten als %s: %s', (precisie, woorden) => {
    expect(keerInWoorden('2022-12-30', precisie)).toBe(woorden);
  });
});

describe('een actie die terugkomt', () => {
  it('begint haar volgende periode als zij klaar is, en iedereen meldt opnieuw', () => {
    const v = meld(begonnen(), '2020-09-20');
    expect(types(v.laatste)).toEqual(['actiestatus-gemeld', 'termijn-gehaald', 'termijn-gesteld', 'actieperiode-begonnen']);
    expect(stand(v)).toEqual([['actie-1', '2020-09-30', 'gehaald'], ['actie-2', '2020-12-31', 'loopt']]);
    expect(v.state.termijnen[1]).toMatchObject({ tekst: '4e kwartaal 2020', bron: 'jaarplan', herhaling: { nr: 1 } });
    expect(v.state.delen.map(({ status }) => status)).toEqual(['in-gang-gezet', 'in-gang-gezet']);
    expect(isAfgelopen(v.state)).toBe(false);
    expect(stand(meld(v, '2020-12-24'))).toContainEqual(['actie-3', '2021-03-31', 'loopt']);
  });

  it('gaat verder zonder wie zijn deel voorgoed heeft stopgezet', () => {
    const v = begonnen().doe(wie.NVZ, 'meldActiestatus', { status: 'stopgezet', reden: 'Opgegaan in E-02.' }).doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op: '2020-09-20' });
    expect(v.state.termijnen[1]).toMatchObject({ staat: 'loopt', eigenaren: ['partij:FMS'] });
    expect(v.state.delen).toMatchObject([{ status: 'in-gang-gezet' }, { status: 'stopgezet' }]);
    expect(stand(v.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op: '2020-12-20' }))).toEqual([['actie-1', '2020-09-30', 'gehaald'], ['actie-2', '2020-12-31', 'gehaald'], ['actie-3', '2021-03-31', 'loopt']]);
    expect(types(v.doe(wie.FMS, 'meldActiestatus', { status: 'stopgezet', reden: 'Klaar ermee.' }).laatste)).toEqual(['actiestatus-gemeld', 'termijn-vervallen']);
  });

  it('begint haar volgende periode ook op tijd als zij te laat is: de gemiste blijft gemist', () => {
    const laat = begonnen().tijd('2020-10-01');
    expect(laat.laatste).toMatchObject([{ type: 'termijn-verstreken', due: '2020-09-30T22:00:00.000Z' }, { type: 'termijn-gesteld', due: '2020-09-30T22:00:00.000Z', data: { termijn: { id: 'actie-2', effectief: '2020-12-31' } } }]);
    const ingehaald = meld(laat, '2020-10-05');
    expect(types(ingehaald.laatste)).toEqual(['actiestatus-gemeld', 'termijn-gehaald', 'actieperiode-begonnen']);
    expect(stand(ingehaald)).toEqual([['actie-1', '2020-09-30', 'gehaald'], ['actie-2', '2020-12-31', 'loopt']]);
    expect(stand(laat.tijd('2021-01-01'))).toEqual([['actie-1', '2020-09-30', 'verstreken'], ['actie-2', '2020-12-31', 'verstreken'], ['actie-3', '2021-03-31', 'loopt']]);
  });

  it('geeft na een storing geen stapel gemiste periodes: alleen de laatste, en zegt hoeveel zij overslaat', () => {
    const v = begonnen().tijd('2022-02-10');
    expect(stand(v)).toEqual([['actie-1', '2020-09-30', 'verstreken'], ['actie-2', '2021-12-31', 'verstreken'], ['actie-3', '2022-03-31', 'loopt']]);
    expect(zinnen(v).find((zin) => zin.includes('overgeslagen'))).toBe('Termijn gesteld: Factsheet plaatsen, uiterlijk 31 december 2021. 4 keer daarvoor zijn overgeslagen: die tijd was al voorbij. Geen herinnering 30, 14 en 3 dagen vooraf: daarvoor was het al te laat.');
  });

  it('die laat begint, is alleen de laatste keer gemist; als verleden overgenomen geen enkele', () => {
    const oud = { datum: '2018-12-31', precisie: 'kwartaal' };
    expect(stand(begonnen({ termijn: oud }))).toEqual([['actie-1', '2020-06-30', 'verstreken'], ['actie-2', '2020-09-30', 'loopt']]);
    const verleden = begonnen({ termijn: { ...oud, verleden: true } });
    expect(stand(verleden)).toEqual([['actie-1', '2020-09-30', 'loopt']]);
    expect(zinnen(verleden)[1]).toMatch(/^Termijn gesteld: .*30 september 2020\. 7 keer daarvoor zijn overgeslagen: die tijd was al voorbij\./);
  });

  it('houdt haar kwartalen als één keer wordt verlengd of verkort', () => {
    const verleng = (nieuweDatum: string): Verloop<Actie> => begonnen().doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum, reden: 'Overleg.' }, { op: '2020-09-02' });
    expect(zinnen(verleng('2020-11-15'))[0]).toMatch(/^Termijn verlengd van 30 september 2020 naar 16 november 2020/);
    expect(zinnen(verleng('2020-09-15'))[0]).toMatch(/^Termijn verkort van 30 september 2020 naar 15 september 2020/);
    expect(stand(meld(verleng('2020-11-15'), '2020-11-10'))[1]).toEqual(['actie-2', '2020-12-31', 'loopt']);
    expect(stand(meld(verleng('2020-09-15'), '2020-09-10'))[1]).toEqual(['actie-2', '2020-12-31', 'loopt']);
  });

  it('is na een opschorting een genoemde dag: de volgende keren tellen vanaf daar', () => {
    const v = begonnen().doe(wie.stuurgroep, 'schortActieOp', { reden: 'COVID-19' }, { op: '2020-09-10' }).doe(wie.stuurgroep, 'hervatActie', { reden: 'Weer op gang.' }, { op: '2020-09-20' });
    expect(v.state.termijnen[0]).toMatchObject({ nominaal: '2020-10-10', effectief: '2020-10-12', herhaling: { maanden: 3, precisie: 'dag', anker: '2020-10-10', nr: 0 } });
    expect(meld(v, '2020-10-09').state.termijnen[1]).toMatchObject({ nominaal: '2021-01-10', effectief: '2021-01-11', tekst: 'uiterlijk 10 januari 2021' });
  });

  it('komt niet meer terug na een besluit daarover, en vanaf dan wel na een ander', () => {
    const wijzig = (v: Verloop<Actie>, d: Record<string, unknown>): Verloop<Actie> => v.doe(wie.projectorganisatie, 'wijzigHerhaling', { reden: 'Stuurgroep.', ...d });
    const gestopt = wijzig(begonnen(), {});
    expect(zinnen(gestopt)).toEqual(['Komt niet meer terug.']);
    expect(gestopt.state.herhaling).toBeUndefined();
    expect(isAfgelopen(meld(gestopt, '2020-09-20').state)).toBe(true);
    expect(stand(gestopt.tijd('2020-10-01'))).toEqual([['actie-1', '2020-09-30', 'verstreken']]);
    expect(() => wijzig(gestopt, {})).toThrow('De actie komt nu ook niet terug.');
    const weer = wijzig(gestopt, { herhaling: 'per jaar' });
    expect(weer.state).toMatchObject({ herhaling: 'per jaar', laatsteBesluit: { wat: 'komt terug: per jaar' } });
    expect(stand(meld(weer, '2020-09-20'))[1]).toEqual(['actie-2', '2021-09-30', 'loopt']);
    expect(() => wijzig(begonnen({ termijn: undefined, herhaling: undefined }), { herhaling: 'per jaar' })).toThrow('Er loopt nu geen termijn die terug kan komen.');
    expect(() => begonnen().doe(wie.FMS, 'wijzigHerhaling', { reden: 'x' })).toThrow(expect.objectContaining({ code: 'geen-recht' }));
    expect(() => wijzig(begonnen(), { herhaling: 'af en toe' })).toThrow('Schrijf hoe vaak het terugkomt: per maand, per kwartaal, per halfjaar of per jaar.');
  });

  it('heeft altijd precies één lopende keer, en keren die elk later zijn dan de vorige, wat er ook gebeurt', () => {
    const stap = fc.oneof(
      fc.record({ soort: fc.constant('tijd' as const), dagen: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ soort: fc.constant('meld' as const), dagen: fc.integer({ min: 0, max: 40 }) }),
      fc.record({ soort: fc.constant('verleng' as const), dagen: fc.integer({ min: 0, max: 200 }) }),
      fc.record({ soort: fc.constant('stil' as const), dagen: fc.integer({ min: 0, max: 200 }) }),
    );
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), fc.constantFrom('per maand', 'per kwartaal', 'per halfjaar', 'per jaar'), fc.constantFrom('dag', 'maand', 'kwartaal', 'halfjaar', 'jaar'), (stappen, herhaling, precisie) => {
        let v = begonnen({ herhaling, termijn: { datum: '2020-12-31', precisie } });
        for (const { soort, dagen } of stappen) {
          const op = plusDagen(v.vandaag, dagen);
          const voor = v.state.termijnen.length;
          const loopt = v.tijd(op).state.termijnen.find(({ staat }) => staat === 'loopt');
          if (soort === 'tijd') v = v.tijd(op);
          if (soort === 'meld') v = meld(v, op);
          if (soort === 'verleng' && loopt !== undefined && loopt.effectief < plusDagen(op, 500)) v = v.doe(wie.stuurgroep, 'verlengTermijn', { termijnId: loopt.id, nieuweDatum: plusDagen(op, 501), reden: 'x' }, { op });
          if (soort === 'stil') v = v.doe(wie.stuurgroep, 'schortActieOp', { reden: 'x' }, { op: v.vandaag, uitEscalatie: true }).doe(wie.stuurgroep, 'hervatActie', { reden: 'x', nieuweDatum: plusDagen(op, 30) }, { op });
          expect(v.state.termijnen.length - voor).toBeLessThanOrEqual(soort === 'tijd' || soort === 'meld' ? 3 : 2);
          // One that was missed before and got a new date runs beside the time that had begun.
          expect(v.state.termijnen.filter(({ staat, gemist }) => staat === 'loopt' && gemist === 0)).toHaveLength(1);
          const keren = v.state.termijnen.map(({ oorspronkelijk }) => oorspronkelijk.nominaal);
          expect([...keren].sort()).toEqual(keren);
          expect(new Set(v.state.termijnen.map(({ id }) => id)).size).toBe(keren.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
