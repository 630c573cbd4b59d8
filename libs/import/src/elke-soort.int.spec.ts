import { voerUit } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import type { Importsoortnaam } from '@cirkel/contracts';
import type { Actor } from '@cirkel/domain';
import { migrate } from '@cirkel/event-store';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { readModelHandler, readModelMigrations, readModels } from '@cirkel/read-models';
import { cirkelDefinitie } from '@cirkel/programmas';
import { proef, type Proef } from '@cirkel/temporal/testing';
import { importMigrations, kiesRijen, leesRegels, maakVoorbeeld, voerRijenUit, type Importstand } from '.';

jest.setTimeout(120_000);

const ZONMW: Actor = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' };
const AGENDA = 'handelingsagenda-cirkel-2020';
const REGISTER = 'inclusies-item-studie';
let p: Proef;
let teller = 0;

const doe = (actor: Actor, streamId: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
  voerUit(p, { scope: actor.rol === 'systeem' ? 'reactie:spec' : 'spec', key: `k-${(teller += 1)}`, streamId, actor, opdracht: { type, ...velden } });
const projecteer = (): Promise<unknown> => reconcile({ pool: p.pool, handlers: [readModelHandler(readModels)] });

/** An item with its PICOT adopted. */
async function metPicot(id: string): Promise<void> {
  await doe(wie.FMS, id, 'dienKennisvraagIn', { titel: `Vraag van ${id}` });
  await doe(wie.werkorganisatie, id, 'selecteerKennisvraag');
  await doe(wie.FMS, id, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
  for (const { code } of cirkelDefinitie.criteriasets?.at(-1)?.criteria ?? []) await doe(wie.FMS, id, 'beschrijfRelevantie', { criterium: code, relevantie: 'Komt vaak voor.' });
  await doe(wie.FMS, id, 'voltooiPicot');
  await doe(wie.werkorganisatie, id, 'stelPicotVast');
}

/** A study with one centre that has started, an agenda with two candidates, and a mirror. */
beforeAll(async () => {
  p = await proef();
  await migrate(p.url, [...messagingMigrations, ...readModelMigrations, ...importMigrations]);
  await metPicot('item-studie');
  await doe(wie.werkorganisatie, 'item-studie', 'plaatsOpHandelingsagenda', { jaar: 2020 });
  await doe(ZONMW, 'item-studie', 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' });
  await doe(wie.FMS, 'item-studie', 'dienAanvraagIn');
  await doe(ZONMW, 'item-studie', 'honoreerVoorlopig');
  await doe(ZONMW, 'item-studie', 'honoreerDefinitief');
  await doe(wie.FMS, 'item-studie', 'startStudie');
  await doe(wie.systeem, REGISTER, 'volgStudie', { item: 'item-studie', nummer: 'CGG-0001', titel: 'Vraag', eigenaar: 'partij:FMS' });
  await doe(wie.FMS, REGISTER, 'voegCentrumToe', { code: 'ZH-1', naam: 'Ziekenhuis Oost' });
  await doe(wie.FMS, REGISTER, 'tekenAfspraken', { centrum: 'ZH-1' });
  await doe(wie.FMS, REGISTER, 'startCentrum', { centrum: 'ZH-1' });
  await doe(wie.projectorganisatie, AGENDA, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20', aantal: 1 });
  const kandidaten = ['item-kandidaat', 'item-ander'];
  for (const id of kandidaten) await metPicot(id);
  await doe(wie.projectorganisatie, AGENDA, 'voegKandidatenToe', { items: kandidaten });
  await doe(wie.projectorganisatie, 'spiegel-SP-1', 'registreerSpiegel', { code: 'SP-1', onderwerp: 'Rughernia', dataparties: ['DHD'], indicator: 'Afwachten', teller: 'Na zes weken', noemer: 'Alle' });
  await projecteer();
});
afterAll(() => p.ruimOp());

const lees = (soort: Importsoortnaam, actor: Actor, inhoud: string): Promise<Importstand> =>
  maakVoorbeeld(p, { sleutel: { scope: 'spec', key: `k-${(teller += 1)}` }, inhoud: Buffer.from(inhoud), bestandsnaam: 'lijst.csv', soort, programma: 'cirkel', actor });
const alle = async (id: string) => (await leesRegels(p.pool, id, { van: 0, aantal: 100 })).rijen;

interface Lijst {
  readonly actor: Actor;
  /** A good row and one that the rules refuse, for the reason that follows. */
  readonly inhoud: string;
  readonly reden: RegExp;
  readonly gebeurtenis: string;
}

const lijsten: Readonly<Record<Importsoortnaam, Lijst>> = {
  kennisvragen: { actor: wie.FMS, inhoud: 'Kennisvraag;Partij\nReflux bij kinderen;FMS\nAB;FMS', reden: /minstens 3 tekens/, gebeurtenis: 'kennisvraag-ingediend' },
  acties: { actor: wie.projectorganisatie, inhoud: 'Code;Actie;Domein;Wie\nE-1;Agenda maken;agenderen;FMS\nE-2;Los;nergens;FMS', reden: /nergens/, gebeurtenis: 'actie-geregistreerd' },
  trajecten: { actor: wie.projectorganisatie, inhoud: 'Traject;Sinds\nDikkedarmkanker;1 april 2019\nGeen dag;morgenochtend', reden: /morgenochtend/, gebeurtenis: 'item-ingestroomd' },
  inclusies: { actor: wie.FMS, inhoud: 'Nummer;Centrum;Datum;Aantal\nCGG-0001;ZH-1;2020-09-01;12\nCGG-0001;ZH-9;2020-09-01;3', reden: /ZH-9/, gebeurtenis: 'inclusies-geregistreerd' },
  spiegelcijfers: { actor: wie.projectorganisatie, inhoud: 'Spiegel;Zorgaanbieder;Periode;Teller;Noemer\nSP-1;ZH-1;2019-H2;34;52\nSP-1;ZH-2;2019-H2;60;52', reden: /noemer/, gebeurtenis: 'spiegelcijfer-ontvangen' },
  scores: { actor: wie.FMS, inhoud: 'Nummer;Jaar;volume\nCGG-0002;2020;4\nCGG-0003;2020;6', reden: /geen score/, gebeurtenis: 'scores-ingevuld' },
};
const geteld = async (type: string): Promise<number> => Number((await p.pool.query<{ n: string }>('select count(*) as n from es.event where type = $1', [type])).rows[0]?.n);

it.each(Object.entries(lijsten) as [Importsoortnaam, Lijst][])('%s: een rij wordt één keer uitgevoerd, wat de regels weigeren niet, en nog eens gelezen is zij dubbel', async (soort, { actor, inhoud, reden, gebeurtenis }) => {
  const voor = await geteld(gebeurtenis);
  const { id, oordelen } = await lees(soort, actor, inhoud);
  const rijen = await alle(id);
  expect([oordelen, rijen.map(({ redenen }) => redenen)]).toMatchObject([{ fout: 1 }, [expect.anything(), [expect.stringMatching(reden)]]]);
  await kiesRijen(p, id, { rijen: [2], verleden: true });
  await voerRijenUit(p, id, { hoogstens: 10 });
  await voerRijenUit(p, id, { hoogstens: 10 });
  expect((await alle(id)).map(({ uitkomst, melding }) => [uitkomst, melding])).toEqual([['uitgevoerd', null], [null, null]]);
  expect((await geteld(gebeurtenis)) - voor).toBe(1);
  await projecteer();
  expect((await lees(soort, actor, inhoud)).oordelen).toMatchObject({ goed: 0, dubbel: 1, fout: 1 });
});
