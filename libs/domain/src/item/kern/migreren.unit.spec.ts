import { cirkel, types, verloop, wie, type Verloop } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { stappenprogramma } from '../../test/stappenprogramma';
import type { Fasedefinitie, Programmadefinitie } from '../../programma/definitie';
import { aanZet, item } from '../item';
import type { Item } from '../item-staat';
import { migratieVan } from './migratie';

const versie2 = (code: string, anders: Partial<Fasedefinitie> | undefined, rest: Partial<Programmadefinitie> = {}, van: Programmadefinitie = cirkel): Programmadefinitie => ({
  ...van, versie: 2, ...rest, fasen: van.fasen.flatMap((fase) => (fase.fase !== code ? [fase] : anders === undefined ? [] : [{ ...fase, ...anders }])),
});
const picottermijn = cirkel.fasen[1]!.termijnen[0]!;
const eerder = versie2('picot', { termijnen: [{ ...picottermijn, datum: { soort: 'voor', maand: 12, dag: 1 }, eigenaar: 'gremium:werkorganisatie' }] });
const migreer = (v: Verloop<Item>, nieuweDefinitie: Programmadefinitie | undefined, op = '2020-10-12', actor: typeof wie.projectorganisatie | typeof wie.FMS = wie.projectorganisatie) =>
  v.doe(actor, 'migreerNaarDefinitie', { versie: nieuweDefinitie?.versie ?? 2, reden: 'Nieuwe afspraken.' }, { op, ...(nieuweDefinitie === undefined ? {} : { nieuweDefinitie }) });

