import { item } from '../item';
import { buur, cirkel, types, verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { ronde as rondeAggregaat } from '../../ronde/ronde';

const opgeschort = (keuze: Record<string, unknown> = {}) => inFase('picot').doe(wie.stuurgroep, 'schortItemOp', { reden: 'COVID-19', ...keuze }, { op: '2020-10-12' });

describe('wat al liep toen het instroomde', () => {
  const ingestroomd = (keuze: object, gebeurdOp: string) =>
    verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO', ...keuze }, { op: '2020-09-01', gebeurdOp });

  it('mist een termijn die al voorbij is, tenzij iemand zegt dat het verleden is: dan geen escalatie', () => {
    expect(ingestroomd({}, '2019-01-07').state.termijnen).toMatchObject([{ staat: 'verstreken', gemist: 1 }]);
    const overgenomen = ingestroomd({ verleden: true }, '2019-01-07');
    expect(types(overgenomen.laatste)).toEqual(['item-ingestroomd', 'fase-betreden', 'termijn-gesteld', 'termijn-verstreken']);
    expect(overgenomen.laatste.at(-1)).toMatchObject({ data: { verleden: true } });
    expect(overgenomen.laatste.at(-1)).not.toHaveProperty('due');
    expect(overgenomen.state.termijnen).toMatchObject([{ staat: 'verstreken', gemist: 0, herinneringen: [] }]);
  });

  it('houdt een termijn die nog loopt, met haar herinneringen', () => {
    expect(ingestroomd({ verleden: true }, '2020-08-31').state.termijnen).toMatchObject([{ staat: 'loopt', gemist: 0 }]);
  });
});

describe('opschorten', () => {
  it('zet de klok stil: geen herinnering, geen verstrijken', () => {
    const v = opgeschort();
    expect(types(v.laatste)).toEqual(['item-opgeschort', 'termijn-opgeschort']);
    expect(item.nextWake?.(v.state)).toBeUndefined();
    expect(v.tijd('2022-01-01').laatste).toEqual([]);
  });

  it.each([
    ['2020-10-12', 0, '2020-10-30', '2020-10-30'],
    ['2020-10-13', 1, '2020-10-31', '2020-11-02'],
    ['2020-11-02', 21, '2020-11-20', '2020-11-20'],
    ['2021-01-04', 84, '2021-01-22', '2021-01-22'],
    ['2021-10-12', 365, '2021-10-30', '2021-11-01'],
  ])('hervat op %s schuift de nominale datum %i dagen, en past daarna de kalender toe', (op, dagen, nominaal, effectief) => {
    const v = opgeschort().doe(wie.projectorganisatie, 'hervatItem', { reden: 'De zorg is weer op gang.' }, { op });
    expect(v.laatste).toMatchObject([{ type: 'item-hervat', data: { vanzelf: false } }, { type: 'termijn-hervat', data: { dagen, oud: '2020-10-30', nominaal, effectief } }]);
    expect(v.state).toMatchObject({ status: 'lopend', termijnen: [{ staat: 'loopt', nominaal, effectief }] });
  });

  describe('dat later wordt vastgelegd', () => {
    const laat = (op: string, gebeurdOp: string, van = inFase('picot')) => van.doe(wie.projectorganisatie, 'schortItemOp', { reden: 'COVID-19' }, { op, gebeurdOp });
    const hervat = (v: ReturnType<typeof laat>, op: string, gebeurdOp: string) => v.doe(wie.projectorganisatie, 'hervatItem', { reden: 'Voorbij.' }, { op, gebeurdOp });

    it('telt vanaf de dag waarop het gebeurde, en net zo bij het hervatten', () => {
      const v = laat('2020-10-12', '2020-10-05');
      expect(v.laatste).toMatchObject([{ data: { op: '2020-10-05' } }, { data: { op: '2020-10-05' } }]);
      const weer = hervat(v, '2020-11-16', '2020-11-02');
      expect(weer.laatste).toMatchObject([{ data: { op: '2020-11-02' } }, { data: { op: '2020-11-02', dagen: 28, nominaal: '2020-11-27' } }]);
      expect(weer.state.doorlopen.at(-1)?.stiltes).toEqual([{ van: '2020-10-05', tot: '2020-11-02' }]);
    });

    it('telt geen dag twee keer, en geen dag van voor een nieuwe datum', () => {
      const twee = hervat(laat('2020-10-05', '2020-10-05'), '2020-10-12', '2020-10-12');
      const melding = (dag: string) => expect.objectContaining({ code: 'datum-ongeldig', message: `De termijn is op ${dag} nog veranderd. Kies die dag of later.` }) as Error;
      expect(() => laat('2020-10-20', '2020-10-11', twee)).toThrow(melding('12 oktober 2020'));
      expect(laat('2020-10-20', '2020-10-12', twee).state.status).toBe('opgeschort');
      const verlengd = inFase('picot').doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'x' }, { op: '2020-10-14' });
      expect(() => laat('2020-10-20', '2020-10-13', verlengd)).toThrow(melding('14 oktober 2020'));
    });

    const inRichtlijn = (definitie = cirkel) => verloop(item, 'item-test', definitie).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO' });

    it('begint voor een termijn niet eerder dan toen zij werd gesteld', () => {
      const geduid = inRichtlijn().doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst afwachten.' }, { op: '2020-10-05' });
      expect(laat('2020-10-12', '2020-09-21', geduid).laatste).toMatchObject([{ data: { op: '2020-09-21' } }, { type: 'termijn-opgeschort', data: { op: '2020-10-05' } }]);
    });

    it('hervat niet voor de opschorting, en niet zo vroeg dat de termijn intussen zou zijn verstreken', () => {
      expect(() => hervat(opgeschort(), '2020-11-02', '2020-10-11')).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: 'De opschorting begon op 12 oktober 2020. Kies die dag of later.' }));
      expect(() => hervat(opgeschort(), '2020-11-16', '2020-10-20')).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: 'De termijn "PICOT aanvullen" zou dan al op 9 november 2020 zijn verstreken. Kies een latere dag.' }));
      expect(hervat(opgeschort(), '2020-11-09', '2020-10-20').state.termijnen[0]).toMatchObject({ staat: 'loopt', effectief: '2020-11-09' });
    });

    it('kan niet van voor een termijn die sindsdien is verstreken; een besluit in een escalatie telt dan vanaf vandaag', () => {
      const zonderLadder = inRichtlijn({ ...cirkel, ladder: [] });
      expect(() => laat('2021-03-10', '2021-03-01', zonderLadder)).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: expect.stringMatching(/is na die dag verstreken, op 1 maart 2021\. Kies een latere dag\.$/) }));
      expect(laat('2021-03-10', '2021-03-02', zonderLadder).state.termijnen[0]).toMatchObject({ staat: 'opgeschort', opgeschortSinds: '2021-03-02', nieuweDatumNodig: true });
      const besloten = inFase('picot').doe(wie.stuurgroep, 'schortItemOp', { reden: 'x' }, { op: '2020-11-10', gebeurdOp: '2020-10-30', uitEscalatie: true });
      expect(besloten.state.opschorting).toMatchObject({ sinds: '2020-11-10' });
    });
  });

  it('telt bij twee keer opschorten alleen de dagen die het echt stilstond', () => {
    const v = opgeschort()
      .doe(wie.projectorganisatie, 'hervatItem', { reden: 'a' }, { op: '2020-10-22' })
      .doe(wie.projectorganisatie, 'schortItemOp', { reden: 'b' }, { op: '2020-10-26' })
      .doe(wie.projectorganisatie, 'hervatItem', { reden: 'c' }, { op: '2020-10-31' });
    expect(v.state.termijnen[0]?.nominaal).toBe('2020-11-14');
  });

  it('tot een datum hervat vanzelf, om middernacht van die dag', () => {
    const v = opgeschort({ tot: '2020-12-01' });
    expect(item.nextWake?.(v.state)).toBe('2020-11-30T23:00:00.000Z');
    const weer = v.tijd('2020-12-05', 14);
    expect(weer.laatste).toMatchObject([
      { type: 'item-hervat', data: { op: '2020-12-01', vanzelf: true }, due: '2020-11-30T23:00:00.000Z' },
      { type: 'termijn-hervat', data: { dagen: 50, nominaal: '2020-12-19', effectief: '2020-12-21' }, due: '2020-11-30T23:00:00.000Z' },
    ]);
  });

  it('na een verstreken termijn vraagt een nieuwe datum, nu of bij het hervatten', () => {
    const laat = inFase('picot').tijd('2020-11-02', 9);
    expect(() => laat.doe(wie.stuurgroep, 'schortItemOp', { tot: '2020-12-01', reden: 'x' }, { uitEscalatie: true })).toThrow('Er is een termijn verstreken. Geef de nieuwe datum die na het opschorten geldt.');
    expect(() => laat.doe(wie.stuurgroep, 'schortItemOp', { tot: '2020-12-01', nieuweDatum: '2020-11-20', reden: 'x' }, { uitEscalatie: true })).toThrow('Kies een datum op of na 1 december 2020.');
    const vanzelf = laat.doe(wie.stuurgroep, 'schortItemOp', { tot: '2020-12-01', nieuweDatum: '2021-02-01', reden: 'x' }, { uitEscalatie: true }).tijd('2020-12-01');
    expect(vanzelf.state.termijnen[0]).toMatchObject({ staat: 'loopt', nominaal: '2021-02-01', gemist: 1 });
    const open = laat.doe(wie.stuurgroep, 'schortItemOp', { reden: 'x' }, { uitEscalatie: true });
    expect(() => open.doe(wie.stuurgroep, 'hervatItem', { reden: 'x' }, { op: '2020-12-01' })).toThrow(weigering('onvolledig'));
    expect(() => open.doe(wie.stuurgroep, 'hervatItem', { reden: 'x', nieuweDatum: '2020-11-03' }, { op: '2020-12-01' })).toThrow('Geef een nieuwe datum, op of na 1 december 2020.');
    expect(open.doe(wie.stuurgroep, 'hervatItem', { reden: 'x', nieuweDatum: '2021-01-15' }, { op: '2020-12-01' }).state.termijnen[0]).toMatchObject({ staat: 'loopt', effectief: '2021-01-15' });
  });

  it('weigert een datum die niets doet of voorbij is', () => {
    expect(() => opgeschort({ tot: '2020-10-12' })).toThrow('Kies een datum na 12 oktober 2020.');
    expect(() => opgeschort({ nieuweDatum: '2020-12-01' })).toThrow(weigering('datum-ongeldig'));
  });

  it('laat intussen feiten en beëindigen toe, en verder niets', () => {
    const v = opgeschort();
    expect(v.doe(wie.FMS, 'vulPicotAan', { patient: 'Volwassenen' }).laatste).toHaveLength(1);
    expect(() => v.doe(wie.FMS, 'voltooiPicot')).toThrow('CGG-0142 is opgeschort. U kunt het eerst hervatten.');
    expect(() => v.doe(wie.stuurgroep, 'schortItemOp', { reden: 'nog eens' })).toThrow(weigering('opgeschort'));
    expect(types(v.doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }).laatste)).toEqual(['item-beeindigd', 'termijn-vervallen']);
    expect(() => inFase('picot').doe(wie.stuurgroep, 'hervatItem', { reden: 'x' })).toThrow(weigering('niet-opgeschort'));
  });
});

