import { jumpClock, loadStream, openPool, readEvents } from '@cirkel/event-store';
import { proefopslag, type Proefopslag } from '../testing/opslag';
import { haperend } from '../testing/haperend';
import { wie } from '../testing/wie';
import { laatTijdVerstrijken, stand, voerUit, vraagUitkomst, type Verzoek } from '.';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

let teller = 0;
const eigenId = (): string => `item-${String((teller += 1)).padStart(4, '0')}`;
const sleutel = (): { scope: string; key: string } => ({ scope: 'spec', key: `sleutel-${(teller += 1)}` });
const indienen = (streamId = eigenId(), rest: Partial<Verzoek> = {}): Verzoek => ({
  ...sleutel(),
  streamId,
  actor: wie.FMS,
  opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia', toelichting: 'Er is veel praktijkvariatie.' },
  ...rest,
});
const ingediend = async (): Promise<string> => (await voerUit(deps, indienen())).id;
const doe = (streamId: string, type: string, velden: Record<string, unknown> = {}, rest: Partial<Verzoek> = {}): Verzoek => ({
  ...sleutel(),
  streamId,
  actor: wie.werkorganisatie,
  opdracht: { type, ...velden },
  ...rest,
});
const typen = async (streamId: string): Promise<string[]> => (await loadStream(deps.pool, streamId)).events.map((event) => event.type);

describe('een opdracht', () => {
  it('legt vast wat er besloten is en antwoordt met nummer, versie en zinnen', async () => {
    const verzoek = indienen();
    const antwoord = await voerUit(deps, verzoek);
    expect(antwoord).toEqual({
      id: verzoek.streamId,
      nummer: expect.stringMatching(/^CGG-\d{4}$/),
      aangeraakt: [{ streamId: verzoek.streamId, versie: 2 }],
      gebeurtenissen: [
        { type: 'kennisvraag-ingediend', zin: 'Kennisvraag ingediend: Lage rughernia.' },
        { type: 'fase-betreden', zin: expect.any(String) },
      ],
      volgt: false,
    });
    const [eerste] = (await loadStream(deps.pool, verzoek.streamId)).events;
    expect(eerste).toMatchObject({ gebeurdOp: '2020-09-01', meta: { actor: wie.FMS, opdrachtSleutel: `${verzoek.scope} ${verzoek.key}` } });
  });

  it('bewaart vrije tekst buiten de gebeurtenis', async () => {
    const id = await ingediend();
    const { events } = await loadStream(deps.pool, id);
    expect(JSON.stringify(events)).not.toContain('praktijkvariatie');
    const [, tekstId] = String(events[0]!.data['toelichting']).split(':');
    const { rows } = await deps.pool.query('select tekst from es.tekst where id = $1', [tekstId]);
    expect(rows).toEqual([{ tekst: 'Er is veel praktijkvariatie.' }]);
  });

  it('noemt alles wat eraan mankeert tegelijk, en bewaart daar niets van', async () => {
    const verzoek = indienen(eigenId(), { opdracht: { type: 'dienKennisvraagIn', titel: 'x', toelichting: '', kleur: 'rood', gebeurdOp: '2021-02-30' } });
    await expect(voerUit(deps, verzoek)).rejects.toMatchObject({
      name: 'InvoerFout',
      fouten: expect.arrayContaining([
        { pad: 'gebeurdOp', melding: 'Deze datum bestaat niet. Schrijf een datum als jjjj-mm-dd.' },
        { pad: 'titel', melding: 'De titel heeft minstens 3 tekens.' },
        { pad: 'toelichting', melding: 'Vul hier tekst in.' },
        { pad: 'kleur', melding: 'Dit veld bestaat niet.' },
      ]),
    });
    expect(await vraagUitkomst(deps, verzoek)).toEqual({ soort: 'onbekend' });
    await expect(voerUit(deps, indienen(eigenId(), { opdracht: { type: 'verzin' } }))).rejects.toMatchObject({ fouten: [{ pad: 'type', melding: 'De opdracht "verzin" bestaat niet.' }] });
  });

  it('wijst alleen naar een item dat er is, bij nummer of id, en nooit naar zichzelf', async () => {
    const [oud, dubbel] = [await ingediend(), await ingediend()];
    const nummer = String((await loadStream(deps.pool, oud)).events[0]!.data['nummer']);
    for (const vervolgOp of [oud, nummer]) await voerUit(deps, indienen(eigenId(), { opdracht: { type: 'dienKennisvraagIn', titel: 'En bij ouderen?', vervolgOp } }));
    for (const vervolgOp of ['CGG-9999', 'programma-cirkel', 'item-bestaat-niet']) {
      await expect(voerUit(deps, indienen(eigenId(), { opdracht: { type: 'dienKennisvraagIn', titel: 'En bij ouderen?', vervolgOp } }))).rejects.toMatchObject({ code: 'verwijzing-onbekend' });
    }
    const samen = (waarin: string) => voerUit(deps, doe(dubbel, 'beeindigItem', { einde: 'samengevoegd', in: waarin, reden: 'Zelfde vraag.' }));
    await expect(samen('CGG-9999')).rejects.toMatchObject({ code: 'verwijzing-onbekend', details: { fouten: [{ pad: '/in', melding: 'Er is geen item CGG-9999.' }] } });
    await expect(samen(dubbel)).rejects.toMatchObject({ code: 'verwijst-naar-zichzelf' });
    await samen(nummer);
  });

  it('van een mens kan niet wijzen naar een tekst die er al staat', async () => {
    const verwijzing = `tekst:0197c2a0-0000-7000-8000-000000000001:${'ab'.repeat(32)}`;
    await expect(voerUit(deps, indienen(eigenId(), { opdracht: { type: 'dienKennisvraagIn', titel: 'Slim bedacht', toelichting: verwijzing } }))).rejects.toMatchObject({
      fouten: [{ pad: 'toelichting', melding: 'Schrijf hier gewone tekst.' }],
    });
  });

  it('voor iets dat niet bestaat, of van wie het niet mag, laat niets na', async () => {
    const onbekend = doe('item-bestaat-niet', 'selecteerKennisvraag');
    await expect(voerUit(deps, onbekend)).rejects.toMatchObject({ code: 'onbekend' });
    await expect(voerUit(deps, { ...onbekend, streamId: 'raar' })).rejects.toMatchObject({ code: 'onbekend' });
    const onbevoegd = doe(await ingediend(), 'selecteerKennisvraag', {}, { actor: wie.NVZ });
    await expect(voerUit(deps, onbevoegd)).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await vraagUitkomst(deps, onbekend)).toEqual({ soort: 'onbekend' });
    expect(await vraagUitkomst(deps, onbevoegd)).toEqual({ soort: 'onbekend' });
  });
});

