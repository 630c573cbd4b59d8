import { z } from 'zod';
import { eigenaarSchema, namens, type Eigenaar } from '../contract/actor';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { codeSchema, openbareTekst, vrijeTekst } from '../contract/tekst';
import { actieverwijzing } from '../contract/verwijzing';
import { herhalingVeld, leesHerhaling } from '../geschreven/herhaling';
import type { Verwijsfout } from '../contract/verwijzing';
import { datumSchema } from '../kalender/datum';
import { kalenderregels } from '../kalender/werkkalender';
import { domeinen } from '../programma/definitie';
import { controleerStreefdatum, stel } from '../termijn/opdrachten';
import { precisies } from '../termijn/termijn';
import { naamVan } from '../woorden';
import { actieopdracht, actiestatussen, type Actie } from './actie-staat';
import { actieGeregistreerd, actiestatusGemeld, actietermijn, risicoBeoordeeld, voortgangGemeld } from './gebeurtenissen';
import { volgensAfspraak } from './termijn';
import { eersteVoortgangsvraag } from './voortgangsvraag';

const termijnSchema = z.strictObject({
  datum: datumSchema,
  precisie: z.enum(precisies).exclude(['doorlopend']).default('dag'),
  tekst: openbareTekst(1, 200).optional().describe('De termijn zoals zij is afgesproken'),
  kalenderregel: z.enum(kalenderregels).optional(),
  streefdatum: datumSchema.optional().describe('De geplande dag, als die voor de uiterste datum ligt'),
  verleden: z.boolean().default(false).describe('Bij overnemen van oude afspraken: een datum die al voorbij is, geeft geen herinnering en geen escalatie'),
});

const agendacode = openbareTekst(1, 20);

export const registreerActie = actieopdracht({
  type: 'registreerActie',
  kind: 'levensloop',
  titel: 'Actie registreren',
  wie: ['projectorganisatie'],
  schema: z
    .strictObject({
      code: codeSchema.optional(),
      omschrijving: openbareTekst(3, 500, 'Omschrijf de actie.'),
      domein: z.enum(domeinen),
      eigenaren: z
        .array(eigenaarSchema)
        .min(1, 'Kies minstens één eigenaar.')
        .refine((eigenaren) => new Set(eigenaren).size === eigenaren.length, 'Noem elke eigenaar één keer.'),
      herhaling: herhalingVeld.optional().describe('Hoe vaak het terugkomt: per maand, per kwartaal, per halfjaar of per jaar'),
      termijn: termijnSchema.optional(),
      doorlopend: z.boolean().default(false),
      lijn: agendacode.optional().describe('De lijn van de werkagenda waar de actie bij hoort'),
      doel: agendacode.optional().describe('Het doel van de werkagenda dat de actie dient'),
      hoortBij: actieverwijzing().optional().describe('De code van de actie waar deze een deel van is'),
      fictief: z.boolean().default(false),
    })
    .refine((d) => !(d.doorlopend && d.termijn !== undefined), { path: ['termijn'], message: 'Een doorlopende actie heeft geen termijn.' }),
  voorbeeld: {
    code: 'A-01', omschrijving: 'Top 10 kennisvragen aanleveren voor de gezamenlijke handelingsagenda', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'],
    termijn: { datum: '2020-09-01', precisie: 'dag', tekst: '1 september 2020 (was 1 april 2020)' },
  },
  creates: true,
  verwijst: (d, context) => buitenWerkagenda(d as Plaats, context),
  decide: (d, context) => {
    const nummer = context.nummer ?? context.streamId;
    const { termijn, code = nummer, herhaling, lijn, doel, hoortBij, ...rest } = d;
    controleerStreefdatum(termijn?.streefdatum, termijn?.datum ?? '', 'termijn/streefdatum');
    const maanden = herhaling === undefined ? undefined : leesHerhaling(herhaling)?.maanden;
    const inAgenda = plaatsInWerkagenda({ lijn, doel }, context);
    if (hoortBij === code) throw new DomainError('verwijst-naar-zichzelf', 'Een actie is geen deel van zichzelf.', { veld: 'hoortBij' });
    const programma = { code: context.definitie.code, versie: context.definitie.versie };
    return [
      actieGeregistreerd({ ...rest, nummer, code, programma, ...inAgenda, ...(herhaling === undefined ? {} : { herhaling }), ...(hoortBij === undefined ? {} : { hoortBij }), ...eersteVoortgangsvraag(context) }),
      ...(termijn === undefined ? [] : stel(volgensAfspraak({ ...termijn, maanden, bron: 'jaarplan' }, { ...rest, eerdere: 0 }, context), context, actietermijn, termijn)),
    ];
  },
});

interface Plaats {
  readonly lijn?: string | undefined;
  readonly doel?: string | undefined;
}

