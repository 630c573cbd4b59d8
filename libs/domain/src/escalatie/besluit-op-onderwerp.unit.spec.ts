import { actie } from '../actie/actie';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import type { Onderwerp } from '../onderwerp/onderwerp';
import { reacties, type Escaleerbaar } from '../reacties/reacties';
import { cirkel, types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import { escalatie, wachtendeOpdracht } from './escalatie';
import type { Escalatie, Onderwerpsoort } from './escalatie-staat';

const laatItem = () => inFase('picot').tijd('2020-10-31');
const laatActie = () =>
  verloop(actie)
    .doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } }, { nummer: 'ACT-001' })
    .tijd('2020-10-31');

/** Opens the escalatie that is missing for this late subject, the way the escalator would. */
function geopend(soort: Onderwerpsoort, { state }: Verloop<Onderwerp>): Verloop<Escalatie> {
  const onderwerp: Escaleerbaar = {
    streamId: soort === 'handelingsagenda' ? 'handelingsagenda-cirkel-2020' : `${soort}-test`, soort, nummer: soort === 'item' ? 'CGG-0142' : 'ACT-001', titel: 'Lage rughernia', programma: 'cirkel', loopt: 'lopend', termijnen: state.termijnen, laatste: { door: 'systeem', op: '2020-10-31' },
  };
  const [reactie] = reacties(onderwerp, new Map());
  const { type = '', programma: _, ...data }: Record<string, unknown> = reactie?.opdracht ?? {};
  return verloop(escalatie, reactie?.streamId).doe(wie.systeem, String(type), data, { op: '2020-10-31', uur: 0, nummer: 'ESC-001' });
}

/** Hands the pending command to the subject, as the workflow would: the same data, by the decider. */
function voerUit<S extends Onderwerp>(onderwerp: Verloop<S>, besloten: Verloop<Escalatie>): Verloop<S> {
  const wachtend = wachtendeOpdracht(besloten.state);
  if (wachtend === undefined) throw new Error('Er wacht geen opdracht');
  return onderwerp.doe(wachtend.actor, wachtend.opdracht.type, wachtend.opdracht.data, { op: '2020-11-12', uitEscalatie: true });
}

const onderwerpen: readonly (readonly ['item' | 'actie', () => Verloop<Onderwerp>])[] = [
  ['item', laatItem as () => Verloop<Onderwerp>],
  ['actie', laatActie as () => Verloop<Onderwerp>],
];

/** The agenda of 2020, whose selection was not reported ready on 1 October. */
const late = () => verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-20' }, { op: '2020-09-01' }).tijd('2020-10-31');

describe('een besluit over een handelingsagenda die te laat is', () => {
  const besluit = (keuze: Record<string, unknown>): Verloop<Escalatie> => geopend('handelingsagenda', late()).doe(wie.stuurgroep, 'besluit', { reden: 'Besproken.', ...keuze }, { op: '2020-11-12' });

  it('ligt bij de stuurgroep, want de werkorganisatie was zelf te laat', () => {
    expect(geopend('handelingsagenda', late()).state).toMatchObject({ huidig: 1, treden: [{ gremium: 'werkorganisatie', overgeslagen: true }, { gremium: 'stuurgroep' }, {}, {}] });
  });

  it.each([
    ['verlengen', { nieuweDatum: '2020-12-01' }],
    ['terug', { nieuweDatum: '2020-12-01', instructie: 'Kies uit wat er nu is.' }],
  ])('%s wordt door de agenda aangenomen', (soort, velden) => {
    const besloten = besluit({ soort, ...velden });
    expect(voerUit(late(), besloten).state.termijnen[0]).toMatchObject({ staat: 'loopt', effectief: '2020-12-01' });
    expect(types(besloten.doe(wie.systeem, 'meldBesluitUitgevoerd').laatste)).toEqual(['escalatie-beeindigd']);
  });

  it('kan stopzetten zijn: de termijnen vervallen', () => {
    const gestopt = voerUit(late(), besluit({ soort: 'stopzetten' }));
    expect(gestopt.state).toMatchObject({ gestoptOp: '2020-11-12', termijnen: [{ staat: 'vervallen' }, { staat: 'vervallen' }], laatsteBesluit: { door: 'gremium:stuurgroep' } });
  });

  it('kan niet opschorten zijn; dat weigert de escalatie zelf', () => {
    expect(() => besluit({ soort: 'opschorten' })).toThrow(weigering('overgang-bestaat-niet'));
  });

  it('eindigt ook door een besluit van de stuurgroep om de hele agenda uit te stellen', () => {
    expect(late().doe(wie.stuurgroep, 'stelAgendaUit', { selectieUiterlijk: '2020-12-01', reden: 'COVID-19' }, { op: '2020-11-12' }).state.termijnen[0]?.staat).toBe('loopt');
  });
});

