import type { Api } from '@cirkel/client';
import { agendaRijSchema, escalatiecijfersSchema, escalatieRijSchema, historieRegelSchema, lijst, type AgendaRij, type EscalatieRij } from '@cirkel/contracts';
import type { Datum, Onderwerpsoort } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import { cirkel } from './src/cirkel';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const gremia = ['werkorganisatie', 'stuurgroep', 'BO', 'VWS'] as const;
type Gremium = (typeof gremia)[number];

/** Every term of this story ends on Friday 30 October 2020. Runs share one Temporal, where a ronde goes by its code and an agenda by its year: codes and years of their own. */
const TOT = '2020-10-30';
const RUN = Date.now().toString(36);

interface Trede {
  readonly gremium: Gremium;
  readonly opent: Datum;
  /** The last day of the response time. */
  readonly tot: Datum | undefined;
}
/**
 * Worked out by hand. 10, 20 and 30 working days, the opening day not counted; 25 December and 1 January are no working days, 26 December is a Saturday.
 * werkorganisatie: 2-6 and 9-13 November. stuurgroep: 16-20, 23-27 November, 30 November-4 December, 7-11 December. BO: 14-18 (5), 21-24 (9) and 28-31 December (13),
 * 4-8 (18), 11-15 (23), 18-22 (28), 25 and 26 January (30).
 */
const ladder: readonly Trede[] = [
  { gremium: 'werkorganisatie', opent: '2020-10-31', tot: '2020-11-13' },
  { gremium: 'stuurgroep', opent: '2020-11-14', tot: '2020-12-11' },
  { gremium: 'BO', opent: '2020-12-12', tot: '2021-01-26' },
  { gremium: 'VWS', opent: '2021-01-27', tot: undefined },
];
/**
 * The werkorganisatie owns the terms of a handelingsagenda, so it begins at the stuurgroep. stuurgroep: 2-6, 9-13, 16-20, 23-27 November. BO: 30 November-4 December (5),
 * 7-11 (10), 14-18 (15), 21-24 (19), 28-31 December (23), 4-8 (28), 11 and 12 January (30).
 */
const ladderVanAgenda: readonly Trede[] = [
  { gremium: 'stuurgroep', opent: '2020-10-31', tot: '2020-11-27' },
  { gremium: 'BO', opent: '2020-11-28', tot: '2021-01-12' },
  { gremium: 'VWS', opent: '2021-01-13', tot: undefined },
];

interface Geval {
  readonly soort: Onderwerpsoort;
  /** Where it is decided. */
  readonly bij: Gremium;
  readonly besluit: 'verlengen' | 'terug' | 'opschorten' | 'stopzetten' | 'hoger';
  /** What becomes of its term; of what is sent up it stays missed until it is done after all. */
  readonly wordt: string;
}
const geval = (soort: Onderwerpsoort, bij: Gremium, besluit: Geval['besluit']): Geval => ({ soort, bij, besluit, wordt: { verlengen: 'loopt', terug: 'loopt', opschorten: 'opgeschort', stopzetten: 'vervallen', hoger: 'verstreken' }[besluit] });
const gevallen: readonly Geval[] = [
  geval('item', 'werkorganisatie', 'verlengen'), geval('item', 'stuurgroep', 'terug'), geval('item', 'BO', 'opschorten'), geval('item', 'VWS', 'stopzetten'),
  geval('actie', 'werkorganisatie', 'terug'), geval('actie', 'stuurgroep', 'opschorten'), geval('actie', 'BO', 'stopzetten'), geval('actie', 'VWS', 'verlengen'),
  geval('ronde', 'werkorganisatie', 'verlengen'), geval('ronde', 'stuurgroep', 'terug'), geval('ronde', 'BO', 'stopzetten'), geval('ronde', 'VWS', 'verlengen'),
  geval('handelingsagenda', 'stuurgroep', 'verlengen'), geval('handelingsagenda', 'BO', 'terug'), geval('handelingsagenda', 'VWS', 'stopzetten'),
  // With these every kind of decision is taken on every rung.
  geval('actie', 'werkorganisatie', 'opschorten'), geval('actie', 'werkorganisatie', 'stopzetten'), geval('actie', 'werkorganisatie', 'hoger'),
  geval('actie', 'stuurgroep', 'stopzetten'), geval('actie', 'stuurgroep', 'hoger'),
  geval('actie', 'BO', 'verlengen'), geval('actie', 'BO', 'hoger'),
  geval('actie', 'VWS', 'terug'), geval('actie', 'VWS', 'opschorten'),
];
const naam = ({ soort, bij, besluit }: Geval): string => `${soort}-${bij}-${besluit}`;
/** Where an escalatie lies that a body sent up in its meeting: at once, and its response time counts from that day. By hand, as above. */
const doorgestuurd: Readonly<Partial<Record<Gremium, Trede>>> = {
  werkorganisatie: { gremium: 'stuurgroep', opent: '2020-11-12', tot: '2020-12-10' },
  stuurgroep: { gremium: 'BO', opent: '2020-12-03', tot: '2021-01-18' },
  BO: { gremium: 'VWS', opent: '2021-01-21', tot: undefined },
};
const staten = ['loopt', 'verstreken', 'opgeschort', 'vervallen'].map((staat) => `staat=${staat}`).join('&');
const termijnId: Readonly<Record<Onderwerpsoort, string>> = { item: 'picot-1', actie: 'actie-1', ronde: 'beoordeling-1', handelingsagenda: 'selectie-1' };
const eersteJaar = 3000 + (Math.floor(Date.now() / 1000) % 1500) * 4;
const jaarVanAgenda = (gremium: Gremium): number => eersteJaar + gremia.indexOf(gremium);

