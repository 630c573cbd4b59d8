import { z } from 'zod';
import { eigenaarSchema, type Eigenaar } from '../../contract/actor';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import { jaarVan } from '../../kalender/datum';
import { fasedefinitie } from '../../programma/definitie';
import { isOpen, type Termijn } from '../../termijn/termijn';
import { hoofdletter, naamInZin } from '../../woorden';
import { bovenDeNorm, bovenDeNormSchema, waarschuwing } from '../fasen/boven-de-norm';
import { weigerZonderAchterban } from '../fasen/kennisvraag';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { termijnregelsVan } from '../termijnregels';

const metEigenaar = (termijn: Termijn, vorige: Eigenaar, nieuw: Eigenaar): Termijn => ({
  ...termijn, eigenaren: [...new Set(termijn.eigenaren.map((eigenaar) => (eigenaar === vorige ? nieuw : eigenaar)))],
});

/** A handover: somebody else answers for it from now on, and who submitted it stays who did. A correction: it stood in the wrong name from the beginning. */
const wijzigsoorten = ['overdracht', 'correctie'] as const;

/** How a change reads; one of before this was told apart says neither. */
function zin({ nieuw, vorige, soort }: { readonly nieuw: Eigenaar; readonly vorige: Eigenaar; readonly soort?: (typeof wijzigsoorten)[number] | undefined }): string {
  if (soort === 'correctie') return `Eigenaar gecorrigeerd: dit item is van ${naamInZin(nieuw)}, niet van ${naamInZin(vorige)}.`;
  return soort === 'overdracht' ? `Dit item is overgedragen aan ${naamInZin(nieuw)}. Het was van ${naamInZin(vorige)}.` : `Dit item is nu van ${naamInZin(nieuw)}. Het was van ${naamInZin(vorige)}.`;
}

/** The item, and the terms that are its owner's, are of another partij from now on. Who had it before, and who submitted it, stays in the history. */
export const itemeigenaarGewijzigd = itemgebeurtenis({
  type: 'itemeigenaar-gewijzigd',
  versie: 2,
  // Version 1 did not tell a handover from a correction; each counted as a correction.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ nieuw: eigenaarSchema, vorige: eigenaarSchema, termijnen: z.array(z.string()), bovenNorm: bovenDeNormSchema.optional(), reden: tekstverwijzing, soort: z.enum(wijzigsoorten).optional() }),
  voorbeeld: { nieuw: 'partij:NVZ', vorige: 'partij:FMS', termijnen: ['picot-1'], reden: voorbeeldtekst, soort: 'overdracht' },
  zin: (d) => `${zin(d)}${d.bovenNorm === undefined ? '' : waarschuwing(d.nieuw, d.bovenNorm)}`,
  evolve: (item, d) => {
    const { bovenNorm: was, ...kennisvraag } = item.kennisvraag ?? {};
    const bovenNorm = d.soort === 'overdracht' ? was : d.bovenNorm;
    return {
      ...item,
      eigenaar: d.nieuw,
      vorigeEigenaren: [...(item.vorigeEigenaren ?? []), { eigenaar: d.vorige, inFase: item.doorlopen.length - 1 }],
      termijnen: item.termijnen.map((termijn) => (d.termijnen.includes(termijn.id) ? metEigenaar(termijn, d.vorige, d.nieuw) : termijn)),
      // How many questions a partij submitted says nothing of another one.
      ...(item.kennisvraag === undefined ? {} : { kennisvraag: { ...kennisvraag, ...(bovenNorm === undefined ? {} : { bovenNorm }) } }),
    };
  },
});

/** The open terms that are the owner's by the rule that set them; one that is of this same partij by name stays where it is. */
function vanDeEigenaar(item: Item, { definitie }: Context): readonly string[] {
  const regels = termijnregelsVan(fasedefinitie(definitie, item.fase));
  return item.termijnen
    .filter((termijn) => isOpen(termijn) && termijn.eigenaren.includes(item.eigenaar) && regels.some(({ stap, eigenaar }) => stap === termijn.stap && eigenaar === 'indiener'))
    .map(({ id }) => id);
}

/** As long as the question is being asked, its owner is who asks it: a partij with a constituency, and one more of its year. */
const isNogVraag = ({ soort }: Item): boolean => soort === 'kennisvraag' || soort === 'picot';
const jaarVanIndienen = (item: Item): number => jaarVan(item.doorlopen[0]?.sinds ?? '');

export const wijzigEigenaar = itemopdracht({
  type: 'wijzigEigenaar',
  kind: 'levensloop',
  titel: 'Eigenaar wijzigen',
  wie: ['projectorganisatie'],
  schema: z.strictObject({
    eigenaar: eigenaarSchema,
    reden: vrijeTekst(),
    soort: z.enum(wijzigsoorten).default('overdracht').describe('Overdracht: een ander neemt het over. Correctie: het stond van het begin af op een verkeerde naam; dan telt de vraag bij wie hem echt indiende'),
  }),
  voorbeeld: { eigenaar: 'partij:NVZ', reden: 'De projectleider werkt nu bij de NVZ.' },
  telt: (d: { readonly eigenaar: Eigenaar; readonly soort: (typeof wijzigsoorten)[number] }, item) => (d.soort === 'correctie' && item.soort === 'kennisvraag' ? { type: 'kennisvraag-ingediend', eigenaar: d.eigenaar, behalveNa: 'ingetrokken', jaar: jaarVanIndienen(item) } : undefined),
  decide: (item, d, context) => {
    if (d.eigenaar === item.eigenaar) throw new DomainError('al-gedaan', `${hoofdletter(naamInZin(item.eigenaar))} is al de eigenaar van ${item.nummer}.`, { veld: 'eigenaar' });
    if (isNogVraag(item)) weigerZonderAchterban(d.eigenaar, context);
    return [
      itemeigenaarGewijzigd({
        nieuw: d.eigenaar, vorige: item.eigenaar, termijnen: [...vanDeEigenaar(item, context)], reden: d.reden, soort: d.soort,
        ...(d.soort === 'correctie' && item.soort === 'kennisvraag' ? bovenDeNorm(fasedefinitie(context.definitie, item.fase).normPerPartij, context.eerder, jaarVanIndienen(item)) : {}),
      }),
    ];
  },
});
