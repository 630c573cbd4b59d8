import { voerUit } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import { loadStream, migrate } from '@cirkel/event-store';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { readModelHandler, readModelMigrations, readModels } from '@cirkel/read-models';
import { proef, type Proef } from '@cirkel/temporal/testing';
import { importActiviteiten, importMigrations, kiesRijen, leesImport, leesRegels, maakOpruimer, maakVoorbeeld, startImport, voerRijenUit, type Importstand } from '.';

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
  const { id } = await lees(Buffer.from('Kennisvraag;Partij;Vervolg op\nEigen vraag;;\nVan een ander;NVZ;\nVervolg;;CGG-9999\nAB;Piet;CGG-9998\nAC;FMS;CGG-9997'), { soort: 'kennisvragen', actor: wie.FMS });
  expect((await alle(id)).map(({ oordeel, redenen }) => [oordeel, ...redenen])).toEqual([
    ['goed'],
    ['fout', 'Partij: U kunt alleen voor uw eigen partij een kennisvraag indienen.'],
    ['fout', 'Vervolg op: Er is geen item CGG-9999.'],
    ['fout', expect.stringMatching(/^Partij: "Piet" hoort niet bij dit programma/), 'Titel: De titel heeft minstens 3 tekens.', 'Vervolg op: Er is geen item CGG-9998.'],
    ['fout', 'Titel: De titel heeft minstens 3 tekens.', 'Vervolg op: Er is geen item CGG-9997.'],
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
  expect(await kiesRijen(p, tweede.id, { rijen: 'goede' })).toEqual({ nieuw: 0, eerder: 0 });
  expect(await kiesRijen(p, tweede.id, { rijen: [2] })).toEqual({ nieuw: 1, eerder: 0 });
  expect(await kiesRijen(p, eerste.id, { rijen: 'goede' })).toEqual({ nieuw: 0, eerder: 2 });
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
  const { rows: voorheen } = await p.pool.query<{ rij: number; opdracht: unknown }>(`select rij, opdracht from invoer.regel where import_id = $1`, [id]);
  await voerRijenUit(p, id, { hoogstens: 100 });
  const eerste = await alle(id);
  expect((await p.pool.query(`select from invoer.regel where import_id = $1 and opdracht is not null`, [id])).rowCount).toBe(0);
  await p.pool.query(
    `update invoer.regel r set uitkomst = null, nummer = null, stream_id = null, opdracht = v.opdracht from jsonb_to_recordset($2::jsonb) as v(rij int, opdracht jsonb) where r.import_id = $1 and r.rij = v.rij`,
    [id, JSON.stringify(voorheen)],
  );
  await Promise.all([voerRijenUit(p, id, { hoogstens: 100 }), voerRijenUit(p, id, { hoogstens: 100 })]);
  expect(await alle(id)).toEqual(eerste);
  expect((await geregistreerd()) - voor).toBe(3);
});

it('twee voorbeelden van hetzelfde bestand: alleen het eerste dat gekozen wordt, gaat door', async () => {
  const inhoud = acties(2);
  const [eerste, tweede] = [await lees(inhoud), await lees(inhoud)];
  expect(tweede.oordelen).toMatchObject({ goed: 2, dubbel: 0 });
  const [a, b] = await Promise.all([kiesRijen(p, eerste.id, { rijen: 'goede' }), kiesRijen(p, tweede.id, { rijen: 'goede' })]);
  expect(a.nieuw + b.nieuw).toBe(2);
  const laatste = a.nieuw === 2 ? tweede : eerste;
  expect(await leesImport(p.pool, laatste.id)).toMatchObject({ stand: 'voorbeeld', gekozen: 0, oordelen: { goed: 0, dubbel: 2 } });
  expect((await alle(laatste.id))[0]?.redenen).toEqual(['Wordt al ingelezen uit een ander bestand.']);
  expect((await lees(inhoud)).oordelen).toMatchObject({ goed: 0, dubbel: 2 });
  // Whoever names the rows knows that they are there.
  expect(await kiesRijen(p, laatste.id, { rijen: [2] })).toEqual({ nieuw: 1, eerder: 0 });
});

