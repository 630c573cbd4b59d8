import { cirkel, types, verloop, wie, type Verloop } from '../../test/gegeven';
import { opdrachtAanOnderwerpVan } from './naar-onderwerp';
import { opschortingVan } from './staat';
import type { Programma } from '../programma-staat';
import { programma } from '../programma';

const begin = (): Verloop<Programma> => verloop(programma, 'programma-cirkel').doe(wie.beheerder, 'publiceerDefinitie', { definitie: cirkel }, { op: '2020-03-02' });
const reden = 'COVID-19';
const opgeschort = (velden: Record<string, unknown> = {}) => begin().doe(wie.stuurgroep, 'schortProgrammaOp', { reden, ...velden }, { op: '2020-03-16' });
const code = (verwacht: string, melding?: string | RegExp) => expect.objectContaining({ name: 'DomainError', code: verwacht, ...(melding === undefined ? {} : { message: typeof melding === 'string' ? melding : expect.stringMatching(melding) }) });
const onvolledig = (melding: RegExp) => expect.objectContaining({ message: expect.stringMatching(melding) });

describe('besluiten voor een heel programma', () => {
  it('opschorten, hervatten en verschuiven hebben elk hun nummer en gremium', () => {
    const v = opgeschort().doe(wie.stuurgroep, 'hervatProgramma', { reden }, { op: '2020-06-02' }).doe(wie.projectorganisatie, 'verschuifTermijnen', { gremium: 'BO', dagen: 30, reden }, { op: '2020-06-02' });
    expect(v.state.besluiten).toMatchObject([
      { nr: 1, soort: 'opschorting', sinds: '2020-03-16', door: 'gremium:stuurgroep' },
      { nr: 2, soort: 'hervatting', sinds: '2020-03-16', tot: '2020-06-02' },
      { nr: 3, soort: 'verschuiving', keuze: { dagen: 30 }, door: 'gremium:BO' },
    ]);
    expect(opschortingVan(v.state.besluiten ?? [])).toMatchObject({ nr: 2, sinds: '2020-03-16', tot: '2020-06-02' });
  });

  it('zegt aan elk onderwerp wat het betekent, alleen aan de soort die bedoeld is', () => {
    const [besluit] = begin().doe(wie.BO, 'verschuifTermijnen', { soort: 'handelingsagenda', naar: '2020-09-01', reden }, { op: '2020-03-16' }).state.besluiten ?? [];
    expect(opdrachtAanOnderwerpVan(besluit!, 'handelingsagenda')).toMatchObject({ type: 'verschuifMetProgramma', nr: 1, keuze: { naar: '2020-09-01' } });
    expect(opdrachtAanOnderwerpVan(besluit!, 'item')).toBeUndefined();
  });

  it('de projectorganisatie zegt welk gremium het besloot, een gremium besluit alleen zelf', () => {
    const door = (actor: typeof wie.projectorganisatie | typeof wie.BO, velden: Record<string, unknown>) => () => begin().doe(actor, 'schortProgrammaOp', { reden, ...velden });
    expect(door(wie.projectorganisatie, {})).toThrow(code('onvolledig', /Kies welk gremium dit besloot: de stuurgroep, het BO en VWS\./));
    expect(door(wie.projectorganisatie, { gremium: 'werkorganisatie' })).toThrow(code('verwijzing-onbekend', /de werkorganisatie kan hierover niet besluiten/));
    expect(door(wie.BO, { gremium: 'stuurgroep' })).toThrow(code('geen-recht', /U bent aangemeld namens het BO/));
  });

  it('alleen wie mag volgens de definitie: niet de werkorganisatie, geen partij', () => {
    for (const actor of [wie.werkorganisatie, wie.FMS, wie.lezer, wie.systeem]) {
      expect(() => begin().doe(actor, 'schortProgrammaOp', { reden })).toThrow(code('geen-recht'));
      expect(() => begin().doe(actor, 'verschuifTermijnen', { reden, dagen: 3 })).toThrow(code('geen-recht'));
      expect(() => opgeschort().doe(actor, 'hervatProgramma', { reden })).toThrow(code('geen-recht'));
    }
  });

  it('een programma zonder ladder: de projectorganisatie besluit zelf', () => {
    const zonder = { ...cirkel, ladder: [], rechten: {} };
    const v = verloop(programma, 'programma-cirkel', zonder).doe(wie.beheerder, 'publiceerDefinitie', { definitie: zonder }).doe(wie.projectorganisatie, 'schortProgrammaOp', { reden });
    expect(v.state.besluiten).toMatchObject([{ door: 'projectorganisatie' }]);
  });

  it('weigert dagen die niet kunnen', () => {
    expect(() => opgeschort({ vanaf: '2020-03-15' })).toThrow(code('datum-ongeldig', /Kies 16 maart 2020 of later/));
    expect(() => opgeschort({ vanaf: '2020-04-01', tot: '2020-04-01' })).toThrow(code('datum-ongeldig', 'Kies een dag na 1 april 2020.'));
    expect(() => opgeschort().doe(wie.stuurgroep, 'hervatProgramma', { reden, op: '2020-03-15' })).toThrow(code('datum-ongeldig'));
    expect(() => begin().doe(wie.stuurgroep, 'verschuifTermijnen', { reden, naar: '2020-03-01' }, { op: '2020-03-16' })).toThrow(code('datum-ongeldig'));
  });

  it('schort niet twee keer op, en hervat niet wat loopt', () => {
    expect(() => opgeschort().doe(wie.BO, 'schortProgrammaOp', { reden })).toThrow(code('opgeschort', 'Het programma is al opgeschort vanaf 16 maart 2020. Leg vast wanneer het hervat.'));
    expect(() => begin().doe(wie.BO, 'hervatProgramma', { reden })).toThrow(code('niet-opgeschort'));
    expect(() => opgeschort({ tot: '2020-06-01' }).doe(wie.BO, 'hervatProgramma', { reden, op: '2020-06-01' })).toThrow(code('al-gedaan', 'Het programma hervat al op 1 juni 2020.'));
    expect(types(opgeschort({ tot: '2020-06-01' }).doe(wie.BO, 'schortProgrammaOp', { reden }, { op: '2020-06-01' }).laatste)).toEqual(['programma-opgeschort']);
  });

  it('vraagt bij verschuiven dagen of een dag, en een periode die kan', () => {
    const schuif = (velden: Record<string, unknown>) => () => begin().doe(wie.stuurgroep, 'verschuifTermijnen', { reden, ...velden });
    expect(schuif({})).toThrow(onvolledig(/Kies een aantal dagen of een nieuwe dag/));
    expect(schuif({ dagen: 3, naar: '2020-09-02' })).toThrow(onvolledig(/Kies een aantal dagen of een nieuwe dag/));
    expect(schuif({ dagen: 0 })).toThrow(onvolledig(/Kies 1 dag of meer/));
    expect(schuif({ dagen: 3, van: '2020-10-02', totEnMet: '2020-10-01' })).toThrow(onvolledig(/De laatste dag ligt voor de eerste/));
  });

  it('een besluit wordt één keer verwerkt gemeld', () => {
    const klaar = opgeschort().doe(wie.systeem, 'meldProgrammabesluitUitgevoerd', { nr: 1, onderwerpen: 412, geweigerd: 0 });
    expect(klaar.state.besluiten?.[0]?.uitgevoerd).toEqual({ op: '2020-03-16', onderwerpen: 412, geweigerd: 0 });
    expect(() => klaar.doe(wie.systeem, 'meldProgrammabesluitUitgevoerd', { nr: 1, onderwerpen: 412, geweigerd: 0 })).toThrow(code('al-gedaan'));
    expect(() => klaar.doe(wie.systeem, 'meldProgrammabesluitUitgevoerd', { nr: 9, onderwerpen: 0, geweigerd: 0 })).toThrow(code('verwijzing-onbekend'));
  });
});
