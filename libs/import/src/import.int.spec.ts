import { loadStream, migrate } from '@cirkel/event-store';
import { wie } from '@cirkel/commands/testing';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { readModelHandler, readModelMigrations, readModels } from '@cirkel/read-models';
import { proef, type Proef } from '@cirkel/temporal/testing';
import { importActiviteiten, importMigrations, kiesRijen, leesImport, leesRegels, maakVoorbeeld, startImport, voerRijenUit, type Importstand } from '.';

jest.setTimeout(120_000);

let p: Proef;
beforeAll(async () => {
  p = await proef();
  await migrate(p.url, [...messagingMigrations, ...readModelMigrations, ...importMigrations]);
});
afterAll(() => p.ruimOp());

let teller = 0;
const acties = (aantal: number, termijn = '1 december 2020'): Buffer => Buffer.from(['Code;Actie;Domein;Wie;Termijn', ...Array.from({ length: aantal }, (_, i) => `I${(teller += 1)};Actie ${i};agenderen;FMS;${termijn}`)].join('\n'));
const lees = (inhoud: Buffer, anders: Partial<Parameters<typeof maakVoorbeeld>[1]> = {}): Promise<Importstand> =>
  maakVoorbeeld(p, { sleutel: { scope: 'spec', key: `k-${(teller += 1)}` }, inhoud, bestandsnaam: 'lijst.csv', soort: 'acties', programma: 'cirkel', actor: wie.projectorganisatie, ...anders });
const alle = async (id: string) => (await leesRegels(p.pool, id, { van: 0, aantal: 10_000 })).rijen;
const tot = async (voorwaarde: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 3_000; i += 1) {
    if (await voorwaarde()) return;
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
  throw new Error('it did not happen within 30 s');
};
const geregistreerd = async (): Promise<number> => Number((await p.pool.query<{ n: string }>(`select count(*) as n from es.event where type = 'actie-geregistreerd'`)).rows[0]?.n);

it('een voorbeeld voert niets uit, en hetzelfde bestand met dezelfde sleutel is hetzelfde voorbeeld', async () => {
  const inhoud = acties(3);
  const sleutel = { scope: 'spec', key: 'zelfde' };
  const eerste = await lees(inhoud, { sleutel });
  expect(eerste).toMatchObject({ stand: 'voorbeeld', rijen: 3, oordelen: { goed: 3, letOp: 0, fout: 0, dubbel: 0 }, gekozen: 0 });
  expect(await lees(inhoud, { sleutel })).toEqual(eerste);
  await expect(lees(acties(2), { sleutel })).rejects.toMatchObject({ code: 'sleutel-hergebruikt' });
  expect(await geregistreerd()).toBe(0);
});

it('de regels van het programma oordelen mee: wie het niet mag, en wat niet bestaat', async () => {
  await expect(lees(acties(1), { actor: wie.FMS })).rejects.toMatchObject({ code: 'geen-recht' });
  const { id } = await lees(Buffer.from('Kennisvraag;Partij;Vervolg op\nEigen vraag;;\nVan een ander;NVZ;\nVervolg;;CGG-9999\nAB;;'), { soort: 'kennisvragen', actor: wie.FMS });
  expect((await alle(id)).map(({ oordeel, redenen }) => [oordeel, ...redenen])).toEqual([
    ['goed'],
    ['fout', 'U kunt alleen voor uw eigen partij een kennisvraag indienen.'],
    ['fout', 'Er is geen item CGG-9999.'],
    ['fout', 'De titel heeft minstens 3 tekens.'],
  ]);
  await expect(kiesRijen(p, id, { rijen: [2, 4] })).rejects.toMatchObject({ code: 'onvolledig', message: expect.stringContaining('4') as string });
});

it('wat er al is, is dubbel, en gaat alleen door als iemand die rij noemt', async () => {
  const inhoud = acties(2);
  const eerste = await lees(inhoud);
  await kiesRijen(p, eerste.id, { rijen: 'goede' });
  await voerRijenUit(p, eerste.id, { hoogstens: 100 });
  await reconcile({ pool: p.pool, handlers: [readModelHandler(readModels)] });
  const tweede = await lees(inhoud);
  expect(tweede.oordelen).toMatchObject({ dubbel: 2 });
  expect((await alle(tweede.id))[0]?.redenen).toEqual([expect.stringMatching(/^Bestaat al: ACT-\d+\.$/)]);
  expect(await kiesRijen(p, tweede.id, { rijen: 'goede' })).toEqual({ nieuw: 0 });
  expect(await kiesRijen(p, tweede.id, { rijen: [2] })).toEqual({ nieuw: 1 });
});

it('een termijn die voorbij is, wordt eerst gevraagd, en als voorbij vastgelegd zonder herinnering', async () => {
  const { id } = await lees(acties(1, '1 april 2020'));
  await expect(kiesRijen(p, id, { rijen: 'goede' })).rejects.toMatchObject({ code: 'onvolledig', details: { veld: 'verleden', aantal: 1 } });
  await kiesRijen(p, id, { rijen: 'goede', verleden: true });
  await voerRijenUit(p, id, { hoogstens: 100 });
  const streamId = (await alle(id))[0]?.streamId;
  expect((await loadStream(p.pool, streamId!)).events.map(({ type }) => type)).toEqual(['actie-geregistreerd', 'termijn-gesteld', 'termijn-verstreken']);
});

it('wordt de worker midden in het werk gestopt, dan gaat de volgende verder, en elke rij is precies één keer uitgevoerd', async () => {
  const voor = await geregistreerd();
  const { id } = await lees(acties(400));
  await kiesRijen(p, id, { rijen: 'goede' });
  const eerste = await p.startWorker({ meerActiviteiten: importActiviteiten(p) });
  await startImport(p, id);
  await tot(async () => ((await leesImport(p.pool, id))?.uitgevoerd ?? 0) > 40);
  await eerste.stop();
  const halverwege = (await leesImport(p.pool, id))?.uitgevoerd ?? 0;
  expect(halverwege).toBeLessThan(400);
  await p.startWorker({ meerActiviteiten: importActiviteiten(p) });
  await tot(async () => (await leesImport(p.pool, id))?.stand === 'klaar');
  expect(await leesImport(p.pool, id)).toMatchObject({ gekozen: 400, uitgevoerd: 400, geweigerd: 0 });
  expect((await geregistreerd()) - voor).toBe(400);
  expect(new Set((await alle(id)).map(({ nummer }) => nummer)).size).toBe(400);
});

it('een rij die uitgevoerd maar niet genoteerd is, wordt niet nog eens uitgevoerd', async () => {
  const voor = await geregistreerd();
  const { id } = await lees(acties(3));
  await kiesRijen(p, id, { rijen: 'goede' });
  await voerRijenUit(p, id, { hoogstens: 100 });
  const eerste = await alle(id);
  await p.pool.query(`update invoer.regel set uitkomst = null, nummer = null, stream_id = null where import_id = $1`, [id]);
  await Promise.all([voerRijenUit(p, id, { hoogstens: 100 }), voerRijenUit(p, id, { hoogstens: 100 })]);
  expect(await alle(id)).toEqual(eerste);
  expect((await geregistreerd()) - voor).toBe(3);
});
