import { jumpClock, loadStream } from '@cirkel/event-store';
import { vraagUitkomst, type Stand, type Verzoek } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import { proef, type Proef } from '../testing';
import { dispatch, herstel, maakVeeg, workflowIdVan } from '.';

let p: Proef;
let worker: Awaited<ReturnType<Proef['startWorker']>>;
beforeAll(async () => {
  p = await proef();
  worker = await p.startWorker({ opdrachtenPerRun: 4 });
});
afterAll(async () => {
  await worker.stop();
  await p.ruimOp();
});

let teller = 0;
const run = Date.now().toString(36);
const eigenId = (): string => `item-${run}-${(teller += 1)}`;
const doe = (streamId: string, type: string, velden: Record<string, unknown> = {}, actor: Verzoek['actor'] = wie.werkorganisatie, key = `k-${(teller += 1)}`): Verzoek => ({
  scope: 'spec', key, streamId, actor, opdracht: { type, ...velden },
});
const indienen = (streamId = eigenId(), key?: string): Verzoek => doe(streamId, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, wie.FMS, key);
const typen = async (streamId: string): Promise<string[]> => (await loadStream(p.pool, streamId)).events.map((event) => event.type);
const standVan = (streamId: string): Promise<Stand | null> => p.temporal.workflow.getHandle(workflowIdVan(p, streamId)).query<Stand | null>('stand');
const verwijderGeschiedenis = async (streamId: string): Promise<void> => {
  const workflow = p.temporal.workflow.getHandle(workflowIdVan(p, streamId));
  await workflow.terminate('histories are gone');
  await p.temporal.workflowService.deleteWorkflowExecution({ namespace: 'default', workflowExecution: { workflowId: workflowIdVan(p, streamId) } });
  await wacht(() => workflow.describe().then(() => false, (error: Error) => error.name === 'WorkflowNotFoundError'));
};
const wacht = async (voorwaarde: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_500; i += 1) {
    if (await voorwaarde()) return;
    await new Promise((klaar) => setTimeout(klaar, 20));
  }
  throw new Error('it did not happen within 30 s');
};