describe.each(onderwerpen)('een besluit over een %s dat te laat is', (soort, laat) => {
  const besluit = (keuze: Record<string, unknown>, actor: (typeof wie)[keyof typeof wie] = wie.werkorganisatie): Verloop<Escalatie> =>
    geopend(soort, laat()).doe(actor, 'besluit', { reden: 'Besproken.', ...keuze }, { op: '2020-11-12' });

  it.each([
    ['verlengen', { nieuweDatum: '2020-12-01' }, { staat: 'loopt', effectief: '2020-12-01' }],
    ['terug', { nieuweDatum: '2020-12-01', instructie: 'Vul Outcome aan.' }, { staat: 'loopt', effectief: '2020-12-01' }],
    ['opschorten', { tot: '2021-02-01', nieuweDatum: '2021-03-01' }, { staat: 'opgeschort' }],
    ['opschorten', {}, { staat: 'opgeschort', nieuweDatumNodig: true }],
    ['stopzetten', {}, { staat: 'vervallen' }],
  ])('%s %j wordt door het onderwerp aangenomen', (keuze, velden, termijn) => {
    const besloten = besluit({ soort: keuze, ...velden });
    const na = voerUit(laat(), besloten);
    expect(na.state.termijnen[0]).toMatchObject(termijn);
    expect(na.state.laatsteBesluit?.door ?? na.state.termijnen[0]?.gewijzigd?.door).toBe('gremium:werkorganisatie');
    expect(types(besloten.doe(wie.systeem, 'meldBesluitUitgevoerd').laatste)).toEqual(['escalatie-beeindigd']);
  });

  it('dat de projectorganisatie vastlegt, is van het gremium: ook stopzetten mag dan', () => {
    const na = voerUit(laat(), besluit({ soort: 'stopzetten' }, wie.projectorganisatie));
    expect(na.state.laatsteBesluit).toMatchObject({ door: 'gremium:werkorganisatie' });
  });

  it('met het standpunt van een partij buiten het programma wordt geweigerd', () => {
    const standpunten = [{ partij: 'FMS', standpunt: 'akkoord' }, { partij: 'XYZ', standpunt: 'akkoord' }];
    expect(() => besluit({ soort: 'verlengen', nieuweDatum: '2020-12-01', standpunten })).toThrow(expect.objectContaining({ code: 'verwijzing-onbekend', details: expect.objectContaining({ veld: 'standpunten/1/partij' }) }));
  });

  it.each([
    ['nieuweDatum', 'Kies een datum op of na 12 november 2020.', { soort: 'verlengen', nieuweDatum: '2020-11-11' }],
    ['nieuweDatum', 'Kies een datum op of na 12 november 2020.', { soort: 'terug', nieuweDatum: '2020-11-11', instructie: 'Vul Outcome aan.' }],
    ['tot', 'Kies een datum na 12 november 2020.', { soort: 'opschorten', tot: '2020-11-12', nieuweDatum: '2020-12-01' }],
    ['nieuweDatum', 'Kies een datum op of na 1 februari 2021.', { soort: 'opschorten', tot: '2021-02-01', nieuweDatum: '2021-01-31' }],
    ['vergadering', 'De vergadering waarin besloten is, kan niet in de toekomst liggen.', { soort: 'stopzetten', vergadering: '2020-11-13' }],
    ['vergadering', 'De vergadering waarin besloten is, kan niet in de toekomst liggen.', { soort: 'hoger', vergadering: '2020-11-13' }],
  ])('met een onmogelijke datum (%s) weigert de escalatie zelf, zodat er niets wordt vastgelegd: %s', (veld, melding, keuze) => {
    expect(() => besluit(keuze)).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: melding, details: { veld } }));
  });

  it('kan gelden vanaf vandaag, uit de vergadering van vandaag', () => {
    const besloten = besluit({ soort: 'verlengen', nieuweDatum: '2020-11-12', vergadering: '2020-11-12' });
    expect(voerUit(laat(), besloten).state.termijnen[0]).toMatchObject({ staat: 'loopt', effectief: '2020-11-12' });
  });
});

