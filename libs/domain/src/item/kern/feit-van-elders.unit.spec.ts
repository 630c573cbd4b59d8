import { item } from '../item';
import { ronde } from '../../ronde/ronde';
import { buur, types, verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

const uit = { ronde: 'ronde-oproep-2020', naam: 'Subsidieoproep 2020', aanvraag: 'P-001' };
const oproep = verloop(ronde, 'ronde-oproep-2020').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', vensters: [{ stap: 'projectidee' }] }, { op: '2020-11-02' });
const uitgewerkt = inFase('subsidieronde')
  .doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', buren: new Map(buur(oproep, 'ronde-oproep-2020')) })
  .doe(wie.systeem, 'volgAanvraag', { ...uit, stap: 'uitgewerkt' }, { op: '2021-05-20' });

describe('een feit van elders bij een item dat is opgeschort', () => {
  const stil = uitgewerkt.doe(wie.stuurgroep, 'schortItemOp', { tot: '2022-02-01', reden: 'COVID-19' }, { op: '2021-09-01' });
  const gehonoreerd = stil
    .doe(wie.systeem, 'volgAanvraag', { ...uit, stap: 'voorlopig' }, { op: '2021-10-12' })
    .doe(wie.systeem, 'volgAanvraag', { ...uit, stap: 'gehonoreerd' }, { op: '2021-11-15' });

  it('wordt vastgelegd, en haalt de termijn die stilstond', () => {
    expect(gehonoreerd.state).toMatchObject({ fase: 'studie', status: 'opgeschort', subsidieronde: { voorlopigOp: '2021-10-12', definitiefOp: '2021-11-15' } });
    expect(gehonoreerd.events.find(({ type, data }) => type === 'termijn-gehaald' && data['termijnId'] === 'honorering-1')?.data).toMatchObject({ op: '2021-10-12', dagenTeLaat: 0 });
    // A person waits for the resumption.
    expect(() => gehonoreerd.doe(wie.FMS, 'startStudie')).toThrow(weigering('opgeschort'));
  });

  it('stelt termijnen die stilstaan tot het hervat', () => {
    expect(types(gehonoreerd.laatste).slice(-2)).toEqual(['termijn-gesteld', 'termijn-opgeschort']);
    expect(gehonoreerd.state.termijnen.at(-1)).toMatchObject({ id: 'start-1', nominaal: '2022-05-15', staat: 'opgeschort', opgeschortSinds: '2021-11-15' });
    const hervat = gehonoreerd.tijd('2022-02-01');
    expect(types(hervat.laatste)).toEqual(['item-hervat', 'termijn-hervat']);
    // 78 days from 15 November to 1 February.
    expect(hervat.state.termijnen.at(-1)).toMatchObject({ id: 'start-1', nominaal: '2022-08-01', staat: 'loopt' });
    expect(hervat.state.doorlopen.slice(-2)).toEqual([
      { fase: 'subsidieronde', soort: 'subsidieronde', sinds: '2020-11-27', tot: '2021-11-15', opgeschort: 75, stiltes: [{ van: '2021-09-01', tot: '2021-11-15' }] },
      { fase: 'studie', soort: 'studie', sinds: '2021-11-15', opgeschort: 78, stiltes: [{ van: '2021-11-15', tot: '2022-02-01' }] },
    ]);
    expect(item.nextWake?.(hervat.state)).toBeDefined();
  });

  it('verstrijkt pas na het hervatten, ook als de datum tijdens het stilstaan voorbij ging', () => {
    const laat = stil.doe(wie.systeem, 'volgAanvraag', { ...uit, stap: 'gehonoreerd' }, { op: '2022-01-10', gebeurdOp: '2021-06-01' });
    expect(laat.state.termijnen.at(-1)).toMatchObject({ id: 'start-1', nominaal: '2021-12-01', staat: 'opgeschort', opgeschortSinds: '2021-09-01' });
    expect(laat.tijd('2022-02-01').state.termijnen.at(-1)).toMatchObject({ nominaal: '2022-05-03', staat: 'loopt' });
    expect(laat.state.doorlopen.slice(-2)).toMatchObject([{ tot: '2021-06-01' }, { sinds: '2021-06-01' }]);
  });

  it('telt de dagen van een opschorting ook als het item daarin eindigt', () => {
    const af = stil.doe(wie.systeem, 'volgAanvraag', { ...uit, stap: 'afgewezen' }, { op: '2021-10-01' });
    expect(af.state).toMatchObject({ status: 'beeindigd', einde: { code: 'afgewezen' } });
    expect(af.state.doorlopen.at(-1)).toMatchObject({ fase: 'subsidieronde', tot: '2021-10-01', opgeschort: 30 });
  });

  it('geldt ook voor de handelingsagenda', () => {
    const picot = inFase('picot').doe(wie.FMS, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' }).doe(wie.FMS, 'voltooiPicot').doe(wie.projectorganisatie, 'stelPicotVast');
    const v = picot.doe(wie.stuurgroep, 'schortItemOp', { reden: 'COVID-19' }, { op: '2020-11-02' }).doe(wie.systeem, 'verwerkHandelingsagenda', { agenda: 'handelingsagenda-cirkel-2020', jaar: 2020, plaats: 1 }, { op: '2020-11-27' });
    expect(v.state).toMatchObject({ fase: 'subsidieronde', status: 'opgeschort' });
    expect(v.doe(wie.stuurgroep, 'hervatItem', { reden: 'De zorg is op gang.' }, { op: '2021-01-11' }).state.termijnen.at(-1)).toMatchObject({ id: 'aanvraag-1', staat: 'loopt', nominaal: '2021-07-15' });
  });
});