describe('een opdracht aan een item', () => {
  it('loopt door de workflow van dat item, die weet waar het staat', async () => {
    const id = eigenId();
    const ingediend = await dispatch(p, indienen(id));
    expect(ingediend).toMatchObject({ id, nummer: expect.stringMatching(/^CGG-/), aangeraakt: [{ streamId: id, versie: 2 }], volgt: false });
    await dispatch(p, doe(id, 'selecteerKennisvraag'));
    expect(await standVan(id)).toMatchObject({ versie: 5, fase: 'picot', beurt: expect.stringContaining('FMS: ') });
    const beschrijving = await p.temporal.workflow.getHandle(workflowIdVan(p, id)).describe();
    expect(beschrijving).toMatchObject({ type: 'item', status: { name: 'RUNNING' }, searchAttributes: { fase: ['picot'], status: ['lopend'], volgendMoment: [new Date('2020-09-29T22:00:00.000Z')] } });
    expect(await loadStream(p.pool, id)).toMatchObject({ version: 5, workflowVersion: 5 });
  });

  it('die geweigerd wordt, komt met code en Nederlandse tekst terug bij wie haar gaf', async () => {
    const id = eigenId();
    await dispatch(p, indienen(id));
    await expect(dispatch(p, doe(id, 'hervatItem', { reden: 'Het kan weer.' }))).rejects.toMatchObject({ name: 'DomainError', code: 'niet-opgeschort', message: expect.stringContaining('niet opgeschort') });
    await expect(dispatch(p, doe(id, 'selecteerKennisvraag', {}, wie.NVZ))).rejects.toMatchObject({ code: 'geen-recht', details: { opdracht: 'selecteerKennisvraag' } });
    await expect(dispatch(p, doe(id, 'selecteerKennisvraag', { verwachteVersie: 1 }, wie.werkorganisatie))).rejects.toMatchObject({ name: 'VersieConflict', verwacht: 1, versie: 2 });
    await expect(dispatch(p, doe(id, 'selecteerKennisvraag', { kleur: 'rood' }))).rejects.toMatchObject({ name: 'InvoerFout', fouten: [{ pad: 'kleur', melding: 'Dit veld bestaat niet.' }] });
    const eerste = indienen(eigenId(), 'zelfde-sleutel');
    await dispatch(p, eerste);
    await expect(dispatch(p, { ...eerste, opdracht: { ...eerste.opdracht, titel: 'Iets anders' } })).rejects.toMatchObject({ name: 'SleutelConflict' });
  });

  it('die niet bestaat, laat geen workflow na; een geweigerd begin laat er een na die klaar is', async () => {
    await expect(dispatch(p, doe('item-bestaat-niet', 'selecteerKennisvraag'))).rejects.toMatchObject({ code: 'onbekend' });
    await expect(p.temporal.workflow.getHandle(workflowIdVan(p, 'item-bestaat-niet')).describe()).rejects.toMatchObject({ name: 'WorkflowNotFoundError' });
    const id = eigenId();
    await expect(dispatch(p, { ...indienen(id), actor: wie.werkorganisatie })).rejects.toMatchObject({ code: 'geen-recht' });
    await wacht(async () => (await p.temporal.workflow.getHandle(workflowIdVan(p, id)).describe()).status.name === 'COMPLETED');
    expect(await typen(id)).toEqual([]);
  });

  it('een feit gaat buiten de workflow om', async () => {
    const id = eigenId();
    await dispatch(p, indienen(id));
    await dispatch(p, doe(id, 'plaatsOpmerking', { tekst: 'Een feit.' }));
    expect(await standVan(id)).toMatchObject({ versie: 2 });
    expect(await loadStream(p.pool, id)).toMatchObject({ version: 3, workflowVersion: 3 });
  });

  it('na het einde beëindigt de workflow; een heropening begint hem opnieuw', async () => {
    const id = eigenId();
    await dispatch(p, indienen(id));
    await dispatch(p, doe(id, 'beeindigItem', { einde: 'afgewezen', reden: 'Al beantwoord.' }));
    const workflow = p.temporal.workflow.getHandle(workflowIdVan(p, id));
    await workflow.result();
    await expect(dispatch(p, doe(id, 'selecteerKennisvraag'))).rejects.toMatchObject({ code: 'beeindigd' });
    await wacht(async () => (await workflow.describe()).status.name === 'COMPLETED');
    await dispatch(p, doe(id, 'heropenItem', { reden: 'Er is nieuws.' }));
    expect((await workflow.describe()).status.name).toBe('RUNNING');
  });
});

describe('een workflow die lang leeft', () => {
  it('gaat na een aantal opdrachten verder als nieuwe run, en geeft op dezelfde sleutel hetzelfde antwoord', async () => {
    const id = eigenId();
    const eerste = indienen(id);
    const antwoord = await dispatch(p, eerste);
    const { runId } = await p.temporal.workflow.getHandle(workflowIdVan(p, id)).describe();
    for (let i = 0; i < 3; i += 1) {
      await dispatch(p, doe(id, 'schortItemOp', { reden: 'Even niet.' }));
      await dispatch(p, doe(id, 'hervatItem', { reden: 'Weer wel.' }));
    }
    await wacht(async () => (await p.temporal.workflow.getHandle(workflowIdVan(p, id)).describe()).runId !== runId);
    expect(await dispatch(p, eerste)).toEqual(antwoord);
    expect(await typen(id)).toHaveLength(8);
  });

  it('verliest niets als vier mensen tegelijk blijven doorgaan', async () => {
    const id = eigenId();
    await dispatch(p, indienen(id));
    const uitkomsten = await Promise.all(
      Array.from({ length: 4 }, async (_, baan) => {
        const eigen: string[] = [];
        for (let i = 0; i < 8; i += 1) {
          const type = (baan + i) % 2 === 0 ? 'schortItemOp' : 'hervatItem';
          eigen.push(await dispatch(p, doe(id, type, { reden: 'Om en om.' })).then(() => 'gelukt', (error: { code: string }) => error.code));
        }
        return eigen;
      }),
    );
    expect(new Set(uitkomsten.flat())).toEqual(new Set(['gelukt', 'niet-opgeschort', 'opgeschort']));
    const gelukt = uitkomsten.flat().filter((uitkomst) => uitkomst === 'gelukt').length;
    expect(await typen(id)).toHaveLength(2 + gelukt);
  });

  it('komt terug als alle geschiedenis van Temporal weg is: herstel zet elke workflow en elke wekker weer neer', async () => {
    const ids = [eigenId(), eigenId()];
    for (const id of ids) {
      await dispatch(p, indienen(id));
      await dispatch(p, doe(id, 'selecteerKennisvraag'));
    }
    await Promise.all(ids.map(verwijderGeschiedenis));
    expect(await herstel(p)).toBeGreaterThanOrEqual(2);
    for (const id of ids) await wacht(async () => (await standVan(id))?.fase === 'picot');
    await jumpClock(p.pool, '2020-09-29T22:00:00.000Z');
    await maakVeeg(p, { teLaatMs: -1 })();
    for (const id of ids) await wacht(async () => (await typen(id)).at(-1) === 'termijn-herinnerd');
    expect((await standVan(ids[0]!))?.volgendMoment).toBe('2020-10-15T22:00:00.000Z');
  });
});

