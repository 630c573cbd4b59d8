import { randomUUID } from 'node:crypto';
import { escalatieRijSchema, itemDetailSchema, lijst } from '@cirkel/contracts';
import { openPool } from '@cirkel/event-store';
import { cirkelDefinitie } from '@cirkel/programmas';
import { APPS, relevantie, richtIn, startProduct, totdat, type Product } from '@cirkel/e2e';

/** Ids follow from keys, and Temporal keeps the workflows of earlier runs: each run has keys of its own. */
const loop = randomUUID();
const escalatiesSchema = lijst(escalatieRijSchema);

/** Each app is killed in the middle of a year of its own: between a command and what follows from it. */
describe('kill -9 midden in het verhaal', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie);
  });
  afterAll(async () => product.stop());

  /** Kills the process as it is now and returns when the supervisor has another one. */
  const dood = async (naam: string): Promise<void> => {
    const app = product.apps.app(naam);
    const pid = app.pid();
    if (pid === undefined) throw new Error(`${naam} draait niet`);
    process.kill(pid, 'SIGKILL');
    await totdat(`${naam} draait weer`, async () => (app.pid() === undefined || app.pid() === pid ? undefined : app.pid()));
  };

  it.each(APPS.map((naam, i) => [naam, 2020 + i] as const))('van %s: het verhaal van %d loopt door, niets verloren en niets dubbel', async (naam, jaar) => {
    await product.spring(`${jaar}-10-01`);
    const { id } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: `Vraag van ${jaar}` }, `vraag-${jaar}-${loop}`);
    const mailsVoor = (await product.mails()).length;

    // The command and the kill race; whoever asks again with the same key gets the one answer.
    const selectie = product.als('gremium-werkorganisatie').geef(`/items/${id}/opdrachten`, { type: 'selecteerKennisvraag' }, `selectie-${jaar}-${loop}`);
    await Promise.all([selectie, dood(naam)]);
    const sprong = product.spring(`${jaar}-11-10`, 9);
    await Promise.all([sprong, dood(naam)]);

    const { rijen } = escalatiesSchema.parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`));
    expect(rijen).toMatchObject([{ staat: 'open', gremium: 'werkorganisatie' }]);
    const item = itemDetailSchema.parse(await product.als('projectorganisatie').lees(`/items/${id}`));
    expect(item.termijnen).toMatchObject([{ stap: 'picot', staat: 'verstreken' }]);

    // The decision, 14 and 3 days before, the term that passed, the first rung. At least once each; the same mail twice has the same Message-ID.
    const mails = (await product.mails()).slice(mailsVoor);
    expect([...new Map(mails.map((mail) => [mail.messageId, mail.subject])).values()].sort()).toEqual([
      expect.stringMatching(/^Besluit: geselecteerd/), expect.stringMatching(/^Nog 14 dagen/), expect.stringMatching(/^Nog \d dagen/), expect.stringMatching(/^Te laat/), expect.stringMatching(/^Voor de werkorganisatie/),
    ]);

    // Done after all: the escalatie ends, and the next year begins clean.
    await product.doe('FMS', id, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
    for (const een of relevantie) await product.doe('FMS', id, 'beschrijfRelevantie', een);
    await product.doe('FMS', id, 'voltooiPicot');
    await product.doe('FMS', id, 'beeindigItem', { einde: 'ingetrokken', reden: 'Het jaar is om.' });
    await totdat('de escalatie is beëindigd', async () => {
      const na = escalatiesSchema.parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`));
      return na.rijen[0]?.staat === 'beeindigd' ? na : undefined;
    });
  });

  it('geeft de pagina weer', async () => {
    const { WEB_URL = '' } = product.environment;
    await totdat('de pagina is er', async () => fetch(WEB_URL).then((antwoord) => antwoord.ok || undefined, () => undefined));
  });

  it('heeft geen gebeurtenis twee keer gemaakt', async () => {
    const pool = openPool(product.databaseUrl, { name: 'chaos', max: 1 });
    const { rows } = await pool.query<{ type: string; aantal: number }>(
      `select type, count(*)::int as aantal from es.event
       where type in ('kennisvraag-ingediend', 'kennisvraag-geselecteerd', 'termijn-verstreken', 'escalatie-geopend', 'trede-bereikt', 'escalatie-beeindigd')
       group by type order by type`,
    );
    await pool.end();
    expect(rows.map((rij) => rij.aantal)).toEqual(rows.map(() => APPS.length));
    expect(rows).toHaveLength(6);
  });
});
