import { zinVan } from '../registry';
import { cirkel, types, verloop, wie, type Bij } from '../test/gegeven';
import { actie } from './actie';
import { actieAanZet, actiestatus } from './actie-staat';

const gegevens = {
  code: 'A-01', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'],
  termijn: { datum: '2020-10-30', precisie: 'dag', tekst: 'voor 1 november' },
};
const geregistreerd = (anders: Record<string, unknown> = {}) =>
  verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { ...gegevens, ...anders }, { op: '2020-09-01', nummer: 'ACT-001' });
const code = (verwacht: string) => expect.objectContaining({ name: 'DomainError', code: verwacht });

describe('een actie registreren', () => {
  it('geeft elke eigenaar een eigen deel en de termijn van het jaarplan', () => {
    const v = geregistreerd();
    expect(types(v.laatste)).toEqual(['actie-geregistreerd', 'termijn-gesteld']);
    expect(v.state).toMatchObject({ nummer: 'ACT-001', code: 'A-01', delen: [{ eigenaar: 'partij:FMS', status: 'niet-in-gang-gezet' }, { eigenaar: 'partij:NVZ' }] });
    expect(v.state.termijnen).toMatchObject([{ id: 'actie-1', effectief: '2020-10-30', bron: 'jaarplan', tekst: 'voor 1 november', eigenaren: ['partij:FMS', 'partij:NVZ'] }]);
    expect(actieAanZet(v.state)).toEqual({ wie: ['partij:FMS', 'partij:NVZ'], wat: 'Top 10 aanleveren' });
  });

  it('kan zonder termijn, en doorlopend altijd zonder', () => {
    expect(geregistreerd({ termijn: undefined }).state.termijnen).toEqual([]);
    expect(geregistreerd({ termijn: undefined, doorlopend: true }).state.doorlopend).toBe(true);
    expect(() => geregistreerd({ doorlopend: true })).toThrow('Een doorlopende actie heeft geen termijn.');
  });

  it('laat een periode eindigen op haar laatste werkdag, nooit daarna', () => {
    expect(geregistreerd({ termijn: { datum: '2021-07-31', precisie: 'maand' } }).state.termijnen[0]).toMatchObject({ nominaal: '2021-07-30', effectief: '2021-07-30' });
    expect(geregistreerd({ termijn: { datum: '2021-07-31', precisie: 'dag' } }).state.termijnen[0]).toMatchObject({ nominaal: '2021-07-31', effectief: '2021-08-02' });
  });

  it('met een termijn die al voorbij is, is meteen te laat: dat is een gemiste termijn als elke andere', () => {
    const v = geregistreerd({ termijn: { datum: '2020-04-01' } });
    expect(v.laatste.at(-1)).toMatchObject({ type: 'termijn-verstreken', data: { verleden: false }, due: '2020-04-01T22:00:00.000Z' });
    expect(v.state.termijnen).toMatchObject([{ staat: 'verstreken', gemist: 1 }]);
    expect(types(geregistreerd({ termijn: { datum: '2020-09-01', verleden: true } }).laatste)).toEqual(['actie-geregistreerd', 'termijn-gesteld']);
  });

  it('legt een termijn die al voorbij is alleen op verzoek vast als verleden: geen herinnering, geen gemiste termijn', () => {
    const v = geregistreerd({ termijn: { datum: '2020-04-01', verleden: true } });
    expect(types(v.laatste)).toEqual(['actie-geregistreerd', 'termijn-gesteld', 'termijn-verstreken']);
    expect(v.state.termijnen).toMatchObject([{ staat: 'verstreken', gemist: 0, herinneringen: [] }]);
    // Progress is asked of what goes on, whatever its term was.
    expect(types(v.tijd('2021-09-01').laatste)).toEqual(['voortgang-gevraagd']);
    // No escalatie will ever decide on it, so it can be moved, and be reported done on the day in the past on which it was.
    expect(v.doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'x' }).state.termijnen[0]?.staat).toBe('loopt');
    const gedaan = geregistreerd({ eigenaren: ['partij:FMS'], termijn: { datum: '2020-04-01', verleden: true } }).doe(wie.projectorganisatie, 'meldActiestatus', { status: 'gereed' }, { gebeurdOp: '2020-03-20' });
    expect(gedaan.state.termijnen[0]).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-03-20' });
  });

  it('die later als opgeschort wordt vastgelegd, staat stil vanaf de dag waarop dat gebeurde', () => {
    const stil = geregistreerd({ termijn: { datum: '2020-12-01' } }).doe(wie.projectorganisatie, 'schortActieOp', { reden: 'x' }, { op: '2020-10-12', gebeurdOp: '2020-10-05' });
    const weer = stil.doe(wie.projectorganisatie, 'hervatActie', { reden: 'x' }, { op: '2020-11-02', gebeurdOp: '2020-10-26' });
    expect(weer.laatste).toMatchObject([{ data: { op: '2020-10-26' } }, { data: { dagen: 21, nominaal: '2020-12-22' } }]);
    expect(() => stil.doe(wie.projectorganisatie, 'hervatActie', { reden: 'x' }, { op: '2020-11-02', gebeurdOp: '2020-10-04' })).toThrow('De opschorting begon op 5 oktober 2020. Kies die dag of later.');
  });

  it('weigert een eigenaar die het programma niet kent, en een dubbele', () => {
    expect(() => geregistreerd({ eigenaren: ['partij:FMS', 'partij:Onbekend', 'gremium:Raad'] })).toThrow(
      expect.objectContaining({
        code: 'verwijzing-onbekend',
        details: { veld: 'eigenaren/1', fouten: [{ pad: '/eigenaren/1', melding: expect.stringMatching(/^Onbekend hoort niet bij dit programma\. Kies uit: projectorganisatie, FMS, /) }, { pad: '/eigenaren/2', melding: expect.stringMatching(/^Raad/) }] },
      }),
    );
    expect(() => geregistreerd({ eigenaren: ['partij:FMS', 'partij:FMS'] })).toThrow('Noem elke eigenaar één keer.');
    expect(() => verloop(actie).doe(wie.FMS, 'registreerActie', gegevens)).toThrow(code('geen-recht'));
  });
});

