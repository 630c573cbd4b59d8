import { z } from 'zod';
import { namens, type Eigenaar } from '../../contract/actor';
import { commandsOf, type AnyCommandDefinition } from '../../contract/command';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import type { NewEvent } from '../../contract/event';
import { vrijeTekst } from '../../contract/tekst';
import { datumSchema, type Datum } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import type { Termijngebeurtenissen } from '../../termijn/gebeurtenissen';
import { verleng, vindTermijn } from '../../termijn/opdrachten';
import { isOpen, nietGereed, type Termijn } from '../../termijn/termijn';
import { naamInZin, namenInZin } from '../../woorden';
import { beslissers, type Onderwerp } from '../onderwerp';
import type { Uitstelgebeurtenissen } from './gebeurtenissen';
import { magBeslissen, openVerzoeken, type MetUitstel, type Uitstelverzoek } from './staat';

/** By what one kind of subject takes requests for another date. */
export interface Uitstel<S> {
  readonly termijn: Termijngebeurtenissen<S>;
  readonly uitstel: Uitstelgebeurtenissen<S>;
  /** What moves along with the term: the window of which it is the last day. */
  readonly ookVerleend?: (state: S, d: { readonly termijnId: string; readonly nieuweDatum: Datum; readonly reden: string }, context: Context) => readonly NewEvent[];
}

/** Who decides on it: whom the programme names, the projectorganisatie if it names nobody; nobody decides on their own request where a body can. */
function beslisserVoor(door: Eigenaar, { definitie }: Context): Eigenaar {
  const beslisser = definitie.uitstel?.beslisser ?? 'projectorganisatie';
  if (beslisser !== door) return beslisser;
  const gremium = definitie.ladder.map((trede): Eigenaar => `gremium:${trede.gremium}`).find((een) => een !== door);
  return gremium ?? beslisser;
}

const geenTermijn = (): DomainError => new DomainError('termijn-afgesloten', 'Er loopt nu geen termijn waarvoor u uitstel kunt vragen.');
const loopt = (termijn: Termijn): boolean => isOpen(termijn) && termijn.staat !== 'verstreken' && termijn.precisie !== 'doorlopend';

function heeftLopendeTermijn(state: MetUitstel): void {
  if (!state.termijnen.some(isOpen)) throw geenTermijn();
}

/** The term, refused when no other date can be asked for it, or not by this owner. */
function termijnVan(state: Onderwerp, termijnId: string, { actor, vandaag }: Context): Termijn {
  const termijn = vindTermijn(state, termijnId);
  if (termijn.staat === 'verstreken') throw new DomainError('termijn-afgesloten', `De termijn "${termijn.omschrijving}" is verstreken op ${langeDatum(termijn.effectief)}. Uitstel vragen kan tot en met de laatste dag.`, { veld: 'termijnId' });
  if (termijn.precisie === 'doorlopend') throw new DomainError('termijn-afgesloten', `"${termijn.omschrijving}" loopt door. Er is geen datum om te verplaatsen.`, { veld: 'termijnId' });
  if (!loopt(termijn) || termijn.effectief < vandaag) throw new DomainError('termijn-afgesloten', `De termijn "${termijn.omschrijving}" is ${termijn.staat}.`, { veld: 'termijnId' });
  const zelf = namens(actor);
  if (zelf === undefined || !nietGereed(termijn).includes(zelf)) throw new DomainError('geen-recht', `Alleen ${namenInZin(nietGereed(termijn))} kan voor deze termijn uitstel vragen.`, { veld: 'termijnId' });
  return termijn;
}

/** The open request for this term, or a refusal. */
function openVerzoek(state: MetUitstel, termijnId: string): Uitstelverzoek {
  const verzoek = openVerzoeken(state).find((een) => een.termijnId === termijnId);
  if (verzoek !== undefined) return verzoek;
  throw new DomainError('verwijzing-onbekend', 'Voor deze termijn is geen uitstel gevraagd waarover nog besloten moet worden.', { veld: 'termijnId' });
}

function heeftOpenVerzoek(state: MetUitstel): void {
  if (openVerzoeken(state).length === 0) throw new DomainError('nog-niet', 'Er is geen uitstel gevraagd waarover nog besloten moet worden.');
}

const nietAanU = ({ aan }: Uitstelverzoek): DomainError => new DomainError('geen-recht', `Over dit uitstel beslist ${naamInZin(aan)}.`, { veld: 'termijnId' });

/** Refuses who would decide on none of the open requests: who asked sees who does. */
function heeftVerzoekTeBeslissen(state: MetUitstel, { actor }: Context): void {
  heeftOpenVerzoek(state);
  const [eerste, ...meer] = openVerzoeken(state);
  if (eerste !== undefined && ![eerste, ...meer].some((verzoek) => magBeslissen(verzoek, namens(actor)))) throw nietAanU(eerste);
}

