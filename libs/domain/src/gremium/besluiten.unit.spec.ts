import { escalatie } from '../escalatie/escalatie';
import { buur, cirkel, types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import { gremium } from './gremium';
import { vergaderingVan, type Gremium } from './gremium-staat';

const project = wie.projectorganisatie;
const item = new Map([['CGG-0142', { streamId: 'item-test', versie: 4, state: inFase('picot').state }]]);
/** A body with a meeting on 12 November and one on 10 December 2020. */
const met = (code: string): Verloop<Gremium> =>
  ['2020-11-12', '2020-12-10'].reduce((v, datum) => v.doe(project, 'planVergadering', { datum }), verloop(gremium, `gremium-${code}`).doe(project, 'registreerGremium', { code, naam: code, lidwoord: 'de' }));
const voorgesteld = (code = 'werkorganisatie', velden: Record<string, unknown> = { item: 'CGG-0142' }): Verloop<Gremium> =>
  met(code).doe(project, 'stelBesluitVoor', { titel: 'Rughernia op de agenda', tekst: 'Wij plaatsen de vraag.', ...velden }, { op: '2020-11-02', items: ['CGG-0142'], buren: item });

const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
const zitting = (anders: Readonly<Record<string, string>> = {}, partijen = vijf) => ({
  vergadering: 'v-1', voorstel: 'voorstel-1', reden: 'Besproken.',
  aanwezig: [...partijen, ...Object.keys(anders).filter((partij) => !partijen.includes(partij))].map((partij) => ({ partij })),
  standpunten: [...new Set([...partijen, ...Object.keys(anders)])].map((partij) => ({ partij, standpunt: anders[partij] ?? 'akkoord' })),
});
const besluit = (velden: Record<string, unknown> = zitting(), v = voorgesteld(), op = '2020-11-12') => v.doe(project, 'legBesluitVast', velden, { op });
const geenBesluit = (velden: Record<string, unknown> = zitting({ NVZ: 'niet-akkoord' }), v = voorgesteld(), op = '2020-11-12') => v.doe(project, 'legGeenBesluitVast', velden, { op });
const elders = ({ state, events }: Verloop<Gremium>) => gremium.vraagtElders?.(events[0]?.streamId ?? '', state) ?? [];

describe('een voorgesteld besluit', () => {
  it('wacht op de eerstvolgende vergadering, of op die waarvoor het bedoeld is', () => {
    const v = voorgesteld();
    expect(v.state.voorstellen).toMatchObject([{ id: 'voorstel-1', stand: 'voorgesteld', sinds: '2020-11-02', onderwerp: { streamId: 'item-test', nummer: 'CGG-0142', programma: 'cirkel' } }]);
    expect(vergaderingVan(v.state, v.state.voorstellen[0]!, '2020-11-03')?.id).toBe('v-1');
    const later = v.doe(project, 'wijzigVoorstel', { voorstel: 'voorstel-1', vergadering: 'v-2' });
    expect(vergaderingVan(later.state, later.state.voorstellen[0]!, '2020-11-03')?.id).toBe('v-2');
  });

  it('gaat mee als zijn vergadering wordt verzet, en naar de volgende als zij niet doorgaat of voorbij is', () => {
    const voor = voorgesteld('werkorganisatie', { vergadering: 'v-1' });
    const waar = (v: Verloop<Gremium>, op = '2020-11-03') => vergaderingVan(v.state, v.state.voorstellen[0]!, op);
    expect(waar(voor.doe(project, 'verzetVergadering', { vergadering: 'v-1', datum: '2021-01-14' }))).toMatchObject({ id: 'v-1', datum: '2021-01-14', gewijzigd: 1 });
    expect(waar(voor.doe(project, 'annuleerVergadering', { vergadering: 'v-1' }))?.id).toBe('v-2');
    expect(waar(voor, '2020-11-13')?.id).toBe('v-2');
    expect(waar(voor, '2020-12-11')).toBeUndefined();
  });

  it('wordt gewijzigd of ingetrokken tot erover besloten is', () => {
    const v = voorgesteld().doe(project, 'wijzigVoorstel', { voorstel: 'voorstel-1', titel: 'Rughernia volgend jaar' });
    expect(v.state.voorstellen[0]).toMatchObject({ titel: 'Rughernia volgend jaar', onderwerp: { nummer: 'CGG-0142' } });
    const weg = v.doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'Niet meer nodig.' });
    expect(weg.state.voorstellen[0]?.stand).toBe('ingetrokken');
    expect(() => weg.doe(project, 'wijzigVoorstel', { voorstel: 'voorstel-1', titel: 'Toch wel' })).toThrow(weigering('al-gedaan'));
    expect(() => besluit().doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'x' })).toThrow('Over "Rughernia op de agenda" is al besloten door de werkorganisatie.');
    expect(() => v.doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-9', reden: 'x' })).toThrow('Er is geen voorstel voorstel-9 voor de werkorganisatie. Open: voorstel-1 (Rughernia volgend jaar).');
  });

  it('noemt één onderwerp dat er is, en een vergadering die nog komt', () => {
    expect(() => voorgesteld('werkorganisatie', { item: 'CGG-0142', onderwerp: 'actie-a' })).toThrow(weigering('onvolledig'));
    expect(() => voorgesteld('werkorganisatie', { onderwerp: 'actie-b' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => voorgesteld('werkorganisatie', { vergadering: 'v-7' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => met('BO').doe(project, 'stelBesluitVoor', { titel: 'Te laat', tekst: 'x', vergadering: 'v-1' }, { op: '2020-11-13' })).toThrow('De vergadering v-1 was al op 12 november 2020. Kies een volgende.');
    expect(() => met('BO').doe(wie.FMS, 'stelBesluitVoor', { titel: 'Van FMS', tekst: 'x' })).toThrow(weigering('geen-recht'));
  });
});

describe('een besluit in gezamenlijkheid', () => {
  it('legt vast wie er waren en wat elke partij vond', () => {
    const v = besluit(zitting({ ZINL: 'onthouding' }));
    expect(types(v.laatste)).toEqual(['besluit-vastgelegd']);
    expect(v.state.besluiten).toMatchObject([{ id: 'besluit-1', uitkomst: 'besluit', datum: '2020-11-12', voorstel: 'voorstel-1', titel: 'Rughernia op de agenda', onderwerp: { nummer: 'CGG-0142' } }]);
    expect(v.state.voorstellen[0]).toMatchObject({ stand: 'besloten', afloop: { door: 'gremium:werkorganisatie', op: '2020-11-12', besluit: 'besluit-1' } });
    expect(elders(v)).toEqual([]);
  });

  it('kan zonder voorstel, met een eigen tekst, en door het gremium zelf worden vastgelegd', () => {
    const { voorstel: _, ...kaal } = zitting();
    expect(met('werkorganisatie').doe(wie.werkorganisatie, 'legBesluitVast', { ...kaal, titel: 'Werkwijze', tekst: 'Wij vergaderen elke maand.' }, { op: '2020-11-12' }).state.besluiten).toHaveLength(1);
    expect(() => besluit(kaal, met('werkorganisatie'))).toThrow(weigering('onvolledig'));
    expect(() => voorgesteld().doe(wie.stuurgroep, 'legBesluitVast', zitting(), { op: '2020-11-12' })).toThrow(weigering('geen-recht'));
  });

  it('noemt alleen een escalatie die er is, nog open is, en bij dit gremium ligt', () => {
    const onderwerp = { streamId: 'item-test', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] };
    const open = verloop(escalatie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp }, { op: '2020-10-31', nummer: 'ESC-0001' });
    const leg = (v: typeof open, escalatienummer = 'ESC-0001') => () =>
      voorgesteld().doe(project, 'legBesluitVast', { ...zitting(), escalatie: escalatienummer }, { op: '2020-11-12', buren: new Map(buur(v, 'escalatie-test', 'ESC-0001')) });
    expect(leg(open)().state.besluiten).toMatchObject([{ escalatie: 'ESC-0001' }]);
    expect(leg(open, 'ESC-0009')).toThrow('Er is geen escalatie ESC-0009.');
    expect(leg(open, 'ESC-0009')).toThrow(weigering('verwijzing-onbekend'));
    const klaar = open.doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }, { op: '2020-11-05' });
    expect(leg(klaar)).toThrow('Escalatie ESC-0001 is al beëindigd.');
    expect(leg(klaar)).toThrow(weigering('beeindigd'));
    const hoger = open.doe(wie.werkorganisatie, 'besluit', { soort: 'hoger', reden: 'x' }, { op: '2020-11-02' });
    expect(leg(hoger)).toThrow('Escalatie ESC-0001 ligt nu bij de stuurgroep, niet bij de werkorganisatie.');
    expect(leg(hoger)).toThrow(weigering('ligt-bij-escalatie'));
  });

  it.each<[string, string, string, Record<string, unknown>, string?]>([
    ['het quorum er niet was', 'geen-quorum', 'De werkorganisatie besluit met minstens 5 partijen met stem. Hier zijn het er 4.', zitting({}, ['FMS', 'NVZ', 'ZN', 'VWS'])],
    ['een adviseur het quorum niet vol maakt', 'geen-quorum', 'De stuurgroep besluit met minstens 5 partijen met stem. Hier zijn het er 4.', zitting({ ZINL: 'adviseert' }, ['FMS', 'NVZ', 'ZN', 'VWS']), 'stuurgroep'],
    ['een partij geen zetel heeft', 'verwijzing-onbekend', 'Kennisinstituut heeft geen zetel in de werkorganisatie.', zitting({ Kennisinstituut: 'akkoord' })],
    ['een waarnemer een standpunt geeft', 'niet-stemgerechtigd', 'ZonMw is waarnemer in de stuurgroep en geeft geen standpunt.', zitting({ ZonMw: 'onthouding' }), 'stuurgroep'],
    ['een adviseur stemt', 'niet-stemgerechtigd', 'ZINL adviseert in de stuurgroep en stemt niet.', zitting({ ZINL: 'akkoord' }), 'stuurgroep'],
    ['een partij twee standpunten heeft', 'bestaat-al', 'FMS staat twee keer bij de standpunten.', { ...zitting(), standpunten: [...zitting().standpunten, { partij: 'FMS', standpunt: 'onthouding' }] }],
    ['een partij tegen is', 'nog-niet', 'Er is geen gezamenlijk besluit: NVZ niet akkoord. Leg vast dat er geen besluit is.', zitting({ NVZ: 'niet-akkoord' })],
    ['niemand akkoord is', 'nog-niet', 'Er is geen besluit: geen enkele partij is akkoord. Leg vast dat er geen besluit is.', zitting(Object.fromEntries(vijf.map((partij) => [partij, 'onthouding'])))],
    ['een standpunt ontbreekt', 'onvolledig', 'NVZ was er en heeft stem. Geef het standpunt: akkoord, niet akkoord of onthouding.', { ...zitting(), standpunten: zitting().standpunten.filter(({ partij }) => partij !== 'NVZ') }],
    ['een standpunt is van wie er niet was', 'onvolledig', 'ZKN heeft een standpunt, maar staat niet bij de aanwezigen.', { ...zitting(), standpunten: [...zitting().standpunten, { partij: 'ZKN', standpunt: 'akkoord' }] }],
    ['een aanwezige geen lid is', 'verwijzing-onbekend', 'Deze persoon is namens FMS geen lid of vervanger in de werkorganisatie.', { ...zitting(), aanwezig: zitting().aanwezig.map((een) => ({ ...een, persoonId: 'p-x' })) }],
    ['de vergadering nog moet komen', 'datum-ongeldig', 'De vergadering v-2 is pas op 10 december 2020. Leg het besluit daarna vast.', { ...zitting(), vergadering: 'v-2' }],
    ['de vergadering er niet is', 'verwijzing-onbekend', 'Er is geen vergadering v-3. Wel: v-1 (12 november 2020), v-2 (10 december 2020).', { ...zitting(), vergadering: 'v-3' }],
  ])('wordt geweigerd als %s', (_naam, code, melding, velden, wiens = 'werkorganisatie') => {
    expect(() => besluit(velden, voorgesteld(wiens))).toThrow(expect.objectContaining({ code, message: melding }));
  });

  it('neemt een gremium één keer', () => {
    expect(() => besluit(zitting(), besluit())).toThrow(weigering('al-gedaan'));
    expect(() => geenBesluit(undefined, besluit())).toThrow(weigering('al-gedaan'));
  });

  it('een lid mag zich laten vervangen', () => {
    const v = voorgesteld().doe(project, 'benoemLid', { persoonId: 'p-fms', partij: 'FMS' }).doe(project, 'wijsVervangerAan', { persoonId: 'p-fms', vervanger: 'p-fms-2' });
    const aanwezig = zitting().aanwezig.map((een) => (een.partij === 'FMS' ? { ...een, persoonId: 'p-fms-2' } : een));
    expect(besluit({ ...zitting(), aanwezig }, v).state.besluiten[0]?.aanwezig[0]).toEqual({ partij: 'FMS', persoonId: 'p-fms-2' });
    expect(() => v.doe(project, 'wijsVervangerAan', { persoonId: 'p-fms', vervanger: 'p-fms' })).toThrow(weigering('verwijst-naar-zichzelf'));
    expect(() => v.doe(project, 'wijsVervangerAan', { persoonId: 'p-fms', vervanger: 'p-fms-2' })).toThrow(weigering('al-gedaan'));
    expect(v.doe(project, 'wijsVervangerAan', { persoonId: 'p-fms' }).state.leden).toEqual([{ persoonId: 'p-fms', partij: 'FMS', sinds: '2020-11-02' }]);
  });

  it('valt bij meerderheid als de definitie dat zegt, en bij een gremium dat zij niet beschrijft als niemand tegen is', () => {
    const meerderheid = { ...cirkel, gremia: [{ gremium: 'werkorganisatie', stemt: vijf, adviseert: [], waarneemt: [], quorum: 3, regel: 'meerderheid' as const }] };
    const tegen = { ...zitting({ NVZ: 'niet-akkoord', ZN: 'niet-akkoord' }) };
    expect(voorgesteld().doe(project, 'legBesluitVast', tegen, { op: '2020-11-12', definitie: meerderheid }).state.voorstellen[0]?.stand).toBe('besloten');
    const meerTegen = zitting({ NVZ: 'niet-akkoord', ZN: 'niet-akkoord', VWS: 'niet-akkoord' });
    expect(() => voorgesteld().doe(project, 'legBesluitVast', meerTegen, { op: '2020-11-12', definitie: meerderheid })).toThrow('Er is geen meerderheid: 2 akkoord, 3 niet akkoord.');
    const { gremia: _, ...zonder } = cirkel;
    expect(voorgesteld().doe(project, 'legBesluitVast', zitting({}, ['FMS']), { op: '2020-11-12', definitie: zonder }).state.besluiten).toHaveLength(1);
  });
});

