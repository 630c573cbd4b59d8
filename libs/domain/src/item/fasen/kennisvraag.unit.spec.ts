import { aanZet, item } from '../item';
import { zinVan } from '../../registry';
import { cirkel, types, verloop, wie } from '../../test/gegeven';

const ingediend = () => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia', wvs: ['NVvN'] });

describe('een kennisvraag', () => {
  it('begint bij de partij die haar indient', () => {
    const v = ingediend();
    expect(types(v.laatste)).toEqual(['kennisvraag-ingediend', 'fase-betreden']);
    expect(v.state).toMatchObject({ nummer: 'CGG-0142', eigenaar: 'partij:FMS', fase: 'kennisvraag', instroom: 'kennisvraag' });
  });

  it('gaat na selectie naar de PICOT, met een termijn voor de indiener: voor 1 november is vrijdag 30 oktober', () => {
    const v = ingediend().doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-01' });
    expect(types(v.laatste)).toEqual(['kennisvraag-geselecteerd', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state.termijnen).toMatchObject([
      { id: 'picot-1', nominaal: '2020-10-30', effectief: '2020-10-30', eigenaren: ['partij:FMS'], herinneringen: [{ dagen: 14, op: '2020-10-16' }, { dagen: 3, op: '2020-10-27' }] },
    ]);
    expect(v.state.laatsteBesluit).toEqual({ wat: 'geselecteerd', door: 'gremium:werkorganisatie', op: '2020-10-01' });
  });

  it('kan alleen door de werkorganisatie worden geselecteerd', () => {
    expect(() => ingediend().doe(wie.FMS, 'selecteerKennisvraag')).toThrow(expect.objectContaining({ code: 'geen-recht', message: 'Alleen werkorganisatie kan dit doen (Kennisvraag selecteren).' }));
  });

  it('wacht op wie er in dat programma over beslist', () => {
    const wacht = (recht?: readonly string[], begin = 'selecteerKennisvraag') =>
      aanZet(verloop(item, 'item-test', { ...cirkel, rechten: recht === undefined ? {} : ({ [begin]: recht } as typeof cirkel.rechten) }).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Hernia' }).state)?.wie;
    expect(aanZet(ingediend().state)?.wie).toEqual(['gremium:werkorganisatie']);
    expect(wacht()).toEqual(['gremium:werkorganisatie']);
    expect(wacht(['gremium:stuurgroep', 'projectorganisatie'])).toEqual(['gremium:stuurgroep', 'projectorganisatie']);
    expect(wacht(['partij:ZINL', 'systeem'])).toEqual(['partij:ZINL']);
    expect(wacht(['eigenaar'])).toEqual(['partij:FMS']);
    expect(wacht(['ladder'])).toEqual(['gremium:werkorganisatie', 'gremium:stuurgroep', 'gremium:BO', 'gremium:VWS']);
    expect(wacht(['partij'])).toEqual(['projectorganisatie']);
    expect(wacht(['gremium:BO'], 'plaatsOpHandelingsagenda')).toEqual(['gremium:werkorganisatie']);
  });

  it('kan niet twee keer worden ingediend', () => {
    expect(() => ingediend().doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Nog eens' })).toThrow(expect.objectContaining({ code: 'bestaat-al' }));
  });

  it('wordt niet namens een andere partij ingediend', () => {
    // Of the eight signatories, not of the funder (domain.md, *Parties*), nor on its behalf; a programme that says nothing takes any partij.
    expect(() => verloop(item).doe(wie.ZonMw, 'dienKennisvraagIn', { titel: 'Van de financier' })).toThrow(expect.objectContaining({ code: 'geen-recht' }));
    expect(() => verloop(item).doe(wie.projectorganisatie, 'dienKennisvraagIn', { titel: 'Van de financier', eigenaar: 'partij:ZonMw' })).toThrow(
      expect.objectContaining({ code: 'geen-recht', message: 'ZonMw dient bij Cirkel van Gepast Gebruik geen kennisvragen in.' }),
    );
    expect(verloop(item, 'item-test', { ...cirkel, rechten: {} }).doe(wie.ZonMw, 'dienKennisvraagIn', { titel: 'Van de financier' }).state.eigenaar).toBe('partij:ZonMw');
    expect(() => verloop(item).doe(wie.projectorganisatie, 'dienKennisvraagIn', { titel: 'Van niemand' })).toThrow(expect.objectContaining({ code: 'onvolledig', message: 'Geef de partij namens wie u deze vraag indient.' }));
    expect(() => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Voor een ander', eigenaar: 'partij:NVZ' })).toThrow(expect.objectContaining({ code: 'geen-recht' }));
  });

  it('kan worden afgewezen of ingetrokken (samenvoegen: zie kern/samenvoegen), en nergens anders eindigen', () => {
    expect(ingediend().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'afgewezen', reden: 'Al beantwoord.' }).state).toMatchObject({ status: 'beeindigd', einde: { code: 'afgewezen' } });
    expect(ingediend().doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' }).state.status).toBe('beeindigd');
    expect(() => ingediend().doe(wie.FMS, 'beeindigItem', { einde: 'afgewezen', reden: 'x' })).toThrow(expect.objectContaining({ code: 'geen-recht' }));
    expect(() => ingediend().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'geimplementeerd', reden: 'x' })).toThrow(expect.objectContaining({ code: 'einde-bestaat-niet' }));
    expect(() => ingediend().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', reden: 'x' })).toThrow(expect.objectContaining({ code: 'onvolledig' }));
  });

  it('wijst terug naar het item waaruit zij voortkomt', () => {
    const v = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'En bij ouderen?', vervolgOp: 'item-oud' }, { items: ['item-oud'] });
    const alles = { titel: 'En bij ouderen?', vervolgOp: 'CGG-9999', eigenaar: 'partij:Onbekend' };
    expect(() => verloop(item).doe(wie.projectorganisatie, 'dienKennisvraagIn', alles)).toThrow(/^Er is geen item CGG-9999\. Onbekend hoort niet bij dit programma\./);
    expect(v.state.vervolgOp).toBe('item-oud');
  });
});

