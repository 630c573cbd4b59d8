import { z } from 'zod';

const criteriumSchema = z.strictObject({ code: z.string().regex(/^[a-z][a-z-]{1,39}$/), naam: z.string() });

/** A set of criteria by which a programme weighs its questions. Never changed once it has been used: a new year takes a new set. */
export const criteriasetSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9-]{1,40}$/),
    /** The first year for which it holds, until a later set takes over. */
    vanafJaar: z.int().min(2000).max(2200),
    criteria: z.array(criteriumSchema).min(1),
    schaal: z.strictObject({ min: z.int(), max: z.int() }).refine(({ min, max }) => min < max, 'De hoogste score ligt boven de laagste.'),
    /** Per criterion how heavily it counts; what is not named counts once. */
    gewichten: z.record(z.string(), z.number().positive()).optional(),
  })
  .superRefine(({ code, criteria, gewichten = {} }, ctx) => {
    const codes = criteria.map((criterium) => criterium.code);
    const dubbel = codes.filter((een, i) => codes.indexOf(een) !== i);
    if (dubbel.length > 0) ctx.addIssue({ code: 'custom', path: ['criteria'], message: `Criteriaset ${code} noemt ${dubbel.join(', ')} meer dan een keer.` });
    for (const naam of Object.keys(gewichten).filter((een) => !codes.includes(een))) {
      ctx.addIssue({ code: 'custom', path: ['gewichten', naam], message: `Criteriaset ${code} geeft ${naam} een gewicht, maar heeft dat criterium niet.` });
    }
  });
export type Criteriaset = z.infer<typeof criteriasetSchema>;

/** The set that holds in this year: the latest that had begun. Undefined when the programme has none for it. */
export const criteriasetVoor = (sets: readonly Criteriaset[] | undefined, jaar: number): Criteriaset | undefined =>
  (sets ?? []).filter(({ vanafJaar }) => vanafJaar <= jaar).reduce<Criteriaset | undefined>((laatste, set) => (laatste === undefined || set.vanafJaar > laatste.vanafJaar ? set : laatste), undefined);
