import { z } from 'zod';
import { handelingsagendaSchema, scorebladSchema } from '../../antwoorden/handelingsagendas';
import { rondeDetailSchema, rondestatusSchema, rondetrechterSchema } from '../../antwoorden/rondes';
import { handelingsagendaLijstSchema, rondeLijstSchema } from '../answers';
import { operation } from '../operation';
import { pageQuery, readQuery } from '../parameters';

export const leesRondes = operation({
  id: 'leesRondes',
  method: 'get',
  path: '/rondes',
  tag: 'Rondes',
  summary: 'Lijst van rondes, met hun vensters en trechter',
  description: 'De nieuwste eerst.',
  access: 'reader',
  query: pageQuery.extend({
    status: rondestatusSchema.optional(),
    thema: z.string().trim().min(1).max(200).optional().describe('Een thema van de ronde, letterlijk'),
  }),
  answer: rondeLijstSchema,
  status: 200,
});

export const leesRonde = operation({
  id: 'leesRonde',
  method: 'get',
  path: '/rondes/{id}',
  tag: 'Rondes',
  summary: 'Eén ronde met haar aanvragen',
  description: 'Op code (extra-2019) of op id (ronde-extra-2019).',
  access: 'reader',
  query: readQuery,
  answer: rondeDetailSchema,
  status: 200,
});

export const leesRondetrechter = operation({
  id: 'leesRondetrechter',
  method: 'get',
  path: '/rondes/{id}/trechter',
  tag: 'Rondes',
  summary: 'Hoeveel aanvragen er hoe ver kwamen',
  description: 'Voor iedereen. Op code (extra-2019) of op id (ronde-extra-2019).',
  access: 'public',
  query: readQuery,
  answer: rondetrechterSchema,
  status: 200,
});

export const leesHandelingsagendas = operation({
  id: 'leesHandelingsagendas',
  method: 'get',
  path: '/handelingsagendas',
  tag: 'Handelingsagendas',
  summary: 'Lijst van handelingsagenda’s',
  description: 'Het nieuwste jaar eerst.',
  access: 'reader',
  query: pageQuery,
  answer: handelingsagendaLijstSchema,
  status: 200,
});

export const leesHandelingsagenda = operation({
  id: 'leesHandelingsagenda',
  method: 'get',
  path: '/handelingsagendas/{id}',
  tag: 'Handelingsagendas',
  summary: 'Eén handelingsagenda: kandidaten, rangschikking en uw eigen scores',
  description: 'Op programma en jaar (cirkel-2020) of op id (handelingsagenda-cirkel-2020).',
  access: 'reader',
  query: readQuery,
  answer: handelingsagendaSchema,
  status: 200,
});

export const leesScoreblad = operation({
  id: 'leesScoreblad',
  method: 'get',
  path: '/scorebladen/{id}',
  tag: 'Scorebladen',
  summary: 'De scores van één partij voor één handelingsagenda',
  description: 'Op programma, jaar en partij (cirkel-2020-FMS) of op id (scoreblad-cirkel-2020-FMS). Uw eigen partij ziet ook het concept. Wat een andere partij indiende, ziet u zodra uw eigen partij heeft ingediend, of als het scoren is gesloten.',
  access: 'participant',
  query: readQuery,
  answer: scorebladSchema,
  status: 200,
});
