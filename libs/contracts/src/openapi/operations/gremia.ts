import { z } from 'zod';
import { datumSchema } from '@cirkel/domain';
import { agendalijstSchema, gremiumDetailSchema } from '../../antwoorden/gremia';
import { gremiumbesluitLijstSchema, gremiumLijstSchema, vergaderingLijstSchema } from '../answers';
import { operation } from '../operation';
import { readQuery } from '../parameters';

export const leesGremia = operation({
  id: 'leesGremia',
  method: 'get',
  path: '/gremia',
  tag: 'Gremia',
  summary: 'Lijst van gremia, met hun zetels en vergaderingen',
  access: 'reader',
  query: readQuery,
  answer: gremiumLijstSchema,
  status: 200,
});

export const leesGremium = operation({
  id: 'leesGremium',
  method: 'get',
  path: '/gremia/{id}',
  tag: 'Gremia',
  summary: 'Eén gremium',
  description: 'Op id (gremium-BO) of op code (BO).',
  access: 'reader',
  query: readQuery,
  answer: gremiumDetailSchema,
  status: 200,
});

export const leesAgendalijst = operation({
  id: 'leesAgendalijst',
  method: 'get',
  path: '/gremia/{id}/agendalijst',
  tag: 'Gremia',
  summary: 'Waarover een gremium in een vergadering besluit, en wat er besloten is',
  description: 'De escalaties op zijn trede en de voorgestelde besluiten. Zonder vergadering: de eerstvolgende.',
  access: 'participant',
  query: readQuery.extend({ vergadering: z.string().regex(/^v-\d{1,6}$/, 'Schrijf een vergadering als v-1.').optional() }),
  answer: agendalijstSchema,
  status: 200,
});

export const leesGremiumbesluiten = operation({
  id: 'leesGremiumbesluiten',
  method: 'get',
  path: '/gremia/{id}/besluiten',
  tag: 'Gremia',
  summary: 'Wat een gremium besloot, met de standpunten per partij',
  description: 'De laatste eerst. Ook wanneer het niet tot een besluit kwam, en wat het over escalaties besloot.',
  access: 'participant',
  query: readQuery,
  answer: gremiumbesluitLijstSchema,
  status: 200,
});

export const leesVergaderingen = operation({
  id: 'leesVergaderingen',
  method: 'get',
  path: '/vergaderingen',
  tag: 'Gremia',
  summary: 'Vergaderingen van de gremia',
  description: 'De eerste eerst.',
  access: 'participant',
  query: readQuery.extend({
    van: z.enum(['mij', 'alles']).default('alles').describe('mij: van de gremia waarin u zit of waarvoor u spreekt'),
    gremium: z.string().trim().min(1).max(60).optional().describe('De code van een gremium'),
    vanaf: datumSchema.optional().describe('Vergaderingen vanaf deze dag'),
    tot: datumSchema.optional().describe('Vergaderingen tot en met deze dag'),
  }),
  answer: vergaderingLijstSchema,
  status: 200,
});
