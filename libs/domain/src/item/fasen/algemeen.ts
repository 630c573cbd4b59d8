import { z } from 'zod';
import type { Eigenaar } from '../../contract/actor';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import type { Datum } from '../../kalender/datum';
import { besluit } from '../../onderwerp/onderwerp';
import { fasecodeSchema, type Fase, type Stapdefinitie } from '../../programma/definitie';
import { faseopdracht, naarFase, rondAf, type Fasemodule } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';
import type { Item } from '../item-staat';

/** What stages of named steps add to an item: per stage its steps, and the day on which each was done. */
export type AlgemeenStand = Readonly<Record<Fase, { readonly stappen: readonly Stapdefinitie[]; readonly gedaan: Readonly<Record<string, Datum>> }>>;

const stapAfgerond = itemgebeurtenis({
  type: 'stap-afgerond',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ fase: fasecodeSchema, stap: z.string(), naam: z.string(), toelichting: tekstverwijzing.optional() }),
  voorbeeld: { fase: 'screening', stap: 'signalering', naam: 'Signalering', toelichting: voorbeeldtekst },
  zin: (d) => `Stap afgerond: ${d.naam}.`,
  evolve: (item, d, envelope) => {
    const deel = item.algemeen?.[d.fase];
    return {
      ...item,
      algemeen: { ...item.algemeen, [d.fase]: { stappen: deel?.stappen ?? [], gedaan: { ...deel?.gedaan, [d.stap]: envelope.gebeurdOp } } },
      ...besluit(`${d.naam} afgerond`, envelope),
    };
  },
});

/** The steps of the stage in which the item is, that are not done. */
export function openStappen(item: Item): readonly Stapdefinitie[] {
  const deel = item.algemeen?.[item.fase];
  return (deel?.stappen ?? []).filter((stap) => deel?.gedaan[stap.code] === undefined);
}

const eigenaarVan = (item: Item, stap: Stapdefinitie): Eigenaar => (stap.eigenaar === 'indiener' ? item.eigenaar : stap.eigenaar);
const namen = (stappen: readonly Stapdefinitie[]): string => stappen.map((stap) => `${stap.code} (${stap.naam})`).join(', ');

const rondStapAf = faseopdracht('algemeen', {
  type: 'rondStapAf',
  kind: 'levensloop',
  titel: 'Stap afronden',
  wie: ['eigenaar', 'projectorganisatie'],
  eigenaren: (item) => openStappen(item).map((stap) => eigenaarVan(item, stap)),
  schema: z.strictObject({ stap: z.string().min(1).max(40), toelichting: vrijeTekst().optional() }),
  voorbeeld: { stap: 'signalering' },
  vooraf: (item) => {
    if (openStappen(item).length === 0) throw new DomainError('al-gedaan', `Alle stappen van de fase ${item.fasenaam} zijn afgerond.`);
  },
  decide: (item, d) => {
    const stap = openStappen(item).find((kandidaat) => kandidaat.code === d.stap);
    if (stap === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen open stap ${d.stap}. Wel: ${namen(openStappen(item))}.`, { veld: 'stap' });
    return [stapAfgerond({ fase: item.fase, stap: stap.code, naam: stap.naam, ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }) })];
  },
});

const rondFaseAf = faseopdracht('algemeen', {
  type: 'rondFaseAf',
  kind: 'levensloop',
  titel: 'Fase afronden',
  wie: ['projectorganisatie'],
  schema: z.strictObject({ naar: fasecodeSchema.optional().describe('De fase waar het item heen gaat; nodig als er meer dan één volgt') }),
  voorbeeld: { naar: 'verdieping' },
  vooraf: (item) => {
    const open = openStappen(item);
    if (open.length > 0) throw new DomainError('nog-niet', `De fase ${item.fasenaam} is nog niet klaar. Nog te doen: ${namen(open)}.`, { open: open.map(({ code }) => code) });
  },
  decide: (item, d, context) => [d.naar === undefined ? rondAf(item, context) : naarFase(item, d.naar, context)],
});

/** A stage of named steps, each with its owner, for programmes whose stages are none of the seven (design.md section 3). */
export const algemeen: Fasemodule = {
  fase: 'algemeen',
  events: [stapAfgerond],
  commands: [rondStapAf, rondFaseAf],
  aanZet: (item) => {
    const [eerste] = openStappen(item);
    return eerste === undefined ? { wie: ['projectorganisatie'], wat: `${item.fasenaam} afronden` } : { wie: [eigenaarVan(item, eerste)], wat: eerste.naam };
  },
};