describe('de delen van een actie', () => {
  it('halen samen de termijn: eerst een deel, dan het geheel', () => {
    const half = geregistreerd().doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op: '2020-10-01' });
    expect(types(half.laatste)).toEqual(['actiestatus-gemeld', 'termijn-deel-gereed']);
    expect(half.state.termijnen[0]).toMatchObject({ staat: 'loopt', gereedDoor: ['partij:FMS'] });
    expect(actiestatus(half.state)).toBe('in-gang-gezet');
    const heel = half.doe(wie.NVZ, 'meldActiestatus', { status: 'gereed' }, { op: '2020-11-02' });
    expect(types(heel.laatste)).toEqual(['actiestatus-gemeld', 'termijn-gehaald']);
    expect(heel.state.termijnen[0]).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-11-02' });
    expect(heel.laatste[1]?.data).toMatchObject({ dagenTeLaat: 3 });
    expect(actiestatus(heel.state)).toBe('gereed');
    expect(actie.isOpen(heel.state)).toBe(false);
  });

  it('gaan weer open na een correctie', () => {
    const v = geregistreerd().doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }).doe(wie.FMS, 'meldActiestatus', { status: 'in-gang-gezet' });
    expect(types(v.laatste)).toEqual(['actiestatus-gemeld', 'termijn-deel-weer-open']);
    expect(v.state.termijnen[0]?.gereedDoor).toEqual([]);
  });

  it('tellen niet meer mee als zij zijn stopgezet; is er niets over, dan vervalt de termijn', () => {
    const half = geregistreerd().doe(wie.FMS, 'meldActiestatus', { status: 'stopgezet', reden: 'Opgegaan in E-02.' });
    expect(half.laatste[1]?.data).toMatchObject({ eigenaar: 'partij:FMS', hoe: 'stopgezet' });
    const v = half.doe(wie.NVZ, 'meldActiestatus', { status: 'stopgezet', reden: 'Ook.' });
    expect(types(v.laatste)).toEqual(['actiestatus-gemeld', 'termijn-vervallen']);
    expect(actiestatus(v.state)).toBe('stopgezet');
    expect(actiestatus(half.doe(wie.NVZ, 'meldActiestatus', { status: 'gereed' }).state)).toBe('gereed');
  });

  it('meldt ieder voor zich; de projectorganisatie noemt de eigenaar', () => {
    expect(() => geregistreerd().doe(wie.FMS, 'meldActiestatus', { status: 'gereed', eigenaar: 'partij:NVZ' })).toThrow(code('geen-recht'));
    expect(() => geregistreerd().doe(wie.ZonMw, 'meldActiestatus', { status: 'gereed' })).toThrow(code('geen-recht'));
    expect(() => geregistreerd().doe(wie.projectorganisatie, 'meldActiestatus', { status: 'gereed' })).toThrow(code('onvolledig'));
    expect(() => geregistreerd().doe(wie.projectorganisatie, 'meldActiestatus', { status: 'gereed', eigenaar: 'partij:ZN' })).toThrow(code('verwijzing-onbekend'));
    const v = geregistreerd().doe(wie.projectorganisatie, 'meldActiestatus', { status: 'in-gang-gezet', eigenaar: 'partij:NVZ' });
    expect(v.state.delen[1]?.status).toBe('in-gang-gezet');
    expect(() => v.doe(wie.NVZ, 'meldActiestatus', { status: 'in-gang-gezet' })).toThrow(code('al-gedaan'));
    expect(() => v.doe(wie.NVZ, 'meldActiestatus', { status: 'stopgezet' })).toThrow(code('onvolledig'));
  });

  it('zijn niet gereed voordat de actie er was', () => {
    expect(() => geregistreerd().doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op: '2020-10-01', gebeurdOp: '1990-01-01' })).toThrow(
      expect.objectContaining({ code: 'datum-ongeldig', message: 'De actie begon op 1 september 2020. Kies die dag of later.', details: { veld: 'gebeurdOp', vanaf: '2020-09-01' } }),
    );
  });

  it('van een late eigenaar zijn niet op eigen woord op tijd; wel als de projectorganisatie het vastlegt', () => {
    const laat = geregistreerd({ eigenaren: ['partij:FMS'] }).tijd('2020-11-03', 9);
    const eigenWoord = laat.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { gebeurdOp: '2020-10-29' });
    expect(eigenWoord.state.termijnen[0]?.gehaaldOp).toBe('2020-11-03');
    const bevestigd = laat.doe(wie.projectorganisatie, 'meldActiestatus', { status: 'gereed' }, { gebeurdOp: '2020-10-29' });
    expect(bevestigd.state.termijnen[0]?.gehaaldOp).toBe('2020-10-29');
  });

  it('van een late eigenaar zijn alsnog op tijd als de projectorganisatie de dag bevestigt, ook nadat de actie is afgerond', () => {
    const gemeld = geregistreerd({ eigenaren: ['partij:FMS'] }).tijd('2020-11-03', 9).doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { gebeurdOp: '2020-10-29' });
    const bevestig = (gedaanOp: string, actor: typeof wie.projectorganisatie | typeof wie.FMS = wie.projectorganisatie, van = gemeld) =>
      van.doe(actor, 'bevestigTermijn', { termijnId: 'actie-1', gedaanOp, reden: 'Mail van 29 oktober.' });
    const na = bevestig('2020-10-29');
    expect(na.laatste).toMatchObject([{ type: 'termijn-dag-bevestigd', data: { op: '2020-10-29', dagenTeLaat: 0 } }]);
    expect(na.state.termijnen[0]).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-10-29', gemist: 1, gewijzigd: { door: 'projectorganisatie' } });
    expect(zinVan({ ...na.laatste[0]!, streamId: 'actie-test' })).toBe('Bevestigd: Top 10 aanleveren was klaar op 29 oktober 2020, op tijd.');
    expect(zinVan({ ...bevestig('2020-11-02').laatste[0]!, streamId: 'actie-test' })).toBe('Bevestigd: Top 10 aanleveren was klaar op 2 november 2020, 3 dagen te laat.');
    expect(() => bevestig('2020-10-29', wie.FMS)).toThrow(code('geen-recht'));
    expect(() => bevestig('2020-11-03')).toThrow('Kies een dag voor 3 november 2020, de dag die nu geldt.');
    expect(() => bevestig('2020-08-31')).toThrow('Kies een dag op of na 1 september 2020.');
    expect(() => bevestig('2020-10-29', wie.projectorganisatie, na)).toThrow('Er is geen termijn die te laat is gehaald.');
  });
});