describe('beëindigen en heropenen', () => {
  const ingetrokken = () => inFase('picot').doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' }, { op: '2020-10-12' });

  it('laat de termijnen vervallen en neemt daarna niets meer aan dan een opmerking', () => {
    expect(types(ingetrokken().laatste)).toEqual(['item-beeindigd', 'termijn-vervallen']);
    expect(() => ingetrokken().doe(wie.FMS, 'vulPicotAan', { patient: 'x' })).toThrow('CGG-0142 is beëindigd (ingetrokken). De werkorganisatie kan het heropenen.');
    expect(ingetrokken().doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Zie ook CGG-0007.' }).laatste).toHaveLength(1);
  });

  it('weigert een item dat er niet is', () => {
    expect(() => inFase('kennisvraag').doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: 'CGG-9999', reden: 'x' })).toThrow(
      expect.objectContaining({ code: 'verwijzing-onbekend', message: 'Er is geen item CGG-9999.', details: { veld: 'in', fouten: [{ pad: '/in', melding: 'Er is geen item CGG-9999.' }] } }),
    );
  });

  it('heropent bij besluit van de werkorganisatie, met een verse termijn', () => {
    expect(() => inFase('picot').doe(wie.werkorganisatie, 'heropenItem', { reden: 'x' })).toThrow(weigering('niet-beeindigd'));
    const v = ingetrokken().doe(wie.werkorganisatie, 'heropenItem', { reden: 'Toch nodig.' }, { op: '2020-10-20' });
    expect(v.state).toMatchObject({ status: 'lopend', fase: 'picot', termijnen: [{ id: 'picot-1', staat: 'vervallen' }, { id: 'picot-2', staat: 'loopt' }] });
    expect(v.state.einde).toBeUndefined();
  });

  it.each([
    ['kennisvraag', 'afgewezen'],
    ['picot', 'niet-geprioriteerd'],
    ['subsidieronde', 'afgewezen'],
    ['studie', 'voortijdig-gestopt'],
    ['richtlijn', 'stopgezet'],
    ['implementatie', 'stopgezet-in-overleg'],
    ['monitoring', 'stopgezet'],
  ] as const)('na een escalatie wordt het in de fase %s stopgezet als %s', (fase, einde) => {
    expect(inFase(fase).doe(wie.BO, 'stopItemNaEscalatie', { reden: 'Geen draagvlak.' }).state.einde?.code).toBe(einde);
  });
});

