import { z } from 'zod';
import { eventsOf } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { partijcode } from '../contract/verwijzing';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { naamInZin } from '../woorden';
import { besluitonderwerpSchema, type Gremium } from './gremium-staat';
import { standpuntSchema } from './stemming';
import { metVoorstel, voorbeeldonderwerp } from './voorstel-gebeurtenissen';

const gebeurtenis = eventsOf<Gremium>();
export const aanwezigeSchema = z.strictObject({ partij: partijcode(), persoonId: z.string().min(1).max(100).optional() });

const zitting = {
  besluit: z.string(),
  vergadering: z.string(),
  datum: datumSchema,
  aanwezig: z.array(aanwezigeSchema),
  standpunten: z.array(standpuntSchema),
  titel: z.string(),
  tekst: tekstverwijzing,
  reden: tekstverwijzing,
  onderwerp: besluitonderwerpSchema.optional(),
};
const voorbeeldzitting = {
  besluit: 'besluit-1', vergadering: 'v-1', datum: '2020-11-12', aanwezig: [{ partij: 'FMS', persoonId: 'p-fms' }], titel: 'Lage rughernia op de handelingsagenda', tekst: voorbeeldtekst, reden: voorbeeldtekst,
  onderwerp: voorbeeldonderwerp,
};
const over = (d: { readonly titel: string; readonly onderwerp?: { readonly nummer: string } | undefined }): string => `${d.titel}${d.onderwerp === undefined ? '' : ` (${d.onderwerp.nummer})`}`;

export const besluitVastgelegd = gebeurtenis({
  type: 'besluit-vastgelegd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ ...zitting, voorstel: z.string().optional(), escalatie: z.string().optional() }),
  voorbeeld: { ...voorbeeldzitting, standpunten: [{ partij: 'FMS', standpunt: 'akkoord' }], voorstel: 'voorstel-1' },
  zin: (d) => `Besloten in de vergadering van ${langeDatum(d.datum)}: ${over(d)}.`,
  evolve: (gremium, { besluit: id, ...d }) => {
    const na: Gremium = { ...gremium, besluiten: [...gremium.besluiten, { id, uitkomst: 'besluit', ...d }] };
    return d.voorstel === undefined ? na : metVoorstel(na, d.voorstel, (voorstel) => ({ ...voorstel, stand: 'besloten', afloop: { door: `gremium:${gremium.code}`, op: d.datum, besluit: id } }));
  },
});

export const geenBesluitVastgelegd = gebeurtenis({
  type: 'geen-besluit-vastgelegd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  // `naar`: the body to which it goes; none where there is nowhere to send it.
  schema: z.strictObject({ ...zitting, voorstel: z.string(), naar: z.string().optional() }),
  voorbeeld: { ...voorbeeldzitting, standpunten: [{ partij: 'FMS', standpunt: 'niet-akkoord' }], voorstel: 'voorstel-1', naar: 'stuurgroep' },
  zin: (d) => `Geen besluit in de vergadering van ${langeDatum(d.datum)}: ${over(d)}${d.naar === undefined ? '' : `. Het gaat naar ${naamInZin(d.naar)}`}.`,
  evolve: (gremium, { besluit: id, ...d }, envelope) =>
    metVoorstel({ ...gremium, besluiten: [...gremium.besluiten, { id, uitkomst: 'geen-besluit', ...d }] }, d.voorstel, ({ vergadering: _, ...voorstel }) =>
      d.naar === undefined
        ? { ...voorstel, geenBesluitOp: d.datum }
        : { ...voorstel, stand: 'geen-besluit', geenBesluitOp: d.datum, doorgestuurd: voorstel.doorgestuurd + 1, doorgestuurdOp: envelope.gebeurdOp },
    ),
});
