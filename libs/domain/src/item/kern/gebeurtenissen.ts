import { z } from 'zod';
import { eigenaarSchema, rechtSchema } from '../../contract/actor';
import { tekstverwijzing, voorbeeldtekst } from '../../contract/tekst';
import { dagenTussen, datumSchema, type Datum } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { fasecodeSchema, fasesoorten, programmaverwijzing, stapSchema } from '../../programma/definitie';
import { besluit } from '../../onderwerp/onderwerp';
import { programmagebeurtenissen } from '../../onderwerp/met-programma/gebeurtenissen';
import type { Volgt } from '../../onderwerp/met-programma/opschorten';
import { uitstelgebeurtenissen } from '../../onderwerp/uitstel/gebeurtenissen';
import type { Uitstel } from '../../onderwerp/uitstel/opdrachten';
import { opmerkingen } from '../../onderwerp/opmerking';
import { instructieGebeurtenis } from '../../onderwerp/terugleggen';
import { termijngebeurtenissen } from '../../termijn/gebeurtenissen';
import { faseInZin } from '../../woorden';
import { itemgebeurtenis } from '../item-declaraties';
import { begintOpnieuw } from '../heropenen';
import type { Doorlopen, Item } from '../item-staat';
import { kennisagendaSchema } from './kennisagenda';

/** The stage of an item between its first event and the one that enters its stage, which stand in one append. */
export const nogInGeenFase = { fase: '', soort: 'algemeen', fasenaam: '', faseNr: 0 } as const;

const cirkelfase = (fase: string): { soort: string; naam: string; nr: number } => ({ soort: fase, naam: faseInZin(fase), nr: fasesoorten.findIndex((soort) => soort === fase) + 1 });

export const itemtermijn = termijngebeurtenissen<Item>();
/** By what an item takes requests for another date. */
export const itemUitstel: Uitstel<Item> = { termijn: itemtermijn, uitstel: uitstelgebeurtenissen<Item>() };
/** By what an item follows its programme. */
export const itemVolgt: Volgt<Item> = { termijn: itemtermijn, programma: programmagebeurtenissen<Item>() };

/** The stage with the days of this suspension that fell in it, until this day. */
function metOpschorting(stap: Doorlopen, opschorting: Item['opschorting'], tot: Datum): Doorlopen {
  if (opschorting === undefined) return stap;
  const van = opschorting.sinds > stap.sinds ? opschorting.sinds : stap.sinds;
  return tot <= van ? stap : { ...stap, opgeschort: (stap.opgeschort ?? 0) + dagenTussen(van, tot), stiltes: [...(stap.stiltes ?? []), { van, tot }] };
}

const verlaten = ({ doorlopen, opschorting }: Pick<Item, 'doorlopen' | 'opschorting'>, op: Datum): readonly Doorlopen[] =>
  doorlopen.map((stap) => (stap.tot === undefined ? { ...metOpschorting(stap, opschorting, op), tot: op } : stap));

export const faseBetreden = itemgebeurtenis({
  type: 'fase-betreden',
  versie: 3,
  // Version 1 knew the seven stages of the Cirkel only, whose codes are their kinds; version 2 did not say who decides there.
  upcast: { 1: (data) => ({ ...data, ...cirkelfase(String(data['fase'])) }), 2: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    fase: fasecodeSchema, soort: z.enum(fasesoorten), naam: z.string(), nr: z.int().positive(), stappen: z.array(stapSchema).optional(),
    beslist: z.array(rechtSchema).optional(), vorige: fasecodeSchema.optional(), richting: z.enum(['begin', 'vooruit', 'terug', 'instroom', 'opnieuw']),
  }),
  voorbeeld: { fase: 'picot', soort: 'picot', naam: 'PICOT', nr: 2, beslist: ['gremium:stuurgroep'], vorige: 'kennisvraag', richting: 'vooruit' },
  zin: (d) => `${d.richting === 'terug' ? 'Terug naar' : d.richting === 'opnieuw' ? 'Opnieuw in' : 'Nu in'} de fase ${d.naam}.`,
  evolve: ({ beslist: _, ...item }, d, envelope) => ({
    ...item,
    ...(d.beslist === undefined ? {} : { beslist: d.beslist }),
    fase: d.fase,
    soort: d.soort,
    fasenaam: d.naam,
    faseNr: d.nr,
    ...(d.stappen === undefined ? {} : { algemeen: { ...item.algemeen, [d.fase]: { stappen: d.stappen, gedaan: {} } } }),
    doorlopen: [
      ...verlaten(item, envelope.gebeurdOp),
      { fase: d.fase, soort: d.soort, sinds: envelope.gebeurdOp },
    ],
  }),
});