it('wat er na het oordeel bij kwam: een genoemde rij wordt eerst getoond, een gekozen rij geweigerd', async () => {
  const inhoud = acties(2);
  const [eerste, tweede, derde] = [await lees(inhoud), await lees(inhoud), await lees(acties(1))];
  await kiesRijen(p, eerste.id, { rijen: 'goede' });
  await voerRijenUit(p, eerste.id, { hoogstens: 100 });
  await expect(kiesRijen(p, tweede.id, { rijen: [2, 3] })).rejects.toMatchObject({ code: 'bestaat-al', details: { rijen: [2, 3] } });
  expect(await kiesRijen(p, tweede.id, { rijen: [2, 3] })).toEqual({ nieuw: 2, eerder: 0 });

  await kiesRijen(p, derde.id, { rijen: 'goede' });
  const { code } = (await p.pool.query<{ code: string }>(`select opdracht->>'code' as code from invoer.regel where import_id = $1`, [derde.id])).rows[0] ?? {};
  await voerUit(p, { scope: 'spec', key: 'ander', streamId: 'actie-ander', actor: wie.projectorganisatie, opdracht: { type: 'registreerActie', code, omschrijving: 'Door een ander', domein: 'agenderen', eigenaren: ['partij:FMS'] } });
  await reconcile({ pool: p.pool, handlers: [readModelHandler(readModels)] });
  await voerRijenUit(p, derde.id, { hoogstens: 100 });
  expect((await alle(derde.id))[0]).toMatchObject({ uitkomst: 'geweigerd', melding: expect.stringMatching(/^Bestaat al: ACT-/) as string });
});

describe('wat een ander tijdens het uitvoeren maakt', () => {
  const opdracht = (code: string, omschrijving = 'Door een ander') => ({ type: 'registreerActie', code, omschrijving, domein: 'agenderen', eigenaren: ['partij:FMS'] });
  const doorEenAnder = (code: string, omschrijving?: string) =>
    voerUit(p, { scope: 'spec', key: `ander-${code}-${omschrijving ?? ''}`, streamId: `actie-ander-${(teller += 1)}`, actor: wie.projectorganisatie, opdracht: opdracht(code, omschrijving) });
  const codesVan = async (id: string) => (await p.pool.query<{ code: string }>(`select opdracht->>'code' as code from invoer.regel where import_id = $1 order by rij`, [id])).rows.map(({ code }) => code);

  it('na het lezen van de rijen en voor de rij zelf: de rij wordt geweigerd, ook al tonen de leesmodellen het nog niet', async () => {
    const { id } = await lees(acties(60));
    const codes = await codesVan(id);
    await kiesRijen(p, id, { rijen: 'goede' });
    let ander: Promise<unknown> | undefined;
    // The code of the last row is taken, in small letters, when the first row is on its way: all rows of the portion have been looked at by then.
    await voerRijenUit(p, id, { hoogstens: 100, voorElkeRij: () => void (ander ??= doorEenAnder(codes[59]!.toLowerCase())) });
    await ander;
    const rijen = await alle(id);
    expect(rijen.slice(0, 59).map(({ uitkomst }) => uitkomst)).toEqual(Array.from({ length: 59 }, () => 'uitgevoerd'));
    expect(rijen[59]).toMatchObject({ uitkomst: 'geweigerd', melding: expect.stringMatching(/^Bestaat al: ACT-\d+\.$/) as string });
  });

  it('op hetzelfde ogenblik: een rij begint nooit nadat een ander hetzelfde begon', async () => {
    const { id } = await lees(acties(60));
    const codes = await codesVan(id);
    await kiesRijen(p, id, { rijen: 'goede' });
    const anderen = async (): Promise<void> => {
      for (const code of [...codes].reverse()) await doorEenAnder(code);
    };
    await Promise.all([voerRijenUit(p, id, { hoogstens: 100 }), anderen()]);
    const rijen = await alle(id);
    expect(rijen.map(({ uitkomst }) => uitkomst)).not.toContain(null);
    expect(rijen.some(({ uitkomst, melding }) => uitkomst === 'geweigerd' && /^Bestaat al: ACT-\d+\.$/.test(melding ?? ''))).toBe(true);
    expect(await dubbelNaDeImport(codes)).toEqual([]);
  });

  /** Codes of which the row of an import began after the actie of somebody else; the outbox was written in the order of the appends. */
  async function dubbelNaDeImport(codes: readonly string[]): Promise<readonly string[]> {
    const { rows } = await p.pool.query<{ code: string; ander: boolean; id: string }>(
      `select lower(e.data->>'code') as code, e.stream_id like 'actie-ander-%' as ander, o.id from es.event e join es.outbox o using (stream_id, version)
       where e.type = 'actie-geregistreerd' and lower(e.data->>'code') = any($1) order by o.id`,
      [codes.map((code) => code.toLowerCase())],
    );
    expect(new Set(rows.map(({ code }) => code)).size).toBe(codes.length);
    const gezien = new Set<string>();
    return rows.flatMap(({ code, ander }) => {
      if (ander) gezien.add(code);
      return !ander && gezien.has(code) ? [code] : [];
    });
  }

  it('onder een naam die daarna verandert, houdt een rij met de oude naam niet tegen', async () => {
    const titel = `Vraag ${(teller += 1)} die anders gaat heten`;
    await voerUit(p, { scope: 'spec', key: titel, streamId: `item-anders-${teller}`, actor: wie.projectorganisatie, opdracht: { type: 'dienKennisvraagIn', titel, eigenaar: 'partij:FMS' } });
    await voerUit(p, { scope: 'spec', key: `${titel} 2`, streamId: `item-anders-${teller}`, actor: wie.projectorganisatie, opdracht: { type: 'wijzigItemgegevens', titel: 'Nu heet zij anders', reden: 'Onduidelijk.' } });
    await reconcile({ pool: p.pool, handlers: [readModelHandler(readModels)] });
    const { id, oordelen } = await lees(Buffer.from(`Kennisvraag;Partij\n${titel};FMS`), { soort: 'kennisvragen' });
    expect(oordelen).toMatchObject({ dubbel: 0 });
    await kiesRijen(p, id, { rijen: [2] });
    await voerRijenUit(p, id, { hoogstens: 100 });
    expect((await alle(id))[0]).toMatchObject({ uitkomst: 'uitgevoerd' });
  });
});

