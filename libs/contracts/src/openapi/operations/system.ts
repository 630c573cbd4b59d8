import { z } from 'zod';
import { systeemstatusSchema } from '../../antwoorden/systeemstatus';
import { cloudEventDataSchema } from '../../cloudevents';
import { beginopdrachtenSchema, feedSchema, klokSchema, sprongSchema, uitkomstSchema } from '../answers';
import { operation } from '../operation';
import { readQuery } from '../parameters';

export const leesUitkomst = operation({
  id: 'leesUitkomst',
  method: 'get',
  path: '/opdrachten/{sleutel}',
  tag: 'Opdrachten',
  summary: 'Wat er van een opdracht geworden is',
  description: 'Voor een opdracht waarop geen antwoord kwam. U ziet alleen uw eigen opdrachten.',
  access: 'reader',
  query: readQuery,
  answer: uitkomstSchema,
  status: 200,
});

export const leesBeginopdrachten = operation({
  id: 'leesBeginopdrachten',
  method: 'get',
  path: '/beginopdrachten',
  tag: 'Opdrachten',
  summary: 'Waarmee u iets nieuws kunt beginnen',
  description: 'Alleen wat u in dit programma mag, met de velden als JSON Schema. Of het nu kan, blijkt als u de opdracht geeft of eerst een proef vraagt.',
  access: 'participant',
  query: readQuery.extend({ programma: z.string().regex(/^[a-z-]{1,50}$/, 'Noem de code van een programma.').default('cirkel') }),
  answer: beginopdrachtenSchema,
  status: 200,
  problems: [404],
});

export const leesGebeurtenissen = operation({
  id: 'leesGebeurtenissen',
  method: 'get',
  path: '/gebeurtenissen',
  tag: 'Gebeurtenissen',
  summary: 'Alle gebeurtenissen, op volgorde',
  description: 'Als CloudEvents. Vraag verder met na=<tot>. U ziet wat voor uw rol zichtbaar is.',
  access: 'reader',
  query: readQuery.extend({
    na: z.coerce.number().int().min(0).default(0).describe('Begin na dit volgnummer'),
    limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Hoeveel gebeurtenissen er hoogstens worden bekeken'),
  }),
  answer: feedSchema,
  status: 200,
});

export const leesGebeurtenis = operation({
  id: 'leesGebeurtenis',
  method: 'get',
  path: '/gebeurtenissen/{id}',
  tag: 'Gebeurtenissen',
  summary: 'De gegevens van één gebeurtenis',
  description: 'Op het id van het CloudEvent, bijvoorbeeld item-0197c2a0@3. Dit is waar `dataref` naar wijst.',
  access: 'reader',
  query: readQuery,
  answer: cloudEventDataSchema,
  status: 200,
});

export const volgStroom = operation({
  id: 'volgStroom',
  method: 'get',
  path: '/stroom',
  tag: 'Gebeurtenissen',
  summary: 'Wat er verandert, zodra het zichtbaar is',
  description: 'Server-sent events. `wijziging`: een lijst van {streamId, versie} die nu in de overzichten staat. `alles`: er kan iets gemist zijn of de klok is verzet, haal alles opnieuw op.',
  access: 'reader',
  answer: z.string(),
  mediaType: 'text/event-stream',
  status: 200,
});

export const leesKlok = operation({
  id: 'leesKlok',
  method: 'get',
  path: '/klok',
  tag: 'Klok',
  summary: 'Hoe laat het is',
  access: 'reader',
  query: readQuery,
  answer: klokSchema,
  status: 200,
});

export const springKlok = operation({
  id: 'springKlok',
  method: 'post',
  path: '/klok/sprong',
  tag: 'Klok',
  summary: 'Spring naar een later moment',
  description: 'Alleen op een proefomgeving. Antwoordt als alles is gebeurd wat onderweg moest gebeuren.',
  access: 'steward',
  body: sprongSchema,
  answer: klokSchema,
  status: 200,
  problems: [409],
});

export const leesSysteemstatus = operation({
  id: 'leesSysteemstatus',
  method: 'get',
  path: '/systeemstatus',
  tag: 'Systeem',
  summary: 'Of alles loopt: wat antwoordt, wat achterloopt en wat vastzit',
  access: 'steward',
  query: readQuery,
  answer: systeemstatusSchema,
  status: 200,
});

export const leesOpenapi = operation({
  id: 'leesOpenapi',
  method: 'get',
  path: '/openapi.json',
  tag: 'Beschrijving',
  summary: 'Deze beschrijving',
  access: 'public',
  answer: z.record(z.string(), z.unknown()),
  status: 200,
});

export const leesAsyncapi = operation({
  id: 'leesAsyncapi',
  method: 'get',
  path: '/asyncapi',
  tag: 'Beschrijving',
  summary: 'De beschrijving van de gebeurtenissen, als AsyncAPI',
  access: 'public',
  answer: z.record(z.string(), z.unknown()),
  status: 200,
});
