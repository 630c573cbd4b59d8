import { z } from 'zod';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { besluit } from '../onderwerp/onderwerp';
import { gekozenVersie, migreerSchema } from '../item/kern/migreren';
import { actiegebeurtenis, actieopdracht } from './actie-staat';

export const actieGemigreerd = actiegebeurtenis({
  type: 'actie-gemigreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ van: z.int().positive(), naar: z.int().positive(), reden: tekstverwijzing }),
  voorbeeld: { van: 1, naar: 2, reden: voorbeeldtekst },
  zin: (d) => `Gaat verder onder versie ${d.naar} van het programma (was ${d.van}).`,
  evolve: (actie, d, envelope) => ({ ...actie, programma: { ...actie.programma, versie: d.naar }, ...besluit(`over naar versie ${d.naar}`, envelope) }),
});

/** An actie takes nothing of its term from the definition, so nothing of it changes; owners and ladder are those of the new version from now on. */
export const migreerNaarDefinitie = actieopdracht({
  type: 'migreerNaarDefinitie',
  kind: 'levensloop',
  titel: 'Overzetten naar een andere versie van het programma',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: migreerSchema,
  voorbeeld: { versie: 2, reden: 'De eigenaren van 2021 gelden voor alle acties.' },
  nieuweVersie: (d: { readonly versie: number }) => d.versie,
  decide: (actie, d, context) => {
    const nieuw = gekozenVersie(actie, d.versie, context);
    return [actieGemigreerd({ van: actie.programma.versie, naar: nieuw.versie, reden: d.reden })];
  },
});