it('acties zonder code worden ook herkend', async () => {
  const inhoud = Buffer.from('Actie;Domein;Wie;Termijn\nSpiegels  maken;agenderen;FMS en NVZ;vanaf 2021\nAgenda maken;agenderen;NVZ;');
  const { id } = await lees(inhoud);
  await kiesRijen(p, id, { rijen: 'goede' });
  await voerRijenUit(p, id, { hoogstens: 100 });
  await reconcile({ pool: p.pool, handlers: [readModelHandler(readModels)] });
  expect((await lees(inhoud)).oordelen).toMatchObject({ goed: 0, letOp: 0, dubbel: 2 });
});

it('een actie hoort bij een actie die er is: in hetzelfde bestand erboven, of al geregistreerd', async () => {
  const regels = (...rijen: readonly string[]): Buffer => Buffer.from(['Code;Actie;Domein;Wie;Hoort bij', ...rijen].join('\n'));
  const delen = Array.from({ length: 12 }, (_, i) => `H-1.${i};Deel ${i};agenderen;FMS;${i === 0 ? 'H-1' : `H-1.${i - 1}`}`);
  const eerste = await lees(regels('H-1;De hoofdactie;agenderen;FMS;', ...delen, 'H-3;Los;agenderen;FMS;H-9', 'H-4;Zichzelf;agenderen;FMS;H-4'));
  expect((await alle(eerste.id)).slice(13).map(({ oordeel, redenen }) => [oordeel, ...redenen])).toEqual([['fout', 'Hoort bij: Er is geen actie H-9 in dit programma.'], ['fout', 'Hoort bij: Een actie is geen deel van zichzelf.']]);
  expect(await kiesRijen(p, eerste.id, { rijen: 'goede' })).toMatchObject({ nieuw: 13 });
  await voerRijenUit(p, eerste.id, { hoogstens: 100 });
  expect((await alle(eerste.id)).slice(0, 13).map(({ uitkomst }) => uitkomst)).toEqual(Array.from({ length: 13 }, () => 'uitgevoerd'));
  const tweede = await lees(regels('H-5;Later;agenderen;FMS;H-1'));
  expect(tweede.oordelen).toMatchObject({ goed: 1 });
  const opdracht = { type: 'registreerActie', code: 'H-6', omschrijving: 'Buiten het bestand', domein: 'agenderen', eigenaren: ['partij:FMS'] };
  await expect(voerUit(p, { scope: 'spec', key: 'h-6', streamId: 'actie-h-6', actor: wie.projectorganisatie, opdracht: { ...opdracht, hoortBij: 'H-9' } })).rejects.toMatchObject({ code: 'verwijzing-onbekend', message: 'Er is geen actie H-9 in dit programma.' });
});

