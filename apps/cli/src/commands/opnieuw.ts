import type { Pool } from 'pg';
import { definities } from '@cirkel/commands';
import { deadLetters, retryDeadLetter, type EventHandler } from '@cirkel/messaging';
import { omgeving } from '@cirkel/observability';
import { bewaarBerichten, ESCALATOR, NOTIFIER, reageerBijGebeurtenissen } from '@cirkel/reactions';
import { GROEP, readModelHandler, readModels } from '@cirkel/read-models';
import { verbindTemporal } from '@cirkel/temporal';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';
import { metDatabase } from '../database';
import { vindOnderwerp } from '../onderwerp';

type Werk<T> = (handler: EventHandler) => Promise<T>;

/** The group's own handler, as its app runs it. */
const groepen: Readonly<Record<string, <T>(pool: Pool, werk: Werk<T>) => Promise<T>>> = {
  [GROEP]: (_pool, werk) => werk(readModelHandler(readModels)),
  [NOTIFIER.groep]: (pool, werk) => werk(bewaarBerichten(definities(pool))),
  [ESCALATOR.groep]: async (pool, werk) => {
    const { TEMPORAL_ADDRESS } = omgeving(['TEMPORAL_ADDRESS']);
    const temporal = verbindTemporal({ address: TEMPORAL_ADDRESS, namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default' });
    const taskQueue = process.env['TEMPORAL_TASK_QUEUE'];
    try {
      return await werk(reageerBijGebeurtenissen({ pool, temporal, definities: definities(pool), ...(taskQueue === undefined ? {} : { taskQueue }) }));
    } finally {
      await temporal.connection.close();
    }
  },
};

export const opnieuw: Commando = {
  naam: 'opnieuw',
  gebruik: 'opnieuw <groep> <stroom of nummer>',
  uitleg: `probeert een vastgelopen stroom nog eens, nadat de oorzaak weg is; \`status\` noemt ze; groepen: ${Object.keys(groepen).join(', ')}`,
  run: async ([groep = '', naam]) => {
    const metHandler = groepen[groep];
    if (metHandler === undefined || naam === undefined) throw new Mislukt(`Gebruik: ${opnieuw.gebruik}. Groepen: ${Object.keys(groepen).join(', ')}.`);
    // Only a number needs the API; the ids that `status` names do not.
    const { id: stroom } = await vindOnderwerp({ lees: (pad) => api('projectorganisatie').lees(pad) }, naam);
    await metDatabase(async (pool) => {
      const vast = (await deadLetters(pool, Number.MAX_SAFE_INTEGER)).some((brief) => brief.groep === groep && brief.streamId === stroom);
      if (!vast) throw new Mislukt(`${stroom} zit niet vast bij ${groep}. Wat vastzit, toont \`npm run cirkel -- status\`.`);
      const reden = await metHandler(pool, (handler) => retryDeadLetter(pool, handler, stroom));
      if (reden !== undefined) throw new Mislukt(`${stroom} loopt bij ${groep} opnieuw vast: ${reden}`);
      schrijf(`${stroom} is bij ${groep} verwerkt en zit niet meer vast.`);
    });
  },
};
