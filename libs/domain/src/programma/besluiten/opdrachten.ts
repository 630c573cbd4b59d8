import { z } from 'zod';
import { heeftRecht, namens, type Eigenaar } from '../../contract/actor';
import { rechtenVoor } from '../../contract/aggregate';
import { commandsOf, type AnyCommandDefinition } from '../../contract/command';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import { vrijeTekst } from '../../contract/tekst';
import { datumSchema, type Datum } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { beslissers } from '../../onderwerp/onderwerp';
import { verschuifbaar } from '../../onderwerp/met-programma/verschuiven';
import { naamInZin, namenInZin } from '../../woorden';
import type { Programma } from '../programma-staat';
import { programmabesluitUitgevoerd, programmaHervat, programmaOpgeschort, termijnenVerschoven } from './gebeurtenissen';
import { opschortingVan, type Programmabesluit } from './staat';

const opdracht = commandsOf<Programma>();

const besluitvelden = {
  gremium: z.string().min(1).max(50).optional().describe('Het gremium dat dit besloot; leeg als u namens dat gremium bent aangemeld'),
  reden: vrijeTekst(),
};

const volgendNummer = ({ besluiten = [] }: Programma): number => besluiten.length + 1;
const vanaf = (dag: Datum): string => `Kies ${langeDatum(dag)} of later.`;

/** The body that took the decision: the one that asks, or the one for which the projectorganisatie records it. It must be a body that may. */
function besluitVan(command: Pick<AnyCommandDefinition<Programma>, 'type' | 'wie'>, gremium: string | undefined, context: Context): Eigenaar {
  const { actor } = context;
  const zelf = namens(actor);
  const gremia = rechtenVoor(command, context).filter((recht): recht is `gremium:${string}` => recht.startsWith('gremium:'));
  if (actor.rol === 'gremium' && zelf !== undefined) {
    if (gremium === undefined || zelf === `gremium:${gremium}`) return zelf;
    throw new DomainError('geen-recht', `U bent aangemeld namens ${naamInZin(zelf)}. U kunt geen besluit van ${naamInZin(gremium)} vastleggen.`, { veld: 'gremium' });
  }
  if (gremium === undefined && gremia.length > 0) throw new DomainError('onvolledig', `Kies welk gremium dit besloot: ${namenInZin(gremia)}.`, { veld: 'gremium' });
  if (gremium === undefined) return zelf ?? 'projectorganisatie';
  if (heeftRecht({ id: gremium, rol: 'gremium', gremium }, gremia, [])) return `gremium:${gremium}`;
  throw new DomainError('verwijzing-onbekend', `${naamInZin(gremium)} kan hierover niet besluiten. Wel: ${namenInZin(gremia)}.`, { veld: 'gremium' });
}

/** The suspension that holds now or was announced, if there is one. */
function lopend({ besluiten = [] }: Programma, vandaag: Datum): ReturnType<typeof opschortingVan> {
  const laatste = opschortingVan(besluiten);
  return laatste === undefined || (laatste.tot !== undefined && (laatste.tot <= vandaag || laatste.tot <= laatste.sinds)) ? undefined : laatste;
}

const wieSchortOp = { type: 'schortProgrammaOp', wie: beslissers };
export const schortProgrammaOp = opdracht({
  ...wieSchortOp,
  kind: 'feit',
  titel: 'Programma opschorten',
  schema: z.strictObject({
    vanaf: datumSchema.optional().describe('De eerste dag waarop de termijnen stilstaan; standaard vandaag'),
    tot: datumSchema.optional().describe('De dag waarop ze weer lopen; leeg als niemand dat weet'),
    ...besluitvelden,
  }),
  voorbeeld: { gremium: 'stuurgroep', reden: 'COVID-19: de zorg heeft alle handen nodig.' },
  vooraf: (programma, { vandaag }) => {
    const nu = lopend(programma, vandaag);
    if (nu !== undefined) throw new DomainError('opgeschort', `Het programma is al opgeschort vanaf ${langeDatum(nu.sinds)}${nu.tot === undefined ? '' : ` tot ${langeDatum(nu.tot)}`}. Leg vast wanneer het hervat.`);
  },
  decide: (programma, d, context) => {
    const sinds = d.vanaf ?? context.vandaag;
    if (sinds < context.vandaag) throw new DomainError('datum-ongeldig', `${vanaf(context.vandaag)} Wat al voorbij is, kunt u met termijnen verschuiven goedmaken.`, { veld: 'vanaf' });
    if (d.tot !== undefined && d.tot <= sinds) throw new DomainError('datum-ongeldig', `Kies een dag na ${langeDatum(sinds)}.`, { veld: 'tot' });
    const door = besluitVan(wieSchortOp, d.gremium, context);
    return [programmaOpgeschort({ nr: volgendNummer(programma), door, reden: d.reden, sinds, ...(d.tot === undefined ? {} : { tot: d.tot }) })];
  },
});

