import { z } from 'zod';
import { namens } from '../contract/actor';
import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst, vrijeTekst } from '../contract/tekst';
import { itemverwijzing, partijcode } from '../contract/verwijzing';
import type { Datum } from '../kalender/datum';
import type { Item } from '../item/item-staat';
import { naamVan } from '../woorden';
import { aanvraagIngetrokken, aanvraagUitgewerkt, projectideeIngediend, rebuttalIngediend } from './aanvraag-gebeurtenissen';
import { brengVerder, vindAanvraag, weigerStand } from './aanvraag';
import { rondeopdracht, type Aanvraag, type Ronde } from './ronde-staat';
import { weigerBuitenVenster } from './vensters';

/** Applicants, and who registers for them what came in by another way. */
const indieners = ['partij', 'projectorganisatie', 'eigenaar'] as const;

const isNamensRonde = (ronde: Ronde, { actor }: Context): boolean => actor.rol === 'projectorganisatie' || namens(actor) === ronde.besluitorgaan;

/**
 * The day that counts for a window. Who runs the ronde may register later what came in on time; an applicant's own word that it was in
 * time does not count, as with every late registration (domain.md, *Registering late*).
 */
const dagDieTelt = (ronde: Ronde, context: Context): Datum => (isNamensRonde(ronde, context) ? context.gebeurdOp : context.vandaag);

function weigerAnders(ronde: Ronde, { code, partij }: Pick<Aanvraag, 'code' | 'partij'>, context: Context): void {
  if (isNamensRonde(ronde, context) || (partij !== undefined && context.actor.partij === partij)) return;
  throw new DomainError('geen-recht', `Alleen ${partij === undefined ? '' : `${naamVan(partij)}, `}de projectorganisatie of ${naamVan(ronde.besluitorgaan)} kan dit doen voor ${code}.`, { veld: 'aanvraag' });
}

/** Refuses an item that cannot be applied for in this ronde. */
function controleerItem(ronde: Ronde, id: string, context: Context): void {
  const buur = id.startsWith('item-') ? buurVan<Item>({ kind: 'item' }, id, context) : undefined;
  if (buur === undefined) throw new DomainError('verwijzing-onbekend', 'Geef het id van het item (item-…).', { veld: 'item' });
  const { nummer, fasenaam, soort, status, subsidieronde, programma } = buur.state;
  if (programma.code !== ronde.programma.code) throw new DomainError('verwijzing-onbekend', `${nummer} hoort bij een ander programma dan ${ronde.naam}.`, { veld: 'item' });
  const nodig = ronde.soort === 'inclusieversneller' ? 'studie' : 'subsidieronde';
  if (soort !== nodig || status !== 'lopend') {
    const waarom = ronde.soort === 'inclusieversneller' ? 'Een inclusieversneller is voor lopende studies' : 'Alleen een item in de fase subsidieronde kan meedoen';
    throw new DomainError('niet-in-deze-fase', `${waarom}. ${nummer} is ${status === 'lopend' ? `in de fase ${fasenaam}` : status}.`, { veld: 'item', fase: soort });
  }
  if (nodig === 'subsidieronde' && subsidieronde?.rondecode !== ronde.code) {
    throw new DomainError('nog-niet', `${nummer} is niet toegewezen aan ${ronde.naam}.`, { veld: 'item' });
  }
  const eerder = ronde.aanvragen.find((aanvraag) => aanvraag.item === id && aanvraag.stand !== 'ingetrokken');
  if (eerder !== undefined) throw new DomainError('bestaat-al', `Voor ${nummer} is al een aanvraag in deze ronde: ${eerder.code}.`, { veld: 'item' });
}

