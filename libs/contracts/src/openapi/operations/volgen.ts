import { z } from 'zod';
import { datumSchema, eigenaarSchema, verbeteractiestatussen } from '@cirkel/domain';
import { inclusieDetailSchema } from '../../antwoorden/inclusies';
import { gaten, studiestatussen } from '../../antwoorden/kennisagenda';
import { spiegelDetailSchema } from '../../antwoorden/spiegels';
import { implementatieagendaSchema, inclusieLijstSchema, kennisagendaSchema, spiegelLijstSchema, uitstelLijstSchema } from '../answers';
import { operation } from '../operation';
import { anyOf, pageQuery, readQuery, searchText } from '../parameters';

const programma = z.string().regex(/^[a-z-]+$/).optional().describe('De code van een programma, bijvoorbeeld cirkel');
const wv = z.string().trim().min(1).max(40).optional();
const jaNee = z.enum(['true', 'false']).transform((keuze) => keuze === 'true').optional();

export const leesInclusies = operation({
  id: 'leesInclusies',
  method: 'get',
  path: '/inclusies',
  tag: 'Inclusies',
  summary: 'De studies met hun inclusies, plan en prognose',
  description: 'Aantallen onder de tien zien alleen de eigenaar van de studie, haar datapartijen en de projectorganisatie.',
  access: 'reader',
  query: pageQuery.extend({
    programma,
    teTraag: jaNee.describe('Of de studie achterblijft bij haar plan'),
    wv: wv.describe('Een betrokken wetenschappelijke vereniging, bijvoorbeeld NVvN'),
    centrum: z.string().trim().min(1).max(20).optional().describe('De code van een centrum dat meedoet'),
  }),
  answer: inclusieLijstSchema,
  status: 200,
});

export const leesInclusiesVan = operation({
  id: 'leesInclusiesVan',
  method: 'get',
  path: '/inclusies/{id}',
  tag: 'Inclusies',
  summary: 'De inclusies van één studie, per centrum',
  description: 'Op id (inclusies-item-…), op het id van het item (item-…) of op zijn nummer (CGG-0142).',
  access: 'reader',
  query: readQuery,
  answer: inclusieDetailSchema,
  status: 200,
});

export const leesImplementatieagenda = operation({
  id: 'leesImplementatieagenda',
  method: 'get',
  path: '/implementatieagenda',
  tag: 'Implementatieagenda',
  summary: 'Onderwerpen in de implementatie, met hun verbeteracties',
  access: 'reader',
  query: pageQuery.extend({
    programma,
    eigenaar: eigenaarSchema.optional().describe('Van het onderwerp of van een verbeteractie: partij:FMS'),
    deImplementatie: jaNee.describe('Of deze zorg minder moet worden gegeven'),
    status: z.enum(verbeteractiestatussen).optional().describe('Een van de verbeteracties heeft deze status'),
    bron: z.string().trim().min(1).max(200).optional().describe('Waar het item vandaan komt: kennisvraag, of een bron zoals Zinnige Zorg'),
  }),
  answer: implementatieagendaSchema,
  status: 200,
});

export const leesSpiegels = operation({
  id: 'leesSpiegels',
  method: 'get',
  path: '/spiegels',
  tag: 'Spiegels',
  summary: 'Lijst van spiegels',
  access: 'reader',
  query: pageQuery.extend({ programma, item: z.string().trim().min(1).max(120).optional().describe('Het id of het nummer van het item') }),
  answer: spiegelLijstSchema,
  status: 200,
});

export const leesSpiegel = operation({
  id: 'leesSpiegel',
  method: 'get',
  path: '/spiegels/{id}',
  tag: 'Spiegels',
  summary: 'Eén spiegel: elke zorgaanbieder naast zijn eigen verleden en naast de anderen',
  description: 'Op id (spiegel-SP-1) of op code (SP-1). Aantallen onder de tien, en wat die zou verraden, staan er niet in.',
  access: 'participant',
  query: readQuery,
  answer: spiegelDetailSchema,
  status: 200,
});

export const leesKennisagenda = operation({
  id: 'leesKennisagenda',
  method: 'get',
  path: '/kennisagenda',
  tag: 'Kennisagenda',
  summary: 'Kennisagenda, studie en richtlijn per onderwerp',
  access: 'reader',
  query: pageQuery.extend({
    programma,
    wv: wv.describe('Een wetenschappelijke vereniging, bijvoorbeeld NVvN'),
    zoek: searchText,
    moduleVoor: datumSchema.optional().describe('De richtlijnmodule wordt voor deze dag opnieuw beoordeeld, of herzien terwijl het onderwerp daarop wacht'),
    studie: anyOf(studiestatussen).describe('Hoe het met de studie staat (herhaalbaar)'),
    gat: anyOf(gaten).describe('Wat er nog ontbreekt: een kennisvraag zonder studie, of een studie zonder module, ook een studie die elders is afgerond (herhaalbaar)'),
  }),
  answer: kennisagendaSchema,
  status: 200,
});

export const leesUitstelverzoeken = operation({
  id: 'leesUitstelverzoeken',
  method: 'get',
  path: '/uitstelverzoeken',
  tag: 'Termijnen',
  summary: 'Vragen om uitstel: wie vraagt het, wie beslist, en wat ervan werd',
  description: 'Een vraag zet geen klok stil. Verstrijkt de termijn eerst, dan beslist het gremium van de escalatie, en is dat ook het antwoord.',
  access: 'participant',
  query: pageQuery.extend({
    programma,
    aan: z.array(eigenaarSchema).max(20).optional().describe('Wie beslist: projectorganisatie of gremium:BO'),
    door: z.array(eigenaarSchema).max(20).optional().describe('Wie het vroeg: partij:FMS'),
    open: jaNee.describe('Of iemand nog moet beslissen'),
    onderwerp: z.string().trim().min(1).max(120).optional().describe('Id van een item, actie of handelingsagenda'),
  }),
  answer: uitstelLijstSchema,
  status: 200,
});