const wieHervat = { type: 'hervatProgramma', wie: beslissers };
export const hervatProgramma = opdracht({
  ...wieHervat,
  kind: 'feit',
  titel: 'Programma hervatten',
  schema: z.strictObject({ op: datumSchema.optional().describe('De dag waarop de termijnen weer lopen; standaard vandaag'), ...besluitvelden }),
  voorbeeld: { gremium: 'stuurgroep', reden: 'De zorg is weer op gang.' },
  vooraf: (programma, { vandaag }) => {
    if (lopend(programma, vandaag) === undefined) throw new DomainError('niet-opgeschort', 'Het programma is niet opgeschort.');
  },
  decide: (programma, d, context) => {
    const nu = lopend(programma, context.vandaag);
    if (nu === undefined) throw new DomainError('niet-opgeschort', 'Het programma is niet opgeschort.');
    const op = d.op ?? context.vandaag;
    if (op < context.vandaag) throw new DomainError('datum-ongeldig', vanaf(context.vandaag), { veld: 'op' });
    const tot = op < nu.sinds ? nu.sinds : op;
    if (tot === nu.tot) throw new DomainError('al-gedaan', `Het programma hervat al op ${langeDatum(tot)}.`, { veld: 'op' });
    return [programmaHervat({ nr: volgendNummer(programma), door: besluitVan(wieHervat, d.gremium, context), reden: d.reden, sinds: nu.sinds, tot })];
  },
});

const wieVerschuift = { type: 'verschuifTermijnen', wie: beslissers };
export const verschuifTermijnen = opdracht({
  ...wieVerschuift,
  kind: 'feit',
  titel: 'Termijnen verschuiven',
  schema: z
    .strictObject({
      soort: z.enum(verschuifbaar).optional().describe('Leeg: van alles wat loopt'),
      termijn: z.string().trim().min(1).max(200).optional().describe('De naam van de termijn; leeg: elke termijn'),
      van: datumSchema.optional().describe('Alleen termijnen met deze uiterste datum of later'),
      totEnMet: datumSchema.optional().describe('Alleen termijnen met deze uiterste datum of eerder'),
      dagen: z.int().min(1, 'Kies 1 dag of meer.').max(3650).optional().describe('Zoveel dagen later'),
      naar: datumSchema.optional().describe('Of: naar deze dag'),
      ...besluitvelden,
    })
    .refine((d) => (d.dagen === undefined) !== (d.naar === undefined), { path: ['dagen'], error: 'Kies een aantal dagen of een nieuwe dag, niet allebei.' })
    .refine((d) => d.van === undefined || d.totEnMet === undefined || d.van <= d.totEnMet, { path: ['totEnMet'], error: 'De laatste dag ligt voor de eerste.' }),
  voorbeeld: { soort: 'handelingsagenda', naar: '2021-04-01', gremium: 'stuurgroep', reden: 'COVID-19' },
  decide: (programma, d, context) => {
    const { gremium, reden, ...keuze } = d;
    if (keuze.naar !== undefined && keuze.naar < context.vandaag) throw new DomainError('datum-ongeldig', vanaf(context.vandaag), { veld: 'naar' });
    return [termijnenVerschoven({ nr: volgendNummer(programma), door: besluitVan(wieVerschuift, gremium, context), reden, keuze })];
  },
});

const meldProgrammabesluitUitgevoerd = opdracht({
  type: 'meldProgrammabesluitUitgevoerd',
  kind: 'feit',
  titel: 'Besluit voor het programma verwerkt',
  wie: ['systeem'],
  schema: z.strictObject({ nr: z.int().positive(), onderwerpen: z.int().min(0), geweigerd: z.int().min(0) }),
  voorbeeld: { nr: 1, onderwerpen: 412, geweigerd: 2 },
  decide: ({ besluiten = [] }, d) => {
    const besluit: Programmabesluit | undefined = besluiten.find(({ nr }) => nr === d.nr);
    if (besluit === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen besluit ${d.nr}.`, { veld: 'nr' });
    if (besluit.uitgevoerd !== undefined) throw new DomainError('al-gedaan', `Besluit ${d.nr} is al verwerkt.`, { veld: 'nr' });
    return [programmabesluitUitgevoerd(d)];
  },
});

export const besluitopdrachten = [schortProgrammaOp, hervatProgramma, verschuifTermijnen, meldProgrammabesluitUitgevoerd];
