import { item } from '../item';
import { types, verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

const ingestroomd = () =>
  verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda' }, { op: '2020-09-01' });

describe('de monitoring', () => {
  it('vraagt elke zes maanden spiegelinformatie: de ene meting haalt haar termijn en stelt de volgende', () => {
    expect(ingestroomd().state.termijnen).toMatchObject([{ id: 'spiegel-1', nominaal: '2021-03-01', eigenaren: ['projectorganisatie'] }]);
    const v = ingestroomd().doe(wie.dataparty, 'registreerSpiegelmeting', { periode: '2020-H2' }, { op: '2021-02-15' });
    expect(types(v.laatste)).toEqual(['spiegelmeting-geregistreerd', 'termijn-gehaald', 'termijn-gesteld']);
    expect(v.state.termijnen.at(-1)).toMatchObject({ id: 'spiegel-2', nominaal: '2021-08-15', effectief: '2021-08-16', staat: 'loopt' });
    expect(v.state.monitoring?.metingen).toBe(1);
  });

  it('weigert een periode die niet bestaat en een meting van een partij', () => {
    expect(() => ingestroomd().doe(wie.dataparty, 'registreerSpiegelmeting', { periode: '2020' })).toThrow('Schrijf de periode als 2021-H1 of 2021-Q3.');
    expect(() => ingestroomd().doe(wie.NVZ, 'registreerSpiegelmeting', { periode: '2020-H2' })).toThrow(weigering('geen-recht'));
  });

  it('eindigt met geïmplementeerd als het criterium is gehaald', () => {
    const v = ingestroomd().doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent, criterium 80.' });
    expect(types(v.laatste)).toEqual(['criterium-beoordeeld', 'item-beeindigd', 'termijn-vervallen']);
    expect(v.state.einde).toMatchObject({ code: 'geimplementeerd' });
    expect(item.nextWake?.(v.state)).toBeUndefined();
    expect(() => ingestroomd().doe(wie.FMS, 'stelCriteriumGehaaldVast', { reden: 'x' })).toThrow(weigering('geen-recht'));
  });

  it('gaat terug naar implementatie als het niet is gehaald, en kan daarna weer terugkomen', () => {
    const terug = ingestroomd().doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: '41 procent, criterium 80.' }, { op: '2021-02-01' });
    expect(types(terug.laatste)).toEqual(['criterium-beoordeeld', 'fase-betreden', 'termijn-vervallen']);
    expect(terug.state).toMatchObject({ fase: 'implementatie', monitoring: { criterium: 'niet-gehaald' } });
    const weer = terug.doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Opnieuw meten.' }, { op: '2021-09-01' });
    expect(weer.state.termijnen.at(-1)).toMatchObject({ id: 'spiegel-2', staat: 'loopt' });
    expect(weer.state.doorlopen.map(({ fase }) => fase)).toEqual(['monitoring', 'implementatie', 'monitoring']);
  });

  it('sluit de cirkel: geïmplementeerd, en een nieuwe vraag wijst terug', () => {
    const oud = inFase('monitoring').doe(wie.werkorganisatie, 'beeindigItem', { einde: 'nieuwe-kennisvraag', reden: 'En bij ouderen?' });
    expect(oud.state.einde?.code).toBe('nieuwe-kennisvraag');
    expect(verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'En bij ouderen?', vervolgOp: 'item-test' }).state.vervolgOp).toBe('item-test');
  });
});
