import { z } from 'zod';
import type { Eigenaar } from '../../../contract/actor';
import { DomainError } from '../../../contract/domain-error';
import type { Context } from '../../../contract/context';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../../contract/tekst';
import { plusMaanden } from '../../../kalender/datum';
import { langeDatum } from '../../../kalender/schrijfwijze';
import { besluit } from '../../../onderwerp/onderwerp';
import { fasedefinitie, type Fasedefinitie } from '../../../programma/definitie';
import { isOpen } from '../../../termijn/termijn';
import { faseopdracht } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { eersteBetreding } from '../../termijnregels';
import { metImplementatie, type ImplementatieStand } from './stand';

const rapporten = (item: Item): NonNullable<ImplementatieStand['rapporten']> => item.implementatie?.rapporten ?? [];

const gerapporteerd = itemgebeurtenis({
  type: 'implementatie-gerapporteerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ jaar: z.int().positive(), toelichting: tekstverwijzing }),
  voorbeeld: { jaar: 1, toelichting: voorbeeldtekst },
  zin: (d) => `Voortgang gerapporteerd over implementatiejaar ${d.jaar}.`,
  evolve: (item, d, envelope) => metImplementatie(item, { rapporten: [...rapporten(item), { jaar: d.jaar, op: envelope.gebeurdOp, toelichting: d.toelichting }] }),
});

const geevalueerd = itemgebeurtenis({
  type: 'implementatie-geevalueerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ toelichting: tekstverwijzing }),
  voorbeeld: { toelichting: voorbeeldtekst },
  zin: () => 'Implementatie geëvalueerd.',
  evolve: (item, _d, envelope) => ({ ...metImplementatie(item, { geevalueerdOp: envelope.gebeurdOp }), ...besluit('implementatie geëvalueerd', envelope) }),
});

/** What the programme asks in reports, refused where it asks none. */
function jaarrapportage(item: Item, { definitie }: Context): NonNullable<Fasedefinitie['jaarrapportage']> {
  const { jaarrapportage: gevraagd } = fasedefinitie(definitie, item.fase);
  if (gevraagd === undefined) throw new DomainError('niet-in-deze-fase', `${definitie.naam} vraagt geen jaarrapportage over de implementatie.`);
  return gevraagd;
}

/** The first year that was not reported on; undefined when all were. */
export const volgendRapportjaar = (item: Item, jaren: number): number | undefined =>
  Array.from({ length: jaren }, (_, i) => i + 1).find((jaar) => !rapporten(item).some((rapport) => rapport.jaar === jaar));

/** The owner of the item, and whom the programme asks for the reports. */
const wieRapporteert = (item: Item): readonly Eigenaar[] => [
  ...new Set([item.eigenaar, ...item.termijnen.filter((termijn) => isOpen(termijn) && /^(jaarrapport-|evaluatie$)/.test(termijn.stap)).flatMap(({ eigenaren }) => eigenaren)]),
];

/** A year of implementation can be reported on once it has begun; yearly from the first entry, like the terms. */
function eisBegonnen(item: Item, jaar: number, { gebeurdOp }: Context): void {
  const begin = plusMaanden(eersteBetreding(item, item.fase) ?? gebeurdOp, 12 * (jaar - 1));
  if (gebeurdOp < begin) throw new DomainError('nog-niet', `Implementatiejaar ${jaar} begint op ${langeDatum(begin)}. Leg het daarna vast.`, { vanaf: begin });
}

const rapporteerImplementatie = faseopdracht('implementatie', {
  type: 'rapporteerImplementatie',
  kind: 'levensloop',
  titel: 'Jaarrapport vastleggen',
  wie: ['eigenaar', 'projectorganisatie'],
  eigenaren: wieRapporteert,
  schema: z.strictObject({ jaar: z.int().positive().optional().describe('Het implementatiejaar; leeg is het eerstvolgende'), toelichting: vrijeTekst(4000) }),
  voorbeeld: { toelichting: 'Drie van de vier verbeteracties zijn in gang gezet.' },
  vooraf: (item, context) => {
    if (volgendRapportjaar(item, jaarrapportage(item, context).jaren) === undefined) throw new DomainError('al-gedaan', 'Over alle jaren is gerapporteerd.');
  },
  decide: (item, d, context) => {
    const { jaren } = jaarrapportage(item, context);
    const jaar = d.jaar ?? volgendRapportjaar(item, jaren) ?? jaren;
    if (jaar > jaren) throw new DomainError('datum-ongeldig', `Er wordt over ${jaren} jaren gerapporteerd.`, { veld: 'jaar' });
    if (rapporten(item).some((rapport) => rapport.jaar === jaar)) throw new DomainError('al-gedaan', `Over implementatiejaar ${jaar} is al gerapporteerd.`, { veld: 'jaar' });
    eisBegonnen(item, jaar, context);
    return [gerapporteerd({ jaar, toelichting: d.toelichting })];
  },
});

const evalueerImplementatie = faseopdracht('implementatie', {
  type: 'evalueerImplementatie',
  kind: 'levensloop',
  titel: 'Implementatie evalueren',
  wie: ['eigenaar', 'projectorganisatie'],
  eigenaren: wieRapporteert,
  schema: z.strictObject({ toelichting: vrijeTekst(4000) }),
  voorbeeld: { toelichting: 'De meeste ziekenhuizen doen het nu.' },
  vooraf: (item, context) => {
    const { evaluatieInJaar } = jaarrapportage(item, context);
    if (evaluatieInJaar === undefined) throw new DomainError('niet-in-deze-fase', `${context.definitie.naam} vraagt geen evaluatie van de implementatie.`);
    if (item.implementatie?.geevalueerdOp !== undefined) throw new DomainError('al-gedaan', 'De implementatie is al geëvalueerd.');
  },
  decide: (item, d, context) => {
    eisBegonnen(item, jaarrapportage(item, context).evaluatieInJaar ?? 1, context);
    return [geevalueerd({ toelichting: d.toelichting })];
  },
});

export const rapportgebeurtenissen = [gerapporteerd, geevalueerd];
export const rapportopdrachten = [rapporteerImplementatie, evalueerImplementatie];
