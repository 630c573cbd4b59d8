import { aanZet, item } from '../item';
import { cirkel, types, verloop, wie } from '../../test/gegeven';
import { inFase, metRelevantie, weigering } from '../../test/rondje';

const alles = { patient: 'Volwassenen', interventie: 'Opereren', controle: 'Afwachten', outcome: 'Pijn', tijd: '12 maanden' };

describe('de PICOT', () => {
  it('wordt in delen aangevuld; wat er stond blijft staan', () => {
    const v = inFase('picot').doe(wie.FMS, 'vulPicotAan', { patient: 'Kinderen', tijd: '6 maanden' }).doe(wie.FMS, 'vulPicotAan', { patient: 'Volwassenen' });
    expect(v.state.picot?.velden).toEqual({ patient: 'Volwassenen', tijd: '6 maanden' });
    expect(v.laatste).toMatchObject([{ type: 'picot-aangevuld', data: { velden: { patient: 'Volwassenen' } } }]);
  });

  it('kan niet leeg worden aangevuld', () => {
    expect(() => inFase('picot').doe(wie.FMS, 'vulPicotAan', {})).toThrow('Vul minstens één veld van de PICOT in.');
  });

  it('is pas te voltooien als alles er is, en zegt wat ontbreekt', () => {
    const half = inFase('picot').doe(wie.FMS, 'vulPicotAan', { ...alles, outcome: undefined, tijd: undefined });
    expect(() => half.doe(wie.FMS, 'voltooiPicot')).toThrow('De PICOT is nog niet compleet. Er ontbreekt: Outcome, Tijd.');
    expect(() => half.doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('onvolledig'));
  });

  it('haalt bij het voltooien haar termijn, ook op de laatste dag', () => {
    const v = inFase('picot').doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-10-30' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-10-30', uur: 23 });
    expect(types(v.laatste)).toEqual(['picot-voltooid', 'termijn-gehaald']);
    expect(v.laatste[1]?.data).toMatchObject({ op: '2020-10-30', dagenTeLaat: 0 });
    expect(() => v.doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('al-gedaan'));
    expect(() => v.doe(wie.FMS, 'vulPicotAan', { patient: 'Toch anders' })).toThrow(weigering('al-gedaan'));
  });

  it('is een dag later te laat', () => {
    const v = inFase('picot').doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-10-30' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-10-31' });
    expect(v.events.map((event) => event.type).slice(-3)).toEqual(['termijn-verstreken', 'picot-voltooid', 'termijn-gehaald']);
    expect(v.state.termijnen[0]).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-10-31', gemist: 1 });
  });

  it('is van de indiener: een andere partij vult haar niet in', () => {
    expect(() => inFase('picot').doe(wie.NVZ, 'vulPicotAan', { patient: 'x' })).toThrow(weigering('geen-recht'));
    expect(() => inFase('picot').doe(wie.NVZ, 'voltooiPicot')).toThrow(weigering('geen-recht'));
  });

  it('gaat voltooid en door de werkorganisatie naar de subsidieronde, en niet eerder of door een ander', () => {
    expect(() => inFase('picot').doe(wie.werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 })).toThrow(weigering('nog-niet'));
    expect(() => inFase('picot').doe(wie.FMS, 'plaatsOpHandelingsagenda', { jaar: 2020 })).toThrow(weigering('geen-recht'));
    expect(inFase('subsidieronde').state).toMatchObject({ fase: 'subsidieronde', laatsteBesluit: { wat: 'op de handelingsagenda 2020', door: 'gremium:werkorganisatie' } });
  });

  it('bestaat alleen in haar eigen fase', () => {
    expect(() => inFase('kennisvraag').doe(wie.FMS, 'vulPicotAan', { patient: 'x' })).toThrow('PICOT aanvullen kan alleen in de fase PICOT. CGG-0142 is in de fase kennisvraag.');
    expect(() => inFase('studie').doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('niet-in-deze-fase'));
  });

  it('kan na "niet geprioriteerd" een volgend jaar terugkomen: de teksten blijven, voltooien moet opnieuw', () => {
    const voltooid = inFase('picot').doe(wie.FMS, 'vulPicotAan', alles).doe(wie.FMS, 'voltooiPicot');
    const terug = voltooid
      .doe(wie.werkorganisatie, 'beeindigItem', { einde: 'niet-geprioriteerd', reden: 'Nummer 14.' }, { op: '2020-11-30' })
      .doe(wie.werkorganisatie, 'heropenItem', { reden: 'Nieuw jaar.' }, { op: '2021-09-01' });
    expect(types(terug.laatste)).toEqual(['item-heropend', 'fase-betreden', 'termijn-gesteld']);
    expect(terug.state.termijnen.at(-1)).toMatchObject({ id: 'picot-2', effectief: '2021-10-29' });
    const weer = terug.doe(wie.FMS, 'voltooiPicot', {}, { op: '2021-10-01' });
    expect(weer.state.termijnen.at(-1)?.staat).toBe('gehaald');
  });
});

