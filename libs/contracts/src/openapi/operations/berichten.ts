import { z } from 'zod';
import { berichtsoorten, berichtstaten } from '@cirkel/domain';
import { berichtDetailSchema, berichtSchema, voorkeurenInvoerSchema, voorkeurenSchema } from '../../antwoorden/berichten';
import { berichtLijstSchema } from '../answers';
import { operation } from '../operation';
import { anyOf, pageQuery, readQuery } from '../parameters';

const tag = 'Berichten';

export const leesBerichten = operation({
  id: 'leesBerichten',
  method: 'get',
  path: '/berichten',
  tag,
  summary: 'Berichten, met wat ervan geworden is',
  description: 'Uw eigen berichten; de projectorganisatie en de beheerder zien die van iedereen. De nieuwste eerst.',
  access: 'participant',
  query: pageQuery.extend({
    staat: anyOf(berichtstaten),
    soort: anyOf(berichtsoorten),
    persoon: z.string().min(1).max(100).optional().describe('Het id van de ontvanger'),
    onderwerp: z.string().min(1).max(200).optional().describe('Het id van het item, de actie, de ronde of de handelingsagenda'),
  }),
  answer: berichtLijstSchema,
  status: 200,
});

export const leesBericht = operation({
  id: 'leesBericht',
  method: 'get',
  path: '/berichten/{id}',
  tag,
  summary: 'Eén bericht, met zijn tekst zoals die nu zou luiden',
  access: 'participant',
  query: readQuery,
  answer: berichtDetailSchema,
  status: 200,
});

export const stuurBerichtOpnieuw = operation({
  id: 'stuurBerichtOpnieuw',
  method: 'post',
  path: '/berichten/{id}/opdrachten',
  tag,
  summary: 'Stuur een bericht opnieuw dat onbestelbaar of vastgelopen is, of meld dat een mail terugkwam',
  description: 'Opnieuw: bijvoorbeeld nadat het adres is verbeterd. Het blijft hetzelfde bericht, met dezelfde Message-ID. Teruggekomen: de mail was verzonden en kwam later terug; het bericht is dan onbestelbaar en de plaatsvervanger krijgt het. Een bericht uit een samenvatting gaat met die samenvatting mee.',
  access: 'steward',
  body: z.strictObject({ type: z.enum(['stuurOpnieuw', 'meldTeruggekomen']) }),
  answer: berichtSchema,
  status: 200,
  problems: [409],
});

export const leesVoorkeuren = operation({
  id: 'leesVoorkeuren',
  method: 'get',
  path: '/ik/voorkeuren',
  tag,
  summary: 'Hoe u berichten krijgt, en wie voor u waarneemt',
  access: 'participant',
  query: readQuery,
  answer: voorkeurenSchema,
  status: 200,
  problems: [404],
});

export const wijzigVoorkeuren = operation({
  id: 'wijzigVoorkeuren',
  method: 'post',
  path: '/ik/voorkeuren',
  tag,
  summary: 'Kies hoe u berichten krijgt, en wie voor u waarneemt',
  access: 'participant',
  body: voorkeurenInvoerSchema,
  answer: voorkeurenSchema,
  status: 200,
  problems: [404],
});

export const leesVoorkeurenVan = operation({
  id: 'leesVoorkeurenVan',
  method: 'get',
  path: '/personen/{id}/voorkeuren',
  tag,
  summary: 'Hoe iemand berichten krijgt, en wie waarneemt',
  access: 'steward',
  query: readQuery,
  answer: voorkeurenSchema,
  status: 200,
});

export const wijzigVoorkeurenVan = operation({
  id: 'wijzigVoorkeurenVan',
  method: 'post',
  path: '/personen/{id}/voorkeuren',
  tag,
  summary: 'Kies voor een ander: wie waarneemt, en wanneer',
  description: 'Voor wie onverwacht afwezig is. De wijziging wordt bewaard met wie haar deed.',
  access: 'steward',
  body: voorkeurenInvoerSchema,
  answer: voorkeurenSchema,
  status: 200,
});
