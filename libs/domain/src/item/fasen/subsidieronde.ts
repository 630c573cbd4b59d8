import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst, tekstverwijzing, vrijeTekst, voorbeeldtekst } from '../../contract/tekst';
import { besluit } from '../../onderwerp/onderwerp';
import { betreed, faseopdracht, partij, type Fasemodule } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';
import type { Item } from '../item-staat';

/** What stage 3 adds to an item: its way through one ronde. */
export interface SubsidierondeStand {
  readonly ronde?: string;
  readonly aanvraagIngediendOp?: string;
  readonly voorlopigOp?: string;
  readonly definitiefOp?: string;
  /** Applications of earlier rounds; a rejected one returns in a next round and stays visible. */
  readonly eerdere?: readonly SubsidierondeStand[];
}

const aanRondeToegewezen = itemgebeurtenis({
  type: 'aan-ronde-toegewezen',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ronde: z.string() }),
  voorbeeld: { ronde: 'Subsidieoproep 2020' },
  zin: (d) => `Toegewezen aan ${d.ronde}.`,
  evolve: (item, d, envelope) => ({ ...item, subsidieronde: { ...item.subsidieronde, ronde: d.ronde }, ...besluit(`toegewezen aan ${d.ronde}`, envelope) }),
});

export const aanvraagIngediend = itemgebeurtenis({
  type: 'aanvraag-ingediend',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({}),
  voorbeeld: {},
  zin: () => 'Uitgewerkte aanvraag ingediend.',
  evolve: (item, _d, envelope) => ({ ...item, subsidieronde: { ...item.subsidieronde, aanvraagIngediendOp: envelope.gebeurdOp } }),
});

export const voorlopigGehonoreerd = itemgebeurtenis({
  type: 'voorlopig-gehonoreerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ reden: tekstverwijzing.optional() }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Voorlopig gehonoreerd.',
  evolve: (item, _d, envelope) => ({ ...item, subsidieronde: { ...item.subsidieronde, voorlopigOp: envelope.gebeurdOp }, ...besluit('voorlopig gehonoreerd', envelope) }),
});

export const definitiefGehonoreerd = itemgebeurtenis({
  type: 'definitief-gehonoreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ reden: tekstverwijzing.optional() }),
  voorbeeld: {},
  zin: () => 'Definitief gehonoreerd, na het kwaliteitsoordeel van ZonMw.',
  evolve: (item, _d, envelope) => ({ ...item, subsidieronde: { ...item.subsidieronde, definitiefOp: envelope.gebeurdOp }, ...besluit('definitief gehonoreerd', envelope) }),
});

const stand = (item: Item): SubsidierondeStand => item.subsidieronde ?? {};
const eerst = (gedaan: string | undefined, wat: string): void => {
  if (gedaan === undefined) throw new DomainError('nog-niet', `Dit kan nog niet. Eerst: ${wat}.`);
};
const nogNiet = (gedaan: string | undefined, wat: string): void => {
  if (gedaan !== undefined) throw new DomainError('al-gedaan', `${wat} is al gedaan.`);
};
const metReden = z.strictObject({ reden: vrijeTekst().optional() });
const alsReden = (reden: string | undefined): { reden?: string } => (reden === undefined ? {} : { reden });

const wijsToeAanRonde = faseopdracht('subsidieronde', {
  type: 'wijsToeAanRonde',
  kind: 'levensloop',
  titel: 'Toewijzen aan een ronde',
  wie: ['projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({ ronde: openbareTekst(1, 100, 'Noem de ronde.') }),
  voorbeeld: { ronde: 'Subsidieoproep 2020' },
  vooraf: (item) => nogNiet(stand(item).aanvraagIngediendOp, 'De aanvraag indienen'),
  decide: (_item, d) => [aanRondeToegewezen({ ronde: d.ronde })],
});

const dienAanvraagIn = faseopdracht('subsidieronde', {
  type: 'dienAanvraagIn',
  kind: 'levensloop',
  titel: 'Aanvraag indienen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (item) => {
    eerst(stand(item).ronde, 'toewijzen aan een ronde');
    nogNiet(stand(item).aanvraagIngediendOp, 'De aanvraag indienen');
  },
  decide: () => [aanvraagIngediend({})],
});

const honoreerVoorlopig = faseopdracht('subsidieronde', {
  type: 'honoreerVoorlopig',
  kind: 'levensloop',
  titel: 'Voorlopig honoreren',
  wie: ['partij:ZonMw'],
  schema: metReden,
  voorbeeld: {},
  vooraf: (item) => {
    eerst(stand(item).aanvraagIngediendOp, 'de aanvraag indienen');
    nogNiet(stand(item).voorlopigOp, 'Voorlopig honoreren');
  },
  decide: (_item, d) => [voorlopigGehonoreerd(alsReden(d.reden))],
});

const honoreerDefinitief = faseopdracht('subsidieronde', {
  type: 'honoreerDefinitief',
  kind: 'levensloop',
  titel: 'Definitief honoreren',
  wie: ['partij:ZonMw'],
  schema: metReden,
  voorbeeld: {},
  vooraf: (item) => eerst(stand(item).voorlopigOp, 'voorlopig honoreren'),
  decide: (item, d, context) => [definitiefGehonoreerd(alsReden(d.reden)), betreed(item, 'studie', context)],
});

export const subsidieronde: Fasemodule = {
  fase: 'subsidieronde',
  events: [aanRondeToegewezen, aanvraagIngediend, voorlopigGehonoreerd, definitiefGehonoreerd],
  commands: [wijsToeAanRonde, dienAanvraagIn, honoreerVoorlopig, honoreerDefinitief],
  aanZet: (item) => {
    if (stand(item).ronde === undefined) return { wie: ['projectorganisatie'], wat: 'Toewijzen aan een ronde' };
    if (stand(item).aanvraagIngediendOp === undefined) return { wie: [item.eigenaar], wat: 'Aanvraag uitwerken en indienen' };
    return { wie: [partij('ZonMw')], wat: stand(item).voorlopigOp === undefined ? 'Aanvraag beoordelen' : 'Definitief honoreren' };
  },
};