describe('vier ogen op de PICOT', () => {
  const voltooid = () => inFase('picot').doe(wie.FMS, 'vulPicotAan', alles).doe(wie.FMS, 'voltooiPicot');
  const collega = { id: 'p-fms-2', rol: 'partij', partij: 'FMS' } as const;

  it('zijn nodig voor de handelingsagenda: een ander dan wie haar voltooide stelt haar vast', () => {
    expect(aanZet(voltooid().state)).toEqual({ wie: ['projectorganisatie'], wat: 'PICOT vaststellen' });
    expect(() => voltooid().doe(wie.werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 })).toThrow('Dit kan nog niet naar subsidieronde. Eerst moet een ander dan wie haar voltooide de PICOT vaststellen.');
    expect(() => voltooid().doe(wie.FMS, 'stelPicotVast')).toThrow(weigering('vier-ogen'));
    const vast = voltooid().doe(collega, 'stelPicotVast', {}, { op: '2020-10-22' });
    expect(vast.state).toMatchObject({ picot: { vastgesteldOp: '2020-10-22' }, laatsteBesluit: { wat: 'PICOT vastgesteld', door: 'partij:FMS' } });
    expect(aanZet(vast.state)).toMatchObject({ wie: ['gremium:werkorganisatie'] });
    expect(vast.doe(wie.werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 }).state.fase).toBe('subsidieronde');
    expect(() => vast.doe(wie.projectorganisatie, 'stelPicotVast')).toThrow(weigering('al-gedaan'));
    expect(() => inFase('picot').doe(collega, 'stelPicotVast')).toThrow(weigering('nog-niet'));
    expect(() => voltooid().doe(wie.NVZ, 'stelPicotVast')).toThrow(weigering('geen-recht'));
  });

  it('kunnen haar teruggeven: dan is zij weer aan te vullen, met wat er stond', () => {
    expect(() => voltooid().doe(wie.FMS, 'geefPicotTerug', { reden: 'x' })).toThrow(weigering('vier-ogen'));
    const terug = voltooid().doe(wie.werkorganisatie, 'geefPicotTerug', { reden: 'Outcome is niet te meten.' });
    expect(terug.state.picot).toEqual({ velden: alles, relevantie: voltooid().state.picot?.relevantie });
    expect(terug.doe(wie.FMS, 'vulPicotAan', { outcome: 'Pijn na een jaar' }).doe(wie.FMS, 'voltooiPicot').state.picot).toMatchObject({ velden: { outcome: 'Pijn na een jaar' }, vierOgen: true });
    expect(() => terug.doe(wie.werkorganisatie, 'geefPicotTerug', { reden: 'x' })).toThrow(weigering('nog-niet'));
  });

  it('zijn niet nodig in een programma dat ze niet vraagt', () => {
    const zonder = { ...cirkel, fasen: cirkel.fasen.map(({ vierOgen: _, ...fase }) => fase) };
    const v = metRelevantie(verloop(item, 'item-test', zonder).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' }).doe(wie.werkorganisatie, 'selecteerKennisvraag')).doe(wie.FMS, 'vulPicotAan', alles).doe(wie.FMS, 'voltooiPicot');
    expect(v.doe(wie.werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 }).state.fase).toBe('subsidieronde');
  });
});

