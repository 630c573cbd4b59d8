import { z } from 'zod';
import { programmaSchema } from '../../antwoorden/programmas';
import { programmaLijstSchema } from '../answers';
import { operation } from '../operation';
import { readQuery } from '../parameters';

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
