import { vandaagSchema } from '@cirkel/contracts/openapi';
import type { Actor, Eigenaar } from '@cirkel/domain';
import { uitstelLijst, vandaag } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  const actie = (nr: number, datum: string, eigenaar: string): Promise<number> =>
    w.doe(wie.projectorganisatie, `actie-${nr}`, 'registreerActie', { omschrijving: `Actie ${nr}`, domein: 'agenderen', eigenaren: [eigenaar], termijn: { datum } }, `ACT-000${nr}`);
  await actie(1, '2020-10-09', 'partij:FMS');
  await actie(2, '2020-10-12', 'partij:NVZ');
  await actie(3, '2020-10-16', 'partij:FMS');
  await actie(4, '2020-11-11', 'partij:FMS');
  await actie(5, '2020-11-12', 'partij:FMS');
  await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' });
  await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'benoemLid', { persoonId: 'p-fms', partij: 'FMS' });
  await w.opDatum('2020-10-12');
  await w.laatTijdVerstrijken('actie-1');
  const onderwerp = { streamId: 'actie-1', soort: 'actie', nummer: 'ACT-0001', titel: 'Actie 1', termijnId: 'actie-1', stap: 'Actie 1', wasTot: '2020-10-09', aanZetWas: ['partij:FMS'] };
  await w.doe(wie.systeem, 'escalatie-1', 'openEscalatie', { reden: 'termijn-verstreken', onderwerp, gemist: 1 }, 'ESC-0001');
  await w.doe(wie.NVZ, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' }, 'CGG-0001');
  await w.doe(wie.NVZ, 'item-b', 'dienKennisvraagIn', { titel: 'Artrose' }, 'CGG-0002');
  await w.doe(wie.werkorganisatie, 'item-b', 'selecteerKennisvraag');
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the page Vandaag, on Monday 12 October 2020', () => {
  it('says what waits for a decision, what is late, what comes this week and in 30 days, and what is new', async () => {
    const antwoord = vandaagSchema.parse(await vandaag(w.bron, { kijker: { niveau: 'deelnemers' }, actor: wie.werkorganisatie }));
    const nummers = (deel: 'teLaat' | 'dezeWeek' | 'komende30Dagen'): string[] => antwoord[deel].map((rij) => rij.onderwerp.nummer);
    expect(antwoord.vandaag).toBe('2020-10-12');
    expect(antwoord.besluiten).toMatchObject([{ nummer: 'ESC-0001', gremium: 'werkorganisatie' }]);
    expect(nummers('teLaat')).toEqual(['ACT-0001']);
    expect(nummers('dezeWeek')).toEqual(['ACT-0002', 'ACT-0003']);
    expect(nummers('komende30Dagen')).toEqual(['CGG-0002', 'ACT-0004']);
    expect(antwoord.eerstvolgende?.onderwerp.nummer).toBe('ACT-0005');
    expect(antwoord.nieuw.map((regel) => regel.type)).toEqual(expect.arrayContaining(['termijn-verstreken', 'escalatie-geopend', 'trede-bereikt']));
    expect(antwoord.totalen).toEqual({ besluiten: 1, uitstelTeBeslissen: 0, uitstelGevraagd: 0, zonderTermijn: 1, teLaat: 1, dezeWeek: 2, komende30Dagen: 2, nieuw: antwoord.nieuw.length });
  });

  it('shows a partij its own work, and the decisions of the bodies in which it sits', async () => {
    const NVZ = await vandaag(w.bron, { kijker: { niveau: 'deelnemers', namens: 'partij:NVZ' }, actor: wie.NVZ, wie: 'partij:NVZ' });
    expect(NVZ.totalen).toMatchObject({ besluiten: 0, teLaat: 0, dezeWeek: 1, komende30Dagen: 1 });
    const FMS = await vandaag(w.bron, { kijker: { niveau: 'deelnemers', namens: 'partij:FMS' }, actor: wie.FMS, wie: 'partij:FMS' });
    expect(FMS.totalen).toMatchObject({ besluiten: 1, teLaat: 1, dezeWeek: 1, komende30Dagen: 1 });
  });

  it('tells whom a body must decide about without a termijn: the body, the partijen that sit in it, and who looks at everything', async () => {
    const zonderTermijn = async (vanWie?: Eigenaar): Promise<string[]> =>
      (await vandaag(w.bron, { kijker: { niveau: 'deelnemers' }, actor: wie.NVZ, ...(vanWie === undefined ? {} : { wie: vanWie }) })).zonderTermijn.map(({ nummer }) => nummer);
    expect(await zonderTermijn()).toEqual(['CGG-0001']);
    expect(await zonderTermijn('gremium:werkorganisatie')).toEqual(['CGG-0001']);
    expect(await zonderTermijn('partij:FMS')).toEqual(['CGG-0001']);
    expect(await zonderTermijn('partij:NVZ')).toEqual([]);
  });

  it('says who can decide: the body where it lies, and the projectorganisatie for it, but not about its own lateness', async () => {
    await w.doe(wie.projectorganisatie, 'actie-6', 'registreerActie', { omschrijving: 'Factsheet', domein: 'agenderen', eigenaren: ['projectorganisatie'], termijn: { datum: '2020-10-09' } }, 'ACT-0006');
    const onderwerp = { streamId: 'actie-6', soort: 'actie', nummer: 'ACT-0006', titel: 'Factsheet', termijnId: 'actie-1', stap: 'Factsheet', wasTot: '2020-10-09', aanZetWas: ['projectorganisatie'] };
    await w.doe(wie.systeem, 'escalatie-2', 'openEscalatie', { reden: 'termijn-verstreken', onderwerp, gemist: 1 }, 'ESC-0002');
    await w.projecteer();
    const kan = async (actor: Actor): Promise<unknown> => (await vandaag(w.bron, { kijker: { niveau: 'beheer' }, actor })).besluiten.map(({ nummer, kanBesluiten }) => [nummer, kanBesluiten]);
    expect(await kan(wie.werkorganisatie)).toEqual([['ESC-0001', true], ['ESC-0002', true]]);
    expect(await kan(wie.projectorganisatie)).toEqual([['ESC-0001', true], ['ESC-0002', false]]);
    for (const actor of [wie.stuurgroep, wie.FMS]) expect(await kan(actor)).toEqual([['ESC-0001', false], ['ESC-0002', false]]);
  });

  it('shows a request for another date to who decides, and to who asked; to nobody else', async () => {
    await w.doe(wie.NVZ, 'actie-2', 'vraagUitstel', { termijnId: 'actie-1', nieuweDatum: '2020-11-28', reden: 'De projectleider is ziek.' });
    await w.projecteer();
    const uitstel = async (actor: Actor, van?: Eigenaar): Promise<unknown> => {
      const { uitstelTeBeslissen, uitstelGevraagd, totalen } = vandaagSchema.parse(await vandaag(w.bron, { kijker: { niveau: 'deelnemers' }, actor, ...(van === undefined ? {} : { wie: van }) }));
      expect([totalen.uitstelTeBeslissen, totalen.uitstelGevraagd]).toEqual([uitstelTeBeslissen.length, uitstelGevraagd.length]);
      return [uitstelTeBeslissen, uitstelGevraagd].map((deel) => deel.map(({ onderwerp, kanBeslissen }) => [onderwerp.nummer, kanBeslissen]));
    };
    expect(await uitstel(wie.projectorganisatie, 'projectorganisatie')).toEqual([[['ACT-0002', true]], []]);
    expect(await uitstel(wie.NVZ, 'partij:NVZ')).toEqual([[], [['ACT-0002', false]]]);
    expect(await uitstel(wie.FMS, 'partij:FMS')).toEqual([[], []]);
    expect(await uitstel(wie.FMS)).toEqual([[['ACT-0002', false]], []]);
    // 28 November 2020 is a Saturday.
    const { rijen } = await uitstelLijst(w.bron, { onderwerp: 'actie-2' });
    expect(rijen).toMatchObject([{ gevolg: { was: '2020-10-12', wordt: '2020-11-30', dagen: 49, streefdatum: null }, escalaties: [], bijEscalatie: false }]);
    await w.doe(wie.projectorganisatie, 'actie-2', 'beslisOverUitstel', { termijnId: 'actie-1', besluit: 'weigeren', reden: 'Dit kan niet wachten.' });
    await w.projecteer();
    expect(await uitstel(wie.projectorganisatie, 'projectorganisatie')).toEqual([[], []]);
    expect((await uitstelLijst(w.bron, { onderwerp: 'actie-2' })).rijen).toMatchObject([{ stand: 'geweigerd', gevolg: null }]);
  });

  it('tells of one programme only what is of that programme: here all of the Cirkel, and nothing of another', async () => {
    const van = (programma?: string): ReturnType<typeof vandaag> => vandaag(w.bron, { kijker: { niveau: 'beheer' }, actor: wie.werkorganisatie, ...(programma === undefined ? {} : { programma }) });
    const [alles, cirkel, anders] = await Promise.all([van(), van('cirkel'), van('zinnige-zorg')]);
    // What bodies do is of no programme, so it is not among what is new in one.
    expect(cirkel.totalen).toEqual({ ...alles.totalen, nieuw: alles.nieuw.filter(({ streamId }) => !streamId.startsWith('gremium-')).length });
    expect(anders).toMatchObject({ besluiten: [], teLaat: [], eerstvolgende: null, totalen: { besluiten: 0, uitstelTeBeslissen: 0, zonderTermijn: 0, teLaat: 0, dezeWeek: 0, komende30Dagen: 0, nieuw: 0 } });
  });

  it('counts all when it shows a few', async () => {
    const antwoord = await vandaag(w.bron, { kijker: { niveau: 'deelnemers' }, actor: wie.NVZ, perDeel: 1 });
    expect(antwoord.dezeWeek).toHaveLength(1);
    expect(antwoord.totalen.dezeWeek).toBe(2);
  });
});
