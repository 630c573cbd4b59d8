import { z } from 'zod';
import { datumSchema, verschuifbaar } from '@cirkel/domain';
import { besluitvoorbeeldSchema, programmabesluitenSchema, programmabesluittypen } from '../../antwoorden/programmabesluiten';
import { implementatierapportSchema, migratieSchema, programmaSchema, werkagendaAntwoordSchema } from '../../antwoorden/programmas';
import { programmaLijstSchema } from '../answers';
import { operation } from '../operation';
import { pageQuery, readQuery } from '../parameters';

export const leesProgrammas = operation({
  id: 'leesProgrammas',
  method: 'get',
  path: '/programmas',
  tag: 'Programmas',
  summary: 'Lijst van programma’s, elk in de versie die nu geldt',
  access: 'reader',
  query: readQuery,
  answer: programmaLijstSchema,
  status: 200,
});

export const leesProgrammaschema = operation({
  id: 'leesProgrammaschema',
  method: 'get',
  path: '/programmas/schema',
  tag: 'Programmas',
  summary: 'Het JSON Schema van een programmadefinitie',
  description: 'Voor wie een programma als gegevens maakt. Wat de onderdelen samen betekenen, controleert het publiceren.',
  access: 'public',
  answer: z.record(z.string(), z.unknown()),
  status: 200,
});

export const leesProgramma = operation({
  id: 'leesProgramma',
  method: 'get',
  path: '/programmas/{id}',
  tag: 'Programmas',
  summary: 'Eén programma met zijn definitie',
  description: 'Op code (cirkel) of op id (programma-cirkel).',
  access: 'reader',
  query: readQuery.extend({ versie: z.coerce.number().int().min(1).optional().describe('Standaard de versie die nu geldt') }),
  answer: programmaSchema,
  status: 200,
});

export const leesWerkagenda = operation({
  id: 'leesWerkagenda',
  method: 'get',
  path: '/programmas/{id}/werkagenda',
  tag: 'Programmas',
  summary: 'De werkagenda: lijnen, doelen, acties, indicatoren en budget',
  access: 'reader',
  query: readQuery,
  answer: werkagendaAntwoordSchema,
  status: 200,
});

export const leesMigratie = operation({
  id: 'leesMigratie',
  method: 'get',
  path: '/programmas/{id}/migratie',
  tag: 'Programmas',
  summary: 'Wat er zou veranderen als alles wat loopt naar een latere versie gaat',
  description: 'Een proef: er verandert niets. Per item de termijnen met oude en nieuwe datum, of waarom het niet kan.',
  access: 'steward',
  query: readQuery.extend({ naar: z.coerce.number().int().min(1).optional().describe('De versie; standaard de laatste') }),
  answer: migratieSchema,
  status: 200,
});

export const leesImplementatierapport = operation({
  id: 'leesImplementatierapport',
  method: 'get',
  path: '/programmas/{id}/implementatierapport',
  tag: 'Programmas',
  summary: 'Hoe ver de verbeteracties zijn, per traject, implementatiejaar en soort',
  description: 'De trajecten die dat jaar in implementatie waren, hoogstens over de jaren waarover het programma een rapport vraagt; de statussen zijn die op de laatste dag van dat jaar, of van nu als het nog loopt.',
  access: 'reader',
  query: readQuery.extend({ jaar: z.coerce.number().int().min(1900).max(2200).optional().describe('Kalenderjaar; standaard dit jaar') }),
  answer: implementatierapportSchema,
  status: 200,
});

export const leesProgrammabesluiten = operation({
  id: 'leesProgrammabesluiten',
  method: 'get',
  path: '/programmas/{id}/besluiten',
  tag: 'Programmas',
  summary: 'Besluiten voor het hele programma, en hoe ver ze zijn',
  description: 'Opschorten, hervatten en verschuiven. Een besluit loopt tot alles wat open is het heeft gevolgd.',
  access: 'reader',
  query: readQuery,
  answer: programmabesluitenSchema,
  status: 200,
});

export const leesBesluitgevolgen = operation({
  id: 'leesBesluitgevolgen',
  method: 'get',
  path: '/programmas/{id}/gevolgen',
  tag: 'Programmas',
  summary: 'Wat een besluit voor het hele programma nu zou doen',
  description: 'Een voorbeeld: er verandert niets. Elke termijn met oude en nieuwe datum, wie erbij betrokken is, en een code die u met het besluit mee kunt sturen.',
  access: 'participant',
  query: pageQuery.extend({
    opdracht: z.enum(programmabesluittypen),
    vanaf: datumSchema.optional().describe('Bij opschorten: de eerste dag'),
    tot: datumSchema.optional().describe('Bij opschorten: de dag waarop alles weer loopt'),
    op: datumSchema.optional().describe('Bij hervatten: de dag waarop alles weer loopt'),
    soort: z.enum(verschuifbaar).optional(),
    termijn: z.string().trim().min(1).max(200).optional(),
    van: datumSchema.optional(),
    totEnMet: datumSchema.optional(),
    dagen: z.coerce.number().int().optional(),
    naar: datumSchema.optional(),
    gremium: z.string().min(1).max(50).optional(),
  }),
  answer: besluitvoorbeeldSchema,
  status: 200,
  problems: [404, 409],
});
