import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { besluit } from '../onderwerp/onderwerp';
import { programmagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import type { Volgt } from '../onderwerp/met-programma/opschorten';
import { opmerkingen } from '../onderwerp/opmerking';
import { uitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import type { Uitstel } from '../onderwerp/uitstel/opdrachten';
import { instructieGebeurtenis } from '../onderwerp/terugleggen';
import { domeinen, programmaverwijzing } from '../programma/definitie';
import { termijngebeurtenissen } from '../termijn/gebeurtenissen';
import { termijnherhalingSchema } from '../termijn/termijn';
import { codeInZin, hoofdletter, naamInZin } from '../woorden';
import { actiegebeurtenis, actiestatussen, klaar, type Actie } from './actie-staat';
import { voortgangsvraagSchema } from './voortgangsvraag';

export const actietermijn = termijngebeurtenissen<Actie>();
/** By what an actie follows its programme. */
export const actieVolgt: Volgt<Actie> = { termijn: actietermijn, programma: programmagebeurtenissen<Actie>() };
/** By what an actie takes requests for another date. */
export const actieUitstel: Uitstel<Actie> = { termijn: actietermijn, uitstel: uitstelgebeurtenissen<Actie>() };
export const actieopmerkingen = opmerkingen<Actie>();
export const actieInstructie = instructieGebeurtenis<Actie>();

export const actieGeregistreerd = actiegebeurtenis({
  type: 'actie-geregistreerd',
  versie: 3,
  // Version 1 knew no werkagenda: its acties belong to no line. Of what began before version 3 nobody asks progress.
  upcast: { 1: (data) => data, 2: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    nummer: z.string(), code: z.string(), omschrijving: z.string(), domein: z.enum(domeinen), programma: programmaverwijzing,
    eigenaren: z.array(eigenaarSchema).min(1), herhaling: z.string().optional(), doorlopend: z.boolean(), fictief: z.boolean(),
    lijn: z.string().optional(), doel: z.string().optional(), hoortBij: z.string().optional(), voortgang: voortgangsvraagSchema.optional(),
  }),
  voorbeeld: {
    nummer: 'ACT-001', code: 'A-01', omschrijving: 'Top 10 kennisvragen aanleveren voor de gezamenlijke handelingsagenda', domein: 'agenderen',
    programma: { code: 'cirkel', versie: 1 }, eigenaren: ['partij:FMS', 'partij:NVZ'], doorlopend: false, fictief: false,
  },
  zin: (d) => `Actie ${d.code} geregistreerd: ${d.omschrijving}.`,
  begin: (d, envelope): Actie => ({
    nummer: d.nummer, code: d.code, omschrijving: d.omschrijving, domein: d.domein, programma: d.programma, doorlopend: d.doorlopend, fictief: d.fictief,
    sinds: envelope.gebeurdOp,
    ...(d.herhaling === undefined ? {} : { herhaling: d.herhaling }), ...(d.lijn === undefined ? {} : { lijn: d.lijn }), ...(d.doel === undefined ? {} : { doel: d.doel }),
    ...(d.hoortBij === undefined ? {} : { hoortBij: d.hoortBij }), ...(d.voortgang === undefined ? {} : { voortgangsvraag: d.voortgang }),
    delen: d.eigenaren.map((eigenaar) => ({ eigenaar, status: 'niet-in-gang-gezet', sinds: envelope.gebeurdOp })),
    termijnen: [],
  }),
});

export const actiestatusGemeld = actiegebeurtenis({
  type: 'actiestatus-gemeld',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ eigenaar: eigenaarSchema, status: z.enum(actiestatussen), reden: tekstverwijzing.optional() }),
  voorbeeld: { eigenaar: 'partij:FMS', status: 'gereed' },
  zin: (d) => `${hoofdletter(naamInZin(d.eigenaar))}: ${codeInZin(d.status)}.`,
  evolve: (actie, d, envelope) => ({
    ...actie,
    delen: actie.delen.map((deel) => (deel.eigenaar === d.eigenaar ? { ...deel, status: d.status, sinds: envelope.gebeurdOp } : deel)),
  }),
});

export const actieperiodeBegonnen = actiegebeurtenis({
  type: 'actieperiode-begonnen',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ termijnId: z.string() }),
  voorbeeld: { termijnId: 'actie-2' },
  zin: () => 'Een nieuwe periode is begonnen: elke eigenaar meldt opnieuw.',
  evolve: (actie, _d, envelope) => ({
    ...actie,
    delen: actie.delen.map((deel) => (deel.status === 'gereed' ? { ...deel, status: 'in-gang-gezet', sinds: envelope.gebeurdOp } : deel)),
  }),
});

