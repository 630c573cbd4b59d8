import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { besluit } from '../onderwerp/onderwerp';
import { gekozenVersie, migreerSchema } from '../item/kern/migreren';
import { onbekendeEigenaren } from '../item/kern/migratie';
import type { Programmadefinitie } from '../programma/definitie';
import { actiegebeurtenis, actieopdracht, klaar, type Actie } from './actie-staat';

export const actieGemigreerd = actiegebeurtenis({
  type: 'actie-gemigreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ van: z.int().positive(), naar: z.int().positive(), reden: tekstverwijzing }),
  voorbeeld: { van: 1, naar: 2, reden: voorbeeldtekst },
  zin: (d) => `Gaat verder onder versie ${d.naar} van het programma (was ${d.van}).`,
  evolve: (actie, d, envelope) => ({ ...actie, programma: { ...actie.programma, versie: d.naar }, ...besluit(`over naar versie ${d.naar}`, envelope) }),
});

/** Why an actie cannot go over to another version: who still has to report a part of it is no owner there. */
export const actiestrandredenen = ({ delen }: Pick<Actie, 'delen'>, nieuw: Programmadefinitie): readonly string[] => onbekendeEigenaren(delen.filter((deel) => !klaar(deel)).map(({ eigenaar }) => eigenaar), nieuw);

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
    const redenen = actiestrandredenen(actie, nieuw);
    if (redenen.length > 0) throw new DomainError('zou-stranden', `${actie.nummer} kan niet over naar versie ${d.versie}. ${redenen.join(' ')}`, { redenen });
    return [actieGemigreerd({ van: actie.programma.versie, naar: nieuw.versie, reden: d.reden })];
  },
});