describe('de ladder van een gemiste termijn tot VWS, over Kerstmis 2020', () => {
  let product: Product;
  const ids = new Map<string, string>();
  const als = (wie: string): Api => product.als(wie);
  const soortpad: Readonly<Record<Onderwerpsoort, string>> = { item: 'items', actie: 'acties', ronde: 'rondes', handelingsagenda: 'handelingsagendas' };
  const doe = async (wie: string, soort: Onderwerpsoort, id: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => als(wie).geef(`/${soortpad[soort]}/${id}/opdrachten`, { type, ...velden });

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie);
  });
  afterAll(async () => product.stop());

  const idVan = (een: Geval): string => ids.get(naam(een)) ?? '';
  const maak: Readonly<Record<Onderwerpsoort, (een: Geval) => Promise<string>>> = {
    item: async ({ bij }) => {
      const { id } = await als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: `Vraag voor ${bij}` });
      await doe('gremium-werkorganisatie', 'item', id, 'selecteerKennisvraag');
      return id;
    },
    actie: async ({ bij, besluit }) => (await als('projectorganisatie').geef('/acties', { type: 'registreerActie', omschrijving: `Actie voor ${bij}: ${besluit}`, domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: TOT } })).id,
    ronde: async ({ bij }) => {
      const code = `${bij.toLowerCase()}-${RUN}`;
      const id = `ronde-${code}`;
      const vensters = [{ stap: 'uitwerking', van: '2020-09-01', tot: '2020-10-09' }, { stap: 'beoordeling', van: '2020-09-01', tot: TOT }];
      await doe('ZonMw', 'ronde', code, 'kondigRondeAan', { code, naam: `Ronde voor ${bij}`, vensters });
      await doe('ZonMw', 'ronde', code, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na een heupoperatie', projectgroep: 'Heupnazorg' });
      await doe('ZonMw', 'ronde', code, 'selecteerAanvraag', { aanvraag: 'P-001' });
      await doe('ZonMw', 'ronde', code, 'dienUitwerkingIn', { aanvraag: 'P-001' });
      return id;
    },
    handelingsagenda: async ({ bij }) => {
      const id = `handelingsagenda-cirkel-${jaarVanAgenda(bij)}`;
      await doe('projectorganisatie', 'handelingsagenda', id, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2022-11-21', selectieUiterlijk: TOT, rangschikkingUiterlijk: '2022-12-01' });
      return id;
    },
  };

  const escalatieVan = async (een: Geval): Promise<EscalatieRij | undefined> => lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees(`/escalaties?onderwerp=${idVan(een)}&pageSize=10`)).rijen[0];
  const termijnVan = async (een: Geval): Promise<AgendaRij | undefined> => {
    const { rijen } = lijst(agendaRijSchema).parse(await als('projectorganisatie').lees(`/termijnen?soort=${een.soort}&${staten}&pageSize=200`));
    return rijen.find(({ onderwerp, id }) => onderwerp.id === idVan(een) && id === termijnId[een.soort]);
  };
  const velden = (een: Geval, nieuweDatum: Datum): Record<string, unknown> => ({
    soort: een.besluit, reden: 'Besproken in de vergadering.',
    ...(een.besluit === 'verlengen' || een.besluit === 'terug' ? { nieuweDatum } : {}),
    ...(een.besluit === 'terug' ? { instructie: 'Doe eerst wat al kan.' } : {}),
  });

  const beeindigd = (een: Geval): Promise<EscalatieRij> =>
    totdat(`het einde van ${naam(een)}`, async () => {
      const nu = await escalatieVan(een);
      return nu?.staat === 'beeindigd' ? nu : undefined;
    });
  /** It lies one rung higher at once; whoever does it after all, ends it. */
  async function stuurdeDoor(een: Geval, van: Gremium): Promise<void> {
    const hoger = await totdat(`het doorsturen van ${naam(een)}`, async () => {
      const nu = await escalatieVan(een);
      return nu?.gremium === van ? undefined : nu;
    });
    const nu = hoger.treden.find(({ staat }) => staat === 'nu');
    expect([naam(een), hoger.staat, nu?.gremium, nu?.geopendOp, nu?.reactieTot]).toEqual([naam(een), 'open', doorgestuurd[van]?.gremium, doorgestuurd[van]?.opent, doorgestuurd[van]?.tot]);
    await doe('FMS', een.soort, idVan(een), 'meldActiestatus', { status: 'gereed' });
    expect((await beeindigd(een)).einde).toMatchObject({ waarom: 'alsnog-gedaan', door: 'partij:FMS' });
  }

  /** Decides on every subject that is decided at this rung of these ladders, and sees that it worked. */
  async function besluit(gremium: Gremium, welke: (een: Geval) => boolean, nieuweDatum: Datum): Promise<void> {
    for (const een of gevallen.filter((kandidaat) => kandidaat.bij === gremium && welke(kandidaat))) {
      const escalatie = await escalatieVan(een);
      expect([naam(een), escalatie?.gremium, escalatie?.staat]).toEqual([naam(een), gremium, 'open']);
      const [beslisser, pad, opdracht] = [als(`gremium-${gremium.toLowerCase()}`), `/escalaties/${escalatie?.id ?? ''}/opdrachten`, { type: 'besluit', ...velden(een, nieuweDatum) }];
      const gezien = await beslisser.proef(pad, opdracht);
      const { gebeurtenissen } = await beslisser.geef(pad, { ...opdracht, gevolgen: gezien.gevolgen });
      expect([naam(een), gebeurtenissen]).toEqual([naam(een), gezien.gebeurtenissen]);
      expect(gezien.escalaties).toMatchObject([{ id: escalatie?.id, gevolg: een.besluit === 'hoger' ? 'hoger' : 'eindigt' }]);
      if (een.besluit === 'hoger') {
        await stuurdeDoor(een, gremium);
        continue;
      }
      const klaar = await beeindigd(een);
      expect(klaar.einde).toMatchObject({ waarom: 'besluit', door: `gremium:${gremium}` });
      const termijn = await totdat(`de termijn van ${naam(een)}`, async () => {
        const nu = await termijnVan(een);
        return nu?.staat === een.wordt ? nu : undefined;
      });
      if (een.wordt === 'loopt') expect([naam(een), termijn.effectief]).toEqual([naam(een), nieuweDatum]);
      const beloofd = gezien.termijnen.find((rij) => rij.onderwerp.id === idVan(een) && rij.termijnId === termijnId[een.soort]);
      expect([naam(een), beloofd?.nieuw]).toEqual([naam(een), { effectief: termijn.effectief, staat: een.wordt }]);
    }
  }

  /** Where the escalaties that nobody decided on yet lie, and until when. */
  async function ligt(trede: Trede, welke: (een: Geval) => boolean): Promise<void> {
    const vanaf = gremia.indexOf(trede.gremium);
    for (const een of gevallen.filter((kandidaat) => welke(kandidaat) && gremia.indexOf(kandidaat.bij) >= vanaf)) {
      const rij = await escalatieVan(een);
      const nu = rij?.treden.find(({ staat }) => staat === 'nu');
      expect([naam(een), nu?.gremium, rij?.sinds, nu?.geopendOp, nu?.reactieTot]).toEqual([naam(een), trede.gremium, trede.opent, trede.opent, trede.tot]);
    }
  }
  const agenda = ({ soort }: Geval): boolean => soort === 'handelingsagenda';
  const ander = (een: Geval): boolean => !agenda(een);

  it('begint met een termijn tot 30 oktober voor elk soort onderwerp; op die dag is er nog niets te laat', async () => {
    for (const een of gevallen.filter(({ soort }) => soort !== 'item')) ids.set(naam(een), await maak[een.soort](een));
    // Selected on 1 October: before 1 November is Friday 30 October.
    await product.spring('2020-10-01');
    for (const een of gevallen.filter(({ soort }) => soort === 'item')) ids.set(naam(een), await maak[een.soort](een));
    await product.spring(TOT, 23);
    for (const een of gevallen) expect([naam(een), (await termijnVan(een))?.effectief, (await termijnVan(een))?.staat]).toEqual([naam(een), TOT, 'loopt']);
    expect(lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees('/escalaties')).totaal).toBe(0);
  });

  it('31 oktober: alles ligt bij de eerste trede, de agenda’s een trede hoger; de werkorganisatie besluit', async () => {
    await product.spring('2020-10-31', 1);
    for (const trede of ladder.slice(0, 1)) await ligt(trede, ander);
    for (const trede of ladderVanAgenda.slice(0, 1)) await ligt(trede, agenda);
    const { uit } = await cirkel(product, 'agenda', '--te-laat', '--van', 'mij', '--als', 'FMS');
    expect(uit).toMatch(/^30 oktober 2020 {2}CGG-\d+ Vraag voor VWS: PICOT aanvullen \(FMS\): 1 dag te laat, ESC-\d+ bij werkorganisatie$/m);
    await product.spring('2020-11-12');
    await besluit('werkorganisatie', ander, '2022-03-01');
    await besluit('stuurgroep', agenda, '2022-03-01');
  });

  // The evening before nothing has moved; at midnight it has.
  it.each([
    ['de stuurgroep', '2020-11-13', 1, '2020-12-03'],
    ['het BO', '2020-12-11', 2, '2021-01-21'],
    // Twenty working days after 27 January VWS is reminded: on 24 February.
    ['VWS', '2021-01-26', 3, '2021-02-25'],
  ])('klimt naar %s na %s, en die besluit', async (_wie, laatsteDag, index, vergadering) => {
    const trede = ladder[index];
    const vorige = ladder[index - 1];
    if (trede === undefined || vorige === undefined) throw new Error('die trede is er niet');
    await product.spring(laatsteDag, 23);
    const nogTeBesluiten = (een: Geval): boolean => ander(een) && gremia.indexOf(een.bij) >= index;
    await ligt(vorige, nogTeBesluiten);
    await product.spring(trede.opent, 1);
    await ligt(trede, nogTeBesluiten);
    // The agendas have been with this body for a while; it decides on them before their time is over.
    const vanAgenda = ladderVanAgenda[index - 1];
    if (vanAgenda !== undefined && index > 1) {
      await ligt(vanAgenda, (een) => agenda(een) && gremia.indexOf(een.bij) >= index);
      await besluit(trede.gremium, agenda, '2022-03-01');
    }
    await product.spring(vergadering);
    await besluit(trede.gremium, ander, '2022-03-01');
  });

  it('de cijfers tellen hoe het ging', async () => {
    const cijfers = escalatiecijfersSchema.parse(await als('projectorganisatie').lees('/overzichten/escalaties?van=2020-10-31&tot=2020-10-31'));
    expect(cijfers).toMatchObject({ begonnen: 24, open: 0, beeindigd: 24 });
    expect(cijfers.einden).toEqual([
      { hoe: 'stopzetten', aantal: 6 }, { hoe: 'verlengen', aantal: 6 }, { hoe: 'terug', aantal: 5 }, { hoe: 'opschorten', aantal: 4 }, { hoe: 'alsnog-gedaan', aantal: 3 },
    ]);
    expect(cijfers.treden.map(({ gremium, bereikt }) => [gremium, bereikt])).toEqual([['werkorganisatie', 21], ['stuurgroep', 19], ['BO', 13], ['VWS', 7]]);
  });

  it('de historie zegt bij elk soort onderwerp wie wanneer besloot, en elke mail ging één keer', async () => {
    for (const een of gevallen.filter((kandidaat) => kandidaat.bij === 'BO' && kandidaat.besluit !== 'hoger' && ander(kandidaat))) {
      const { id = '' } = (await escalatieVan(een)) ?? {};
      const { rijen } = lijst(historieRegelSchema).parse(await als('projectorganisatie').lees(`/escalaties/${id}/historie?pageSize=100`));
      expect(rijen.map(({ zin }) => zin)).toEqual(expect.arrayContaining([expect.stringMatching(/^Besluit van het BO op 21 januari 2021: /) as string, expect.stringMatching(/^Escalatie beëindigd: er is besloten/) as string]));
    }
    // A jump ends when every mail is away.
    await product.spring('2021-02-26');
    const mails = await product.mails();
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    // The owner who was late hears each decision once, from its escalatie and not from its subject too.
    const besluiten = mails.filter(({ to, subject }) => to[0]?.startsWith('partij-fms') === true && subject.startsWith('Besluit: '));
    for (const een of gevallen.filter(({ soort, besluit: keuze }) => soort === 'actie' && keuze !== 'hoger')) {
      expect([naam(een), besluiten.filter(({ subject }) => subject.includes(`Actie voor ${een.bij}: ${een.besluit}`)).length]).toEqual([naam(een), 1]);
    }
    expect(mails.filter(({ to, subject }) => to[0]?.startsWith('gremium-vws') === true && subject.startsWith('Herinnering voor VWS'))).not.toEqual([]);
    expect(gremia.filter((gremium) => !mails.some(({ to }) => to[0]?.startsWith(`gremium-${gremium.toLowerCase()}`) === true))).toEqual([]);
  });
});
