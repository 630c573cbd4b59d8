import { actie } from '../actie/actie';
import type { Buren, Buur } from '../contract/buur';
import { gremium } from '../gremium/gremium';
import { berichtenBijEscalatie } from '../ontvangers/berichten-bij';
import { buur, hoor, types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import { escalatie, wachtendeOpdracht } from './escalatie';
import type { Escalatie } from './escalatie-staat';

const project = wie.projectorganisatie;
const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
const zitting = { vergadering: 'v-1', voorstel: 'voorstel-1', reden: 'Besproken.', aanwezig: vijf.map((partij) => ({ partij })), standpunten: vijf.map((partij) => ({ partij, standpunt: partij === 'NVZ' ? 'niet-akkoord' : 'akkoord' })) };
const onderwerp: Buren = new Map<string, Buur<unknown>>([...buur(inFase('picot'), 'item-test'), ...buur(verloop(actie, 'actie-a').doe(project, 'registreerActie', { omschrijving: 'Top 10', domein: 'agenderen', eigenaren: ['partij:FMS'] }), 'actie-a')]);

/** The body could not decide on 12 November 2020, a Thursday. */
const onbeslist = (code = 'werkorganisatie', over: Record<string, unknown> = { item: 'item-test' }) =>
  verloop(gremium, `gremium-${code}`)
    .doe(project, 'registreerGremium', { code, naam: code, lidwoord: 'de' })
    .doe(project, 'planVergadering', { datum: '2020-11-12' })
    .doe(project, 'stelBesluitVoor', { titel: 'Rughernia op de agenda', tekst: 'x', ...over }, { op: '2020-11-02', buren: onderwerp, items: ['item-test'] })
    .doe(project, 'legGeenBesluitVast', zitting, { op: '2020-11-12' });
const geopend = (v = onbeslist()): Verloop<Escalatie> => {
  const [reactie] = gremium.vraagtElders?.(v.events[0]!.streamId, v.state) ?? [];
  return hoor(verloop(escalatie, reactie!.streamId), reactie!, { op: '2020-11-12', nummer: 'ESC-0001' });
};
const besluit = (velden: Record<string, unknown>, op = '2020-12-03', v = geopend()) => v.doe(wie.stuurgroep, 'besluit', { reden: 'Besproken.', ...velden }, { op });

describe('geen besluit', () => {
  it('opent meteen de volgende trede, die de gewone reactietijd heeft', () => {
    const v = geopend();
    expect(v.state).toMatchObject({ reden: 'geen-besluit', huidig: 1, treden: [{ gremium: 'werkorganisatie', overgeslagen: true }, { gremium: 'stuurgroep', datums: { geopendOp: '2020-11-12', reactieTot: '2020-12-10' } }, {}, {}] });
    expect(escalatie.event('escalatie-geopend')?.zin(v.events[0]!.data)).toBe('Escalatie ESC-0001 geopend: de werkorganisatie kwam op 12 november 2020 niet tot een besluit. Besluit: Rughernia op de agenda.');
  });

  it('begint op die dag, ook als het later wordt gevraagd; de reactietijd telt dan vanaf de dag waarop het is vastgelegd', () => {
    const v = onbeslist();
    const [reactie] = gremium.vraagtElders?.(v.events[0]!.streamId, v.state) ?? [];
    const laat = hoor(verloop(escalatie, reactie!.streamId), reactie!, { op: '2020-11-16', nummer: 'ESC-0001' });
    expect(laat.state.treden[1]?.datums).toMatchObject({ geopendOp: '2020-11-12', reactieTot: '2020-12-14' });
  });

  it('van het BO ligt bij VWS, dat alleen herinnerd wordt', () => {
    const v = geopend(onbeslist('BO'));
    expect(v.state).toMatchObject({ huidig: 3, treden: [{}, {}, {}, { gremium: 'VWS', datums: { reactieTot: null } }] });
    expect(types(v.tijd(v.state.treden[3]!.datums!.volgendeHerinnering!, 9).laatste)).toEqual(['trede-herinnerd']);
    expect(() => v.doe(wie.VWS, 'besluit', { soort: 'hoger', reden: 'x' }, { op: '2020-12-03' })).toThrow(weigering('overgang-bestaat-niet'));
  });

  it('klimt verder als er niets gebeurt, met een bericht per trede', () => {
    const v = geopend().tijd('2020-12-11');
    expect(v.laatste).toMatchObject([{ type: 'trede-bereikt', data: { gremium: 'BO' } }]);
    expect(berichtenBijEscalatie(v.events.at(-1)!, v.state)).toEqual([{ soort: 'trede-bereikt', aan: ['gremium:BO'], door: 'tijd' }]);
  });
});

describe('het besluit van het volgende gremium over een voorstel', () => {
  it.each(['vaststellen', 'afwijzen'])('%s werkt op het voorstel, en daarna eindigt de escalatie', (soort) => {
    const besloten = besluit({ soort });
    const wachtend = wachtendeOpdracht(besloten.state)!;
    expect(wachtend).toMatchObject({ streamId: 'gremium-werkorganisatie', opdracht: { type: 'meldVoorstelBesloten' } });
    const na = onbeslist().doe(wachtend.actor, wachtend.opdracht.type, wachtend.opdracht.data, { op: '2020-12-03', uitEscalatie: true });
    expect(na.state.voorstellen[0]).toMatchObject({ stand: 'besloten', afloop: { door: 'gremium:stuurgroep', besluit: soort } });
    const klaar = besloten.doe(wie.systeem, 'meldBesluitUitgevoerd');
    expect(klaar.state.einde).toMatchObject({ waarom: 'besluit', door: 'gremium:stuurgroep' });
    expect(escalatie.vraagtElders?.('escalatie-x', klaar.state)).toEqual([]);
    expect(berichtenBijEscalatie(klaar.events.at(-1)!, klaar.state)).toEqual([{ soort: 'besluit', aan: ['gremium:werkorganisatie'], door: 'persoon' }]);
  });

  it('terugleggen geeft het gremium een opdracht; een datum hoort daar niet bij', () => {
    const wachtend = wachtendeOpdracht(besluit({ soort: 'terug', instructie: 'Werk het alternatief uit.' }).state)!;
    expect(wachtend.opdracht.type).toBe('legVoorstelTerug');
    expect(onbeslist().doe(wachtend.actor, wachtend.opdracht.type, wachtend.opdracht.data, { op: '2020-12-03', uitEscalatie: true }).state.voorstellen[0]?.stand).toBe('voorgesteld');
  });

  it.each([['stopzetten', 'stopItemNaEscalatie', { item: 'item-test' }], ['opschorten', 'schortActieOp', { onderwerp: 'actie-a' }]])('%s werkt op het onderwerp, en het voorstel hoort dat', (soort, type, over) => {
    const besloten = besluit({ soort }, '2020-12-03', geopend(onbeslist('werkorganisatie', over)));
    expect(wachtendeOpdracht(besloten.state)).toMatchObject({ streamId: besloten.state.onderwerp.streamId, opdracht: { type } });
    const klaar = besloten.doe(wie.systeem, 'meldBesluitUitgevoerd');
    const [reactie] = escalatie.vraagtElders?.('escalatie-x', klaar.state) ?? [];
    expect(hoor(onbeslist('werkorganisatie', over), reactie!, { op: '2020-12-03' }).state.voorstellen[0]).toMatchObject({ stand: 'besloten', afloop: { door: 'gremium:stuurgroep', op: '2020-12-03', besluit: soort } });
  });

  it('dat niet past, weigert de escalatie zelf', () => {
    expect(() => besluit({ soort: 'verlengen', nieuweDatum: '2021-01-01' })).toThrow('Deze escalatie gaat over een voorgesteld besluit, niet over een termijn.');
    const termijn = verloop(escalatie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp: { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Rughernia', termijnId: 'picot-1', stap: 'PICOT', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] } }, { op: '2020-10-31' });
    expect(() => termijn.doe(wie.werkorganisatie, 'besluit', { soort: 'vaststellen', reden: 'x' }, { op: '2020-11-02' })).toThrow('er ligt geen voorstel dat u kunt vaststellen of afwijzen.');
    expect(() => termijn.doe(wie.werkorganisatie, 'besluit', { soort: 'terug', instructie: 'x', reden: 'x' }, { op: '2020-11-02' })).toThrow(weigering('onvolledig'));
  });

  it('een gremium dat het niet eens wordt, stuurt dezelfde escalatie door', () => {
    const v = besluit({ soort: 'hoger', vergadering: '2020-12-03', standpunten: [{ partij: 'NVZ', standpunt: 'niet-akkoord' }] });
    expect(v.state).toMatchObject({ huidig: 2, besluitvorming: [{ gremium: 'stuurgroep', soort: 'hoger', vergadering: '2020-12-03', standpunten: [{ partij: 'NVZ' }] }] });
  });

  it('volgt dezelfde regels als elk ander besluit van het gremium', () => {
    const standpunten = (anders: Record<string, string> = {}, wie = vijf) => [...new Set([...wie, ...Object.keys(anders)])].map((partij) => ({ partij, standpunt: anders[partij] ?? 'akkoord' }));
    const neem = (velden: Record<string, unknown>) => () => besluit({ soort: 'vaststellen', vergadering: '2020-12-03', ...velden });
    expect(neem({ standpunten: standpunten({ ZINL: 'adviseert' }) })().state.besluitvorming[0]?.standpunten).toHaveLength(6);
    expect(neem({ standpunten: standpunten({}, ['FMS', 'ZN']) })).toThrow('De stuurgroep besluit met minstens 5 partijen met stem. Hier zijn het er 2.');
    expect(neem({ standpunten: standpunten({}, ['FMS', 'ZN']), vergadering: undefined })).not.toThrow();
    expect(neem({ standpunten: standpunten({ ZonMw: 'akkoord' }) })).toThrow(weigering('niet-stemgerechtigd'));
    expect(neem({ standpunten: standpunten({ Kennisinstituut: 'akkoord' }) })).toThrow(weigering('verwijzing-onbekend'));
    expect(neem({ standpunten: standpunten({ ZN: 'niet-akkoord' }) })).toThrow('Er is geen gezamenlijk besluit: ZN niet akkoord. U kunt de escalatie wel doorsturen.');
  });

  it('noemt een vergadering die het gremium heeft, als het gremium zijn vergaderingen bijhoudt', () => {
    const stuurgroep = verloop(gremium, 'gremium-stuurgroep').doe(project, 'registreerGremium', { code: 'stuurgroep', naam: 'stuurgroep', lidwoord: 'de' }).doe(project, 'planVergadering', { datum: '2020-12-03' });
    const neem = (vergadering: string) => () => geopend().doe(wie.stuurgroep, 'besluit', { soort: 'vaststellen', reden: 'x', vergadering }, { op: '2020-12-04', buren: new Map(buur(stuurgroep, 'gremium-stuurgroep')) });
    expect(neem('2020-12-03')).not.toThrow();
    expect(neem('2020-12-04')).toThrow('De stuurgroep heeft geen vergadering op 4 december 2020.');
  });

  it('is niet nodig als het gremium zelf alsnog besluit', () => {
    expect(geopend().doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-besloten', door: 'gremium:werkorganisatie', op: '2020-12-01' }).state.einde).toMatchObject({ waarom: 'alsnog-besloten' });
  });
});
