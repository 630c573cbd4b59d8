import { z } from 'zod';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { partijcode } from '../contract/verwijzing';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { vindAanvraag } from './aanvraag';
import { rondegebeurtenis, rondeopdracht, type Aanvraag } from './ronde-staat';

/** The steps of an application whose day can be corrected, in their order: what people call them and where the day stands. */
const stappen = {
  projectidee: { naam: 'Projectidee ingediend', veld: 'ingediendOp' },
  geselecteerd: { naam: 'Geselecteerd', veld: 'geselecteerdOp' },
  uitgewerkt: { naam: 'Uitgewerkt ingediend', veld: 'uitgewerktOp' },
  beoordeeld: { naam: 'Beoordeeld', veld: 'beoordeeldOp' },
  voorlopig: { naam: 'Voorlopig gehonoreerd', veld: 'voorlopigOp' },
  besluit: { naam: 'Besluit genomen', veld: 'besluitOp' },
} as const;
type Stap = keyof typeof stappen;
const stapnamen = Object.keys(stappen) as [Stap, ...Stap[]];

const gegevensSchema = z.strictObject({ titel: z.string().optional(), partij: z.string().optional(), projectgroep: z.string().optional() });
const dagSchema = z.strictObject({ stap: z.enum(stapnamen), oud: datumSchema, nieuw: datumSchema });

const namen = { titel: 'de titel', partij: 'de partij', projectgroep: 'de projectgroep' } as const;
type Veld = keyof typeof namen;
const velden = Object.keys(namen) as Veld[];

export const aanvraagGecorrigeerd = rondegebeurtenis({
  type: 'aanvraag-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ aanvraag: z.string(), nieuw: gegevensSchema, vorige: gegevensSchema, dag: dagSchema.optional(), reden: tekstverwijzing }),
  voorbeeld: { aanvraag: 'P-042', nieuw: { partij: 'NVZ' }, vorige: { partij: 'FMS' }, dag: { stap: 'uitgewerkt', oud: '2020-03-31', nieuw: '2020-03-27' }, reden: voorbeeldtekst },
  zin: ({ aanvraag, nieuw, vorige, dag }) => {
    const gegevens = velden.filter((veld) => nieuw[veld] !== undefined).map((veld) => `${namen[veld]} (was: ${vorige[veld] ?? 'leeg'})`);
    const dagen = dag === undefined ? [] : [`"${stappen[dag.stap].naam}" gebeurde op ${langeDatum(dag.nieuw)}, niet op ${langeDatum(dag.oud)}`];
    return `Aanvraag ${aanvraag} gecorrigeerd: ${[...gegevens, ...dagen].join('; ')}.`;
  },
  evolve: (ronde, { aanvraag: code, nieuw: { titel, partij, projectgroep }, dag, reden }) => ({
    ...ronde,
    aanvragen: ronde.aanvragen.map((aanvraag) => {
      if (aanvraag.code !== code) return aanvraag;
      const gegevens = { ...(titel === undefined ? {} : { titel }), ...(partij === undefined ? {} : { partij }), ...(projectgroep === undefined ? {} : { projectgroep }) };
      if (dag === undefined) return { ...aanvraag, ...gegevens };
      const stap = dag.stap === 'besluit' ? aanvraag.stand : dag.stap;
      return { ...aanvraag, ...gegevens, [stappen[dag.stap].veld]: dag.nieuw, gecorrigeerd: { ...aanvraag.gecorrigeerd, [stap]: reden } };
    }),
  }),
});

/** The corrected day of a step, refused when the step was not done or the order of the steps would not hold. */
function nieuweDag(aanvraag: Aanvraag, stap: Stap, nieuw: Datum, { vandaag }: Context): z.infer<typeof dagSchema> {
  const oud = aanvraag[stappen[stap].veld];
  if (oud === undefined) throw new DomainError('nog-niet', `Deze stap van ${aanvraag.code} is niet gedaan: ${stappen[stap].naam}.`, { veld: 'stap' });
  const plek = stapnamen.indexOf(stap);
  const dagen = (welke: readonly Stap[]): readonly Datum[] => welke.map((een) => aanvraag[stappen[een].veld]).filter((een) => een !== undefined).sort();
  const van = dagen(stapnamen.slice(0, plek)).at(-1);
  const tot = [...dagen(stapnamen.slice(plek + 1)), vandaag].sort()[0] ?? vandaag;
  if (nieuw < (van ?? '') || nieuw > tot) {
    throw new DomainError('datum-ongeldig', `Kies een dag ${van === undefined ? '' : `van ${langeDatum(van)} `}tot en met ${langeDatum(tot)}: anders klopt de volgorde van de stappen niet.`, { veld: 'juisteDatum', tot });
  }
  return { stap, oud, nieuw };
}

export const corrigeerAanvraag = rondeopdracht({
  type: 'corrigeerAanvraag',
  kind: 'feit',
  titel: 'Aanvraag corrigeren',
  wie: ['projectorganisatie', 'eigenaar'],
  schema: z
    .strictObject({
      aanvraag: codeSchema.describe('De code van de aanvraag'),
      titel: openbareTekst(3, 200, 'De titel heeft minstens 3 tekens.').optional(),
      partij: partijcode().optional().describe('De partij die aanvraagt'),
      projectgroep: openbareTekst(2, 200).optional().describe('De naam van de projectgroep, zonder namen van personen'),
      stap: z.enum(stapnamen).optional().describe('De stap waarvan de dag niet klopt'),
      juisteDatum: datumSchema.optional().describe('De dag waarop die stap echt was'),
      reden: vrijeTekst(),
    })
    .refine((d) => (d.stap === undefined) === (d.juisteDatum === undefined), { path: ['juisteDatum'], message: 'Noem de stap en de dag waarop die echt was, of geen van beide.' }),
  voorbeeld: { aanvraag: 'P-042', titel: 'Nazorg na een heupoperatie', stap: 'projectidee', juisteDatum: '2019-09-30', reden: 'De brief is van 30 september.' },
  decide: (ronde, d, context) => {
    const aanvraag = vindAanvraag(ronde, d.aanvraag);
    const anders = velden.filter((veld) => d[veld] !== undefined && d[veld] !== aanvraag[veld]);
    const uit = (bron: Readonly<Partial<Record<Veld, string | undefined>>>): z.infer<typeof gegevensSchema> => Object.fromEntries(anders.flatMap((veld) => (bron[veld] === undefined ? [] : [[veld, bron[veld]]])));
    const dag = d.stap === undefined || d.juisteDatum === undefined || aanvraag[stappen[d.stap].veld] === d.juisteDatum ? undefined : nieuweDag(aanvraag, d.stap, d.juisteDatum, context);
    if (anders.length === 0 && dag === undefined) throw new DomainError('al-gedaan', `Zo staat ${aanvraag.code} er al.`, { veld: 'aanvraag' });
    return [aanvraagGecorrigeerd({ aanvraag: d.aanvraag, nieuw: uit(d), vorige: uit(aanvraag), ...(dag === undefined ? {} : { dag }), reden: d.reden })];
  },
});