describe('bevestigen wanneer iets klaar was', () => {
  const bevestig = (v: ReturnType<typeof inFase>, termijnId: string, gedaanOp: string) => v.doe(wie.projectorganisatie, 'bevestigTermijn', { termijnId, gedaanOp, reden: 'De mail is van die dag.' });

  it('kan tot de dag waarop de termijn is gesteld, niet daarvoor', () => {
    const laat = inFase('richtlijn')
      .doe(wie.Kennisinstituut, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' }, { op: '2024-10-01' })
      .doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' }, { op: '2025-12-01' });
    expect(() => bevestig(laat, 'opname-1', '2024-09-30')).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: 'Kies een dag op of na 1 oktober 2024.' }));
    expect(bevestig(laat, 'opname-1', '2024-10-01').laatste).toMatchObject([{ type: 'termijn-dag-bevestigd', data: { dagenTeLaat: 0 } }]);
  });

  it('geldt bij een termijn die de ronde opnieuw stelde vanaf het begin van de fase', () => {
    const dagen = (nominaal: string) => [{ stap: 'uitwerking', nominaal, kalenderregel: 'atw' }];
    const ronde = { ronde: 'ronde-oproep-2020', naam: 'Subsidieoproep 2020', aanvraag: 'P-001' };
    const oproep = verloop(rondeAggregaat, 'ronde-oproep-2020').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', vensters: [{ stap: 'uitwerking', van: '2020-12-01', tot: '2021-05-31' }] }, { op: '2020-12-01' });
    const laat = inFase('subsidieronde')
      .doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', buren: new Map(buur(oproep, 'ronde-oproep-2020')) })
      .doe(wie.systeem, 'volgRondedagen', { code: 'oproep-2020', dagen: dagen('2021-06-15') }, { op: '2021-05-25' })
      .doe(wie.systeem, 'volgAanvraag', { ...ronde, stap: 'uitgewerkt' }, { op: '2021-07-01' });
    const termijn = laat.state.termijnen.findLast(({ stap }) => stap === 'aanvraag')!;
    expect(termijn).toMatchObject({ bron: 'ronde', gesteldOp: '2021-05-25', gehaaldOp: '2021-07-01' });
    expect(bevestig(laat, termijn.id, '2021-05-20').laatste).toHaveLength(1);
    expect(() => bevestig(laat, termijn.id, '2020-11-26')).toThrow('Kies een dag op of na 27 november 2020.');
  });
});

