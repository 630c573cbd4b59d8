import { parseArgs } from 'node:util';
import { toegangMigrations } from '@cirkel/auth';
import { definities } from '@cirkel/commands';
import { DEFAULT_SOURCE, sourceSchema } from '@cirkel/contracts';
import { eventStoreMigrations, feedHead, migrate } from '@cirkel/event-store';
import { hervatImports, importMigrations } from '@cirkel/import';
import { kafkaPublisher, messagingMigrations, publiceer } from '@cirkel/messaging';
import { noticeMigrations } from '@cirkel/notices';
import { createLogger, omgeving } from '@cirkel/observability';
import { hervatProgrammabesluiten, reageerOpAlles } from '@cirkel/reactions';
import { herbouw as herbouwLeesmodel, readModelMigrations, readModels, werkLeesmodellenBij } from '@cirkel/read-models';
import { referenceDataMigrations } from '@cirkel/reference-data';
import { herstel as herstelWorkflows, verbindTemporal, type TemporalDeps } from '@cirkel/temporal';
import { Mislukt } from '../adressen';
import { schrijf, type Commando } from '../commando';
import { databaseUrl, metDatabase } from '../database';
import { opnieuw } from './opnieuw';
import { status } from './status';
import { verifieer } from './verifieer';

const migreer: Commando = {
  naam: 'migreer',
  gebruik: 'migreer',
  uitleg: 'brengt de database bij, ook leesmodellen die een nieuwere versie anders maakt; verandert niets als dat al zo is',
  run: async () => {
    await migrate(databaseUrl(), [...eventStoreMigrations, ...messagingMigrations, ...readModelMigrations, ...toegangMigrations, ...referenceDataMigrations, ...noticeMigrations, ...importMigrations]);
    for (const bijgewerkt of await metDatabase(werkLeesmodellenBij)) {
      schrijf(
        'fout' in bijgewerkt
          ? `Het leesmodel ${bijgewerkt.naam} kon niet opnieuw worden opgebouwd: ${bijgewerkt.fout.message} Het oude blijft in gebruik. Geef daarna: cirkel herbouw ${bijgewerkt.naam}`
          : `Het leesmodel ${bijgewerkt.naam} is opnieuw opgebouwd: ${bijgewerkt.rijen} rijen.`,
      );
    }
  },
};

const herbouw: Commando = {
  naam: 'herbouw',
  gebruik: 'herbouw <leesmodel> | alles',
  uitleg: `bouwt een leesmodel opnieuw op naast het oude en wisselt ze om; leesmodellen: ${readModels.map((model) => model.naam).join(', ')}`,
  run: async ([naam]) => {
    const gekozen = readModels.filter((model) => naam === 'alles' || model.naam === naam);
    if (gekozen.length === 0) throw new Mislukt(`Gebruik: ${herbouw.gebruik}. Leesmodellen: ${readModels.map((model) => model.naam).join(', ')}.`);
    await metDatabase(async (pool) => {
      for (const model of gekozen) {
        const { rijen, verschillen, ms } = await herbouwLeesmodel(pool, model.naam);
        schrijf(`${model.naam}: ${rijen} rijen in ${Math.round(ms)} ms, ${verschillen.length === 0 ? 'gelijk aan het oude' : `anders dan het oude: ${verschillen.join(', ')}`}`);
      }
    });
  },
};

const herstel: Commando = {
  naam: 'herstel',
  gebruik: 'herstel',
  uitleg: 'start de workflow van elke open stroom opnieuw en vraagt elke reactie nog eens; kan altijd',
  run: () =>
    metDatabase(async (pool) => {
      const { TEMPORAL_ADDRESS } = omgeving(['TEMPORAL_ADDRESS']);
      const temporal = verbindTemporal({ address: TEMPORAL_ADDRESS, namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default' });
      const taskQueue = process.env['TEMPORAL_TASK_QUEUE'];
      const deps: TemporalDeps = { pool, temporal, definities: definities(pool), ...(taskQueue === undefined ? {} : { taskQueue }) };
      try {
        schrijf(`${await herstelWorkflows(deps)} workflows gestart of gewekt`);
        schrijf(`${await hervatImports(deps)} lopende imports hervat`);
        schrijf(`${await hervatProgrammabesluiten(deps)} besluiten voor een heel programma hervat`);
        schrijf(`${await reageerOpAlles(deps)} ontbrekende reacties gegeven`);
      } finally {
        await temporal.connection.close();
      }
    }),
};

const publiceerOpnieuw: Commando = {
  naam: 'publiceer',
  gebruik: 'publiceer --vanaf <volgnummer>',
  uitleg: 'stuurt de gebeurtenissen opnieuw naar Kafka; wie ze al had, slaat ze over',
  run: (args) =>
    metDatabase(async (pool) => {
      const { values } = parseArgs({ args: [...args], options: { vanaf: { type: 'string', default: '1' } } });
      const { KAFKA_BROKERS } = omgeving(['KAFKA_BROKERS']);
      const publisher = kafkaPublisher({
        brokers: KAFKA_BROKERS.split(','), clientId: 'cirkel', topicPrefix: process.env['TOPIC_PREFIX'] ?? 'cirkel', epoch: (await feedHead(pool)).epoch,
        source: sourceSchema.parse(process.env['CIRKEL_SOURCE'] ?? DEFAULT_SOURCE), log: createLogger('cirkel'),
      });
      try {
        schrijf(`${await publiceer(pool, publisher, Number(values.vanaf))} gebeurtenissen opnieuw gepubliceerd`);
      } finally {
        await publisher.close();
      }
    }),
};

export const beheer: readonly Commando[] = [migreer, herbouw, herstel, verifieer, status, opnieuw, publiceerOpnieuw];
