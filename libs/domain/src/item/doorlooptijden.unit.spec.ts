import { doorlooptijden } from './doorlooptijden';
import { item } from './item';
import { cirkel, verloop, wie } from '../test/gegeven';
import { inFase } from '../test/rondje';

describe('de doorlooptijden van een item', () => {
  it('lopen van dag tot dag zoals het gebeurde, en de studie tegen haar plan', () => {
    const tijden = doorlooptijden(inFase('monitoring').state);
    expect(tijden).toMatchObject([
      { meting: 'start-na-honorering', van: '2021-11-15', tot: '2022-03-01' },
      { meting: 'studie', van: '2022-03-01', tot: '2024-06-03' },
      { meting: 'duiding', van: '2024-06-03', tot: '2024-10-01', uiterlijk: '2024-12-03' },
      { meting: 'opname', van: '2024-10-01', tot: '2025-06-02', uiterlijk: '2025-10-01' },
      { meting: 'implementatie', van: '2025-06-02' },
    ]);
    expect(tijden[4]).not.toHaveProperty('tot');
  });

  it('rekenen het eerste plan, met de dagen dat de studie was opgeschort', () => {
    const gepland = inFase('studie')
      .doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', eind: '2024-03-01', doel: 200 }, { op: '2022-02-01' })
      .doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' })
      .doe(wie.projectorganisatie, 'schortItemOp', { reden: 'COVID-19' }, { op: '2022-04-01' })
      .doe(wie.projectorganisatie, 'hervatItem', { reden: 'Voorbij.' }, { op: '2022-04-11' });
    expect(doorlooptijden(gepland.state).at(-1)).toEqual({ meting: 'studie', van: '2022-03-01', uiterlijk: '2024-03-11' });
    const later = gepland.doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', eind: '2024-09-01', doel: 200 }, { op: '2023-01-01' });
    expect(doorlooptijden(later.state).at(-1)).toMatchObject({ uiterlijk: '2024-03-11', verlengd: '2024-09-11' });
  });

  describe('in de richtlijn', () => {
    const richtlijntijden = (v: ReturnType<typeof inFase>) => doorlooptijden(v.state).filter(({ meting }) => meting === 'duiding' || meting === 'opname');

    it('tellen de dagen dat het item op de actualisatie wachtte bij wat was afgesproken', () => {
      const geduid = inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst afwachten.' }, { op: '2024-10-01' });
      const gewacht = geduid
        .doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'wacht-op-actualisatie', samenvatting: 'In 2025 herzien.', wachtTot: '2025-01-10', reden: 'x' }, { op: '2024-12-11' });
      const verwacht = [
        { meting: 'duiding', van: '2024-06-03', tot: '2024-10-01', uiterlijk: '2024-12-03' },
        { meting: 'opname', van: '2024-10-01', uiterlijk: '2025-10-31' },
      ];
      expect(richtlijntijden(gewacht)).toEqual(verwacht);
      expect(richtlijntijden(gewacht.tijd('2025-01-10'))).toEqual(verwacht);
    });

    it('kennen geen opname zonder die conclusie, en zeggen gestopt als er geen duiding kwam; heropend begint het opnieuw', () => {
      const zonder = inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'niet-opneembaar', samenvatting: 'Past nergens.', reden: 'x' }, { op: '2024-10-01' });
      expect(richtlijntijden(zonder)).toMatchObject([{ meting: 'duiding', tot: '2024-10-01' }]);
      const gestopt = inFase('richtlijn').doe(wie.werkorganisatie, 'beeindigItem', { einde: 'stopgezet', reden: 'x' }, { op: '2024-10-01' });
      expect(richtlijntijden(gestopt)).toMatchObject([{ meting: 'duiding', tot: '2024-10-01', gestopt: true }]);
      const heropend = zonder.doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' }, { op: '2024-11-01' });
      expect(richtlijntijden(heropend)).toEqual([{ meting: 'duiding', van: '2024-11-01', uiterlijk: '2025-05-01' }]);
    });
  });

  it('zijn er niet voor wat niet is gebeurd', () => {
    expect(doorlooptijden(inFase('picot').state)).toEqual([]);
  });

  it('zeggen van een programma dat met de implementatie eindigt, dat zij is gehaald als zij is afgerond, en gestopt als zij ophield', () => {
    const definitie = {
      ...cirkel, code: 'data',
      fasen: cirkel.fasen.filter(({ fase }) => fase === 'implementatie').map((fase) => ({ ...fase, naar: [], einden: [...fase.einden, { code: 'afgerond', naam: 'Afgerond', wie: ['projectorganisatie' as const], bijStopzetten: false, bijAfronden: true }] })),
    };
    const begonnen = verloop(item, 'item-test', definitie).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Psychose', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Zinnige Zorg' }, { op: '2021-01-07' });
    const afgerond = begonnen.doe(wie.projectorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Klaar.' }, { op: '2022-03-01' });
    expect(afgerond.state.einde?.code).toBe('afgerond');
    expect(doorlooptijden(afgerond.state)).toEqual([{ meting: 'implementatie', van: '2021-01-07', tot: '2022-03-01' }]);
    const gestopt = afgerond.doe(wie.werkorganisatie, 'heropenItem', { reden: 'Toch niet.' }, { op: '2022-04-01' }).doe(wie.werkorganisatie, 'beeindigItem', { einde: 'stopgezet-in-overleg', reden: 'Achterhaald.' }, { op: '2022-05-02' });
    expect(doorlooptijden(gestopt.state)).toEqual([{ meting: 'implementatie', van: '2021-01-07', tot: '2022-05-02', gestopt: true }]);
  });

  it('zeggen van wat ophield zonder het te halen dat het gestopt is, niet dat het op tijd was', () => {
    const gestopt = inFase('studie')
      .doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' })
      .doe(wie.ZonMw, 'beeindigItem', { einde: 'voortijdig-gestopt', reden: 'Er zijn te weinig patiënten.' }, { op: '2022-03-01' });
    expect(doorlooptijden(gestopt.state).find(({ meting }) => meting === 'studie')).toEqual({ meting: 'studie', van: '2022-03-01', tot: '2022-03-01', gestopt: true });
  });
});