describe('wat de tijd met een actie doet', () => {
  it('herinnert op een werkdag en laat de termijn verstrijken om middernacht na de laatste dag', () => {
    const v = geregistreerd().tijd('2020-09-30');
    expect(v.laatste.slice(-1)).toMatchObject([{ type: 'termijn-herinnerd', data: { dagen: 30 }, due: '2020-09-29T22:00:00.000Z' }]);
    expect(v.tijd('2020-10-30', 23).state.termijnen[0]?.staat).toBe('loopt');
    const laat = v.tijd('2020-10-31');
    expect(laat.laatste.at(-1)).toMatchObject({ type: 'termijn-verstreken', data: { verleden: false }, due: '2020-10-30T23:00:00.000Z' });
    expect(laat.state.termijnen[0]).toMatchObject({ staat: 'verstreken', gemist: 1 });
  });
});

describe('besluiten over een actie', () => {
  it('verplaatsen de termijn, schorten op en hervatten', () => {
    const v = geregistreerd().doe(wie.stuurgroep, 'schortActieOp', { tot: '2020-12-01', reden: 'COVID-19' }, { op: '2020-10-12' });
    expect(types(v.laatste)).toEqual(['actie-opgeschort', 'termijn-opgeschort']);
    expect(() => v.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' })).toThrow(code('opgeschort'));
    expect(v.doe(wie.FMS, 'meldVoortgang', { voortgang: 'Ligt stil.' }).laatste).toHaveLength(1);
    const weer = v.tijd('2020-12-01');
    expect(types(weer.laatste)).toEqual(['actie-hervat', 'termijn-hervat']);
    expect(weer.state.termijnen[0]).toMatchObject({ staat: 'loopt', nominaal: '2020-12-19', effectief: '2020-12-21' });
    expect(v.doe(wie.stuurgroep, 'hervatActie', { reden: 'Eerder klaar.' }, { op: '2020-10-22' }).state.termijnen[0]).toMatchObject({ effectief: '2020-11-09' });
    expect(() => weer.doe(wie.stuurgroep, 'hervatActie', { reden: 'Nog eens' })).toThrow(code('niet-opgeschort'));
  });

  it('stoppen haar: de termijn vervalt en alleen heropenen kan nog', () => {
    const v = geregistreerd().doe(wie.werkorganisatie, 'stopActie', { reden: 'Opgegaan in de Veldnorm.' });
    expect(types(v.laatste)).toEqual(['actie-stopgezet', 'termijn-vervallen']);
    expect(actiestatus(v.state)).toBe('stopgezet');
    expect(() => v.doe(wie.FMS, 'meldVoortgang', { voortgang: 'Toch bezig.' })).toThrow('ACT-001 is stopgezet. De projectorganisatie kan de actie heropenen.');
    expect(() => v.doe(wie.werkorganisatie, 'stopActie', { reden: 'x' })).toThrow(code('beeindigd'));
  });

  it('leggen haar terug met een opdracht en een nieuwe datum', () => {
    const v = geregistreerd().doe(wie.werkorganisatie, 'legActieTerug', { instructie: 'Lever alsnog aan.', termijnId: 'actie-1', nieuweDatum: '2020-12-01' });
    expect(types(v.laatste)).toEqual(['instructie-gegeven', 'termijn-verlengd']);
    expect(v.state.laatsteBesluit).toMatchObject({ wat: 'teruggelegd met opdracht', door: 'gremium:werkorganisatie' });
    expect(() => v.doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'actie-9', nieuweDatum: '2021-01-04', reden: 'x' })).toThrow(code('termijn-onbekend'));
  });

  it('heropenen een afgelopen actie, met een nieuwe termijn als die gegeven wordt', () => {
    const gereed = geregistreerd({ eigenaren: ['partij:FMS'] }).doe(wie.FMS, 'meldActiestatus', { status: 'gereed' });
    expect(() => geregistreerd().doe(wie.projectorganisatie, 'heropenActie', { reden: 'x' })).toThrow(code('niet-beeindigd'));
    expect(() => gereed.doe(wie.projectorganisatie, 'heropenActie', { reden: 'x', nieuweDatum: '2020-08-01' })).toThrow(code('datum-ongeldig'));
    const zonder = gereed.doe(wie.projectorganisatie, 'heropenActie', { reden: 'Per ongeluk.' });
    expect(types(zonder.laatste)).toEqual(['actie-heropend']);
    expect(actiestatus(zonder.state)).toBe('in-gang-gezet');
    const met = gereed.doe(wie.projectorganisatie, 'heropenActie', { reden: 'Per ongeluk.', nieuweDatum: '2020-12-01' });
    expect(met.state.termijnen[1]).toMatchObject({ id: 'actie-2', bron: 'besluit', staat: 'loopt', effectief: '2020-12-01' });
  });
});

