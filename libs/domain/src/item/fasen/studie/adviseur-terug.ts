import { z } from 'zod';
import { eigenaarSchema, type Eigenaar } from '../../../contract/actor';
import { DomainError } from '../../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../../contract/tekst';
import { codeInZin, naamInZin } from '../../../woorden';
import { faseopdracht } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import { adviseursfuncties, type Adviseursfunctie } from './stand';

interface Adviseur {
  readonly adviseur: Eigenaar;
  readonly functie?: Adviseursfunctie | undefined;
}
const inZin = ({ adviseur, functie }: Adviseur): string => `${naamInZin(adviseur)}${functie === undefined ? '' : ` (${codeInZin(functie)})`}`;
const zelfde = (a: Adviseur, b: Adviseur): boolean => a.adviseur === b.adviseur && a.functie === b.functie;

/** Somebody was assigned by mistake, or advises no longer: who takes that place is assigned like any other. */
export const adviseurTeruggetrokken = itemgebeurtenis({
  type: 'adviseur-teruggetrokken',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ adviseur: eigenaarSchema, functie: z.enum(adviseursfuncties).optional(), reden: tekstverwijzing }),
  voorbeeld: { adviseur: 'partij:ZINL', functie: 'zorgevaluatie', reden: voorbeeldtekst },
  zin: (d) => `Adviseur teruggetrokken: ${inZin(d)}.`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, adviseurs: (item.studie?.adviseurs ?? []).filter((een) => !zelfde(een, d)) } }),
});

/** The one that is meant: exactly this one, or the only one of this adviseur when no function is named. */
function gekozen(adviseurs: readonly Adviseur[], d: Adviseur): Adviseur {
  const precies = adviseurs.find((een) => zelfde(een, d));
  if (precies !== undefined) return precies;
  const [enige, ...meer] = d.functie === undefined ? adviseurs.filter(({ adviseur }) => adviseur === d.adviseur) : [];
  if (enige === undefined) throw new DomainError('verwijzing-onbekend', `${inZin(d)} is geen adviseur van deze studie. Wel: ${adviseurs.map(inZin).join(', ') || 'niemand'}.`, { veld: 'adviseur' });
  if (meer.length > 0) throw new DomainError('onvolledig', `${naamInZin(d.adviseur)} is adviseur in meer functies. Kies welke.`, { veld: 'functie' });
  return enige;
}

export const trekAdviseurTerug = faseopdracht('studie', {
  type: 'trekAdviseurTerug',
  kind: 'feit',
  ookDaarna: true,
  titel: 'Adviseur terugtrekken',
  wie: ['projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({ adviseur: eigenaarSchema, functie: z.enum(adviseursfuncties).optional().describe('Als dezelfde partij in meer functies adviseert'), reden: vrijeTekst() }),
  voorbeeld: { adviseur: 'partij:ZINL', functie: 'zorgevaluatie', reden: 'Dit was de verkeerde partij.' },
  vooraf: (item) => {
    if ((item.studie?.adviseurs ?? []).length === 0) throw new DomainError('nog-niet', 'Deze studie heeft geen adviseur.');
  },
  decide: (item, { reden, ...d }) => {
    const { adviseur, functie } = gekozen(item.studie?.adviseurs ?? [], d);
    return [adviseurTeruggetrokken({ adviseur, ...(functie === undefined ? {} : { functie }), reden })];
  },
});