describe('geen besluit', () => {
  it('vraagt meteen om een escalatie op de volgende trede', () => {
    const v = geenBesluit();
    expect(v.laatste).toMatchObject([{ type: 'geen-besluit-vastgelegd', data: { naar: 'stuurgroep' } }]);
    expect(v.state.voorstellen[0]).toMatchObject({ stand: 'geen-besluit', doorgestuurd: 1, geenBesluitOp: '2020-11-12' });
    expect(elders(v)).toEqual([
      {
        streamId: 'escalatie-gremium-werkorganisatie-voorstel-1-1', sleutel: 'geen-besluit:voorstel-1:1', gebeurdOp: '2020-11-12',
        opdracht: {
          type: 'openEscalatie', programma: 'cirkel', reden: 'geen-besluit', gemist: 1,
          onderwerp: { streamId: 'item-test', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', stap: 'Besluit: Rughernia op de agenda', wasTot: '2020-11-12', aanZetWas: ['gremium:werkorganisatie'], voorstel: { gremium: 'werkorganisatie', id: 'voorstel-1' } },
        },
      },
    ]);
  });

  it('is het niet als de standpunten een besluit zijn, en niet zonder quorum', () => {
    expect(() => geenBesluit(zitting())).toThrow('Volgens deze standpunten is er een besluit. Leg dat vast.');
    expect(() => geenBesluit(zitting({ NVZ: 'niet-akkoord' }, ['FMS', 'NVZ']))).toThrow(weigering('geen-quorum'));
  });

  it('blijft op de agenda als er niemand is om het naar toe te sturen: bij VWS, en zonder onderwerp', () => {
    const VWS = geenBesluit(zitting({ VWS: 'niet-akkoord' }, ['VWS']), voorgesteld('VWS'));
    const zonder = geenBesluit(undefined, voorgesteld('werkorganisatie', {}));
    for (const v of [VWS, zonder]) {
      expect(v.state.voorstellen[0]).toMatchObject({ stand: 'voorgesteld', doorgestuurd: 0, geenBesluitOp: '2020-11-12' });
      expect(vergaderingVan(v.state, v.state.voorstellen[0]!, '2020-11-13')?.id).toBe('v-2');
      expect(elders(v)).toEqual([]);
    }
  });

  it('eindigt doordat het gremium alsnog besluit, of doordat het voorstel wordt ingetrokken', () => {
    const einde = { streamId: 'escalatie-gremium-werkorganisatie-voorstel-1-1', sleutel: 'eindig:voorstel-1:1' };
    const alsnog = besluit({ ...zitting(), vergadering: 'v-2' }, geenBesluit(), '2020-12-10');
    expect(elders(alsnog)).toEqual([{ ...einde, opdracht: { type: 'eindigEscalatie', waarom: 'alsnog-besloten', door: 'gremium:werkorganisatie', op: '2020-12-10' } }]);
    const weg = geenBesluit().doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'Opgelost.' }, { op: '2020-11-20' });
    expect(elders(weg)).toEqual([{ ...einde, opdracht: { type: 'eindigEscalatie', waarom: 'voorstel-ingetrokken', door: 'projectorganisatie', op: '2020-11-20' } }]);
  });

  it('kan niet nog eens, en niet worden gewijzigd, zolang het hoger ligt', () => {
    expect(() => geenBesluit(undefined, geenBesluit())).toThrow(weigering('al-gedaan'));
    expect(() => geenBesluit().doe(project, 'wijzigVoorstel', { voorstel: 'voorstel-1', titel: 'Anders' })).toThrow(weigering('ligt-bij-escalatie'));
  });

  it('wordt elders alleen in de escalatie beslist', () => {
    const wat = { voorstel: 'voorstel-1', gremium: 'stuurgroep', escalatie: 'ESC-0001' };
    expect(() => geenBesluit().doe(wie.stuurgroep, 'meldVoorstelBesloten', { ...wat, besluit: 'vaststellen', op: '2020-12-03' })).toThrow(weigering('ligt-bij-escalatie'));
    expect(() => voorgesteld().doe(wie.stuurgroep, 'legVoorstelTerug', { ...wat, instructie: 'x' }, { uitEscalatie: true })).toThrow(weigering('nog-niet'));
    const na = geenBesluit().doe(wie.stuurgroep, 'meldVoorstelBesloten', { ...wat, besluit: 'vaststellen', op: '2020-12-03' }, { op: '2020-12-03', uitEscalatie: true });
    expect(na.state.voorstellen[0]).toMatchObject({ stand: 'besloten', afloop: { door: 'gremium:stuurgroep', op: '2020-12-03', besluit: 'vaststellen' } });
    expect(elders(na)).toEqual([]);
    const terug = geenBesluit().doe(wie.stuurgroep, 'legVoorstelTerug', { ...wat, instructie: 'Werk het alternatief uit.' }, { op: '2020-12-03', uitEscalatie: true });
    expect(terug.state.voorstellen[0]?.stand).toBe('voorgesteld');
    // A second time is a second escalatie, that names the first.
    const weer = geenBesluit({ ...zitting({ NVZ: 'niet-akkoord' }), vergadering: 'v-2' }, terug, '2020-12-10');
    expect(elders(weer)).toMatchObject([{ streamId: 'escalatie-gremium-werkorganisatie-voorstel-1-2', opdracht: { gemist: 2, vorige: 'escalatie-gremium-werkorganisatie-voorstel-1-1' } }]);
  });
});
