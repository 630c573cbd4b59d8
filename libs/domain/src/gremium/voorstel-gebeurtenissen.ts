import { z } from 'zod';
import { eventsOf } from '../contract/event';
import { openbareTekst, tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { codeInZin, hoofdletter, naamInZin } from '../woorden';
import { besluitonderwerpSchema, type Gremium, type Voorstel } from './gremium-staat';

const gebeurtenis = eventsOf<Gremium>();
export const voorsteltitelSchema = openbareTekst(3, 150);
const inhoudSchema = z.strictObject({ voorstel: z.string(), titel: voorsteltitelSchema, tekst: tekstverwijzing, vergadering: z.string().optional() });

export const voorbeeldonderwerp = { streamId: 'item-0197c2a0-0000-7000-8000-000000000002', soort: 'item' as const, nummer: 'CGG-0142', titel: 'Lage rughernia', programma: 'cirkel' };

/** The gremium with one of its proposals changed. */
export const metVoorstel = (gremium: Gremium, id: string, verander: (voorstel: Voorstel) => Voorstel): Gremium => ({
  ...gremium,
  voorstellen: gremium.voorstellen.map((voorstel) => (voorstel.id === id ? verander(voorstel) : voorstel)),
});

export const besluitVoorgesteld = gebeurtenis({
  type: 'besluit-voorgesteld',
  versie: 2,
  // Version 1 did not say of a subject whether it had ended already.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'deelnemers',
  // `overBeeindigd`: the subject had ended by then, so the proposal is about that end, or about opening it again.
  schema: inhoudSchema.extend({ onderwerp: besluitonderwerpSchema.optional(), overBeeindigd: z.literal(true).optional() }),
  voorbeeld: { voorstel: 'voorstel-1', titel: 'Lage rughernia op de handelingsagenda', tekst: voorbeeldtekst, vergadering: 'v-1', onderwerp: voorbeeldonderwerp },
  zin: (d) => `Besluit voorgesteld: ${d.titel}${d.onderwerp === undefined ? '' : ` (${d.onderwerp.nummer})`}.`,
  evolve: (gremium, { voorstel: id, ...d }, envelope) => ({ ...gremium, voorstellen: [...gremium.voorstellen, { id, ...d, sinds: envelope.gebeurdOp, stand: 'voorgesteld', doorgestuurd: 0 }] }),
});

export const voorstelGewijzigd = gebeurtenis({
  type: 'voorstel-gewijzigd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: inhoudSchema,
  voorbeeld: { voorstel: 'voorstel-1', titel: 'Lage rughernia op de handelingsagenda van 2021', tekst: voorbeeldtekst },
  zin: (d) => `Voorgesteld besluit gewijzigd: ${d.titel}.`,
  evolve: (gremium, { voorstel: id, ...d }) => metVoorstel(gremium, id, ({ vergadering: _, ...voorstel }) => ({ ...voorstel, ...d })),
});

export const voorstelIngetrokken = gebeurtenis({
  type: 'voorstel-ingetrokken',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ voorstel: z.string(), titel: z.string(), reden: tekstverwijzing }),
  voorbeeld: { voorstel: 'voorstel-1', titel: 'Lage rughernia op de handelingsagenda', reden: voorbeeldtekst },
  zin: (d) => `Voorgesteld besluit ingetrokken: ${d.titel}.`,
  evolve: (gremium, d, envelope) => metVoorstel(gremium, d.voorstel, (voorstel) => ({ ...voorstel, stand: 'ingetrokken', afloop: { door: 'projectorganisatie', op: envelope.gebeurdOp } })),
});

export const voorstelVervallen = gebeurtenis({
  type: 'voorstel-vervallen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ voorstel: z.string(), titel: z.string(), nummer: z.string(), op: datumSchema }),
  voorbeeld: { voorstel: 'voorstel-1', titel: 'Lage rughernia op de handelingsagenda', nummer: 'CGG-0142', op: '2020-11-30' },
  zin: (d) => `Voorgesteld besluit vervallen: ${d.titel}. ${d.nummer} is beëindigd op ${langeDatum(d.op)}.`,
  evolve: (gremium, d) => metVoorstel(gremium, d.voorstel, (voorstel) => ({ ...voorstel, stand: 'vervallen', afloop: { door: 'systeem', op: d.op } })),
});

const elders = { voorstel: z.string(), titel: z.string(), gremium: z.string(), escalatie: z.string() };

export const voorstelEldersBesloten = gebeurtenis({
  type: 'voorstel-elders-besloten',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ ...elders, besluit: z.string(), op: datumSchema }),
  voorbeeld: { voorstel: 'voorstel-1', titel: 'Lage rughernia op de handelingsagenda', gremium: 'stuurgroep', escalatie: 'ESC-0031', besluit: 'vaststellen', op: '2020-12-03' },
  zin: (d) => `${hoofdletter(naamInZin(d.gremium))} besloot op ${langeDatum(d.op)} over het voorstel ${d.titel} (${d.escalatie}): ${codeInZin(d.besluit)}.`,
  evolve: (gremium, d) => metVoorstel(gremium, d.voorstel, (voorstel) => ({ ...voorstel, stand: 'besloten', afloop: { door: `gremium:${d.gremium}`, op: d.op, besluit: d.besluit } })),
});

export const voorstelTeruggelegd = gebeurtenis({
  type: 'voorstel-teruggelegd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ ...elders, instructie: tekstverwijzing }),
  voorbeeld: { voorstel: 'voorstel-1', titel: 'Lage rughernia op de handelingsagenda', gremium: 'stuurgroep', escalatie: 'ESC-0031', instructie: voorbeeldtekst },
  zin: (d) => `${hoofdletter(naamInZin(d.gremium))} legde het voorstel ${d.titel} terug met een opdracht (${d.escalatie}).`,
  evolve: (gremium, d) => metVoorstel(gremium, d.voorstel, ({ vergadering: _, ...voorstel }) => ({ ...voorstel, stand: 'voorgesteld' })),
});