describe('de relevantie per criterium', () => {
  const volume = { criterium: 'volume', relevantie: 'Tienduizend operaties per jaar.' };
  const begin = (definitie = cirkel) => verloop(item, 'item-test', definitie).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' }).doe(wie.werkorganisatie, 'selecteerKennisvraag').doe(wie.FMS, 'vulPicotAan', alles);
  const metFase = (anders: object) => ({ ...cirkel, fasen: cirkel.fasen.map((fase) => (fase.fase === 'picot' ? { ...fase, ...anders } : fase)) });

  it('wordt beschreven voor de criteria die gelden, en kan worden herschreven tot de PICOT is voltooid', () => {
    const v = begin().doe(wie.FMS, 'beschrijfRelevantie', volume).doe(wie.FMS, 'beschrijfRelevantie', { ...volume, relevantie: 'Twaalfduizend.' });
    expect(v.state.picot?.relevantie).toEqual({ volume: { naam: 'Volume', relevantie: 'Twaalfduizend.', criteriaset: '2020' } });
    expect(() => v.doe(wie.FMS, 'beschrijfRelevantie', { ...volume, criterium: 'draagvlak' })).toThrow(
      'draagvlak is geen criterium van 2020. Kies uit: gezondheidswinst, kostenreductie, volume, praktijkvariatie, toegevoegde-waarde, implementeerbaarheid.',
    );
    expect(() => v.doe(wie.NVZ, 'beschrijfRelevantie', volume)).toThrow(weigering('geen-recht'));
    expect(() => metRelevantie(v).doe(wie.FMS, 'voltooiPicot').doe(wie.FMS, 'beschrijfRelevantie', volume)).toThrow(weigering('al-gedaan'));
  });

  it('volgt de set van het jaar van de handelingsagenda, ook als zij later wordt geschreven: in 2019 was draagvlak er nog bij', () => {
    const gekozen = (op: string) => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' }, { op: '2019-09-02' }).doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op });
    const draagvlak = { ...volume, criterium: 'draagvlak' };
    expect(gekozen('2019-10-01').doe(wie.FMS, 'beschrijfRelevantie', draagvlak, { op: '2020-01-10' }).state.picot?.relevantie).toMatchObject({ draagvlak: { criteriaset: '2019' } });
    // The day before 1 November has passed: this one is for the agenda of the next year.
    expect(() => gekozen('2019-11-15').doe(wie.FMS, 'beschrijfRelevantie', draagvlak)).toThrow(weigering('verwijzing-onbekend'));
    // Moved over the end of the year it is still for the agenda of 2019.
    const verplaatst = gekozen('2019-10-01').doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-03-02', reden: 'COVID-19' });
    expect(verplaatst.doe(wie.FMS, 'beschrijfRelevantie', draagvlak, { op: '2020-02-03' }).laatste).toHaveLength(1);
    const zonderTermijn = verloop(item, 'item-test', metFase({ termijnen: [] })).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' }, { op: '2019-09-02' }).doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2019-11-15' });
    expect(zonderTermijn.doe(wie.FMS, 'beschrijfRelevantie', draagvlak, { op: '2020-02-03' }).laatste).toHaveLength(1);
  });

  it('hoort bij een voltooide PICOT, en bestaat niet zonder criteria', () => {
    expect(() => begin().doe(wie.FMS, 'beschrijfRelevantie', volume).doe(wie.FMS, 'voltooiPicot')).toThrow(
      'De relevantie is nog niet compleet. Er ontbreekt: Gezondheidswinst, Kostenreductie, Praktijkvariatie, Toegevoegde waarde, Implementeerbaarheid.',
    );
    expect(() => begin().doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('onvolledig'));
    expect(metRelevantie(begin()).doe(wie.FMS, 'voltooiPicot').state.picot?.voltooidOp).toBe('2020-09-01');
    expect(begin(metFase({ relevantieVerplicht: false })).doe(wie.FMS, 'voltooiPicot').state.picot?.voltooidOp).toBe('2020-09-01');
    const { criteriasets: _, ...zonder } = cirkel;
    expect(() => begin(zonder).doe(wie.FMS, 'beschrijfRelevantie', volume)).toThrow('Cirkel van Gepast Gebruik heeft geen criteria voor 2020.');
  });
});
