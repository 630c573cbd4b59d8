import { z } from 'zod';
import { definitiecontroleSchema, programmakalenderSchema, programmaverschilSchema, programmaversiesSchema, termijnsjablonenSchema } from '../../antwoorden/programmabeheer';
import { operation } from '../operation';
import { readQuery } from '../parameters';

const tag = 'Programmas';
const versie = z.coerce.number().int().min(1).optional();

export const leesProgrammaversies = operation({
  id: 'leesProgrammaversies', method: 'get', path: '/programmas/{id}/versies', tag, access: 'reader', status: 200,
  summary: 'De versies van een programma, en hoeveel er nog onder elke loopt', query: readQuery, answer: programmaversiesSchema,
});

export const leesProgrammaverschil = operation({
  id: 'leesProgrammaverschil', method: 'get', path: '/programmas/{id}/verschil', tag, access: 'reader', status: 200,
  summary: 'Wat de ene versie anders zegt dan de andere, in zinnen',
  query: readQuery.extend({ van: versie.describe('Standaard de versie voor naar'), naar: versie.describe('Standaard de versie die nu geldt') }),
  answer: programmaverschilSchema,
});

export const controleerProgrammadefinitie = operation({
  id: 'controleerProgrammadefinitie', method: 'post', path: '/programmas/{id}/controle', tag, access: 'steward', status: 200,
  summary: 'Wat er mis is met een definitie als u haar nu zou publiceren, en wat zij verandert',
  description: 'Een proef: er verandert niets. Ook een definitie met fouten krijgt antwoord 200; de fouten staan erin.',
  body: z.strictObject({ definitie: z.record(z.string(), z.unknown()) }),
  answer: definitiecontroleSchema,
});

export const leesProgrammakalender = operation({
  id: 'leesProgrammakalender', method: 'get', path: '/programmas/{id}/kalender', tag, access: 'reader', status: 200,
  summary: 'Welke dagen van een jaar geen werkdag zijn, en tot wanneer dat bekend is',
  query: readQuery.extend({ jaar: z.coerce.number().int().min(1950).max(2200).optional().describe('Standaard dit jaar') }),
  answer: programmakalenderSchema,
});

export const leesTermijnsjablonen = operation({
  id: 'leesTermijnsjablonen', method: 'get', path: '/programmas/{id}/termijnsjablonen', tag, access: 'reader', status: 200,
  summary: 'De termijnen die een programma stelt, met hun volgende dagen', query: readQuery, answer: termijnsjablonenSchema,
});
