import { z } from 'zod';
import { eventsOf } from '../../contract/event';
import { voorbeeldtekst } from '../../contract/tekst';
import { datumSchema } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { programmabesluitvelden, programmaopschortingSchema } from '../../onderwerp/met-programma/staat';
import { verschuifkeuzeSchema } from '../../onderwerp/met-programma/verschuiven';
import { naamInZin } from '../../woorden';
import type { Programma } from '../programma-staat';
import type { Programmabesluit } from './staat';
import { verschuifzin } from './zin';

const gebeurtenis = eventsOf<Programma>();
const voorbeeld = { nr: 1, door: 'gremium:stuurgroep' as const, reden: voorbeeldtekst };

const erbij = (programma: Programma, besluit: Programmabesluit): Programma => ({ ...programma, besluiten: [...(programma.besluiten ?? []), besluit] });

export const programmaOpgeschort = gebeurtenis({
  type: 'programma-opgeschort',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: programmaopschortingSchema,
  voorbeeld: { ...voorbeeld, sinds: '2020-03-16', tot: '2020-06-01' },
  zin: (d) => `Programma opgeschort vanaf ${langeDatum(d.sinds)}${d.tot === undefined ? '' : ` tot ${langeDatum(d.tot)}`}, door ${naamInZin(d.door)}.`,
  evolve: (programma, d, envelope) => erbij(programma, { soort: 'opschorting', ...d, op: envelope.gebeurdOp }),
});

export const programmaHervat = gebeurtenis({
  type: 'programma-hervat',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: programmaopschortingSchema.extend({ tot: datumSchema }),
  voorbeeld: { ...voorbeeld, nr: 2, sinds: '2020-03-16', tot: '2020-06-01' },
  zin: (d) => `Programma hervat met ingang van ${langeDatum(d.tot)}, door ${naamInZin(d.door)}. Het was opgeschort vanaf ${langeDatum(d.sinds)}.`,
  evolve: (programma, d, envelope) => erbij(programma, { soort: 'hervatting', ...d, op: envelope.gebeurdOp }),
});

export const termijnenVerschoven = gebeurtenis({
  type: 'termijnen-verschoven',
  versie: 2,
  // Version 1 knew no rondes.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ...programmabesluitvelden, keuze: verschuifkeuzeSchema }),
  voorbeeld: { ...voorbeeld, nr: 3, keuze: { soort: 'handelingsagenda', naar: '2020-09-01' } },
  zin: (d) => `${verschuifzin(d.keuze)}, door een besluit van ${naamInZin(d.door)}.`,
  evolve: (programma, d, envelope) => erbij(programma, { soort: 'verschuiving', ...d, op: envelope.gebeurdOp }),
});

export const programmabesluitUitgevoerd = gebeurtenis({
  type: 'programmabesluit-uitgevoerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ nr: z.int().positive(), onderwerpen: z.int().min(0), geweigerd: z.int().min(0) }),
  voorbeeld: { nr: 1, onderwerpen: 412, geweigerd: 2 },
  zin: (d) => `Besluit ${d.nr} is verwerkt in alles wat loopt: ${d.onderwerpen} keer${d.geweigerd === 0 ? '' : `, ${d.geweigerd} keer kon het niet meer`}.`,
  evolve: (programma, { nr, ...d }, envelope) => ({
    ...programma,
    besluiten: (programma.besluiten ?? []).map((een) => (een.nr === nr ? { ...een, uitgevoerd: { op: envelope.gebeurdOp, ...d } } : een)),
  }),
});

export const besluitgebeurtenissen = [programmaOpgeschort, programmaHervat, termijnenVerschoven, programmabesluitUitgevoerd];