export const itemIngestroomd = itemgebeurtenis({
  type: 'item-ingestroomd',
  versie: 4,
  // Version 2 knew no kennisagenda, version 3 did not say that it was taken over from the past.
  upcast: { 1: (data) => ({ ...data, fasenaam: cirkelfase(String(data['fase'])).naam }), 2: (data) => data, 3: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    nummer: z.string(), titel: z.string(), programma: programmaverwijzing, eigenaar: eigenaarSchema, fase: fasecodeSchema, fasenaam: z.string(),
    bron: z.string(), wvs: z.array(z.string()), fictief: z.boolean(), kennisagenda: kennisagendaSchema.optional(),
    verleden: z.literal(true).optional(),
  }),
  voorbeeld: {
    nummer: 'CGG-0001', titel: 'Lage rughernia', programma: { code: 'cirkel', versie: 1 }, eigenaar: 'partij:FMS', fase: 'monitoring', fasenaam: 'monitoring',
    bron: 'implementatieagenda', wvs: ['NVvN'], fictief: false, kennisagenda: { naam: 'Kennisagenda neurochirurgie', wv: 'NVvN' },
  },
  zin: (d) => `Ingestroomd vanuit ${d.bron}, bij de fase ${d.fasenaam}. Eerdere fasen zijn niet doorlopen.`,
  begin: (d): Item => ({
    nummer: d.nummer, titel: d.titel, programma: d.programma, eigenaar: d.eigenaar, wvs: d.wvs, fictief: d.fictief, instroom: d.bron, ...nogInGeenFase,
    doorlopen: [], status: 'lopend', termijnen: [], ...(d.kennisagenda === undefined ? {} : { kennisagenda: d.kennisagenda }),
  }),
});

export const itemOpgeschort = itemgebeurtenis({
  type: 'item-opgeschort',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ op: datumSchema, tot: datumSchema.optional(), nieuweDatum: datumSchema.optional(), reden: tekstverwijzing }),
  voorbeeld: { op: '2020-10-12', tot: '2020-12-01', reden: voorbeeldtekst },
  zin: (d) => `Opgeschort${d.tot === undefined ? '' : ` tot ${langeDatum(d.tot)}`}.`,
  evolve: (item, d, envelope) => ({
    ...item,
    status: 'opgeschort',
    opschorting: { sinds: d.op, ...(d.tot === undefined ? {} : { tot: d.tot }), ...(d.nieuweDatum === undefined ? {} : { nieuweDatum: d.nieuweDatum }) },
    ...besluit('opgeschort', envelope),
  }),
});

export const itemHervat = itemgebeurtenis({
  type: 'item-hervat',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ op: datumSchema, vanzelf: z.boolean(), reden: tekstverwijzing.optional() }),
  voorbeeld: { op: '2020-12-01', vanzelf: true },
  zin: (d) => (d.vanzelf ? 'Loopt weer: de opschorting is voorbij.' : 'Hervat.'),
  evolve: ({ opschorting, ...item }, d) => ({
    ...item,
    status: 'lopend',
    doorlopen: item.doorlopen.map((stap) => (stap.tot === undefined ? metOpschorting(stap, opschorting, d.op) : stap)),
  }),
});

export const itemBeeindigd = itemgebeurtenis({
  type: 'item-beeindigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ einde: z.string(), naam: z.string(), reden: tekstverwijzing.optional(), in: z.string().optional() }),
  voorbeeld: { einde: 'afgewezen', naam: 'Afgewezen', reden: voorbeeldtekst },
  zin: (d) => `Beëindigd: ${d.naam}${d.in === undefined ? '' : ` (verder in ${d.in})`}.`,
  evolve: ({ opschorting, ...item }, d, envelope) => ({
    ...item,
    status: 'beeindigd',
    einde: { code: d.einde, op: envelope.gebeurdOp, ...(d.in === undefined ? {} : { in: d.in }) },
    doorlopen: verlaten({ ...item, ...(opschorting === undefined ? {} : { opschorting }) }, envelope.gebeurdOp),
    ...(item.samenvoeging?.stand === 'gevraagd'
      ? // The system finishes what somebody decided.
        { samenvoeging: { ...item.samenvoeging, stand: 'rond' as const }, ...(item.laatsteBesluit === undefined ? {} : { laatsteBesluit: { ...item.laatsteBesluit, wat: d.naam.toLowerCase() } }) }
      : besluit(d.naam.toLowerCase(), envelope)),
  }),
});

export const itemHeropend = itemgebeurtenis({
  type: 'item-heropend',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ reden: tekstverwijzing }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Heropend.',
  evolve: ({ einde: _, ...item }, _d, envelope) => ({
    ...begintOpnieuw(item),
    ...(item.samenvoeging?.stand === 'rond' ? { samenvoeging: { ...item.samenvoeging, op: envelope.gebeurdOp, stand: 'teruggedraaid' as const } } : {}),
    status: 'lopend',
    ...besluit('heropend', envelope),
  }),
});

export const instructieGegeven = instructieGebeurtenis<Item>();
export const itemopmerkingen = opmerkingen<Item>();
