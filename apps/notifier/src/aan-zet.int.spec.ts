import { laatTijdVerstrijken } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import type { Actor } from '@cirkel/domain';
import { postkantoor, type Postkantoor } from '../testing/postkantoor';

const ZonMw: Actor = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' };
const { projectorganisatie, FMS } = wie;

let kantoor: Postkantoor;
beforeEach(async () => {
  kantoor = await postkantoor();
});
afterEach(() => kantoor.sluit());

/** A day on which mail may leave, after the summaries have left. */
async function ochtend(dag: string): Promise<ReturnType<Postkantoor['post']>> {
  await kantoor.naar(dag, 8);
  await kantoor.bezorg();
  return kantoor.post();
}

describe('een voorstel aan een gremium', () => {
  const WO = 'gremium-werkorganisatie';
  beforeEach(async () => {
    await Promise.all([kantoor.persoon('lid', { gremium: 'werkorganisatie' }), kantoor.persoon('weg', { gremium: 'werkorganisatie' }), kantoor.persoon('uit', { gremium: 'werkorganisatie' }), kantoor.persoon('collega', { partij: 'NVZ' })]);
    await kantoor.kies('weg', { plaatsvervanger: 'collega', afwezig: { van: '2020-09-01', tot: '2020-12-31' } });
    await kantoor.kies('uit', { berichten: 'uit' });
    await kantoor.doe(WO, projectorganisatie, 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' });
    for (const persoonId of ['lid', 'weg', 'uit']) await kantoor.doe(WO, projectorganisatie, 'benoemLid', { persoonId, partij: 'FMS' });
    await kantoor.doe(WO, projectorganisatie, 'planVergadering', { datum: '2020-09-10' });
    await kantoor.doe('item-1', FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
    await kantoor.doe(WO, projectorganisatie, 'stelBesluitVoor', { titel: 'De vraag gaat niet door', tekst: 'Wij nemen de vraag niet op.', item: 'item-1' });
  });

  it('staat één keer in de samenvatting van wie erin zit, met de vergadering; wie waarneemt krijgt het ook, en wie berichten uitzette niet', async () => {
    await kantoor.bezorg();
    expect(kantoor.post()).toEqual({});
    const samen = ['Vandaag: 1 te besluiten, 1 nieuw voor u'];
    expect(await ochtend('2020-09-02')).toEqual({ lid: samen, collega: samen });
    expect(kantoor.teksten()[0]).toMatch(/Te besluiten \(1\)\n- Voorstel voor de werkorganisatie: De vraag gaat niet door \(CGG-\d+\)\n {2}http:\/\/web\.test\/gremia\/werkorganisatie\?vergadering=v-1\n/);
    expect(await ochtend('2020-09-03')).toEqual({ lid: samen, collega: samen });
  });

  it('waarover intussen besloten is, staat er niet meer in', async () => {
    await kantoor.doe(WO, projectorganisatie, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'De partijen zijn het eens.' });
    expect(await ochtend('2020-09-02')).toMatchObject({ lid: ['Vandaag: 1 nieuw voor u'] });
    const { rows } = await kantoor.opslag.pool.query(`select staat, uitkomst from bericht.bericht where soort = 'voorstel' and persoon_id = 'lid'`);
    expect(rows).toEqual([{ staat: 'vervallen', uitkomst: 'over dit voorstel hoeft het gremium niet meer te besluiten' }]);
  });
});

describe('een handelingsagenda', () => {
  const AGENDA = 'handelingsagenda-cirkel-2020';
  const BLAD = 'scoreblad-cirkel-2020-NVZ';
  const criteria = ['gezondheidswinst', 'kostenreductie', 'volume', 'praktijkvariatie', 'toegevoegde-waarde', 'implementeerbaarheid'];

  /** An item with a PICOT that somebody else confirmed. */
  async function kandidaat(id: string): Promise<void> {
    await kantoor.doe(id, FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
    await kantoor.doe(id, wie.werkorganisatie, 'selecteerKennisvraag');
    await kantoor.doe(id, FMS, 'vulPicotAan', { patient: 'Volwassenen', interventie: 'Afwachten', controle: 'Opereren', outcome: 'Pijn', tijd: 'Een jaar' });
    for (const criterium of criteria) await kantoor.doe(id, FMS, 'beschrijfRelevantie', { criterium, relevantie: 'Dit komt veel voor.' });
    await kantoor.doe(id, FMS, 'voltooiPicot');
    await kantoor.doe(id, projectorganisatie, 'stelPicotVast');
    await kantoor.doe(AGENDA, projectorganisatie, 'voegKandidatenToe', { items: [id] });
  }

  it('vraagt eerst een selectie, dan van elke partij haar scores, en na het sluiten een rangschikking; wie al scoorde hoort het niet', async () => {
    await kantoor.doe(AGENDA, projectorganisatie, 'openHandelingsagenda', { partijen: ['ZN', 'NVZ'], scorenTot: '2020-11-20' });
    await Promise.all([kantoor.persoon('wo', { gremium: 'werkorganisatie' }), kantoor.persoon('zn', { partij: 'ZN' }), kantoor.persoon('nvz', { partij: 'NVZ' })]);
    await kantoor.kies('nvz', { berichten: 'dagelijks' });
    expect(await ochtend('2020-09-02')).toEqual({ wo: ['Vandaag: 1 nieuw voor u'] });
    expect(kantoor.teksten().at(-1)).toContain('- Voor u: Kennisvragen selecteren voor Handelingsagenda 2020 (cirkel-2020)\n  http://web.test/handelingsagenda/2020?programma=cirkel');
    await kandidaat('item-1');
    await kandidaat('item-2');
    await kantoor.doe(BLAD, wie.NVZ, 'vulScoresIn', { scores: [{ item: 'item-1', criterium: 'volume', score: 4 }] });
    await kantoor.doe(BLAD, wie.NVZ, 'dienScorebladIn');
    const { zn, nvz } = await ochtend('2020-09-03');
    expect({ zn, nvz }).toEqual({ zn: ['Voor u: Kandidaten scoren voor Handelingsagenda 2020 (cirkel-2020)'], nvz: undefined });
    expect(kantoor.teksten().some((tekst) => tekst.includes('Wat: Kandidaten scoren.\nUiterlijk: vrijdag 20 november 2020.'))).toBe(true);
    await kantoor.naar('2020-11-21', 0);
    await laatTijdVerstrijken(kantoor.opslag, AGENDA);
    await kantoor.bezorg();
    await ochtend('2020-11-23');
    expect(kantoor.teksten().filter((tekst) => tekst.includes('Voor u: Rangschikken en vaststellen voor Handelingsagenda 2020'))).toHaveLength(1);
  });
});

describe('een ronde', () => {
  it('vraagt het besluitorgaan om wat er wacht als een venster sluit, en elke partij om de aanvraag die zij mag uitwerken', async () => {
    await Promise.all([kantoor.persoon('zonmw', { partij: 'ZonMw' }), kantoor.persoon('fms', { partij: 'FMS' }), kantoor.persoon('nvz', { partij: 'NVZ' })]);
    await kantoor.doe('ronde-extra', projectorganisatie, 'kondigRondeAan', {
      code: 'extra', naam: 'Extra ronde', vensters: [{ stap: 'projectidee', van: '2020-09-01', tot: '2020-09-30' }, { stap: 'uitwerking', van: '2020-11-02', tot: '2021-01-29' }],
    });
    for (const aanvraag of ['P-1', 'P-2']) await kantoor.doe('ronde-extra', FMS, 'dienProjectideeIn', { aanvraag, titel: `Nazorg ${aanvraag}`, partij: 'FMS' });
    await kantoor.bezorg();
    expect(kantoor.post()).toEqual({});
    await kantoor.naar('2020-10-01', 0);
    await laatTijdVerstrijken(kantoor.opslag, 'ronde-extra');
    await kantoor.bezorg();
    expect(kantoor.post()).toEqual({});
    const gevraagd = 'Voor u: Projectideeën selecteren voor Extra ronde (extra)';
    const aanZet = (post: ReturnType<Postkantoor['post']>) => Object.entries(post).map(([ontvanger, mails]) => [ontvanger, mails.filter((mail) => mail.startsWith('Voor u'))]);
    expect(aanZet(await ochtend('2020-10-01'))).toEqual([['zonmw', [gevraagd]]]);
    await kantoor.doe('ronde-extra', ZonMw, 'selecteerAanvraag', { aanvraag: 'P-1' });
    await kantoor.bezorg();
    await kantoor.bezorg();
    expect(aanZet(kantoor.post())).toEqual([['zonmw', [gevraagd]], ['fms', ['Voor u: Aanvraag P-1 uitwerken: Nazorg P-1 voor Extra ronde (extra)']]]);
    expect(kantoor.teksten().at(-1)).toContain('Uiterlijk: vrijdag 29 januari 2021.');
  });
});

describe('een trede waarover net besloten is', () => {
  const onderwerp = { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] };
  const staat = async (soort: string): Promise<unknown> => (await kantoor.opslag.pool.query<{ staat: string }>('select staat, uitkomst from bericht.bericht where soort = $1', [soort])).rows;
  /** The next attempt comes after some seconds of real time. */
  const opnieuw = (): Promise<unknown> => kantoor.opslag.pool.query('update bericht.bericht set volgende_poging = null');

  beforeEach(async () => {
    await kantoor.persoon('lid', { gremium: 'werkorganisatie' });
    await kantoor.naar('2020-10-31', 0);
    await kantoor.doe('escalatie-1', wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', onderwerp, gemist: 1 });
    // Decided on Monday before the mail of 08:00.
    await kantoor.naar('2020-11-02', 7);
    await kantoor.doe('escalatie-1', wie.werkorganisatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt later.' });
    expect(await ochtend('2020-11-02')).toEqual({});
    // What opened on Saturday stands in the mail of Monday, which waits as a whole.
    expect(await staat('samenvatting')).toEqual([{ staat: 'wacht', uitkomst: 'er is net besloten, en dat besluit wordt nu uitgevoerd' }]);
  });

  it('krijgt haar bericht alsnog, één keer, als het onderwerp het besluit weigert', async () => {
    await kantoor.doe('escalatie-1', wie.systeem, 'meldBesluitGeweigerd', { code: 'datum-ongeldig', melding: 'Kies een latere datum.' });
    await opnieuw();
    await kantoor.bezorg();
    await opnieuw();
    await kantoor.bezorg();
    expect(kantoor.post()).toEqual({ lid: [expect.stringMatching(/^Voor werkorganisatie: besluit nodig over Lage rughernia/)] });
  });

  it('krijgt het niet meer als het besluit is uitgevoerd', async () => {
    await kantoor.doe('escalatie-1', wie.systeem, 'meldBesluitUitgevoerd');
    await opnieuw();
    await kantoor.bezorg();
    expect(kantoor.post()['lid']).toBeUndefined();
    expect(await staat('trede-bereikt')).toEqual([{ staat: 'vervallen', uitkomst: 'de escalatie ligt niet meer op deze trede' }]);
  });
});