describe('dezelfde sleutel', () => {
  it('geeft het eerste antwoord opnieuw, ook nadat er meer gebeurd is', async () => {
    const verzoek = indienen();
    const eerste = await voerUit(deps, verzoek);
    await voerUit(deps, doe(verzoek.streamId, 'selecteerKennisvraag'));
    expect(await voerUit(deps, verzoek)).toEqual(eerste);
    expect(await vraagUitkomst(deps, verzoek)).toEqual({ soort: 'antwoord', antwoord: eerste });
  });

  it('geeft ook dezelfde weigering opnieuw, als zij intussen niet meer zou gelden', async () => {
    const id = await ingediend();
    const teVroeg = doe(id, 'hervatItem', { reden: 'Het kan weer.' });
    await expect(voerUit(deps, teVroeg)).rejects.toMatchObject({ name: 'DomainError', code: 'niet-opgeschort' });
    await voerUit(deps, doe(id, 'schortItemOp', { reden: 'Even niet.' }));
    await expect(voerUit(deps, teVroeg)).rejects.toMatchObject({ name: 'DomainError', code: 'niet-opgeschort', message: expect.stringContaining('niet opgeschort') });
    expect(await vraagUitkomst(deps, teVroeg)).toMatchObject({ soort: 'weigering', code: 'niet-opgeschort' });
  });

  it('met een andere inhoud is een conflict', async () => {
    const verzoek = indienen();
    await voerUit(deps, verzoek);
    await expect(voerUit(deps, { ...verzoek, opdracht: { ...verzoek.opdracht, titel: 'Iets anders' } })).rejects.toMatchObject({ name: 'SleutelConflict' });
    await expect(voerUit(deps, { ...verzoek, streamId: eigenId() })).rejects.toMatchObject({ name: 'SleutelConflict' });
  });

  it('tien keer tegelijk wordt één keer uitgevoerd', async () => {
    const verzoek = indienen();
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => voerUit(deps, verzoek)));
    expect(new Set(antwoorden.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1);
    expect(await typen(verzoek.streamId)).toEqual(['kennisvraag-ingediend', 'fase-betreden']);
  });

  it('die gesloten is terwijl de opdracht nog onderweg was, wordt nooit meer uitgevoerd', async () => {
    const verzoek = indienen();
    expect(await vraagUitkomst(deps, verzoek, { sluit: true })).toEqual({ soort: 'gesloten' });
    await expect(voerUit(deps, verzoek)).rejects.toMatchObject({ name: 'SleutelConflict' });
    expect(await vraagUitkomst(deps, verzoek)).toEqual({ soort: 'gesloten' });
    expect(await typen(verzoek.streamId)).toEqual([]);
  });

  it('van een reactie bewaart alleen wat gelukt is: een weigering kan later alsnog lukken', async () => {
    const id = await ingediend();
    const reactie = { ...doe(id, 'hervatItem', { reden: 'Besluit.' }), scope: 'reactie:spec', oorzaak: 'item-x@3' };
    await expect(voerUit(deps, reactie)).rejects.toMatchObject({ code: 'niet-opgeschort' });
    expect(await vraagUitkomst(deps, reactie)).toEqual({ soort: 'onbekend' });
    await voerUit(deps, doe(id, 'schortItemOp', { reden: 'Even niet.' }));
    const eerste = await voerUit(deps, reactie);
    expect((await loadStream(deps.pool, id)).events.at(-1)?.meta).toMatchObject({ oorzaak: 'item-x@3' });
    // What it says may have been worded anew, and another event may have led to it: its key makes it the same.
    expect(await voerUit(deps, { ...reactie, opdracht: { ...reactie.opdracht, reden: 'Anders verwoord.' }, oorzaak: 'item-x@4' })).toEqual(eerste);
  });
});

