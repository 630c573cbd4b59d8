import { z } from 'zod';
import { datumSchema, domeinen, eigenaarSchema, fasecodeSchema, onderwerpsoorten, termijnstaten } from '@cirkel/domain';
import { bordSchema } from '../../antwoorden/bord';
import { cirkeloverzichtSchema } from '../../antwoorden/cirkeloverzicht';
import { doorlooptijdenoverzichtSchema } from '../../antwoorden/doorlooptijden';
import { escalatiecijfersSchema } from '../../antwoorden/escalatiecijfers';
import { itemDetailSchema } from '../../antwoorden/items';
import { vooruitblikSchema } from '../../antwoorden/vooruitblik';
import { actieDetailSchema, actieStatussen, escalatieRijSchema } from '../../antwoorden/overzichten';
import { actieLijstSchema, agendaSchema, escalatieLijstSchema, itemLijstSchema, vandaagSchema } from '../answers';
import { operation } from '../operation';
import { anyOf, pageQuery, readQuery, searchText } from '../parameters';

const programmacode = z.string().regex(/^[a-z-]+$/).optional().describe('De code van een programma, bijvoorbeeld cirkel');
const eigenaar = eigenaarSchema.optional().describe('projectorganisatie, partij:FMS of gremium:BO');

const jaOfNee = z.enum(['true', 'false']).transform((choice) => choice === 'true').optional();

const naam = z.string().trim().min(1).max(200).optional();

const itemSorteringen = ['nummer', '-nummer', 'titel', '-titel', 'fase', '-fase', 'termijn', '-termijn'] as const;
const actieSorteringen = ['code', '-code', 'termijn', '-termijn'] as const;
const metEscalatie = z.enum(['true', 'false']).transform((choice) => choice === 'true').optional().describe('Of er een escalatie open is; niet voor lezers');

/** By which the list and the board can be narrowed. */
const itemFilters = {
  zoek: searchText,
  status: anyOf(['lopend', 'opgeschort', 'beeindigd']),
  partij: eigenaar.describe('Eigenaar van het item of aan zet: projectorganisatie, partij:FMS of gremium:BO'),
  aanZet: eigenaar.describe('Wie aan zet is: projectorganisatie, partij:FMS of gremium:BO'),
  termijnstaat: z.enum([...termijnstaten, 'geen']).optional().describe('Staat van de eerste open termijn'),
  jaar: z.coerce.number().int().min(1990).max(2200).optional().describe('Het jaar waarin het item begon'),
  instroom: naam.describe('Waar het item vandaan komt: kennisvraag, of een bron zoals DO of Zinnige Zorg'),
  wv: naam.describe('Een betrokken wetenschappelijke vereniging, bijvoorbeeld NVvN'),
  kennisagenda: naam.describe('De kennisagenda waar het item uit komt'),
  ronde: naam.describe('De code of de naam van een ronde'),
  einde: naam.describe('Hoe het item is geëindigd, bijvoorbeeld geimplementeerd'),
  escalatie: metEscalatie,
  trede: naam.describe('Het gremium waar een open escalatie nu ligt, bijvoorbeeld stuurgroep; niet voor lezers'),
};

/** What the list of items and the files of it can be asked. */
const itemKeuzes = {
  programma: programmacode,
  fase: z.array(fasecodeSchema).max(20).optional().describe('Codes van fasen'),
  domein: z.enum(domeinen).optional(),
  ...itemFilters,
  sorteer: z.enum(itemSorteringen).optional().describe('Standaard op de eerste open termijn; een min keert de volgorde om'),
};

export const leesItems = operation({
  id: 'leesItems',
  method: 'get',
  path: '/items',
  tag: 'Items',
  summary: 'Lijst van items',
  access: 'reader',
  query: pageQuery.extend(itemKeuzes),
  answer: itemLijstSchema,
  status: 200,
});

const itemBestand = { method: 'get', tag: 'Overzichten', access: 'reader', query: readQuery.extend(itemKeuzes), status: 200 } as const;

