import { z } from 'zod';
import { eigenaarSchema, namens } from '../contract/actor';
import { eventsOf, type AnyEventDefinition, type DefinedEvent, type Envelope } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { datumSchema, plusDagen, type Datum } from '../kalender/datum';
import { dagen, langeDatum } from '../kalender/schrijfwijze';
import { naamInZin } from '../woorden';
import type { GevolgdeOpschorting } from '../onderwerp/met-programma/staat';
import { verschovenHerhaling } from './herhaling';
import { gesteldeTermijnSchema, herinneringSchema, streefSchema, type Termijn, type Termijndatums } from './termijn';
import { metWeggevallen, zonderHerinnering, zonderWeggevallen } from './weggevallen-herinneringen';

/** Any state that holds termijnen: item and actie (later ronde and handelingsagenda). */
export interface MetTermijnen {
  readonly termijnen: readonly Termijn[];
  readonly programmaopschorting?: GevolgdeOpschorting;
}

const wijzig = <S extends MetTermijnen>(state: S, id: string, verander: (termijn: Termijn) => Termijn): S => ({
  ...state,
  termijnen: state.termijnen.map((termijn) => (termijn.id === id ? verander(termijn) : termijn)),
});

const gewijzigd = (envelope: Envelope): Pick<Required<Termijn>, 'gewijzigd'> => ({ gewijzigd: { door: namens(envelope.meta.actor) ?? 'systeem', op: envelope.gebeurdOp } });

const nieuweDatumVelden = {
  oud: datumSchema,
  nominaal: datumSchema,
  effectief: datumSchema,
  herinneringen: z.array(herinneringSchema),
  weggevallenHerinneringen: z.array(z.int().positive()),
  streef: streefSchema.optional(),
};
/** The term with the dates that an event gives it; one that names no planned date takes that away. */
const metDatums = ({ streef: _, ...termijn }: Termijn, { nominaal, effectief, herinneringen, weggevallenHerinneringen, streef }: Termijndatums): Termijn => ({
  ...termijn, nominaal, effectief, herinneringen, weggevallenHerinneringen, ...(streef === undefined ? {} : { streef }),
});
const oorspronkelijk = ({ nominaal, effectief, streef }: Pick<Termijndatums, 'nominaal' | 'effectief' | 'streef'>): Termijn['oorspronkelijk'] => ({
  nominaal, effectief, ...(streef === undefined ? {} : { streef: streef.effectief }),
});
const oudNieuw = (d: { oud: Datum; effectief: Datum }): string => `van ${langeDatum(d.oud)} naar ${langeDatum(d.effectief)}`;
const metStreef = ({ streef }: Pick<Termijndatums, 'streef'>): string => (streef === undefined ? '' : ` Streefdatum: ${langeDatum(streef.effectief)}.`);