describe('wie tegelijk komt', () => {
  it('krijgt elk een beurt: geen opmerking gaat verloren', async () => {
    const id = await ingediend();
    await Promise.all(Array.from({ length: 20 }, (_, i) => voerUit(deps, doe(id, 'plaatsOpmerking', { tekst: `Opmerking ${i}` }))));
    expect((await typen(id)).filter((type) => type === 'opmerking-geplaatst')).toHaveLength(20);
  });

  it('ziet ook wat een ander proces intussen deed', async () => {
    const elders = { ...deps, pool: openPool(deps.url, { name: 'elders' }) };
    const id = await ingediend();
    for (const [i, proces] of [elders, deps, elders, deps].entries()) {
      expect(await voerUit(proces, doe(id, i % 2 === 0 ? 'schortItemOp' : 'hervatItem', { reden: 'Om en om.' }))).toMatchObject({ aangeraakt: [{ versie: i + 3 }] });
    }
    await elders.pool.end();
  });

  it('hoort met verwachteVersie dat een ander iets wijzigde, maar niet dat de tijd of hij zelf dat deed', async () => {
    const ander = await proefopslag();
    try {
      const id = (await voerUit(ander, indienen())).id;
      await voerUit(ander, doe(id, 'selecteerKennisvraag'));
      await jumpClock(ander.pool, '2020-10-20T07:00:00.000Z');
      expect((await laatTijdVerstrijken(ander, id)).versie).toBe(6);
      await voerUit(ander, doe(id, 'plaatsOpmerking', { tekst: 'Nog gezien.', verwachteVersie: 5 }));
      await voerUit(ander, doe(id, 'plaatsOpmerking', { tekst: 'Zelf nog iets.', verwachteVersie: 5 }));
      await expect(voerUit(ander, doe(id, 'plaatsOpmerking', { tekst: 'Te laat.', verwachteVersie: 5 }, { actor: wie.FMS }))).rejects.toMatchObject({ name: 'VersieConflict', verwacht: 5, versie: 8 });
      await expect(voerUit(ander, doe(id, 'plaatsOpmerking', { tekst: 'Vooruit.', verwachteVersie: 9 }))).rejects.toMatchObject({ name: 'InvoerFout' });
    } finally {
      await ander.ruimOp();
    }
  });
});

