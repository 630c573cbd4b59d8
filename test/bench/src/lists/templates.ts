import { randomUUID } from 'node:crypto';
import { REACTIE, voerUit, type CommandDeps } from '@cirkel/commands';
import { definitieSchema, momentOp, type Actor, type Datum } from '@cirkel/domain';
import { append, jumpClock } from '@cirkel/event-store';
import { cirkelDefinitie } from '@cirkel/programmas';

/** An item whose story is copied many times. */
export interface Template {
  readonly id: string;
  readonly nummer: string;
}

const PARTIES = ['FMS', 'NFU', 'NVZ', 'Patientenfederatie', 'VenVN', 'VWS', 'ZKN', 'ZN'] as const;
const VERENIGINGEN = ['NVvN', 'NOV', 'NVR', 'NVVC', 'NIV', 'NVvH'] as const;
/** How far the items of a programme that has run for years have come: one in three is still at the beginning, one in four has ended. */
const STORIES = ['ingediend', 'ingediend', 'afgewezen', 'picot', 'picot', 'voltooid', 'toegewezen', 'studie', 'niet-geprioriteerd', 'studie', 'gestopt', 'verstreken'] as const;

const definitie = definitieSchema.parse(cirkelDefinitie);
/** A PICOT is not complete without its relevance for each of these. */
const criteria = definitie.criteriasets?.at(-1)?.criteria ?? [];

const partij = (code: string): Actor => ({ id: `p-${code.toLowerCase()}`, rol: 'partij', partij: code });
const project: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const werkorganisatie: Actor = { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' };
const zonmw = partij('ZonMw');

/** Makes the items that are to be copied, each with a title and parties of its own, by the ordinary commands. */
export async function makeTemplates(deps: CommandDeps): Promise<readonly Template[]> {
  await publish(deps);
  const templates: Template[] = [];
  for (const [i, story] of [...STORIES, ...STORIES].entries()) templates.push(await tell(deps, i, story));
  return templates;
}

async function publish({ pool }: CommandDeps): Promise<void> {
  const at = momentOp('2020-09-01');
  const { result } = await append(pool, {
    streamId: 'programma-cirkel', kind: 'programma', expectedVersion: 0, open: false,
    events: [{ type: 'definitie-gepubliceerd', schemaVersion: 1, data: { definitie }, meta: { actor: { id: 'p-beheer', rol: 'beheerder' } }, gebeurdOp: '2020-09-01', geregistreerdOp: at }],
  });
  if (result !== 'appended') throw new Error('the programme was there already');
}

async function tell(deps: CommandDeps, i: number, story: (typeof STORIES)[number]): Promise<Template> {
  const id = `item-${String(i).padStart(8, '0')}-0000-8000-8000-000000000000`;
  const code = PARTIES[i % PARTIES.length] ?? 'FMS';
  const eigenaar = partij(code);
  const give = async (actor: Actor, type: string, data: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> =>
    (await voerUit(deps, { streamId: id, scope: 'bench', key: randomUUID(), actor, opdracht: { type, ...data } })).nummer;
  const to = async (datum: Datum): Promise<void> => {
    await jumpClock(deps.pool, momentOp(datum, 9)).catch(() => undefined);
  };
  const nummer = (await give(eigenaar, 'dienKennisvraagIn', { titel: `Onderwerp ${i}x`, wvs: [VERENIGINGEN[i % VERENIGINGEN.length] ?? 'NOV'] })) ?? id;
  const rest: Readonly<Record<string, () => Promise<unknown>>> = {
    ingediend: async () => undefined,
    afgewezen: () => give(werkorganisatie, 'beeindigItem', { einde: 'afgewezen', reden: 'Al beantwoord.' }),
    picot: async () => {
      await give(werkorganisatie, 'selecteerKennisvraag');
      await give(eigenaar, 'vulPicotAan', { patient: 'Volwassenen', interventie: 'Opereren' });
    },
    voltooid: async () => {
      await rest['picot']?.();
      await give(eigenaar, 'vulPicotAan', { controle: 'Afwachten', outcome: 'Pijn', tijd: '12 maanden' });
      for (const { code, naam } of criteria) await give(eigenaar, 'beschrijfRelevantie', { criterium: code, relevantie: `${naam} telt hier zwaar.` });
      await give(eigenaar, 'voltooiPicot');
      await give(project, 'stelPicotVast');
    },
    'niet-geprioriteerd': async () => {
      await rest['voltooid']?.();
      await give(werkorganisatie, 'beeindigItem', { einde: 'niet-geprioriteerd', reden: 'Te lage score.' });
    },
    toegewezen: async () => {
      await rest['voltooid']?.();
      await give(werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 });
      await give(zonmw, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' });
    },
    studie: async () => {
      await rest['toegewezen']?.();
      await give(eigenaar, 'dienAanvraagIn');
      await give(zonmw, 'honoreerVoorlopig');
      await give(zonmw, 'honoreerDefinitief');
      await give(eigenaar, 'startStudie');
    },
    gestopt: async () => {
      await rest['studie']?.();
      await give(zonmw, 'beeindigItem', { einde: 'voortijdig-gestopt', reden: 'Te weinig inclusies.' });
    },
    verstreken: async () => {
      await rest['picot']?.();
      await to('2020-11-02');
      await give(project, 'plaatsOpmerking', { tekst: 'De termijn is voorbij.' });
      await escalate(deps, id, nummer, code);
    },
  };
  await rest[story]?.();
  for (let n = 0; n < 3; n += 1) await give(project, 'plaatsOpmerking', { tekst: 'Afgestemd met de wetenschappelijke vereniging.' });
  return { id, nummer };
}

const escalate = (deps: CommandDeps, id: string, nummer: string, code: string): Promise<unknown> =>
  voerUit(deps, {
    streamId: `escalatie-${id}-picot-1-1`, scope: REACTIE, key: `bench/${id}`, actor: { id: 'escalator', rol: 'systeem' },
    opdracht: {
      type: 'openEscalatie', reden: 'termijn-verstreken', gemist: 1,
      onderwerp: { streamId: id, soort: 'item', nummer, titel: nummer, termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: [`partij:${code}`] },
    },
  });