describe('feiten over een actie', () => {
  it('leggen voortgang en risico vast', () => {
    const v = geregistreerd().doe(wie.NVZ, 'meldVoortgang', { voortgang: 'Zes van de tien.' }).doe(wie.NVZ, 'beoordeelRisico', { kans: 2, impact: 5, maatregelen: 'Bellen.' });
    expect(v.state).toMatchObject({ risico: { kans: 2, impact: 5 }, voortgang: { op: '2020-09-01' } });
    expect(() => v.doe(wie.NVZ, 'beoordeelRisico', { kans: 6, impact: 0 })).toThrow('Kies een getal van 1 tot en met 5.');
  });
});

describe('een actie van een werkagenda', () => {
  const definitie = { ...cirkel, werkagenda: { lijnen: [{ code: 'OL-1', naam: 'Inzicht', regie: [], betrokken: [] }], doelen: [{ code: 'UD-1.1', lijn: 'OL-1', doel: 'Weten' }], indicatoren: [], budget: [] } };
  const registreer = (anders: Record<string, unknown>, bij: Bij = {}) => verloop(actie, 'actie-test', definitie).doe(wie.projectorganisatie, 'registreerActie', { ...gegevens, code: 'UA-1.1.1', ...anders }, bij);

  it('noemt haar doel, haar lijn volgt daaruit, en de actie waar zij een deel van is', () => {
    expect(registreer({ doel: 'UD-1.1', hoortBij: 'UA-1' }, { acties: ['UA-1'] }).state).toMatchObject({ lijn: 'OL-1', doel: 'UD-1.1', hoortBij: 'UA-1' });
    expect(registreer({ lijn: 'OL-1' }).state).toMatchObject({ lijn: 'OL-1' });
    expect(registreer({}).state).not.toHaveProperty('lijn');
  });

  it('weigert een lijn, doel of hoofdactie die er niet is, en een deel van zichzelf', () => {
    expect(() => registreer({ lijn: 'OL-9' })).toThrow('Er is geen lijn OL-9 in dit programma. Wel: OL-1.');
    expect(() => registreer({ doel: 'UD-9' })).toThrow(code('verwijzing-onbekend'));
    expect(() => registreer({ lijn: 'OL-9', doel: 'UD-1.1' })).toThrow(code('verwijzing-onbekend'));
    expect(() => registreer({ hoortBij: 'UA-9' }, { acties: ['UA-1'] })).toThrow(expect.objectContaining({ code: 'verwijzing-onbekend', message: 'Er is geen actie UA-9 in dit programma.', details: { veld: 'hoortBij', fouten: [{ pad: '/hoortBij', melding: 'Er is geen actie UA-9 in dit programma.' }] } }));
    expect(() => registreer({ hoortBij: 'UA-1.1.1' })).toThrow(code('verwijst-naar-zichzelf'));
  });

  it('hoort van een eigenaar, een doel en een lijn die er niet zijn tegelijk, elk met zijn veld', () => {
    const fouten = [{ pad: '/eigenaren/0', melding: expect.stringMatching(/^Piet hoort niet bij dit programma/) as string }, { pad: '/doel', melding: 'Er is geen doel UD-9 in dit programma.' }, { pad: '/lijn', melding: 'Er is geen lijn OL-9 in dit programma. Wel: OL-1.' }];
    expect(() => registreer({ eigenaren: ['partij:Piet'], doel: 'UD-9', lijn: 'OL-9' })).toThrow(expect.objectContaining({ code: 'verwijzing-onbekend', details: { veld: 'eigenaren/0', fouten } }) as Error);
  });

  it('gaat over naar een latere versie van haar programma, en verandert daar zelf niet door', () => {
    const v = registreer({ doel: 'UD-1.1' });
    const na = v.doe(wie.projectorganisatie, 'migreerNaarDefinitie', { versie: 2, reden: 'Nieuwe lijnen.' }, { nieuweDefinitie: { ...definitie, versie: 2 } });
    expect(na.laatste).toMatchObject([{ type: 'actie-gemigreerd', data: { van: 1, naar: 2 } }]);
    expect(na.state).toMatchObject({ programma: { versie: 2 }, termijnen: v.state.termijnen });
    expect(() => na.doe(wie.projectorganisatie, 'migreerNaarDefinitie', { versie: 2, reden: 'x' })).toThrow(code('al-gedaan'));
    const zonder = { ...definitie, versie: 2, eigenaren: definitie.eigenaren.filter((een) => !v.state.delen.some(({ eigenaar }) => eigenaar === een)) };
    expect(() => v.doe(wie.projectorganisatie, 'migreerNaarDefinitie', { versie: 2, reden: 'x' }, { nieuweDefinitie: zonder })).toThrow(code('zou-stranden'));
  });
});
