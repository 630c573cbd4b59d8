import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { bestaatDatum, jaarVan, laatsteDagVanMaand, maakDatum, plusDagen, plusMaanden, type Datum } from '../kalender/datum';
import { dagen, langeDatum, maandnaam } from '../kalender/schrijfwijze';
import { kalenderregels, type Kalenderregel, type Werkkalender } from '../kalender/werkkalender';

const dagVanHetJaar = { maand: z.int().min(1).max(12), dag: z.int().min(1).max(31) };
const bestaatElkJaar = ({ maand, dag }: { maand: number; dag: number }): boolean => bestaatDatum(maakDatum(2021, maand, dag));
const geenDag = { path: ['dag'], message: 'Deze dag bestaat niet in elk jaar.' };

/** How the nominal date of a stage term follows from the day on which it starts to run. */
const datumregelSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('op'), ...dagVanHetJaar }).refine(bestaatElkJaar, geenDag),
  z.strictObject({ soort: z.literal('voor'), ...dagVanHetJaar }).refine(bestaatElkJaar, geenDag),
  z.strictObject({ soort: z.literal('maand'), maand: z.int().min(1).max(12) }),
  z.strictObject({ soort: z.literal('na-maanden'), maanden: z.int().positive() }),
  z.strictObject({ soort: z.literal('na-dagen'), dagen: z.int().positive() }),
  z.strictObject({ soort: z.literal('na-werkdagen'), werkdagen: z.int().positive() }),
]);
export type Datumregel = z.infer<typeof datumregelSchema>;

/**
 * A term that the definition sets: it starts on an event of the stage (`bij`) and is met by another (`gehaaldDoor`).
 * Stages know nothing of terms; the definition lays them over the events.
 */
export const termijnregelSchema = z.strictObject({
  stap: z.string().regex(/^[a-z-]+$/),
  omschrijving: z.string(),
  bij: z.array(z.string()).min(1),
  gehaaldDoor: z.array(z.string()).min(1),
  /** The final date; the term lapses after it. */
  datum: datumregelSchema,
  /** The planned date, where a stage has two. */
  streefdatum: datumregelSchema.optional(),
  /** It comes back, counted in whole months from its first date: when it is met, and on schedule when it is missed. */
  herhaling: z.enum(['maand', 'kwartaal', 'halfjaar', 'jaar']).optional(),
  /** `indiener` = the partij that submitted the item. */
  eigenaar: z.union([z.literal('indiener'), eigenaarSchema]),
  kalenderregel: z.enum(kalenderregels).optional(),
  herinneringen: z.array(z.int().positive()).optional(),
});
export type Termijnregel = z.infer<typeof termijnregelSchema>;

type Jaarlijks = Exclude<Datumregel, { soort: 'na-maanden' | 'na-dagen' | 'na-werkdagen' }>;

/**
 * The nominal date of a rule for a term that starts on day `vanaf`. "voor D" ends on the last working day before D, a month on its
 * last working day; a fixed date that has passed on `vanaf` means next year's (domain.md, "Deadline rules, settled").
 */
export function nominaleDatum(regel: Datumregel, vanaf: Datum, kalender: Werkkalender, kalenderregel: Kalenderregel): Datum {
  if (regel.soort === 'na-maanden') return plusMaanden(vanaf, regel.maanden);
  if (regel.soort === 'na-dagen') return kalender.plusDagen(vanaf, regel.dagen, kalenderregel);
  if (regel.soort === 'na-werkdagen') return kalender.plusWerkdagen(vanaf, regel.werkdagen);
  const dezeKeer = inJaar(regel, jaarVan(vanaf), kalender);
  return dezeKeer >= vanaf ? dezeKeer : inJaar(regel, jaarVan(vanaf) + 1, kalender);
}

/** "voor 1 november 2020", "binnen 6 maanden na 3 juni 2021": a rule as it was agreed, for a term that starts on day `vanaf` and ends on `nominaal`. */
export function regelInWoorden(regel: Datumregel, vanaf: Datum, nominaal: Datum, kalender: Werkkalender): string {
  switch (regel.soort) {
    case 'na-maanden':
      return `binnen ${regel.maanden} ${regel.maanden === 1 ? 'maand' : 'maanden'} na ${langeDatum(vanaf)}`;
    case 'na-dagen':
      return `binnen ${dagen(regel.dagen)} na ${langeDatum(vanaf)}`;
    case 'na-werkdagen':
      return `binnen ${regel.werkdagen} ${regel.werkdagen === 1 ? 'werkdag' : 'werkdagen'} na ${langeDatum(vanaf)}`;
    case 'op':
      return `uiterlijk ${langeDatum(nominaal)}`;
    case 'voor': {
      // The day before may lie in the year before, so the rule itself says in which year it is.
      const jaar = [jaarVan(nominaal), jaarVan(nominaal) + 1].find((kandidaat) => inJaar(regel, kandidaat, kalender) === nominaal) ?? jaarVan(nominaal);
      return `voor ${langeDatum(maakDatum(jaar, regel.maand, regel.dag))}`;
    }
    case 'maand':
      return `${maandnaam(nominaal)} ${jaarVan(nominaal)}`;
  }
}

function inJaar(regel: Jaarlijks, jaar: number, kalender: Werkkalender): Datum {
  switch (regel.soort) {
    case 'op':
      return maakDatum(jaar, regel.maand, regel.dag);
    case 'voor':
      return kalender.opOfVoor(plusDagen(maakDatum(jaar, regel.maand, regel.dag), -1));
    case 'maand':
      return kalender.opOfVoor(laatsteDagVanMaand(jaar, regel.maand));
  }
}