const gesteldSchema = z.strictObject({
  termijn: gesteldeTermijnSchema,
  /** How many times of a series before this one passed unseen. */
  overgeslagen: z.int().positive().optional(),
});
const overgeslagen = (aantal: number | undefined): string => (aantal === undefined ? '' : ` ${aantal === 1 ? 'Eén keer daarvoor is overgeslagen' : `${aantal} keer daarvoor zijn overgeslagen`}: die tijd was al voorbij.`);
/** The series of a term whose date was worked out anew, counted from there. */
const vanafHier = ({ herhaling }: Termijn, anker: Datum): Pick<Termijn, 'herhaling'> => (herhaling === undefined ? {} : { herhaling: { ...herhaling, anker, nr: 0 } });
/** A version before there were two dates and series is the same without them. */
const zonderStreef = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => data;
const verlengdSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), ...nieuweDatumVelden, reden: tekstverwijzing, besluit: z.string().optional() });
const herberekendSchema = z.strictObject({
  termijnId: z.string(), omschrijving: z.string(), ...nieuweDatumVelden,
  afspraak: gesteldeTermijnSchema.pick({ tekst: true, kalenderregel: true, eigenaren: true, herinneringDagen: true }),
});
const gecorrigeerdSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), ...nieuweDatumVelden, vanaf: datumSchema, loopt: z.boolean() });
const verschovenSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), ...nieuweDatumVelden, nr: z.int().positive(), door: eigenaarSchema, reden: tekstverwijzing });
const opgeschortSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), op: datumSchema });
const hervatSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), dagen: z.int().min(0), op: datumSchema, ...nieuweDatumVelden });
const deelSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), eigenaar: eigenaarSchema, hoe: z.enum(['gereed', 'stopgezet']) });
const deelOpenSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), eigenaar: eigenaarSchema });
const gehaaldSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), op: datumSchema, dagenTeLaat: z.int().min(0) });
const dagBevestigdSchema = gehaaldSchema.extend({ reden: tekstverwijzing });
const verstrekenSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), effectief: datumSchema, verleden: z.boolean() });
const vervallenSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), reden: z.string() });
const herinnerdSchema = z.strictObject({ termijnId: z.string(), omschrijving: z.string(), effectief: datumSchema, dagen: z.int(), overgeslagen: z.array(z.int()) });

/** The events of a termijn, for any aggregate that holds termijnen. */
export interface Termijngebeurtenissen<S> {
  readonly gesteld: DefinedEvent<S, z.infer<typeof gesteldSchema>>;
  readonly verlengd: DefinedEvent<S, z.infer<typeof verlengdSchema>>;
  readonly verschoven: DefinedEvent<S, z.infer<typeof verschovenSchema>>;
  readonly herberekend: DefinedEvent<S, z.infer<typeof herberekendSchema>>;
  readonly gecorrigeerd: DefinedEvent<S, z.infer<typeof gecorrigeerdSchema>>;
  readonly opgeschort: DefinedEvent<S, z.infer<typeof opgeschortSchema>>;
  readonly hervat: DefinedEvent<S, z.infer<typeof hervatSchema>>;
  readonly deelGereed: DefinedEvent<S, z.infer<typeof deelSchema>>;
  readonly deelWeerOpen: DefinedEvent<S, z.infer<typeof deelOpenSchema>>;
  readonly gehaald: DefinedEvent<S, z.infer<typeof gehaaldSchema>>;
  readonly dagBevestigd: DefinedEvent<S, z.infer<typeof dagBevestigdSchema>>;
  readonly verstreken: DefinedEvent<S, z.infer<typeof verstrekenSchema>>;
  readonly vervallen: DefinedEvent<S, z.infer<typeof vervallenSchema>>;
  readonly herinnerd: DefinedEvent<S, z.infer<typeof herinnerdSchema>>;
}

const t = { termijnId: 'picot-1', omschrijving: 'PICOT aanvullen' };