describe('een item overzetten naar een andere versie van zijn programma', () => {
  it('zegt welke versie het had en krijgt, en rekent zijn termijn opnieuw uit vanaf de dag waarop die begon', () => {
    const v = migreer(inFase('picot'), eerder);
    expect(v.laatste).toMatchObject([
      { type: 'item-gemigreerd', data: { van: 1, naar: 2, fase: 'picot', vorigeFase: 'picot' } },
      { type: 'termijn-herberekend', data: { termijnId: 'picot-1', oud: '2020-10-30', effectief: '2020-11-30', afspraak: { eigenaren: ['gremium:werkorganisatie'] } } },
    ]);
    expect(v.state).toMatchObject({ programma: { code: 'cirkel', versie: 2 }, fase: 'picot', termijnen: [{ effectief: '2020-11-30', staat: 'loopt', oorspronkelijk: { effectief: '2020-10-30' } }] });
    expect(item.nextWake?.(v.state)).toBe('2020-10-29T23:00:00.000Z');
  });

  it('wacht daarna op wie er nu beslist', () => {
    const ander = { ...cirkel, rechten: { ...cirkel.rechten, selecteerKennisvraag: ['gremium:stuurgroep' as const] } };
    const v = verloop(item, 'item-test', ander).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' });
    expect(aanZet(v.state)?.wie).toEqual(['gremium:stuurgroep']);
    expect(aanZet(migreer(v, { ...ander, versie: 2 }).state)?.wie).toEqual(['gremium:stuurgroep']);
    expect(aanZet(v.doe(wie.projectorganisatie, 'migreerNaarDefinitie', { versie: 2, reden: 'x' }, { definitie: cirkel, nieuweDefinitie: { ...cirkel, versie: 2 } }).state)?.wie).toEqual(['gremium:werkorganisatie']);
  });

  it('verandert niets aan een termijn waarvan de regel dezelfde is', () => {
    expect(types(migreer(inFase('picot'), { ...cirkel, versie: 2 }).laatste)).toEqual(['item-gemigreerd']);
  });

  it('laat een termijn staan die bij besluit is verplaatst, of waarover in een escalatie wordt besloten', () => {
    const verplaatst = inFase('picot').doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-15', reden: 'Zomer.' }, { op: '2020-10-05' });
    expect(migreer(verplaatst, eerder).state.termijnen).toMatchObject([{ effectief: '2020-12-15' }]);
    const gemist = inFase('picot').tijd('2020-11-02');
    expect(migreer(gemist, eerder, '2020-11-03').state.termijnen).toMatchObject([{ staat: 'verstreken', effectief: '2020-10-30' }]);
  });

  it('laat een termijn vervallen die de nieuwe versie niet kent, en begint een nieuwe op de dag van het overzetten', () => {
    const nieuw = versie2('picot', { termijnen: [{ ...picottermijn, stap: 'relevantie', datum: { soort: 'na-maanden', maanden: 2 } }] });
    const v = migreer(inFase('picot'), nieuw);
    expect(types(v.laatste)).toEqual(['item-gemigreerd', 'termijn-vervallen', 'termijn-gesteld']);
    expect(v.state.termijnen).toMatchObject([{ staat: 'vervallen' }, { stap: 'relevantie', nominaal: '2020-12-12', staat: 'loopt' }]);
  });

  it('stelt geen termijn voor wat al gedaan is', () => {
    const klaar = inFase('picot').doe(wie.FMS, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' }, { op: '2020-10-05' }).doe(wie.FMS, 'voltooiPicot');
    const nieuw = versie2('picot', { termijnen: [picottermijn, { ...picottermijn, stap: 'ook' }] });
    expect(types(migreer(klaar, nieuw).laatste)).toEqual(['item-gemigreerd']);
  });

  it('begint opnieuw vanaf vandaag als de herberekende datum al voorbij zou zijn', () => {
    const nieuw = versie2('picot', { termijnen: [{ ...picottermijn, datum: { soort: 'na-werkdagen', werkdagen: 2 } }] });
    expect(migreer(inFase('picot'), nieuw).state.termijnen).toMatchObject([{ nominaal: '2020-10-14', staat: 'loopt' }]);
  });

  it('kan ook als het is opgeschort; de klok blijft stilstaan', () => {
    const v = migreer(inFase('picot').doe(wie.stuurgroep, 'schortItemOp', { reden: 'COVID-19' }, { op: '2020-10-08' }), eerder);
    expect(v.state).toMatchObject({ status: 'opgeschort', programma: { versie: 2 }, termijnen: [{ staat: 'opgeschort', effectief: '2020-11-30' }] });
    expect(item.nextWake?.(v.state)).toBeUndefined();
  });

  it('verhuist waar de nieuwe versie dat zegt, met wat er gedaan was', () => {
    const begin = verloop(item, 'item-test', stappenprogramma).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' });
    const nieuw = { ...versie2('screening', { fase: 'verkenning', naam: 'verkenning', stappen: [...stappenprogramma.fasen[0]!.stappen!, { code: 'gesprek', naam: 'Gesprek', eigenaar: 'indiener' as const }] }, {}, stappenprogramma), verhuist: { screening: 'verkenning' } };
    const v = migreer(begin.doe(wie.projectorganisatie, 'rondStapAf', { stap: 'signalering' }), nieuw);
    expect(v.state).toMatchObject({ fase: 'verkenning', fasenaam: 'verkenning', doorlopen: [{ fase: 'screening', tot: '2020-10-12' }, { fase: 'verkenning', sinds: '2020-10-12' }] });
    expect(v.state.algemeen?.['verkenning']).toMatchObject({ stappen: [{ code: 'signalering' }, { code: 'gesprek' }], gedaan: { signalering: '2020-09-01' } });
    const verder = v.doe(wie.FMS, 'rondStapAf', { stap: 'gesprek' }, { definitie: nieuw });
    expect(verder.doe(wie.projectorganisatie, 'rondFaseAf', {}, { definitie: nieuw }).state.fase).toBe('verdieping');
  });

  it('mag de projectorganisatie of de werkorganisatie, naar een latere versie die er is', () => {
    expect(() => migreer(inFase('picot'), eerder, undefined, wie.FMS)).toThrow(weigering('geen-recht'));
    expect(() => migreer(inFase('picot'), undefined)).toThrow('Versie 2 van het programma is niet gepubliceerd.');
    expect(() => migreer(inFase('picot'), cirkel)).toThrow(weigering('al-gedaan'));
    expect(() => migreer(migreer(inFase('picot'), eerder), cirkel)).toThrow(weigering('overgang-bestaat-niet'));
  });
});

describe('een item dat zou stranden', () => {
  const redenen = (v: Verloop<Item>, nieuw: Programmadefinitie): readonly string[] => {
    const migratie = migratieVan(v.state, nieuw, { nu: '2020-11-03T09:00:00.000Z', vandaag: '2020-11-03' });
    return migratie.kan ? [] : migratie.redenen;
  };

  it('wordt niet overgezet: zijn fase is er niet meer, of van een andere soort', () => {
    expect(() => migreer(inFase('picot'), versie2('picot', undefined))).toThrow(weigering('zou-stranden'));
    expect(redenen(inFase('picot'), versie2('picot', undefined))).toEqual(['De fase PICOT bestaat niet in versie 2, en die versie zegt niet waar het item heen gaat.']);
    expect(redenen(inFase('picot'), versie2('picot', { soort: 'studie' }))).toEqual(['De fase PICOT is in versie 2 van de soort studie; het item is in een fase van de soort picot.']);
  });

  it('wordt niet overgezet als de nieuwe versie zijn eigenaar niet kent, of die van een verbeteractie die nog loopt', () => {
    const zonder = (wie: string): Programmadefinitie => ({ ...cirkel, versie: 2, eigenaren: cirkel.eigenaren.filter((een) => een !== wie) });
    expect(redenen(inFase('picot'), zonder('partij:FMS'))).toEqual(['FMS staat in versie 2 niet bij de eigenaren.']);
    expect(redenen(inFase('picot'), zonder('partij:ZKN'))).toEqual([]);
    const metActie = inFase('implementatie').doe(wie.FMS, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp invoeren', eigenaar: 'partij:NVZ' }, { op: '2025-07-01' });
    expect(redenen(metActie, zonder('partij:NVZ'))).toEqual(['NVZ staat in versie 2 niet bij de eigenaren.']);
    expect(redenen(metActie.doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' }), zonder('partij:NVZ'))).toEqual([]);
  });

  it('wordt niet overgezet zolang een escalatie iets nodig heeft dat er niet meer is', () => {
    const gemist = inFase('picot').tijd('2020-11-02');
    expect(redenen(gemist, versie2('picot', { termijnen: [] }))).toEqual(['De termijn "PICOT aanvullen" is verstreken en wacht op een besluit; versie 2 kent die termijn niet.']);
    expect(redenen(gemist, versie2('picot', { einden: cirkel.fasen[1]!.einden.map((einde) => ({ ...einde, bijStopzetten: false })) }))).toEqual([
      'Er loopt een escalatie; in versie 2 heeft de fase PICOT geen einde bij stopzetten.',
    ]);
  });
});