describe('tijd', () => {
  it('gaat voor: wat verstreken is staat er vóór wat daarna besloten wordt, op de dag waarop het gebeurde', async () => {
    const eigen = await proefopslag();
    try {
      const id = (await voerUit(eigen, indienen())).id;
      await voerUit(eigen, doe(id, 'selecteerKennisvraag'));
      expect(await stand(eigen, id)).toMatchObject({ fase: 'picot', versie: 5, open: true, volgendMoment: '2020-09-29T22:00:00.000Z', beurt: expect.stringMatching(/^FMS: .*uiterlijk 30 oktober 2020$/) });
      expect((await stand(eigen, id)).wachtMs).toBeUndefined();
      await jumpClock(eigen.pool, '2020-11-02T08:00:00.000Z');
      expect((await stand(eigen, id)).wachtMs).toBe(0);
      const antwoord = await voerUit(eigen, doe(id, 'plaatsOpmerking', { tekst: 'Waar blijft het?' }));
      expect(antwoord.gebeurtenissen.map(({ type }) => type)).toEqual(['opmerking-geplaatst']);
      const laatste = await readEvents(eigen.pool, id, 6, 99);
      expect(laatste.map(({ type, gebeurdOp, meta }) => [type, gebeurdOp, meta.actor.rol, meta.due])).toEqual([
        ['termijn-verstreken', '2020-10-31', 'systeem', '2020-10-30T23:00:00.000Z'],
        ['opmerking-geplaatst', '2020-11-02', 'gremium', undefined],
      ]);
    } finally {
      await eigen.ruimOp();
    }
  });

  it('laat laat registreren toe, maar niets in de toekomst en niets van voor het begin', async () => {
    const { id } = await voerUit(deps, indienen(eigenId(), { opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia', gebeurdOp: '2020-08-28' } }));
    await expect(voerUit(deps, doe(id, 'plaatsOpmerking', { tekst: 'Morgen.', gebeurdOp: '2020-09-02' }))).rejects.toMatchObject({ code: 'datum-ongeldig' });
    await expect(voerUit(deps, doe(id, 'selecteerKennisvraag', { gebeurdOp: '2020-08-27' }))).rejects.toMatchObject({ code: 'datum-ongeldig' });
    await voerUit(deps, doe(id, 'selecteerKennisvraag', { gebeurdOp: '2020-08-28' }));
    expect((await loadStream(deps.pool, id)).events.at(-1)).toMatchObject({ gebeurdOp: '2020-08-28', geregistreerdOp: '2020-09-01T07:00:00.000Z' });
  });
});

describe('een opslag die hapert', () => {
  it.each(['voor', 'na'] as const)('de verbinding valt weg %s het vastleggen: het gebeurt precies één keer', async (moment) => {
    const verzoek = indienen();
    const antwoord = await voerUit({ ...deps, pool: haperend(deps.pool, 'es-append', 1, moment) }, verzoek);
    expect(antwoord.aangeraakt).toEqual([{ streamId: verzoek.streamId, versie: 2 }]);
    expect(await typen(verzoek.streamId)).toEqual(['kennisvraag-ingediend', 'fase-betreden']);
  });

  it('na drie pogingen hoort de vrager dat de opslag weg is; opnieuw vragen kan veilig', async () => {
    const verzoek = indienen();
    await expect(voerUit({ ...deps, pool: haperend(deps.pool, 'es-load-stream', 3, 'voor') }, verzoek)).rejects.toMatchObject({ name: 'OpslagOnbereikbaar' });
    expect((await voerUit(deps, verzoek)).aangeraakt).toEqual([{ streamId: verzoek.streamId, versie: 2 }]);
    expect(await typen(verzoek.streamId)).toHaveLength(2);
  });
});

describe('een feit', () => {
  it('wekt de workflow niet, zolang de tijd niets bracht', async () => {
    const { voerUitInWorkflow } = await import('./voer-uit');
    const verzoek = indienen();
    await voerUitInWorkflow(deps, verzoek);
    await voerUit(deps, doe(verzoek.streamId, 'plaatsOpmerking', { tekst: 'Een feit.' }));
    expect(await loadStream(deps.pool, verzoek.streamId)).toMatchObject({ version: 3, workflowVersion: 3 });
    await voerUit(deps, doe(verzoek.streamId, 'selecteerKennisvraag'));
    expect(await loadStream(deps.pool, verzoek.streamId)).toMatchObject({ version: 6, workflowVersion: 3 });
  });
});