/** The line and goal as the programme knows them; a goal brings its line. */
function plaatsInWerkagenda({ lijn, doel }: Plaats, { definitie }: Context): { lijn?: string; doel?: string } {
  const opLijn = lijn ?? definitie.werkagenda?.doelen.find(({ code }) => code === doel)?.lijn;
  return { ...(opLijn === undefined ? {} : { lijn: opLijn }), ...(doel === undefined ? {} : { doel }) };
}

/** A line or goal that the werkagenda does not have, or a goal of another line. */
function buitenWerkagenda({ lijn, doel }: Plaats, { definitie }: Context): readonly Verwijsfout[] {
  const { lijnen = [], doelen = [] } = definitie.werkagenda ?? {};
  const gekozen = doelen.find(({ code }) => code === doel);
  const kentLijn = lijnen.some(({ code }) => code === lijn);
  const vanAnderDoel = kentLijn && gekozen?.lijn !== undefined && gekozen.lijn !== lijn;
  return [
    ...(doel === undefined || gekozen !== undefined ? [] : [{ pad: '/doel', melding: `Er is geen doel ${doel} in dit programma.` }]),
    ...(lijn === undefined || kentLijn ? [] : [{ pad: '/lijn', melding: `Er is geen lijn ${lijn} in dit programma. Wel: ${lijnen.map(({ code }) => code).join(', ') || 'geen'}.` }]),
    ...(vanAnderDoel ? [{ pad: '/doel', melding: `Het doel ${doel ?? ''} hoort bij de lijn ${gekozen.lijn}.` }] : []),
  ];
}

/** Whose part the report is about: a partij reports its own; the projectorganisatie may name the owner. */
function deelVan(actie: Actie, gevraagd: Eigenaar | undefined, context: Context): Eigenaar {
  const zelf = namens(context.actor);
  const eigenaren = actie.delen.map((deel) => deel.eigenaar);
  const enige = eigenaren.length === 1 ? eigenaren[0] : undefined;
  const eigenaar = gevraagd ?? (zelf !== undefined && eigenaren.includes(zelf) ? zelf : enige);
  if (eigenaar === undefined) throw new DomainError('onvolledig', 'Geef de eigenaar namens wie u dit meldt.', { veld: 'eigenaar', mogelijk: eigenaren });
  if (!eigenaren.includes(eigenaar)) {
    throw new DomainError('verwijzing-onbekend', `${naamVan(eigenaar)} is geen eigenaar van deze actie. Wel: ${eigenaren.map(naamVan).join(', ')}.`, { veld: 'eigenaar', mogelijk: eigenaren });
  }
  if (eigenaar !== zelf && context.actor.rol !== 'projectorganisatie') throw new DomainError('geen-recht', `Alleen ${naamVan(eigenaar)} kan dit melden.`, { veld: 'eigenaar' });
  return eigenaar;
}

export const meldActiestatus = actieopdracht({
  type: 'meldActiestatus',
  kind: 'levensloop',
  titel: 'Status melden',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({
    status: z.enum(actiestatussen),
    eigenaar: eigenaarSchema.optional().describe('Alleen voor de projectorganisatie: van welke eigenaar'),
    reden: vrijeTekst().optional().describe('Nodig bij stopgezet'),
  }),
  voorbeeld: { status: 'gereed' },
  decide: (actie, d, context) => {
    const eigenaar = deelVan(actie, d.eigenaar, context);
    const huidig = actie.delen.find((deel) => deel.eigenaar === eigenaar)?.status;
    if (huidig === d.status) throw new DomainError('al-gedaan', `${naamVan(eigenaar)} heeft dit al gemeld.`, { veld: 'status' });
    if (d.status === 'stopgezet' && d.reden === undefined) throw new DomainError('onvolledig', 'Vul een reden in.', { veld: 'reden' });
    return [actiestatusGemeld({ eigenaar, status: d.status, ...(d.reden === undefined ? {} : { reden: d.reden }) })];
  },
});

export const meldVoortgang = actieopdracht({
  type: 'meldVoortgang',
  kind: 'feit',
  titel: 'Voortgang melden',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ voortgang: vrijeTekst() }),
  voorbeeld: { voortgang: 'Zes van de acht partijen hebben hun top 10 aangeleverd.' },
  decide: (_actie, d) => [voortgangGemeld({ voortgang: d.voortgang })],
});

const eenTotVijf = z.int('Kies een getal van 1 tot en met 5.').min(1, 'Kies een getal van 1 tot en met 5.').max(5, 'Kies een getal van 1 tot en met 5.');

export const beoordeelRisico = actieopdracht({
  type: 'beoordeelRisico',
  kind: 'feit',
  titel: 'Risico beoordelen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ kans: eenTotVijf, impact: eenTotVijf, maatregelen: vrijeTekst().optional() }),
  voorbeeld: { kans: 2, impact: 4, maatregelen: 'De projectorganisatie belt de twee partijen die nog niets hebben gestuurd.' },
  decide: (_actie, d) => [risicoBeoordeeld({ kans: d.kans, impact: d.impact, ...(d.maatregelen === undefined ? {} : { maatregelen: d.maatregelen }) })],
});