/** Declares the termijn events for one aggregate's state. */
export function termijngebeurtenissen<S extends MetTermijnen>(): Termijngebeurtenissen<S> {
  const gebeurtenis = eventsOf<S>();
  return {
    gesteld: gebeurtenis({
      type: 'termijn-gesteld',
      versie: 3,
      upcast: { 1: metWeggevallen, 2: zonderStreef },
      zichtbaarheid: 'deelnemers',
      schema: gesteldSchema,
      voorbeeld: {
        termijn: {
          id: 'picot-1', stap: 'picot', omschrijving: 'PICOT aanvullen', nominaal: '2020-10-30', effectief: '2020-10-30', precisie: 'dag',
          tekst: 'voor 1 november', kalenderregel: 'atw', eigenaren: ['partij:FMS'], bron: 'configuratie', herinneringDagen: [30, 14, 3],
          herinneringen: [{ dagen: 14, op: '2020-10-16' }], weggevallenHerinneringen: [30], streef: { nominaal: '2020-10-15', effectief: '2020-10-15' },
          herhaling: { maanden: 12, precisie: 'dag', anker: '2020-10-30', nr: 0 },
        },
      },
      zin: (d) => `Termijn gesteld: ${d.termijn.omschrijving}, uiterlijk ${langeDatum(d.termijn.effectief)}.${metStreef(d.termijn)}${overgeslagen(d.overgeslagen)}${zonderHerinnering(d.termijn)}`,
      evolve: (state, d, envelope) => ({
        ...state,
        termijnen: [...state.termijnen, { ...d.termijn, oorspronkelijk: oorspronkelijk(d.termijn), gesteldOp: envelope.gebeurdOp, staat: 'loopt' as const, gereedDoor: [], gemist: 0 }],
      }),
    }),
    verlengd: gebeurtenis({
      type: 'termijn-verlengd',
      versie: 3,
      upcast: { 1: zonderWeggevallen, 2: zonderStreef },
      zichtbaarheid: 'deelnemers',
      schema: verlengdSchema,
      voorbeeld: { ...t, oud: '2020-10-30', nominaal: '2020-12-01', effectief: '2020-12-01', herinneringen: [], weggevallenHerinneringen: [30, 14, 3], streef: { nominaal: '2020-11-16', effectief: '2020-11-16' }, reden: voorbeeldtekst, besluit: 'Werkorganisatie 12 november 2020' },
      zin: (d) => `Termijn ${d.effectief < d.oud ? 'verkort' : 'verlengd'} ${oudNieuw(d)} (${d.omschrijving}).${d.besluit === undefined ? '' : ` Besluit: ${d.besluit}.`}${metStreef(d)}${zonderHerinnering(d)}`,
      evolve: (state, d, envelope) =>
        wijzig(state, d.termijnId, ({ nieuweDatumNodig: _, ...termijn }) => ({
          ...metDatums(termijn, d), ...gewijzigd(envelope), verplaatst: true as const, staat: termijn.staat === 'opgeschort' ? 'opgeschort' : 'loopt',
        })),
    }),
    verschoven: gebeurtenis({
      type: 'termijn-verschoven',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: verschovenSchema,
      voorbeeld: { ...t, oud: '2020-04-01', nominaal: '2020-09-01', effectief: '2020-09-01', herinneringen: [], weggevallenHerinneringen: [], nr: 1, door: 'gremium:stuurgroep', reden: voorbeeldtekst },
      zin: (d) => `Termijn verschoven ${oudNieuw(d)}, door een besluit van ${naamInZin(d.door)} voor het hele programma (${d.omschrijving}).${metStreef(d)}${zonderHerinnering(d)}`,
      // A shifted period becomes a named day (domain.md, *Nominal and effective date*).
      evolve: (state, d, envelope) =>
        wijzig(state, d.termijnId, (termijn) => ({
          ...metDatums(termijn, d), ...verschovenHerhaling(termijn, d.nominaal), gewijzigd: { door: d.door, op: envelope.gebeurdOp }, precisie: 'dag' as const, verplaatst: true as const,
        })),
    }),
    herberekend: gebeurtenis({
      type: 'termijn-herberekend',
      versie: 2,
      upcast: { 1: zonderStreef },
      zichtbaarheid: 'deelnemers',
      schema: herberekendSchema,
      voorbeeld: {
        ...t, oud: '2020-10-30', nominaal: '2020-12-01', effectief: '2020-12-01', herinneringen: [], weggevallenHerinneringen: [], streef: { nominaal: '2020-11-16', effectief: '2020-11-16' },
        afspraak: { tekst: 'uiterlijk 1 december 2020', kalenderregel: 'atw', eigenaren: ['partij:FMS'], herinneringDagen: [] },
      },
      zin: (d) => (d.oud === d.effectief ? `Termijn herzien: ${d.omschrijving}, nog steeds uiterlijk ${langeDatum(d.effectief)}.` : `Termijn herberekend ${oudNieuw(d)} (${d.omschrijving}).${zonderHerinnering(d)}`),
      evolve: (state, { termijnId, omschrijving, afspraak, ...nieuw }) => wijzig(state, termijnId, (termijn) => ({ ...metDatums(termijn, nieuw), omschrijving, ...afspraak, ...vanafHier(termijn, nieuw.nominaal) })),
    }),
    gecorrigeerd: gebeurtenis({
      type: 'termijn-gecorrigeerd',
      versie: 2,
      upcast: { 1: zonderStreef },
      zichtbaarheid: 'deelnemers',
      schema: gecorrigeerdSchema,
      voorbeeld: { ...t, oud: '2020-10-30', nominaal: '2020-11-30', effectief: '2020-11-30', herinneringen: [], weggevallenHerinneringen: [30], streef: { nominaal: '2020-11-13', effectief: '2020-11-13' }, vanaf: '2020-09-30', loopt: true },
      zin: (d) => `Termijn verschoven ${oudNieuw(d)}, omdat de dag is gecorrigeerd waarop zij begon: ${langeDatum(d.vanaf)} (${d.omschrijving}).${zonderHerinnering(d)}`,
      // The plan was derived from a wrong day, so the original date moves too.
      evolve: (state, d) =>
        wijzig(state, d.termijnId, (termijn) => ({
          ...metDatums(termijn, d), oorspronkelijk: oorspronkelijk(d), gesteldOp: d.vanaf,
          ...vanafHier(termijn, d.nominaal), staat: termijn.staat === 'verstreken' && d.loopt ? 'loopt' : termijn.staat,
        })),
    }),
    opgeschort: gebeurtenis({
      type: 'termijn-opgeschort',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: opgeschortSchema,
      voorbeeld: { ...t, op: '2020-10-12' },
      zin: (d) => `De termijn staat stil sinds ${langeDatum(d.op)} (${d.omschrijving}).`,
      evolve: (state, d, envelope) =>
        wijzig(state, d.termijnId, (termijn) => ({
          ...termijn, ...gewijzigd(envelope), staat: 'opgeschort', opgeschortSinds: d.op, // A lapse during the suspension, recorded because the news of it came late, is none.
          ...(termijn.staat === 'verstreken' && termijn.effectief < d.op ? { nieuweDatumNodig: true } : {}),
        })),
    }),
    hervat: gebeurtenis({
      type: 'termijn-hervat',
      versie: 3,
      upcast: { 1: zonderWeggevallen, 2: zonderStreef },
      zichtbaarheid: 'deelnemers',
      schema: hervatSchema,
      voorbeeld: { ...t, dagen: 20, op: '2020-11-01', oud: '2020-10-30', nominaal: '2020-11-19', effectief: '2020-11-19', herinneringen: [], weggevallenHerinneringen: [30], streef: { nominaal: '2020-11-04', effectief: '2020-11-04' } },
      zin: (d) => `De termijn loopt weer: ${d.dagen} dagen opgeschort, ${oudNieuw(d)} (${d.omschrijving}).${metStreef(d)}${zonderHerinnering(d)}`,
      evolve: (state, d) =>
        wijzig(state, d.termijnId, ({ opgeschortSinds: _, nieuweDatumNodig: __, ...termijn }) => ({
          ...metDatums(termijn, d), staat: 'loopt', opgeschortGeweest: true as const, hervatOp: d.op,
          // A new date for one that had lapsed is for that one time; the series moves only by days that were added.
          ...(d.nominaal === plusDagen(termijn.nominaal, d.dagen) && d.dagen > 0 ? verschovenHerhaling(termijn, d.nominaal) : {}),
        })),
    }),
    deelGereed: gebeurtenis({
      type: 'termijn-deel-gereed',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: deelSchema,
      voorbeeld: { ...t, eigenaar: 'partij:FMS', hoe: 'gereed' },
      zin: (d) => `Het deel van ${naamInZin(d.eigenaar)} is ${d.hoe} (${d.omschrijving}).`,
      evolve: (state, d) => wijzig(state, d.termijnId, (termijn) => ({ ...termijn, gereedDoor: [...termijn.gereedDoor, d.eigenaar] })),
    }),
    deelWeerOpen: gebeurtenis({
      type: 'termijn-deel-weer-open',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: deelOpenSchema,
      voorbeeld: { ...t, eigenaar: 'partij:FMS' },
      zin: (d) => `Het deel van ${naamInZin(d.eigenaar)} is weer open (${d.omschrijving}).`,
      evolve: (state, d) => wijzig(state, d.termijnId, (termijn) => ({ ...termijn, gereedDoor: termijn.gereedDoor.filter((eigenaar) => eigenaar !== d.eigenaar) })),
    }),
    gehaald: gebeurtenis({
      type: 'termijn-gehaald',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: gehaaldSchema,
      voorbeeld: { ...t, op: '2020-10-20', dagenTeLaat: 0 },
      zin: (d) => `Termijn gehaald${d.dagenTeLaat > 0 ? `, ${d.dagenTeLaat} dagen te laat` : ''} (${d.omschrijving}).`,
      evolve: (state, d, envelope) =>
        wijzig(state, d.termijnId, (termijn) => ({ ...termijn, ...gewijzigd(envelope), staat: 'gehaald', gehaaldOp: d.op, gereedDoor: termijn.eigenaren, herinneringen: [] })),
    }),
    dagBevestigd: gebeurtenis({
      type: 'termijn-dag-bevestigd',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: dagBevestigdSchema,
      voorbeeld: { ...t, op: '2020-10-20', dagenTeLaat: 0, reden: voorbeeldtekst },
      zin: (d) => `Bevestigd: ${d.omschrijving} was klaar op ${langeDatum(d.op)}, ${d.dagenTeLaat > 0 ? `${dagen(d.dagenTeLaat)} te laat` : 'op tijd'}.`,
      evolve: (state, d, envelope) => wijzig(state, d.termijnId, (termijn) => ({ ...termijn, ...gewijzigd(envelope), gehaaldOp: d.op })),
    }),
    verstreken: gebeurtenis({
      type: 'termijn-verstreken',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: verstrekenSchema,
      voorbeeld: { ...t, effectief: '2020-10-30', verleden: false },
      zin: (d) => `Termijn verstreken: ${d.omschrijving} moest op ${langeDatum(d.effectief)} klaar zijn.`,
      evolve: (state, d) =>
        wijzig(state, d.termijnId, (termijn) => ({ ...termijn, staat: 'verstreken', herinneringen: [], gemist: d.verleden ? termijn.gemist : termijn.gemist + 1 })),
    }),
    vervallen: gebeurtenis({
      type: 'termijn-vervallen',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: vervallenSchema,
      voorbeeld: { ...t, reden: 'fase verlaten' },
      zin: (d) => `Termijn vervallen (${d.omschrijving}): ${d.reden}.`,
      evolve: (state, d, envelope) => wijzig(state, d.termijnId, (termijn) => ({ ...termijn, ...gewijzigd(envelope), staat: 'vervallen', herinneringen: [] })),
    }),
    herinnerd: gebeurtenis({
      type: 'termijn-herinnerd',
      versie: 1,
      zichtbaarheid: 'deelnemers',
      schema: herinnerdSchema,
      voorbeeld: { ...t, effectief: '2020-10-30', dagen: 14, overgeslagen: [] },
      zin: (d) => `Herinnering: nog ${d.dagen} dagen voor ${d.omschrijving}.`,
      evolve: (state, d) =>
        wijzig(state, d.termijnId, (termijn) => ({ ...termijn, herinneringen: termijn.herinneringen.filter((h) => h.dagen !== d.dagen && !d.overgeslagen.includes(h.dagen)) })),
    }),
  };
}

/** The termijn events as a list for an aggregate's declaration. */
export const alleTermijngebeurtenissen = <S>(gebeurtenissen: Termijngebeurtenissen<S>): readonly AnyEventDefinition<S>[] => Object.values(gebeurtenissen);