/** Asking, withdrawing and deciding, for one aggregate. */
export function uitstelopdrachten<S extends Onderwerp>(gebeurtenissen: Uitstel<S>): readonly AnyCommandDefinition<S>[] {
  const { uitstel } = gebeurtenissen;
  const opdracht = commandsOf<S>();
  const vraagUitstel = opdracht({
    type: 'vraagUitstel',
    kind: 'feit',
    titel: 'Uitstel vragen',
    wie: ['eigenaar'],
    schema: z.strictObject({ termijnId: z.string().min(1), nieuweDatum: datumSchema.describe('De datum die u vraagt'), reden: vrijeTekst() }),
    voorbeeld: { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt pas in november bijeen.' },
    vooraf: heeftLopendeTermijn,
    decide: (state, d, context) => {
      const termijn = termijnVan(state, d.termijnId, context);
      const al = openVerzoeken(state).find((een) => een.termijnId === termijn.id);
      if (al !== undefined) throw new DomainError('al-gedaan', `Er is al uitstel gevraagd, tot ${langeDatum(al.gevraagd)}. Daarover is nog niet besloten.`, { veld: 'termijnId' });
      const gevraagd = context.kalender.effectief(d.nieuweDatum, termijn.kalenderregel);
      if (gevraagd <= termijn.effectief) throw new DomainError('datum-ongeldig', `Kies een datum na ${langeDatum(termijn.effectief)}.`, { veld: 'nieuweDatum' });
      const door = namens(context.actor) ?? 'projectorganisatie';
      return [
        uitstel.gevraagd({
          nr: (state.uitstelverzoeken ?? []).length + 1, termijnId: termijn.id, omschrijving: termijn.omschrijving, door, aan: beslisserVoor(door, context), was: termijn.effectief, gevraagd: d.nieuweDatum, reden: d.reden,
        }),
      ];
    },
  });
  const trekUitstelIn = opdracht({
    type: 'trekUitstelIn',
    kind: 'feit',
    titel: 'Vraag om uitstel intrekken',
    wie: ['eigenaar'],
    schema: z.strictObject({ termijnId: z.string().min(1), reden: vrijeTekst().optional() }),
    voorbeeld: { termijnId: 'picot-1' },
    vooraf: heeftOpenVerzoek,
    decide: (state, d, { actor }) => {
      const { nr, termijnId, omschrijving, door } = openVerzoek(state, d.termijnId);
      if (namens(actor) !== door) throw new DomainError('geen-recht', `Alleen ${naamInZin(door)} kan deze vraag intrekken.`, { veld: 'termijnId' });
      return [uitstel.ingetrokken({ nr, termijnId, omschrijving, ...(d.reden === undefined ? {} : { reden: d.reden }) })];
    },
  });
  const beslisOverUitstel = opdracht({
    type: 'beslisOverUitstel',
    kind: 'levensloop',
    titel: 'Beslissen over uitstel',
    wie: [...beslissers, 'eigenaar'],
    schema: z
      .strictObject({
        termijnId: z.string().min(1),
        besluit: z.enum(['verlenen', 'anders', 'weigeren']).describe('Verlenen zoals gevraagd, een andere datum verlenen, of weigeren'),
        nieuweDatum: datumSchema.optional().describe('Bij een andere datum dan gevraagd'),
        reden: vrijeTekst().optional().describe('Nodig bij weigeren'),
      })
      .refine((d) => (d.nieuweDatum !== undefined) === (d.besluit === 'anders'), { path: ['nieuweDatum'], error: 'Kies een nieuwe datum, alleen als u een andere datum verleent dan gevraagd.' })
      .refine((d) => d.reden !== undefined || d.besluit !== 'weigeren', { path: ['reden'], error: 'Vul in waarom u weigert.' }),
    voorbeeld: { termijnId: 'picot-1', besluit: 'verlenen' },
    vooraf: heeftVerzoekTeBeslissen,
    decide: (state, d, context) => beslis(state, openVerzoek(state, d.termijnId), d, context, gebeurtenissen),
  });
  return [vraagUitstel, trekUitstelIn, beslisOverUitstel];
}

interface Besluit {
  readonly besluit: 'verlenen' | 'anders' | 'weigeren';
  readonly nieuweDatum?: Datum | undefined;
  readonly reden?: string | undefined;
}

/** After the term lapsed the body of its escalatie decides, on the term and so on the request (domain.md, *Gremia and the escalation ladder*). */
function beslis<S extends Onderwerp>(state: S, verzoek: Uitstelverzoek, d: Besluit, context: Context, { termijn: gebeurtenis, uitstel, ookVerleend }: Uitstel<S>): readonly NewEvent[] {
  const { nr, termijnId, omschrijving, door, gevraagd } = verzoek;
  if (!magBeslissen(verzoek, namens(context.actor))) throw nietAanU(verzoek);
  const termijn = vindTermijn(state, termijnId);
  if (termijn.staat === 'verstreken' && context.definitie.ladder.length > 0) {
    throw new DomainError('ligt-bij-escalatie', `De termijn "${omschrijving}" is intussen verstreken. Besluit hierover in de escalatie: daarmee is ook over het uitstel besloten.`, { termijnId });
  }
  if (d.besluit === 'weigeren') return [uitstel.geweigerd({ nr, termijnId, omschrijving, reden: d.reden ?? verzoek.reden })];
  const datum = d.nieuweDatum ?? gevraagd;
  const reden = d.reden ?? verzoek.reden;
  return [
    uitstel.verleend({ nr, termijnId, omschrijving, gevraagd, datum, ...(d.reden === undefined ? {} : { reden: d.reden }) }),
    ...verleng(state, { termijnId, nieuweDatum: datum, reden, besluit: `Uitstel op verzoek van ${naamInZin(door)}` }, context, gebeurtenis),
    ...(ookVerleend?.(state, { termijnId, nieuweDatum: datum, reden }, context) ?? []),
  ];
}
