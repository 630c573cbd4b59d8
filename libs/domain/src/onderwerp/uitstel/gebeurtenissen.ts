import { z } from 'zod';
import { eigenaarSchema, namens } from '../../contract/actor';
import { eventsOf, type AnyEventDefinition, type DefinedEvent, type Envelope } from '../../contract/event';
import { tekstverwijzing, voorbeeldtekst } from '../../contract/tekst';
import { datumSchema } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { naamInZin } from '../../woorden';
import type { Onderwerp } from '../onderwerp';
import type { Uitstelverzoek, Verzoekstand } from './staat';

const verzoek = { nr: z.int().positive(), termijnId: z.string(), omschrijving: z.string() };
const gevraagdSchema = z.strictObject({ ...verzoek, door: eigenaarSchema, aan: eigenaarSchema, was: datumSchema, gevraagd: datumSchema, reden: tekstverwijzing });
const verleendSchema = z.strictObject({ ...verzoek, gevraagd: datumSchema, datum: datumSchema, reden: tekstverwijzing.optional() });
const geweigerdSchema = z.strictObject({ ...verzoek, reden: tekstverwijzing });
const ingetrokkenSchema = z.strictObject({ ...verzoek, reden: tekstverwijzing.optional() });
const vervallenSchema = z.strictObject({ ...verzoek, waarom: z.string() });

/** The events of a request for another date. */
export interface Uitstelgebeurtenissen<S> {
  readonly gevraagd: DefinedEvent<S, z.infer<typeof gevraagdSchema>>;
  readonly verleend: DefinedEvent<S, z.infer<typeof verleendSchema>>;
  readonly geweigerd: DefinedEvent<S, z.infer<typeof geweigerdSchema>>;
  readonly ingetrokken: DefinedEvent<S, z.infer<typeof ingetrokkenSchema>>;
  readonly vervallen: DefinedEvent<S, z.infer<typeof vervallenSchema>>;
}

/** Declares them for one aggregate's state. */
export function uitstelgebeurtenissen<S extends Onderwerp>(): Uitstelgebeurtenissen<S> {
  const gebeurtenis = eventsOf<S>();
  const eindig = (state: S, nr: number, stand: Verzoekstand, envelope: Envelope, rest: Pick<NonNullable<Uitstelverzoek['besluit']>, 'datum' | 'reden'> = {}): S => ({
    ...state,
    uitstelverzoeken: (state.uitstelverzoeken ?? []).map((een) => (een.nr === nr ? { ...een, stand, besluit: { door: namens(envelope.meta.actor) ?? 'systeem', op: envelope.gebeurdOp, ...rest } } : een)),
  });
  const v = { nr: 1, termijnId: 'picot-1', omschrijving: 'PICOT aanvullen' };
  return {
    gevraagd: gebeurtenis({
      type: 'uitstel-gevraagd',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: gevraagdSchema,
      voorbeeld: { ...v, door: 'partij:FMS', aan: 'projectorganisatie', was: '2020-10-30', gevraagd: '2020-12-01', reden: voorbeeldtekst },
      zin: (d) => `Uitstel gevraagd tot ${langeDatum(d.gevraagd)} (${d.omschrijving}, nu ${langeDatum(d.was)}). ${naamInZin(d.aan).replace(/^./, (a) => a.toUpperCase())} beslist.`,
      evolve: (state, d, envelope) => ({ ...state, uitstelverzoeken: [...(state.uitstelverzoeken ?? []), { ...d, op: envelope.gebeurdOp, stand: 'gevraagd' as const }] }),
    }),
    verleend: gebeurtenis({
      type: 'uitstel-verleend',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: verleendSchema,
      voorbeeld: { ...v, gevraagd: '2020-12-01', datum: '2020-11-16', reden: voorbeeldtekst },
      zin: (d) => `Uitstel verleend tot ${langeDatum(d.datum)}${d.datum === d.gevraagd ? '' : `, gevraagd was ${langeDatum(d.gevraagd)}`} (${d.omschrijving}).`,
      evolve: (state, d, envelope) => eindig(state, d.nr, d.datum === d.gevraagd ? 'verleend' : 'anders-verleend', envelope, { datum: d.datum, reden: d.reden }),
    }),
    geweigerd: gebeurtenis({
      type: 'uitstel-geweigerd',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: geweigerdSchema,
      voorbeeld: { ...v, reden: voorbeeldtekst },
      zin: (d) => `Uitstel geweigerd (${d.omschrijving}).`,
      evolve: (state, d, envelope) => eindig(state, d.nr, 'geweigerd', envelope, { reden: d.reden }),
    }),
    ingetrokken: gebeurtenis({
      type: 'uitstel-ingetrokken',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: ingetrokkenSchema,
      voorbeeld: v,
      zin: (d) => `De vraag om uitstel is ingetrokken (${d.omschrijving}).`,
      evolve: (state, d, envelope) => eindig(state, d.nr, 'ingetrokken', envelope, { reden: d.reden }),
    }),
    vervallen: gebeurtenis({
      type: 'uitstel-vervallen',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: vervallenSchema,
      voorbeeld: { ...v, waarom: 'de termijn is gehaald' },
      zin: (d) => `De vraag om uitstel is vervallen: ${d.waarom} (${d.omschrijving}).`,
      evolve: (state, d, envelope) => eindig(state, d.nr, 'vervallen', envelope),
    }),
  };
}

/** The events as a list for an aggregate's declaration. */
export const alleUitstelgebeurtenissen = <S>(gebeurtenissen: Uitstelgebeurtenissen<S>): readonly AnyEventDefinition<S>[] => Object.values(gebeurtenissen);