describe('de norm van tien kennisvragen per partij per jaar', () => {
  const vraag = (eerder: number) => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, { eerder, op: '2020-09-14', gebeurdOp: '2020-09-01' });

  it('waarschuwt bij de elfde, die wel wordt ingediend', () => {
    expect(vraag(9).state.kennisvraag?.bovenNorm).toBeUndefined();
    const elfde = vraag(10);
    expect(elfde.state.kennisvraag?.bovenNorm).toEqual({ jaar: 2020, norm: 10, nummerVanPartij: 11 });
    expect(zinVan(elfde.events[0]!)).toBe('Kennisvraag ingediend: Lage rughernia. Let op: dit is vraag 11 van FMS in 2020. De norm is 10; de werkorganisatie kan dit toestaan.');
  });

  it('kan de werkorganisatie laten overschrijden, één keer en alleen waar het nodig is', () => {
    const toegestaan = vraag(11).doe(wie.werkorganisatie, 'staBovenDeNormToe', { reden: 'Veel vakgebieden.' }, { op: '2020-09-20' });
    expect(toegestaan.state).toMatchObject({ kennisvraag: { bovenNorm: { nummerVanPartij: 12, toegestaanOp: '2020-09-20' } }, laatsteBesluit: { wat: 'boven de norm toegestaan' } });
    expect(() => toegestaan.doe(wie.werkorganisatie, 'staBovenDeNormToe', { reden: 'x' })).toThrow(expect.objectContaining({ code: 'al-gedaan' }));
    expect(() => vraag(3).doe(wie.werkorganisatie, 'staBovenDeNormToe', { reden: 'x' })).toThrow('Deze kennisvraag valt binnen de norm van haar partij. Toestaan is niet nodig.');
    expect(() => vraag(11).doe(wie.FMS, 'staBovenDeNormToe', { reden: 'x' })).toThrow(expect.objectContaining({ code: 'geen-recht' }));
  });

  it('bestaat niet in een programma dat haar niet noemt', () => {
    const fasen = cirkel.fasen.map(({ normPerPartij: _, ...fase }) => fase);
    expect(verloop(item, 'item-test', { ...cirkel, fasen }).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, { eerder: 30 }).state.kennisvraag).toEqual({});
  });
});

describe('de kennisagenda van een kennisvraag', () => {
  it('staat er met de vereniging bij; een vereniging zonder agenda zegt niets', () => {
    const v = verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia', kennisagenda: 'Kennisagenda neurochirurgie', kennisagendaWv: 'NVvN' });
    expect(v.state.kennisagenda).toEqual({ naam: 'Kennisagenda neurochirurgie', wv: 'NVvN' });
    expect(() => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia', kennisagendaWv: 'NVvN' })).toThrow('Noem de kennisagenda van NVvN.');
  });
});
