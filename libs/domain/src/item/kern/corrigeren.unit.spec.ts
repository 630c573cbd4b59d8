import { item } from '../item';
import type { Item } from '../item-staat';
import { zinVan } from '../../registry';
import { types, verloop, wie, type Verloop } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

const versieVan = (v: Verloop<Item>, type: string): number => v.events.findLast((event) => event.type === type)!.version;
const corrigeer = (v: Verloop<Item>, type: string, juisteDatum: string, op?: string) =>
  v.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie: versieVan(v, type), juisteDatum, reden: 'De brief noemt een andere dag.' }, op === undefined ? {} : { op });
const termijn = (v: Verloop<Item>, id: string) => v.state.termijnen.find((een) => een.id === id);

describe('een dag corrigeren', () => {
  it('is een nieuwe gebeurtenis die de oude noemt; de oude blijft zoals zij was', () => {
    const v = inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' });
    const goed = corrigeer(v, 'studie-gestart', '2022-02-14');
    expect(types(goed.laatste)[0]).toBe('registratie-gecorrigeerd');
    expect(zinVan(goed.events[v.events.length]!)).toBe('Gecorrigeerd: "Studie gestart" gebeurde op 14 februari 2022, niet op 1 maart 2022.');
    expect(goed.state.studie?.gestartOp).toBe('2022-02-14');
    expect(goed.events.slice(0, v.events.length)).toEqual(v.events);
    // The term that it met was met on that day.
    expect(goed.laatste.at(-1)).toMatchObject({ type: 'termijn-dag-bevestigd', data: { termijnId: 'start-1', op: '2022-02-14', dagenTeLaat: 0 } });
    expect(goed.events.reduce(item.evolve, undefined as Item | undefined)).toEqual(goed.state);
  });

  it('van een begin van een fase schuift wat daarvan is afgeleid, ook het einde van de fase ervoor', () => {
    const v = inFase('studie');
    const goed = corrigeer(v, 'definitief-gehonoreerd', '2021-10-20');
    expect(goed.state.doorlopen.slice(-2)).toEqual([{ fase: 'subsidieronde', soort: 'subsidieronde', sinds: '2020-11-27', tot: '2021-10-20' }, { fase: 'studie', soort: 'studie', sinds: '2021-10-20' }]);
    expect(goed.state.subsidieronde?.definitiefOp).toBe('2021-10-20');
    expect(goed.laatste.at(-1)).toMatchObject({ type: 'termijn-gecorrigeerd', data: { termijnId: 'start-1', oud: '2022-05-16', nominaal: '2022-04-20', loopt: true } });
    expect(termijn(goed, 'start-1')).toMatchObject({ staat: 'loopt', effectief: '2022-04-20', oorspronkelijk: { nominaal: '2022-04-20' } });
  });

  it('schuift geen termijn die bij besluit is verplaatst', () => {
    const v = inFase('studie').doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'start-1', nieuweDatum: '2022-09-01', reden: 'COVID-19' }, { op: '2021-12-01' });
    expect(types(corrigeer(v, 'definitief-gehonoreerd', '2021-10-20').laatste)).toEqual(['registratie-gecorrigeerd']);
  });

  it('laat een termijn alsnog verstrijken, of een verstreken termijn weer lopen', () => {
    const v = inFase('studie');
    const verstreken = v.tijd('2022-05-20', 9);
    expect(termijn(verstreken, 'start-1')?.staat).toBe('verstreken');
    // Registered on 15 November, but decided in July: by November the six months are not over, by March they are.
    const laat = corrigeer(v, 'definitief-gehonoreerd', '2021-10-12', '2022-04-25');
    expect(types(laat.laatste)).toEqual(['registratie-gecorrigeerd', 'termijn-gecorrigeerd', 'termijn-verstreken']);
    const weer = corrigeer(corrigeer(v, 'definitief-gehonoreerd', '2021-10-12', '2022-04-25'), 'definitief-gehonoreerd', '2021-11-10', '2022-04-26');
    expect(termijn(weer, 'start-1')).toMatchObject({ staat: 'loopt', effectief: '2022-05-10' });
  });

  it('blijft in volgorde: na het begin van de fase, voor wat erna kwam, en niet in de toekomst', () => {
    const v = inFase('subsidieronde');
    expect(() => corrigeer(v, 'picot-vastgesteld', '2020-10-01')).toThrow('Kies een dag van 21 oktober 2020 tot en met 27 november 2020: anders klopt de volgorde van de stappen niet.');
    expect(() => corrigeer(v, 'op-handelingsagenda-geplaatst', '2021-01-01')).toThrow(weigering('datum-ongeldig'));
    expect(() => corrigeer(v, 'picot-vastgesteld', '2020-10-28')).toThrow('Die dag staat er al: 28 oktober 2020.');
    expect(() => corrigeer(v, 'kennisvraag-ingediend', '2020-10-02')).toThrow('Kies een dag op of voor 1 oktober 2020: anders klopt de volgorde van de stappen niet.');
    expect(corrigeer(v, 'kennisvraag-ingediend', '2019-12-20').state.doorlopen[0]).toEqual({ fase: 'kennisvraag', soort: 'kennisvraag', sinds: '2019-12-20', tot: '2020-10-01' });
  });

  it('kan ook van het einde, en twee keer', () => {
    const v = inFase('picot').doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }, { op: '2020-10-20' });
    const twee = corrigeer(corrigeer(v, 'item-beeindigd', '2020-10-12', '2020-11-02'), 'item-beeindigd', '2020-10-26');
    expect(twee.state).toMatchObject({ einde: { op: '2020-10-26' }, doorlopen: [{}, { fase: 'picot', tot: '2020-10-26' }] });
  });

  it('noemt wat er te corrigeren is, en is van de projectorganisatie', () => {
    const v = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' });
    expect(() => v.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie: 2, juisteDatum: '2020-08-01', reden: 'x' })).toThrow('Registratie 2 heeft geen dag die u kunt corrigeren. Kies uit: 1 (Kennisvraag ingediend, 1 september 2020).');
    expect(() => v.doe(wie.FMS, 'corrigeerRegistratie', { versie: 1, juisteDatum: '2020-08-01', reden: 'x' })).toThrow(weigering('geen-recht'));
  });

  it('raakt na heropenen niet wat er opnieuw is gedaan', () => {
    const v = inFase('picot')
      .doe(wie.FMS, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-10-20' })
      .doe(wie.werkorganisatie, 'beeindigItem', { einde: 'niet-geprioriteerd', reden: 'x' }, { op: '2020-11-30' })
      .doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' }, { op: '2021-09-01' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2021-10-01' });
    const eerste = v.events.find((event) => event.type === 'picot-voltooid')!.version;
    const na = v.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie: eerste, juisteDatum: '2020-10-19', reden: 'x' });
    expect(na.state.picot?.voltooidOp).toBe('2021-10-01');
    expect(termijn(na, 'picot-1')).toMatchObject({ gehaaldOp: '2020-10-19' });
  });
});