describe('terugleggen', () => {
  it('geeft de eigenaar een opdracht en de termijn een nieuwe datum', () => {
    const v = inFase('picot').tijd('2020-11-02', 9).doe(wie.werkorganisatie, 'legItemTerug', { instructie: 'Vul Outcome aan.', termijnId: 'picot-1', nieuweDatum: '2020-12-01' }, { uitEscalatie: true });
    expect(types(v.laatste)).toEqual(['instructie-gegeven', 'termijn-verlengd']);
    expect(v.state).toMatchObject({ laatsteBesluit: { wat: 'teruggelegd met opdracht', door: 'gremium:werkorganisatie' }, termijnen: [{ staat: 'loopt', effectief: '2020-12-01' }] });
  });
});

describe('instromen', () => {
  const instroom = (fase: string, bron: string) => verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Knieartrose', eigenaar: 'partij:FMS', fase, bron, fictief: true });

  it.each([['richtlijn', 'GGG'], ['implementatie', 'Zinnige Zorg'], ['implementatie', 'Verstandige Keuzes'], ['implementatie', 'Beter Laten'], ['implementatie', 'Doen of Laten?'], ['monitoring', 'implementatieagenda']])(
    'kan bij %s vanuit %s',
    (fase, bron) => {
      expect(instroom(fase, bron).state).toMatchObject({ fase, instroom: bron, fictief: true, doorlopen: [{ fase }] });
    },
  );

  it('kan niet voor een partij buiten het programma', () => {
    const data = { titel: 'Knieartrose', eigenaar: 'partij:Bestaatniet', fase: 'richtlijn', bron: 'DO' };
    expect(() => verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', data)).toThrow('Bestaatniet hoort niet bij dit programma. Kies uit: ');
  });

  it('kan nergens anders, en alleen door de projectorganisatie', () => {
    expect(() => instroom('studie', 'GGG')).toThrow('Vanuit "GGG" kan een item niet instromen bij de fase studie. Wel: geen bron.');
    expect(() => instroom('implementatie', 'Eigen idee')).toThrow(weigering('overgang-bestaat-niet'));
    expect(() => verloop(item).doe(wie.FMS, 'laatItemInstromen', { titel: 'Knieartrose', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO' })).toThrow(weigering('geen-recht'));
  });
});
