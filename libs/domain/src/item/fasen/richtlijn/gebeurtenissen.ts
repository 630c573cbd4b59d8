import { z } from 'zod';
import { tekstverwijzing, voorbeeldtekst } from '../../../contract/tekst';
import { datumSchema } from '../../../kalender/datum';
import { langeDatum } from '../../../kalender/schrijfwijze';
import { besluit } from '../../../onderwerp/onderwerp';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Richtlijnplek, RichtlijnStand } from './stand';
import { eindconclusies, vervolgconclusies } from './stand';

const woorden = {
  'opnemen-in-richtlijn': 'opnemen in de richtlijn',
  'implementeren-zonder-richtlijn': 'implementeren zonder richtlijn',
  'niet-opneembaar': 'niet op te nemen in een richtlijn',
  'geen-relevante-informatie': 'geen relevante informatie',
} as const;

const zonderWachten = ({ wachtTot: _, wachtOp: __, ...stand }: RichtlijnStand = {}): RichtlijnStand => stand;
/** Those of both that are known; undefined when nothing is. */
const plek = ({ module, richtlijn }: Richtlijnplek): Richtlijnplek | undefined =>
  module === undefined && richtlijn === undefined ? undefined : { ...(module === undefined ? {} : { module }), ...(richtlijn === undefined ? {} : { richtlijn }) };

export const duidingVastgelegd = itemgebeurtenis({
  type: 'duiding-vastgelegd',
  versie: 2,
  // Version 1 knew the conclusions with which an item goes on.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ conclusie: z.enum([...vervolgconclusies, ...eindconclusies]), samenvatting: z.string() }),
  voorbeeld: { conclusie: 'niet-opneembaar', samenvatting: 'De vraag past in geen enkele module.' },
  zin: (d) => `Duiding vastgelegd: ${woorden[d.conclusie]}.`,
  evolve: (item, d, envelope) => ({ ...item, richtlijn: { ...zonderWachten(item.richtlijn), conclusie: d.conclusie, samenvatting: d.samenvatting }, ...besluit('duiding vastgelegd', envelope) }),
});

export const duidingGecorrigeerd = itemgebeurtenis({
  type: 'duiding-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ conclusie: z.enum([...vervolgconclusies, ...eindconclusies]), samenvatting: z.string(), vorige: z.strictObject({ conclusie: z.string(), samenvatting: z.string().optional() }), reden: tekstverwijzing }),
  voorbeeld: {
    conclusie: 'niet-opneembaar', samenvatting: 'De vraag past in geen enkele module.', vorige: { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' }, reden: voorbeeldtekst,
  },
  zin: (d) => `Duiding gecorrigeerd: ${woorden[d.conclusie]}${d.conclusie === d.vorige.conclusie ? ', met een andere samenvatting' : ''}.`,
  evolve: (item, { conclusie, samenvatting }, envelope) => ({ ...item, richtlijn: { ...item.richtlijn, conclusie, samenvatting }, ...besluit('duiding gecorrigeerd', envelope) }),
});

export const actualisatieAfgewacht = itemgebeurtenis({
  type: 'actualisatie-afgewacht',
  versie: 2,
  // Version 1 did not say what is revised.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ tot: datumSchema, samenvatting: z.string(), module: z.string().optional(), richtlijn: z.string().optional() }),
  voorbeeld: { tot: '2025-06-01', samenvatting: 'De richtlijn wordt in 2025 herzien; dan nemen we dit mee.', module: 'Chirurgie', richtlijn: 'Lumbosacraal radiculair syndroom' },
  zin: (d) => `Wacht op de actualisatie van de richtlijn${d.richtlijn === undefined ? '' : ` ${d.richtlijn}`}${d.module === undefined ? '' : `, module ${d.module}`}, tot ${langeDatum(d.tot)}.`,
  evolve: (item, d, envelope) => {
    const wachtOp = plek(d);
    return { ...item, richtlijn: { ...zonderWachten(item.richtlijn), wachtTot: d.tot, ...(wachtOp === undefined ? {} : { wachtOp }) }, ...besluit('wacht op actualisatie', envelope) };
  },
});

export const inRichtlijnOpgenomen = itemgebeurtenis({
  type: 'in-richtlijn-opgenomen',
  versie: 2,
  // Version 1 had the module only.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ module: z.string(), richtlijn: z.string().optional(), herbeoordelingOp: datumSchema.optional() }),
  voorbeeld: { module: 'Chirurgie', richtlijn: 'Lumbosacraal radiculair syndroom', herbeoordelingOp: '2029-06-01' },
  zin: (d) => `Opgenomen in de richtlijn${d.richtlijn === undefined ? '' : ` ${d.richtlijn}`}: ${d.module}.${d.herbeoordelingOp === undefined ? '' : ` Herbeoordeling gepland op ${langeDatum(d.herbeoordelingOp)}.`}`,
  evolve: (item, { module, richtlijn, herbeoordelingOp }, envelope) => ({
    ...item,
    richtlijn: { ...item.richtlijn, module, ...(richtlijn === undefined ? {} : { richtlijn }), ...(herbeoordelingOp === undefined ? {} : { herbeoordelingOp }) },
    ...besluit('in de richtlijn opgenomen', envelope),
  }),
});

export const herbeoordelingGepland = itemgebeurtenis({
  type: 'herbeoordeling-gepland',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ op: datumSchema, reden: tekstverwijzing.optional() }),
  voorbeeld: { op: '2029-06-01', reden: voorbeeldtekst },
  zin: (d) => `Herbeoordeling van de richtlijnmodule gepland op ${langeDatum(d.op)}.`,
  evolve: (item, d) => ({ ...item, richtlijn: { ...item.richtlijn, herbeoordelingOp: d.op } }),
});
