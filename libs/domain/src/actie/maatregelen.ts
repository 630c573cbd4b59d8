import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { DomainError } from '../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { codeInZin } from '../woorden';
import { actiegebeurtenis, actieopdracht, maatregelstatussen, type Maatregel } from './actie-staat';

export const maatregelGenomen = actiegebeurtenis({
  type: 'maatregel-genomen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ nr: z.int().positive(), tekst: tekstverwijzing, eigenaar: eigenaarSchema.optional(), uiterlijk: datumSchema.optional() }),
  voorbeeld: { nr: 1, tekst: voorbeeldtekst, eigenaar: 'partij:FMS', uiterlijk: '2020-11-01' },
  zin: (d) => `Maatregel ${d.nr} genomen tegen het risico${d.uiterlijk === undefined ? '' : `, uiterlijk ${langeDatum(d.uiterlijk)}`}.`,
  evolve: (actie, { nr, tekst, eigenaar, uiterlijk }, envelope) => ({
    ...actie,
    maatregelen: [
      ...(actie.maatregelen ?? []),
      { nr, omschrijving: tekst, verloop: [{ status: 'voorgenomen' as const, op: envelope.gebeurdOp }], ...(eigenaar === undefined ? {} : { eigenaar }), ...(uiterlijk === undefined ? {} : { uiterlijk }) },
    ],
  }),
});

export const maatregelBijgewerkt = actiegebeurtenis({
  type: 'maatregel-bijgewerkt',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ nr: z.int().positive(), status: z.enum(maatregelstatussen), toelichting: tekstverwijzing.optional() }),
  voorbeeld: { nr: 1, status: 'uitgevoerd', toelichting: voorbeeldtekst },
  zin: (d) => `Maatregel ${d.nr} is ${codeInZin(d.status)}.`,
  evolve: (actie, { nr, status, toelichting }, envelope) => ({
    ...actie,
    maatregelen: (actie.maatregelen ?? []).map((maatregel) =>
      maatregel.nr === nr ? { ...maatregel, verloop: [...maatregel.verloop, { status, op: envelope.gebeurdOp, ...(toelichting === undefined ? {} : { toelichting }) }] } : maatregel,
    ),
  }),
});

/** Where a measure stands now. */
export const maatregelstatus = ({ verloop }: Maatregel): (typeof maatregelstatussen)[number] => verloop.at(-1)?.status ?? 'voorgenomen';

export const neemMaatregel = actieopdracht({
  type: 'neemMaatregel',
  kind: 'feit',
  titel: 'Maatregel nemen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({
    tekst: vrijeTekst(),
    eigenaar: eigenaarSchema.optional().describe('Wie het doet; leeg: de eigenaren van de actie samen'),
    uiterlijk: datumSchema.optional(),
  }),
  voorbeeld: { tekst: 'De projectorganisatie belt de twee partijen die nog niets hebben gestuurd.', eigenaar: 'projectorganisatie', uiterlijk: '2020-11-01' },
  vooraf: (actie) => {
    if (actie.risico === undefined) throw new DomainError('nog-niet', 'Beoordeel eerst het risico: een maatregel hoort bij een risico.');
  },
  decide: (actie, { tekst, eigenaar, uiterlijk }) => [
    maatregelGenomen({ nr: (actie.maatregelen ?? []).length + 1, tekst, ...(eigenaar === undefined ? {} : { eigenaar }), ...(uiterlijk === undefined ? {} : { uiterlijk }) }),
  ],
});

export const werkMaatregelBij = actieopdracht({
  type: 'werkMaatregelBij',
  kind: 'feit',
  titel: 'Maatregel bijwerken',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ nr: z.int().positive().describe('Het nummer van de maatregel'), status: z.enum(maatregelstatussen), toelichting: vrijeTekst().optional().describe('Nodig bij vervallen') }),
  voorbeeld: { nr: 1, status: 'uitgevoerd' },
  vooraf: (actie) => {
    if ((actie.maatregelen ?? []).length === 0) throw new DomainError('nog-niet', 'Er is nog geen maatregel genomen.');
  },
  decide: (actie, { nr, status, toelichting }) => {
    const maatregel = actie.maatregelen?.find((een) => een.nr === nr);
    if (maatregel === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen maatregel ${nr}.`, { veld: 'nr' });
    if (maatregelstatus(maatregel) === status && toelichting === undefined) throw new DomainError('al-gedaan', `Maatregel ${nr} is al ${codeInZin(status)}.`, { veld: 'status' });
    if (status === 'vervallen' && toelichting === undefined) throw new DomainError('onvolledig', 'Schrijf waarom de maatregel vervalt.', { veld: 'toelichting' });
    return [maatregelBijgewerkt({ nr, status, ...(toelichting === undefined ? {} : { toelichting }) })];
  },
});
