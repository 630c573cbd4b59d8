import type { Item } from './item-staat';
import { item } from './item';
import { actie } from '../actie/actie';
import { controleerDefinitie } from '../programma/controle/controleer';
import type { Programmadefinitie } from '../programma/definitie';
import type { Termijnregel } from '../programma/termijnregel';
import { zinVan } from '../registry';
import { stappenprogramma } from '../test/stappenprogramma';
import { types, verloop, wie, type Verloop } from '../test/gegeven';

const met = (anders: Partial<Termijnregel>): Programmadefinitie => ({
  ...stappenprogramma,
  fasen: stappenprogramma.fasen.map((fase) => ({ ...fase, termijnen: fase.termijnen.map((regel) => ({ ...regel, ...anders })) })),
});
const tweeDatums = met({ streefdatum: { soort: 'na-maanden', maanden: 2 } });
const begonnen = (definitie = tweeDatums): Verloop<Item> =>
  verloop(item, 'item-test', definitie).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' }, { op: '2020-09-01' });
const zin = (v: Verloop<Item>, type: string): string => v.laatste.filter((event) => event.type === type).map((event) => zinVan({ ...event, streamId: 'item-test' })).join();

describe('een termijn met een streefdatum en een uiterste datum', () => {
  it('heeft ze allebei; de herinneringen tellen terug vanaf de uiterste', () => {
    const v = begonnen();
    expect(v.state.termijnen).toMatchObject([{ nominaal: '2020-12-01', effectief: '2020-12-01', tekst: 'binnen 3 maanden na 1 september 2020', streef: { nominaal: '2020-11-01', effectief: '2020-11-02' }, oorspronkelijk: { streef: '2020-11-02' } }]);
    expect(v.state.termijnen[0]?.herinneringen.map(({ op }) => op)).toEqual(['2020-10-30', '2020-11-17', '2020-11-27']);
    expect(zin(v, 'termijn-gesteld')).toBe('Termijn gesteld: Signaleren, uiterlijk 1 december 2020. Streefdatum: 2 november 2020.');
  });

  it('verstrijkt alleen op de uiterste datum: na de streefdatum gebeurt er niets', () => {
    expect(types(begonnen().tijd('2020-10-31').tijd('2020-11-10').laatste)).toEqual([]);
    expect(types(begonnen().tijd('2020-12-02').laatste)).toEqual(['termijn-verstreken']);
  });

  it('schuift na een opschorting met allebei op', () => {
    const v = begonnen().doe(wie.stuurgroep, 'schortItemOp', { reden: 'COVID-19' }, { op: '2020-10-01' }).doe(wie.stuurgroep, 'hervatItem', { reden: 'Weer op gang.' }, { op: '2020-10-11' });
    expect(v.state.termijnen).toMatchObject([{ nominaal: '2020-12-11', streef: { nominaal: '2020-11-11', effectief: '2020-11-11' }, oorspronkelijk: { effectief: '2020-12-01', streef: '2020-11-02' } }]);
    expect(zin(v, 'termijn-hervat')).toMatch(/^De termijn loopt weer: 10 dagen opgeschort, van 1 december 2020 naar 11 december 2020 \(Signaleren\)\. Streefdatum: 11 november 2020\./);
  });

  it('krijgt bij verlengen en verkorten een andere streefdatum als die gegeven wordt; een die na de uiterste ligt valt weg', () => {
    const verleng = (d: Record<string, unknown>): Verloop<Item> => begonnen().doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'signalering-1', reden: 'Overleg.', ...d }, { op: '2020-09-02' });
    expect(verleng({ nieuweDatum: '2021-01-15' }).state.termijnen[0]?.streef).toEqual({ nominaal: '2020-11-01', effectief: '2020-11-02' });
    expect(verleng({ nieuweDatum: '2021-01-15', nieuweStreefdatum: '2020-12-25' }).state.termijnen[0]?.streef).toEqual({ nominaal: '2020-12-25', effectief: '2020-12-28' });
    expect(verleng({ nieuweDatum: '2020-12-01', nieuweStreefdatum: '2020-10-15' }).state.termijnen[0]).toMatchObject({ effectief: '2020-12-01', streef: { nominaal: '2020-10-15' } });
    const verkort = verleng({ nieuweDatum: '2020-10-15', besluit: 'Stuurgroep 2 september 2020' });
    expect(verkort.state.termijnen[0]).not.toHaveProperty('streef');
    expect(zin(verkort, 'termijn-verlengd')).toMatch(/^Termijn verkort van 1 december 2020 naar 15 oktober 2020 \(Signaleren\)\. Besluit: Stuurgroep 2 september 2020\./);
    expect(() => verleng({ nieuweDatum: '2020-12-01' })).toThrow('De termijn loopt al tot 1 december 2020.');
    expect(() => verleng({ nieuweDatum: '2020-12-15', nieuweStreefdatum: '2020-12-16' })).toThrow('De streefdatum ligt op of voor de uiterste datum: 15 december 2020.');
  });

  it('kan ook van een actie zijn', () => {
    const registreer = (streefdatum: string) => verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Plan maken', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-12-01', streefdatum } });
    expect(registreer('2020-11-16').state.termijnen).toMatchObject([{ effectief: '2020-12-01', streef: { effectief: '2020-11-16' } }]);
    expect(() => registreer('2020-12-02')).toThrow('De streefdatum ligt op of voor de uiterste datum: 1 december 2020.');
  });

  it('wordt bij publiceren geweigerd als de streefdatum na de uiterste datum ligt, of als wie hem haalt hem ook stelt terwijl hij vanzelf terugkomt', () => {
    const fouten = (anders: Partial<Termijnregel>): readonly string[] => controleerDefinitie(met(anders), '2020-09-01').map(({ melding }) => melding).filter((melding) => melding.startsWith('Termijn '));
    expect(fouten({ streefdatum: { soort: 'na-maanden', maanden: 2 } })).toEqual([]);
    expect(fouten({ streefdatum: { soort: 'na-maanden', maanden: 4 } })).toEqual(['Termijn "signalering" in de fase screening zou nu de streefdatum 1 januari 2021 krijgen, na de uiterste datum 1 december 2020.']);
    expect(fouten({ herhaling: 'kwartaal' })).toEqual([]);
    expect(fouten({ herhaling: 'kwartaal', bij: ['fase-betreden', 'stap-afgerond:signalering'] })).toEqual(['Termijn "signalering" in de fase screening komt vanzelf terug. Laat stap-afgerond:signalering weg bij "bij": anders begint de termijn dan twee keer.']);
  });

  it('die voor deze versie is gesteld, heeft er één', () => {
    const { streef: _, herhaling: __, ...v2 } = begonnen().laatste.find(({ type }) => type === 'termijn-gesteld')!.data['termijn'] as Record<string, unknown>;
    expect(item.event('termijn-gesteld')!.upcast(2, { termijn: v2 })).toEqual({ termijn: v2 });
  });
});