it('rijen van één partij worden na elkaar geteld, en de elfde vraag vraagt al in het voorbeeld aandacht', async () => {
  const titels = Array.from({ length: 12 }, (_, i) => `Vraag nummer ${i} van NVZ`);
  const { id, oordelen } = await lees(Buffer.from(['Kennisvraag', ...titels].join('\n')), { soort: 'kennisvragen', actor: wie.NVZ });
  expect(oordelen).toMatchObject({ goed: 10, letOp: 2 });
  expect((await alle(id))[11]?.redenen).toEqual([expect.stringMatching(/^Dit is vraag 12 van deze partij in \d{4}\. De norm is 10;/)]);
  await kiesRijen(p, id, { rijen: 'goede' });
  await voerRijenUit(p, id, { hoogstens: 100 });
  const { rows } = await p.pool.query<{ titel: string; boven: string | null }>(`select data->>'titel' as titel, data->'bovenNorm'->>'nummerVanPartij' as boven from es.event where type = 'kennisvraag-ingediend' and data->>'eigenaar' = 'partij:NVZ' order by data->>'nummer'`);
  expect(rows).toEqual(titels.map((titel, i) => ({ titel, boven: i < 10 ? null : String(i + 1) })));
});

it('spiegelcijfers die er al zijn, zijn dubbel', async () => {
  const opdracht = { type: 'registreerSpiegel', code: 'SP-1', onderwerp: 'Lage rughernia', dataparties: ['DHD'], indicator: 'Zes weken afwachten', teller: 'Na zes weken', noemer: 'Alle' };
  await voerUit(p, { scope: 'spec', key: 'spiegel', streamId: 'spiegel-SP-1', actor: wie.projectorganisatie, opdracht });
  const inhoud = Buffer.from('Spiegel;Zorgaanbieder;Periode;Teller;Noemer\nSP-1;ZH-1;2019-H2;34;52\nSP-1;ZH-2;2019-H2;12;52\nSP-1;ZH-1;2019-H2;35;52\nSP-1;ZH-3;2019-H2;60;52');
  const { id, oordelen } = await lees(inhoud, { soort: 'spiegelcijfers' });
  expect(oordelen).toEqual({ goed: 2, letOp: 0, fout: 1, dubbel: 1 });
  await kiesRijen(p, id, { rijen: 'goede' });
  await voerRijenUit(p, id, { hoogstens: 100 });
  const tweede = await lees(inhoud, { soort: 'spiegelcijfers' });
  expect(tweede.oordelen).toEqual({ goed: 0, letOp: 0, fout: 1, dubbel: 3 });
  expect((await alle(tweede.id))[0]?.redenen).toEqual(['Van ZH-1 over 2019-H2 is er al een cijfer. Corrigeer dat, met een reden.']);
  await expect(kiesRijen(p, tweede.id, { rijen: [2] })).rejects.toMatchObject({ code: 'onvolledig', details: { veld: 'rijen', rijen: [2] } });
});

it('wat na dertig dagen niet gekozen is, wordt vergeten', async () => {
  const [nieuw, oud, deels] = [await lees(acties(2)), await lees(acties(2)), await lees(acties(2))];
  await kiesRijen(p, deels.id, { rijen: [2] });
  await voerRijenUit(p, deels.id, { hoogstens: 100 });
  await p.pool.query(`update invoer.import set op = es.nu() - interval '31 days' where id = any($1)`, [[oud.id, deels.id]]);
  const ruimOp = maakOpruimer(p);
  await ruimOp();
  expect(await leesImport(p.pool, oud.id)).toBeUndefined();
  expect(await leesImport(p.pool, deels.id)).toMatchObject({ rijen: 2, uitgevoerd: 1 });
  await expect(kiesRijen(p, deels.id, { rijen: 'goede' })).rejects.toMatchObject({ code: 'onvolledig', details: { rijen: [3] } });
  expect(await kiesRijen(p, nieuw.id, { rijen: 'goede' })).toEqual({ nieuw: 2, eerder: 0 });
  await expect(kiesRijen(p, oud.id, { rijen: 'goede' })).rejects.toMatchObject({ code: 'onbekend' });
});
