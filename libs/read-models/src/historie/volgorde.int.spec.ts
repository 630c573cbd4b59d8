import { acquireRelayLock, sequence } from '@cirkel/event-store';
import type { HistorieRegel } from '@cirkel/contracts';
import { herbouw, historieVan } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

/** In every order that an id has among ids: `actie-…` comes before `escalatie-…`. */
const [subject, escalatie] = ['actie-1', 'escalatie-1'];
let w: Wereld;

async function number(): Promise<void> {
  const relay = await acquireRelayLock(w.url);
  if (relay === undefined) throw new Error('somebody else is the relay of a database that was made just now');
  await sequence(relay, { max: 1_000 });
  await relay.end();
}

/** Everything from the lapse on happens in one moment, as on a clock that stands still, now in the one stream and then in the other. */
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.projectorganisatie, subject, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-09' } }, 'ACT-001');
  await w.opDatum('2020-10-12');
  await w.laatTijdVerstrijken(subject);
  const onderwerp = { streamId: subject, soort: 'actie', nummer: 'ACT-001', titel: 'Top 10', termijnId: 'actie-1', stap: 'Top 10', wasTot: '2020-10-09', aanZetWas: ['partij:FMS'] };
  await w.doe(wie.systeem, escalatie, 'openEscalatie', { reden: 'termijn-verstreken', onderwerp, gemist: 1 }, 'ESC-001');
  await w.doe(wie.FMS, subject, 'plaatsOpmerking', { tekst: 'Het komt eraan.' });
  await w.doe(wie.werkorganisatie, escalatie, 'bevestigOntvangst');
  await w.doe(wie.FMS, subject, 'meldActiestatus', { status: 'gereed' });
  await number();
  await w.projecteer();
});
afterAll(() => w.sluit());

const lines = async (page?: { page: number; pageSize: number }): Promise<HistorieRegel[]> => (await historieVan(w.bron, { niveau: 'beheer' }, subject, page)).rijen;
const descending = (numbers: readonly (number | null)[]): (number | null)[] => [...numbers].sort((a, b) => (b ?? Infinity) - (a ?? Infinity));

describe('the history of a subject with an escalatie, within one moment', () => {
  it('is in the order of the events, whichever stream they are in', async () => {
    const rows = await lines();
    expect(new Set(rows.map(({ streamId }) => streamId))).toEqual(new Set([subject, escalatie]));
    expect(rows.map(({ volgnummer }) => volgnummer)).toEqual(descending(rows.map(({ volgnummer }) => volgnummer)));
    const types = rows.map(({ type }) => type);
    expect(types.indexOf('termijn-verstreken')).toBeGreaterThan(types.indexOf('escalatie-geopend'));
    expect(types.indexOf('opmerking-geplaatst')).toBeGreaterThan(types.indexOf('ontvangst-bevestigd'));
  });

  it('stays in that order from page to page, and after a rebuild', async () => {
    const whole = await lines();
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => lines({ page, pageSize: 2 })));
    expect(pages.flat()).toEqual(whole.slice(0, 10));
    await herbouw(w.owner, 'historie');
    expect(await lines()).toEqual(whole);
  });

  it('begins with what has no number yet, and has the same order when it gets one', async () => {
    await w.doe(wie.FMS, escalatie, 'plaatsOpmerking', { tekst: 'Net nog.' });
    await w.projecteer();
    const before = await lines();
    expect(before[0]).toMatchObject({ streamId: escalatie, type: 'opmerking-geplaatst', volgnummer: null });
    await number();
    const after = await lines();
    expect(after.map(({ streamId, versie }) => [streamId, versie])).toEqual(before.map(({ streamId, versie }) => [streamId, versie]));
    expect(after[0]?.volgnummer).toBe((after[1]?.volgnummer ?? 0) + 1);
  });
});