export const dienProjectideeIn = rondeopdracht({
  type: 'dienProjectideeIn',
  kind: 'feit',
  titel: 'Projectidee indienen',
  wie: indieners,
  schema: z
    .strictObject({
      aanvraag: codeSchema.describe('De code van de aanvraag, bijvoorbeeld P-042'),
      titel: openbareTekst(3, 200, 'De titel heeft minstens 3 tekens.'),
      partij: partijcode().optional().describe('De partij die aanvraagt'),
      projectgroep: openbareTekst(2, 200).optional().describe('De naam van de projectgroep, zonder namen van personen'),
      item: itemverwijzing().optional().describe('Het id van het item waar het over gaat, als dat er al is'),
    })
    .refine((d) => d.partij !== undefined || d.projectgroep !== undefined, { path: ['projectgroep'], message: 'Noem de partij of de projectgroep die aanvraagt.' }),
  voorbeeld: { aanvraag: 'P-042', titel: 'Nazorg na een heupoperatie', partij: 'FMS', projectgroep: 'Projectgroep heupnazorg' },
  decide: (ronde, d, context) => {
    weigerAnders(ronde, { code: d.aanvraag, ...(d.partij === undefined ? {} : { partij: d.partij }) }, context);
    if (ronde.aanvragen.some(({ code }) => code === d.aanvraag)) throw new DomainError('bestaat-al', `Er is al een aanvraag ${d.aanvraag} in deze ronde.`, { veld: 'aanvraag' });
    weigerBuitenVenster(ronde, 'projectidee', dagDieTelt(ronde, context), d.aanvraag);
    if (d.item !== undefined) controleerItem(ronde, d.item, context);
    else if (ronde.soort === 'inclusieversneller') throw new DomainError('onvolledig', 'Noem de studie waar het om gaat: een inclusieversneller is voor lopende studies.', { veld: 'item' });
    const { aanvraag, titel, ...wie } = d;
    return [projectideeIngediend({ aanvraag, titel, ...zonderLeeg(wie) })];
  },
});

const zonderLeeg = ({ partij, projectgroep, item }: { partij?: string | undefined; projectgroep?: string | undefined; item?: string | undefined }): { partij?: string; projectgroep?: string; item?: string } => ({
  ...(partij === undefined ? {} : { partij }), ...(projectgroep === undefined ? {} : { projectgroep }), ...(item === undefined ? {} : { item }),
});

const aanvraagSchema = z.strictObject({ aanvraag: codeSchema.describe('De code van de aanvraag') });

export const dienUitwerkingIn = rondeopdracht({
  type: 'dienUitwerkingIn',
  kind: 'feit',
  titel: 'Uitgewerkte aanvraag indienen',
  wie: indieners,
  schema: aanvraagSchema,
  voorbeeld: { aanvraag: 'P-042' },
  decide: (ronde, d, context) => {
    const aanvraag = vindAanvraag(ronde, d.aanvraag);
    weigerAnders(ronde, aanvraag, context);
    brengVerder(ronde, d.aanvraag, ['geselecteerd'], 'uitgewerkt', context);
    weigerBuitenVenster(ronde, 'uitwerking', dagDieTelt(ronde, context), d.aanvraag);
    return [aanvraagUitgewerkt({ aanvraag: d.aanvraag })];
  },
});

export const dienRebuttalIn = rondeopdracht({
  type: 'dienRebuttalIn',
  kind: 'feit',
  titel: 'Rebuttal indienen',
  wie: indieners,
  schema: aanvraagSchema.extend({ tekst: vrijeTekst(4000) }),
  voorbeeld: { aanvraag: 'P-042', tekst: 'De inclusie is haalbaar: drie centra hebben al toegezegd.' },
  decide: (ronde, d, context) => {
    const aanvraag = vindAanvraag(ronde, d.aanvraag);
    weigerAnders(ronde, aanvraag, context);
    brengVerder(ronde, d.aanvraag, ['beoordeeld'], 'van een rebuttal voorzien', context);
    if (aanvraag.rebuttalOp !== undefined) throw new DomainError('al-gedaan', `Er is al een rebuttal bij ${aanvraag.code}.`, { veld: 'aanvraag' });
    weigerBuitenVenster(ronde, 'beoordeling', dagDieTelt(ronde, context), d.aanvraag);
    return [rebuttalIngediend({ aanvraag: d.aanvraag, tekst: d.tekst })];
  },
});

export const trekAanvraagIn = rondeopdracht({
  type: 'trekAanvraagIn',
  kind: 'levensloop',
  titel: 'Aanvraag intrekken',
  wie: indieners,
  schema: aanvraagSchema.extend({ reden: vrijeTekst() }),
  voorbeeld: { aanvraag: 'P-042', reden: 'De projectgroep heeft elders financiering gevonden.' },
  decide: (ronde, d, context) => {
    const aanvraag = vindAanvraag(ronde, d.aanvraag);
    weigerAnders(ronde, aanvraag, context);
    weigerStand(aanvraag, ['projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig'], 'ingetrokken', context);
    return [aanvraagIngetrokken({ aanvraag: d.aanvraag, reden: d.reden })];
  },
});