describe.each([
  ['item', laatItem as () => Verloop<Onderwerp>, ['schortItemOp', 'stopItemNaEscalatie', 'legItemTerug']],
  ['actie', laatActie as () => Verloop<Onderwerp>, ['schortActieOp', 'stopActie', 'legActieTerug']],
] as const)('buiten de escalatie om, over een %s met een verstreken termijn', (soort, laat, andere) => {
  const termijnId = `${soort === 'item' ? 'picot' : 'actie'}-1`;
  const velden = { verlengTermijn: { termijnId, nieuweDatum: '2020-12-01', reden: 'x' }, legItemTerug: { termijnId, nieuweDatum: '2020-12-01', instructie: 'x' }, legActieTerug: { termijnId, nieuweDatum: '2020-12-01', instructie: 'x' } };

  it.each(['verlengTermijn', ...andere] as const)('wordt %s geweigerd, voor elk gremium van de ladder, met waar het besluit valt', (type) => {
    const data = type in velden ? velden[type as keyof typeof velden] : { reden: 'x' };
    for (const gremium of [wie.werkorganisatie, wie.stuurgroep, wie.BO, wie.VWS]) {
      expect(() => laat().doe(gremium, type, data, { op: '2020-11-02' })).toThrow(weigering('ligt-bij-escalatie'));
      expect(() => laat().doe(gremium, type, data, { op: '2020-11-02' })).toThrow('is verstreken. Besluit hierover in de escalatie: dat doet het gremium waar zij nu ligt.');
    }
  });

  it('verlengt ook de projectorganisatie niet, ook niet als zij zelf de termijn miste', () => {
    expect(() => laat().doe(wie.projectorganisatie, 'verlengTermijn', velden.verlengTermijn, { op: '2020-11-02' })).toThrow(weigering('ligt-bij-escalatie'));
  });

  it('kan een termijn die nog loopt gewoon worden verplaatst', () => {
    const loopt = laat().doe(wie.VWS, 'verlengTermijn', { ...velden.verlengTermijn, nieuweDatum: '2020-11-20' }, { op: '2020-11-02', uitEscalatie: true });
    expect(loopt.doe(wie.werkorganisatie, 'verlengTermijn', velden.verlengTermijn, { op: '2020-11-03' }).state.termijnen[0]).toMatchObject({ staat: 'loopt', effectief: '2020-12-01' });
  });

  it('geldt de regel niet in een programma zonder ladder: daar is geen escalatie', () => {
    const na = laat().doe(wie.projectorganisatie, 'verlengTermijn', velden.verlengTermijn, { op: '2020-11-02', definitie: { ...cirkel, ladder: [] } });
    expect(na.state.termijnen[0]?.staat).toBe('loopt');
  });
});

describe('een besluit over een actie die de projectorganisatie zelf te laat heeft', () => {
  const eigen = () =>
    verloop(actie)
      .doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Factsheet maken', domein: 'agenderen', eigenaren: ['projectorganisatie'], termijn: { datum: '2020-10-30' } }, { nummer: 'ACT-001' })
      .tijd('2020-10-31');
  const besluit = { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'x' };

  it('neemt het gremium zelf; de projectorganisatie kan het niet namens het gremium vastleggen', () => {
    expect(() => geopend('actie', eigen()).doe(wie.projectorganisatie, 'besluit', besluit, { op: '2020-11-12' })).toThrow(
      'De projectorganisatie was zelf te laat. Alleen de werkorganisatie kan hierover besluiten.',
    );
    expect(voerUit(eigen(), geopend('actie', eigen()).doe(wie.werkorganisatie, 'besluit', besluit, { op: '2020-11-12' })).state.termijnen[0]?.staat).toBe('loopt');
  });
});

describe('een besluit over een item dat intussen is gedaan', () => {
  it('wordt geweigerd; de trede is weer open en de klim gaat verder waar zij was', () => {
    const gedaan = laatItem()
      .doe(wie.FMS, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' }, { op: '2020-11-11' })
      .doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-11-11' });
    const besloten = geopend('item', laatItem()).doe(wie.werkorganisatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'x' }, { op: '2020-11-12' });
    expect(() => voerUit(gedaan, besloten)).toThrow('Er loopt nu geen termijn.');
    const weerOpen = besloten.doe(wie.systeem, 'meldBesluitGeweigerd', { code: 'termijn-afgesloten', melding: 'Er loopt nu geen termijn.' });
    expect(weerOpen.state.staat).toBe('open');
    expect(escalatie.nextWake?.(weerOpen.state)).toBe('2020-11-13T23:00:00.000Z');
  });

  it('kan daarna opnieuw worden genomen, onder een nieuwe sleutel', () => {
    const eerste = geopend('item', laatItem()).doe(wie.werkorganisatie, 'besluit', { soort: 'stopzetten', reden: 'x' }, { op: '2020-11-12' });
    const tweede = eerste.doe(wie.systeem, 'meldBesluitGeweigerd', { code: 'x', melding: 'Nee.' }).doe(wie.werkorganisatie, 'besluit', { soort: 'stopzetten', reden: 'x' });
    expect(wachtendeOpdracht(tweede.state)?.sleutel).not.toBe(wachtendeOpdracht(eerste.state)?.sleutel);
  });
});
