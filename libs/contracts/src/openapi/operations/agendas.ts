import { z } from 'zod';
import { agendaAdressenSchema, agendaAdresSchema, nieuwAgendaAdresSchema } from '../../antwoorden/agenda-adressen';
import { operation } from '../operation';
import { readQuery } from '../parameters';

const tag = 'Agenda';

export const leesAgendaAdressen = operation({
  id: 'leesAgendaAdressen',
  method: 'get',
  path: '/ik/agenda-adressen',
  tag,
  summary: 'De adressen waarop een agendaprogramma uw vergaderingen en termijnen leest',
  access: 'participant',
  query: readQuery,
  answer: agendaAdressenSchema,
  status: 200,
});

export const maakAgendaAdres = operation({
  id: 'maakAgendaAdres',
  method: 'post',
  path: '/ik/agenda-adressen',
  tag,
  summary: 'Maak een adres voor een agendaprogramma',
  description: 'Met uw vergaderingen en de termijnen waarvoor u aan zet bent, of met die van één gremium. Een agendaprogramma kan niet inloggen: deel het adres met niemand, en trek het in als dat toch gebeurde.',
  access: 'participant',
  body: z.strictObject({ gremium: z.string().trim().min(1).max(60).optional().describe('De code van een gremium, bijvoorbeeld BO') }),
  answer: nieuwAgendaAdresSchema,
  status: 201,
  problems: [404],
});

export const trekAgendaAdresIn = operation({
  id: 'trekAgendaAdresIn',
  method: 'post',
  path: '/ik/agenda-adressen/{id}/intrekken',
  tag,
  summary: 'Trek een adres in: het werkt dan meteen niet meer',
  access: 'participant',
  body: z.strictObject({}),
  answer: agendaAdresSchema,
  status: 200,
});

export const leesAgendabestand = operation({
  id: 'leesAgendabestand',
  method: 'get',
  path: '/agendabestand/{sleutel}',
  tag,
  summary: 'Vergaderingen en termijnen als iCalendar (RFC 5545)',
  description: 'Voor agendaprogramma’s, op een geheim adres van één persoon. Wat die persoon niet meer mag zien, staat er niet meer in.',
  access: 'public',
  answer: z.string(),
  mediaType: 'text/calendar',
  status: 200,
});