export const herhalingGewijzigd = actiegebeurtenis({
  type: 'herhaling-gewijzigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    /** Absent: it does not come back any more. */
    herhaling: z.string().optional(),
    termijnen: z.array(z.strictObject({ id: z.string(), herhaling: termijnherhalingSchema.optional() })),
    reden: tekstverwijzing,
  }),
  voorbeeld: { herhaling: 'per kwartaal', termijnen: [{ id: 'actie-1', herhaling: { maanden: 3, precisie: 'kwartaal', anker: '2020-12-31', nr: 0 } }], reden: voorbeeldtekst },
  zin: (d) => (d.herhaling === undefined ? 'Komt niet meer terug.' : `Komt voortaan terug: ${d.herhaling}.`),
  evolve: ({ herhaling: _, ...actie }, d, envelope) => ({
    ...actie,
    ...(d.herhaling === undefined ? {} : { herhaling: d.herhaling }),
    termijnen: actie.termijnen.map(({ herhaling: oud, ...termijn }) => {
      const nieuw = d.termijnen.find(({ id }) => id === termijn.id);
      const herhaling = nieuw === undefined ? oud : nieuw.herhaling;
      return { ...termijn, ...(herhaling === undefined ? {} : { herhaling }) };
    }),
    ...besluit(d.herhaling === undefined ? 'komt niet meer terug' : `komt terug: ${d.herhaling}`, envelope),
  }),
});

export const voortgangGemeld = actiegebeurtenis({
  type: 'voortgang-gemeld',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ voortgang: tekstverwijzing }),
  voorbeeld: { voortgang: voorbeeldtekst },
  zin: () => 'Voortgang gemeld.',
  evolve: (actie, d, envelope) => ({ ...actie, voortgang: { tekst: d.voortgang, op: envelope.gebeurdOp } }),
});

export const risicoBeoordeeld = actiegebeurtenis({
  type: 'risico-beoordeeld',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ kans: z.int().min(1).max(5), impact: z.int().min(1).max(5), maatregelen: tekstverwijzing.optional() }),
  voorbeeld: { kans: 2, impact: 4, maatregelen: voorbeeldtekst },
  zin: (d) => `Risico beoordeeld: kans ${d.kans}, impact ${d.impact}.`,
  evolve: (actie, d, envelope) => {
    const risico = { ...d, op: envelope.gebeurdOp };
    return { ...actie, risico, risicos: [...(actie.risicos ?? []), risico] };
  },
});

export const actieOpgeschort = actiegebeurtenis({
  type: 'actie-opgeschort',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ op: datumSchema, tot: datumSchema.optional(), nieuweDatum: datumSchema.optional(), reden: tekstverwijzing }),
  voorbeeld: { op: '2020-10-12', tot: '2020-12-01', reden: voorbeeldtekst },
  zin: (d) => `Opgeschort${d.tot === undefined ? '' : ` tot ${langeDatum(d.tot)}`}.`,
  evolve: (actie, d, envelope) => ({
    ...actie,
    opschorting: { sinds: d.op, ...(d.tot === undefined ? {} : { tot: d.tot }), ...(d.nieuweDatum === undefined ? {} : { nieuweDatum: d.nieuweDatum }) },
    ...besluit('opgeschort', envelope),
  }),
});

export const actieHervat = actiegebeurtenis({
  type: 'actie-hervat',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ op: datumSchema, vanzelf: z.boolean(), reden: tekstverwijzing.optional() }),
  voorbeeld: { op: '2020-12-01', vanzelf: true },
  zin: (d) => (d.vanzelf ? 'Loopt weer: de opschorting is voorbij.' : 'Hervat.'),
  evolve: ({ opschorting: _, ...actie }) => actie,
});

export const actieStopgezet = actiegebeurtenis({
  type: 'actie-stopgezet',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ reden: tekstverwijzing }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Stopgezet.',
  evolve: ({ opschorting: _, ...actie }, _d, envelope) => ({ ...actie, gestoptOp: envelope.gebeurdOp, ...besluit('stopgezet', envelope) }),
});

export const actieHeropend = actiegebeurtenis({
  type: 'actie-heropend',
  versie: 2,
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ reden: tekstverwijzing, voortgang: voortgangsvraagSchema.optional() }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Heropend.',
  evolve: ({ gestoptOp: _, voortgangsvraag: __, ...actie }, d, envelope) => ({
    ...actie,
    ...(d.voortgang === undefined ? {} : { voortgangsvraag: d.voortgang }),
    delen: actie.delen.map((deel) => (klaar(deel) ? { ...deel, status: 'in-gang-gezet', sinds: envelope.gebeurdOp } : deel)),
    ...besluit('heropend', envelope),
  }),
});