it('twee producten aan één Temporal ontmoeten elkaar niet, ook als hun onderwerp hetzelfde heet', async () => {
  const ander = await proef();
  try {
    await ander.startWorker();
    const id = eigenId();
    for (const product of [p, ander]) await dispatch(product, indienen(id));
    await dispatch(ander, doe(id, 'selecteerKennisvraag'));
    expect(await standVan(id)).toMatchObject({ fase: 'kennisvraag' });
    expect((await loadStream(ander.pool, id)).version).toBeGreaterThan((await loadStream(p.pool, id)).version);
  } finally {
    await ander.ruimOp();
  }
});

describe('een besluit op een escalatie', () => {
  const escaleer = async (): Promise<{ item: string; escalatie: string }> => {
    const item = eigenId();
    await dispatch(p, indienen(item));
    await dispatch(p, doe(item, 'selecteerKennisvraag'));
    const escalatie = `escalatie-${item}-picot-1-1`;
    const onderwerp = { streamId: item, soort: 'item', nummer: 'CGG-1', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-08-31', aanZetWas: ['partij:FMS'] };
    await dispatch(p, { ...doe(escalatie, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp }, wie.systeem), scope: 'reactie:spec' });
    return { item, escalatie };
  };

  it('heeft eerst effect op het onderwerp; wie besliste hoort alles wat geraakt is', async () => {
    const { item, escalatie } = await escaleer();
    const besluit = doe(escalatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-15', reden: 'De expertgroep komt later.' });
    const antwoord = await dispatch(p, besluit);
    expect(antwoord).toMatchObject({ id: escalatie, volgt: false, aangeraakt: [{ streamId: escalatie, versie: 4 }, { streamId: item, versie: 6 }] });
    expect(antwoord.gebeurtenissen.map(({ type }) => type)).toEqual(['besluit-genomen', 'termijn-verlengd', 'escalatie-beeindigd']);
    expect((await loadStream(p.pool, item)).events.at(-1)).toMatchObject({ type: 'termijn-verlengd', meta: { actor: { rol: 'gremium', gremium: 'werkorganisatie' }, oorzaak: `${escalatie}@3` } });
    expect(await dispatch(p, besluit)).toEqual(antwoord);
    expect(await vraagUitkomst(p, besluit)).toEqual({ soort: 'antwoord', antwoord });
  });

  it('dat het onderwerp weigert, is voor wie besliste een weigering, en de trede is weer open', async () => {
    const { item, escalatie } = await escaleer();
    await dispatch(p, doe(item, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' }, wie.FMS));
    const besluit = doe(escalatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-15', reden: 'De expertgroep komt later.' });
    await expect(dispatch(p, besluit)).rejects.toMatchObject({ name: 'DomainError', code: 'beeindigd', message: expect.stringMatching(/^Het besluit is niet uitgevoerd\. .* De escalatie ligt weer open\.$/) });
    expect(await typen(escalatie)).toEqual(['escalatie-geopend', 'trede-bereikt', 'besluit-genomen', 'besluit-geweigerd']);
    expect(await standVan(escalatie)).toMatchObject({ status: 'open', open: true });
    await expect(dispatch(p, besluit)).rejects.toMatchObject({ code: 'beeindigd' });
    expect(await typen(escalatie)).toHaveLength(4);
  });
});
