import { z } from 'zod';
import { eigenaarSchema, namens } from '../../../contract/actor';
import { DomainError } from '../../../contract/domain-error';
import { codeSchema, openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../../contract/tekst';
import { besluit } from '../../../onderwerp/onderwerp';
import { codeInZin, namenInZin } from '../../../woorden';
import { betreed, faseopdracht, vanHetItem } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { implementatieVan, klaar, metImplementatie, vanDezeRonde, verbeteractiesoorten, verbeteractiestatussen, type Verbeteractie } from './stand';

const acties = (item: Item): readonly Verbeteractie[] => implementatieVan(item).verbeteracties;

/** The verbeteractie of this code, or a refusal that names those that there are. */
export function vindVerbeteractie(item: Item, code: string): Verbeteractie {
  const actie = acties(item).find((kandidaat) => kandidaat.code === code);
  if (actie === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen verbeteractie ${code}. Wel: ${acties(item).map((a) => a.code).join(', ') || 'geen'}.`, { veld: 'code' });
  return actie;
}

const verbeteractieToegevoegd = itemgebeurtenis({
  type: 'verbeteractie-toegevoegd',
  versie: 2,
  // Version 1 named no kind.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ code: z.string(), omschrijving: z.string(), eigenaar: eigenaarSchema, soort: z.enum(verbeteractiesoorten).optional() }),
  voorbeeld: { code: 'VA-1', omschrijving: 'Keuzehulp in gebruik nemen', eigenaar: 'partij:NVZ', soort: 'voorlichting-en-samen-beslissen' },
  zin: (d) => `Verbeteractie ${d.code} toegevoegd: ${d.omschrijving}.`,
  evolve: (item, { soort, ...d }) =>
    metImplementatie(item, { verbeteracties: [...acties(item), { ...d, ...(soort === undefined ? {} : { soort }), status: 'niet-in-gang-gezet' as const }] }),
});

const verbeteractieBijgewerkt = itemgebeurtenis({
  type: 'verbeteractie-bijgewerkt',
  versie: 2,
  // Version 1 held it as plain text in a public event, and it is as a rule the name of a person.
  upcast: { 1: ({ inOverlegMet: _, ...data }) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ code: z.string(), status: z.enum(verbeteractiestatussen), inOverlegMet: tekstverwijzing.optional() }),
  voorbeeld: { code: 'VA-1', status: 'stopgezet-in-overleg', inOverlegMet: voorbeeldtekst },
  zin: (d) => `Verbeteractie ${d.code}: ${codeInZin(d.status)}.`,
  // Taken up again, it is of this round.
  evolve: (item, d) => metImplementatie(item, { verbeteracties: acties(item).map(({ eerder, ...actie }) => (actie.code === d.code ? { ...actie, status: d.status } : { ...actie, ...(eerder === undefined ? {} : { eerder }) })) }),
});

const implementatieAfgerond = itemgebeurtenis({
  type: 'implementatie-afgerond',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ bijBesluit: z.boolean(), reden: tekstverwijzing.optional() }),
  voorbeeld: { bijBesluit: false, reden: voorbeeldtekst },
  zin: (d) => (d.bijBesluit ? 'Implementatie afgerond bij besluit.' : 'Implementatie afgerond: alle verbeteracties zijn gereed of stopgezet.'),
  evolve: (item, _d, envelope) => ({ ...item, ...besluit('implementatie afgerond', envelope) }),
});

const voegVerbeteractieToe = faseopdracht('implementatie', {
  type: 'voegVerbeteractieToe',
  kind: 'feit',
  titel: 'Verbeteractie toevoegen',
  wie: ['eigenaar', 'projectorganisatie'],
  eigenaren: vanHetItem,
  schema: z.strictObject({ code: codeSchema, omschrijving: openbareTekst(3, 300), eigenaar: eigenaarSchema, soort: z.enum(verbeteractiesoorten).optional() }),
  voorbeeld: { code: 'VA-1', omschrijving: 'Keuzehulp in gebruik nemen', eigenaar: 'partij:NVZ', soort: 'voorlichting-en-samen-beslissen' },
  decide: (item, d) => {
    if (acties(item).some((actie) => actie.code === d.code)) throw new DomainError('bestaat-al', `Er is al een verbeteractie ${d.code}.`, { veld: 'code' });
    const { soort, ...rest } = d;
    return [verbeteractieToegevoegd({ ...rest, ...(soort === undefined ? {} : { soort }) })];
  },
});

const werkVerbeteractieBij = faseopdracht('implementatie', {
  type: 'werkVerbeteractieBij',
  kind: 'feit',
  titel: 'Verbeteractie bijwerken',
  wie: ['eigenaar', 'projectorganisatie'],
  eigenaren: (item) => [...new Set([item.eigenaar, ...acties(item).map(({ eigenaar }) => eigenaar)])],
  schema: z.strictObject({ code: z.string(), status: z.enum(verbeteractiestatussen), inOverlegMet: vrijeTekst(200).optional() }),
  voorbeeld: { code: 'VA-1', status: 'gereed' },
  decide: (item, d, { actor }) => {
    const actie = vindVerbeteractie(item, d.code);
    const zelf = namens(actor);
    if (zelf !== 'projectorganisatie' && zelf !== actie.eigenaar && zelf !== item.eigenaar) {
      throw new DomainError('geen-recht', `Alleen ${namenInZin([...new Set([actie.eigenaar, item.eigenaar, 'projectorganisatie'])])} kunnen deze verbeteractie bijwerken.`);
    }
    if (actie.status === d.status) throw new DomainError('al-gedaan', `Verbeteractie ${d.code} is al ${codeInZin(d.status)}.`, { veld: 'status' });
    if (d.status === 'stopgezet-in-overleg' && d.inOverlegMet === undefined) throw new DomainError('onvolledig', 'Noem met wie u dit heeft overlegd.', { veld: 'inOverlegMet' });
    return [verbeteractieBijgewerkt({ code: d.code, status: d.status, ...(d.inOverlegMet === undefined ? {} : { inOverlegMet: d.inOverlegMet }) })];
  },
});

const rondImplementatieAf = faseopdracht('implementatie', {
  type: 'rondImplementatieAf',
  kind: 'levensloop',
  titel: 'Implementatie afronden',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({ bijBesluit: z.boolean().default(false), reden: vrijeTekst().optional() }),
  voorbeeld: { bijBesluit: false },
  decide: (item, d, context) => {
    const open = acties(item).filter((actie) => !klaar(actie));
    if (!d.bijBesluit && (vanDezeRonde(item).length === 0 || open.length > 0)) {
      const geen = acties(item).length === 0 ? 'Er is nog geen verbeteractie.' : 'Er is sinds de terugkeer uit de monitoring nog geen verbeteractie bij gekomen of opnieuw opgepakt.';
      const wat = open.length > 0 ? `Nog niet gereed: ${open.map((actie) => actie.code).join(', ')}.` : geen;
      throw new DomainError('nog-niet', `De implementatie is nog niet klaar. ${wat}`, { open: open.map((actie) => actie.code) });
    }
    if (d.bijBesluit && d.reden === undefined) throw new DomainError('onvolledig', 'Vul een reden in.', { veld: 'reden' });
    return [implementatieAfgerond({ bijBesluit: d.bijBesluit, ...(d.reden === undefined ? {} : { reden: d.reden }) }), betreed(item, context)];
  },
});

export const verbeteractiegebeurtenissen = [verbeteractieToegevoegd, verbeteractieBijgewerkt, implementatieAfgerond];
export const verbeteractieopdrachten = [voegVerbeteractieToe, werkVerbeteractieBij, rondImplementatieAf];