export const leesItemsAlsXlsx = operation({
  ...itemBestand,
  id: 'leesItemsAlsXlsx',
  path: '/overzichten/items.xlsx',
  summary: 'De lijst van items als Excel-bestand',
  description: 'Alle items die bij de filters passen, hoogstens 20.000. Getallen zijn getallen en dagen zijn dagen.',
  answer: z.string(),
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

export const leesItemsAlsCsv = operation({
  ...itemBestand,
  id: 'leesItemsAlsCsv',
  path: '/overzichten/items.csv',
  summary: 'De lijst van items als csv',
  description: 'Alle items die bij de filters passen, hoogstens 20.000. Met puntkomma’s, voor Excel. Tekst die op een formule lijkt, begint met een apostrof.',
  answer: z.string(),
  mediaType: 'text/csv',
});

export const leesItem = operation({
  id: 'leesItem',
  method: 'get',
  path: '/items/{id}',
  tag: 'Items',
  summary: 'Eén item',
  description: 'Op id (item-…) of op nummer (CGG-0142).',
  access: 'reader',
  query: readQuery,
  answer: itemDetailSchema,
  status: 200,
});

export const leesActies = operation({
  id: 'leesActies',
  method: 'get',
  path: '/acties',
  tag: 'Acties',
  summary: 'Lijst van acties',
  access: 'reader',
  query: pageQuery.extend({
    zoek: searchText,
    programma: programmacode,
    domein: z.enum(domeinen).optional(),
    status: anyOf(actieStatussen),
    eigenaar,
    escalatie: metEscalatie,
    zonderVoortgang: jaOfNee.describe('Of er dit kwartaal nog geen voortgang is gemeld'),
    sorteer: z.enum(actieSorteringen).optional().describe('Standaard op code; een min keert de volgorde om'),
  }),
  answer: actieLijstSchema,
  status: 200,
});

export const leesActie = operation({
  id: 'leesActie',
  method: 'get',
  path: '/acties/{id}',
  tag: 'Acties',
  summary: 'Eén actie',
  description: 'Op id (actie-…), op nummer (ACT-013) of op de code in het jaarplan (I-13).',
  access: 'reader',
  query: readQuery,
  answer: actieDetailSchema,
  status: 200,
});

export const leesEscalaties = operation({
  id: 'leesEscalaties',
  method: 'get',
  path: '/escalaties',
  tag: 'Escalaties',
  summary: 'Lijst van escalaties',
  access: 'participant',
  query: pageQuery.extend({
    programma: programmacode,
    staat: anyOf(['open', 'besluit-genomen', 'beeindigd']),
    gremium: z.array(z.string().trim().min(1).max(60)).max(20).optional().describe('De trede waar de escalatie nu ligt (herhaalbaar)'),
    onderwerp: z.string().trim().min(1).max(120).optional().describe('Het id van het item of de actie'),
  }),
  answer: escalatieLijstSchema,
  status: 200,
});

export const leesEscalatie = operation({
  id: 'leesEscalatie',
  method: 'get',
  path: '/escalaties/{id}',
  tag: 'Escalaties',
  summary: 'Eén escalatie',
  description: 'Op id (escalatie-…) of op nummer (ESC-031).',
  access: 'participant',
  query: readQuery,
  answer: escalatieRijSchema,
  status: 200,
});

export const leesTermijnen = operation({
  id: 'leesTermijnen',
  method: 'get',
  path: '/termijnen',
  tag: 'Termijnen',
  summary: 'Agenda van termijnen',
  description: "Over items, acties, rondes en handelingsagenda's, de vroegste eerst.",
  access: 'reader',
  query: pageQuery.extend({
    programma: programmacode,
    staat: anyOf(termijnstaten).describe('Standaard: de termijnen die nog open zijn'),
    wie: eigenaar.describe('Wie zijn deel nog niet gemeld heeft: projectorganisatie, partij:FMS of gremium:BO'),
    teLaat: z.enum(['true', 'false']).transform((choice) => choice === 'true').optional().describe('Of de datum voorbij is'),
    van: z.enum(['mij', 'partij', 'alles']).optional().describe('mij: waar u namens uw partij of gremium over gaat, en wat ligt bij de gremia waarin u zit; partij: wat van uw partij is; zonder wie'),
    periode: z.enum(['vandaag', 'week', 'kwartaal']).optional().describe('Wat van vandaag af deze dag, deze week (tot en met zondag) of dit kwartaal moet'),
    verplaatst: jaOfNee.describe('Of de uiterste datum een andere is dan eerst was afgesproken'),
    streefVoorbij: jaOfNee.describe('Of de streefdatum voorbij is'),
    soort: z.enum(onderwerpsoorten).optional(),
    vanaf: datumSchema.optional().describe('Termijnen vanaf deze dag'),
    tot: datumSchema.optional().describe('Termijnen tot en met deze dag'),
  }),
  answer: agendaSchema,
  status: 200,
});

export const leesVooruitblik = operation({
  id: 'leesVooruitblik',
  method: 'get',
  path: '/vooruitblik',
  tag: 'Termijnen',
  summary: 'Wat er te laat wordt als niemand iets doet',
  description: 'Welke termijnen verstrijken en welk gremium wanneer aan zet komt, de komende weken. Er wordt niets opgeslagen: dezelfde regels beslissen als het zover is.',
  access: 'participant',
  query: pageQuery.extend({
    weken: z.coerce.number().int().min(1).max(26).default(4).describe('Hoeveel weken vooruit'),
    wie: eigenaar.describe('Wie dan iets moet doen: projectorganisatie, partij:FMS of gremium:BO'),
    onderwerp: z.string().trim().min(1).max(120).optional().describe('Het id van één item, actie, ronde of handelingsagenda'),
    soort: z.enum(onderwerpsoorten).optional(),
  }),
  answer: vooruitblikSchema,
  status: 200,
});

export const leesBord = operation({
  id: 'leesBord',
  method: 'get',
  path: '/overzichten/bord',
  tag: 'Overzichten',
  summary: 'De items van een programma per fase',
  access: 'reader',
  query: readQuery.extend({
    programma: z.string().regex(/^[a-z-]+$/).default('cirkel').describe('De code van een programma'),
    fase: z.array(fasecodeSchema).max(20).optional().describe('Alleen deze fasen'),
    domein: z.enum(domeinen).optional().describe('Alleen de fasen van dit domein'),
    ...itemFilters,
    perKolom: z.coerce.number().int().min(1).max(100).default(20).describe('Hoeveel items per fase'),
  }),
  answer: bordSchema,
  status: 200,
});

const overzichtQuery = readQuery.extend({
  programma: z.string().regex(/^[a-z-]+$/).default('cirkel').describe('De code van een programma'),
  fictief: z.enum(['true', 'false']).transform((choice) => choice === 'true').default(true).describe('Of verzonnen items meetellen'),
});

export const leesCirkeloverzicht = operation({
  id: 'leesCirkeloverzicht',
  method: 'get',
  path: '/overzichten/cirkel',
  tag: 'Overzichten',
  summary: 'Hoeveel items er per fase zijn, hoeveel te laat, hoe lang een fase duurt, en hoe items van fase wisselden',
  access: 'reader',
  query: overzichtQuery.extend({ dagen: z.coerce.number().int().min(1).max(3650).default(90).describe('Over hoeveel dagen de wisselingen van fase worden geteld') }),
  answer: cirkeloverzichtSchema,
  status: 200,
});

export const leesDoorlooptijden = operation({
  id: 'leesDoorlooptijden',
  method: 'get',
  path: '/overzichten/doorlooptijden',
  tag: 'Overzichten',
  summary: 'Hoe lang het duurde, per ronde, naast de gepubliceerde normen en de nulmeting',
  access: 'reader',
  query: overzichtQuery,
  answer: doorlooptijdenoverzichtSchema,
  status: 200,
});

export const leesEscalatiecijfers = operation({
  id: 'leesEscalatiecijfers',
  method: 'get',
  path: '/overzichten/escalaties',
  tag: 'Overzichten',
  summary: 'Hoe escalaties verlopen: hoeveel er waar liggen, hoe lang een trede duurt en hoe zij eindigen',
  access: 'reader',
  query: readQuery.extend({
    programma: z.string().regex(/^[a-z-]+$/).default('cirkel').describe('De code van een programma'),
    van: datumSchema.optional().describe('Alleen escalaties die op of na deze dag begonnen'),
    tot: datumSchema.optional().describe('Alleen escalaties die op of voor deze dag begonnen'),
    soort: z.enum(onderwerpsoorten).optional().describe('Alleen over dit soort onderwerp'),
  }),
  answer: escalatiecijfersSchema,
  status: 200,
});

export const leesVandaag = operation({
  id: 'leesVandaag',
  method: 'get',
  path: '/vandaag',
  tag: 'Vandaag',
  summary: 'Wie moet wat beslissen of doen, en wanneer',
  access: 'reader',
  query: readQuery.extend({
    programma: programmacode,
    van: z.enum(['mij', 'partij', 'alles']).default('mij').describe('mij: wat van uw partij of gremium is, met de termijnen van de gremia waarin u zit; partij: wat van uw partij of gremium is; alles: wat van iedereen is'),
  }),
  answer: vandaagSchema,
  status: 200,
});
