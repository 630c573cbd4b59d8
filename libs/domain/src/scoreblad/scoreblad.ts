import { z } from 'zod';
import { defineAggregate } from '../contract/aggregate';
import { buurVan } from '../contract/buur';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { eventsOf } from '../contract/event';
import type { Verwijsfout } from '../contract/verwijzing';
import { agendanaam, agendaStroom, vindKandidaat, type Handelingsagenda } from '../handelingsagenda/agenda-staat';
import { langeDatum } from '../kalender/schrijfwijze';
import { programmaverwijzing } from '../programma/definitie';
import { naamVan } from '../woorden';
import { alsLijst, metScores, scorebladUitStroom, type Scoreblad } from './scoreblad-staat';

const gebeurtenis = eventsOf<Scoreblad>();
const opdracht = commandsOf<Scoreblad>();

const item = 'item-0197c2a0-0000-7000-8000-000000000002';

const scorebladBegonnen = gebeurtenis({
  type: 'scoreblad-begonnen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ programma: programmaverwijzing, jaar: z.int(), partij: z.string() }),
  voorbeeld: { programma: { code: 'cirkel', versie: 1 }, jaar: 2020, partij: 'FMS' },
  zin: (d) => `${naamVan(d.partij)} is begonnen met scoren voor de Handelingsagenda ${d.jaar}.`,
  begin: (d): Scoreblad => ({ ...d, concept: {} }),
});

const scoresIngevuld = gebeurtenis({
  type: 'scores-ingevuld',
  versie: 1,
  // A draft is nobody else's business; what is submitted carries the scores.
  zichtbaarheid: 'eigen-partij',
  schema: z.strictObject({ scores: z.array(z.strictObject({ item: z.string(), criterium: z.string(), score: z.int().nullable() })).min(1) }),
  voorbeeld: { scores: [{ item, criterium: 'volume', score: 4 }] },
  zin: (d) => `${d.scores.length} ${d.scores.length === 1 ? 'score' : 'scores'} ingevuld.`,
  evolve: (blad, d) => ({ ...blad, concept: metScores(blad.concept, d.scores) }),
});

const scorebladIngediend = gebeurtenis({
  type: 'scoreblad-ingediend',
  versie: 2,
  // Since 2 the scores stay inside, so they may be absent.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ scores: z.array(z.strictObject({ item: z.string(), criterium: z.string(), score: z.int() })).min(1).optional(), opnieuw: z.boolean() }),
  voorbeeld: { scores: [{ item, criterium: 'volume', score: 4 }], opnieuw: false },
  zin: (d) => `Scoreblad ${d.opnieuw ? 'opnieuw ' : ''}ingediend${d.scores === undefined ? '' : `, met ${d.scores.length} ${d.scores.length === 1 ? 'score' : 'scores'}`}.`,
  // Who may see them depends on who asks and when: they are read from the sheet itself, never from a history or a feed.
  naarBuiten: ({ scores: _, ...d }) => d,
  evolve: (blad, d, { gebeurdOp }) => ({ ...blad, ingediend: { scores: metScores({}, d.scores ?? []), op: gebeurdOp } }),
});

/** The agenda that a sheet is for, while it takes scores of this partij; refuses otherwise. */
function openAgenda(context: Context): { readonly agenda: Handelingsagenda; readonly jaar: number; readonly partij: string } {
  const stroom = scorebladUitStroom(context.streamId);
  if (stroom === undefined) throw new DomainError('verwijzing-onbekend', 'Gebruik het id scoreblad-programma-jaar-partij, bijvoorbeeld scoreblad-cirkel-2020-FMS.', { veld: 'id' });
  const { programma, jaar, partij } = stroom;
  if (context.actor.partij !== partij) throw new DomainError('geen-recht', `Alleen ${naamVan(partij)} kan dit scoreblad invullen.`, { partij });
  const buur = programma === context.definitie.code ? buurVan<Handelingsagenda>({ kind: 'handelingsagenda' }, agendaStroom(programma, jaar), context) : undefined;
  if (buur === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen handelingsagenda ${jaar} van het programma ${programma}.`, { veld: 'id' });
  const agenda = buur.state;
  if (!agenda.partijen.includes(partij)) throw new DomainError('geen-recht', `${naamVan(partij)} scoort niet voor de ${agendanaam(agenda)}. Wel: ${agenda.partijen.map(naamVan).join(', ')}.`, { partij });
  if (agenda.gestoptOp !== undefined) throw new DomainError('beeindigd', `De ${agendanaam(agenda)} is stopgezet op ${langeDatum(agenda.gestoptOp)}.`, { gestoptOp: agenda.gestoptOp });
  // The closing day itself is in time; after it nothing changes any more, whoever registers later.
  if (agenda.scoren.gesloten) throw new DomainError('venster-gesloten', `Het scoren voor de ${agendanaam(agenda)} sloot na ${langeDatum(agenda.scoren.tot)}.`, { tot: agenda.scoren.tot });
  return { agenda, jaar, partij };
}

const scoreSchema = z.strictObject({
  item: z.string().min(1).max(110).describe('Het nummer of id van de kandidaat'),
  criterium: z.string().regex(/^[a-z][a-z-]{1,39}$/, 'Geef de code van een criterium.'),
  score: z.number('Geef een getal, of leeg om de score weg te halen.').nullable(),
});

/** Candidates and criteria that the agenda does not have; of data that may be incomplete. */
function onbekend(agenda: Handelingsagenda, scores: readonly unknown[]): readonly Verwijsfout[] {
  const { criteria } = agenda.criteria;
  return scores.flatMap((een, i) => {
    const { item: wie, criterium } = z.looseObject({ item: z.string().optional(), criterium: z.string().optional() }).catch({}).parse(een);
    return [
      ...(wie === undefined || vindKandidaat(agenda, wie) !== undefined ? [] : [{ pad: `/scores/${i}/item`, melding: `${wie} is geen kandidaat van de ${agendanaam(agenda)}.` }]),
      ...(criterium === undefined || criteria.some(({ code }) => code === criterium) ? [] : [{ pad: `/scores/${i}/criterium`, melding: `${criterium} is geen criterium. Wel: ${criteria.map(({ code }) => code).join(', ')}.` }]),
    ];
  });
}

/** Every score checked against the scale; every fault at once. */
function controleer(agenda: Handelingsagenda, scores: readonly z.output<typeof scoreSchema>[]): { item: string; criterium: string; score: number | null }[] {
  const { schaal } = agenda.criteria;
  const buiten = scores.flatMap(({ score }, i) =>
    score === null || (Number.isInteger(score) && score >= schaal.min && score <= schaal.max) ? [] : [{ pad: `/scores/${i}/score`, melding: `${score} is geen score. Kies een heel getal van ${schaal.min} tot en met ${schaal.max}.` }],
  );
  if (buiten.length > 0) throw new DomainError('buiten-de-schaal', buiten.map(({ melding }) => melding).join(' '), { veld: 'scores', fouten: buiten });
  return scores.map(({ item: wie, criterium, score }) => ({ item: vindKandidaat(agenda, wie)?.item ?? wie, criterium, score }));
}

const zelfde = (a: Scoreblad['concept'], b: Scoreblad['concept']): boolean => JSON.stringify(alsLijst(a)) === JSON.stringify(alsLijst(b));

const vulScoresIn = opdracht({
  type: 'vulScoresIn',
  kind: 'feit',
  titel: 'Scores invullen',
  wie: ['partij'],
  schema: z.strictObject({ scores: z.array(scoreSchema).min(1, 'Geef minstens één score.').max(2000) }),
  voorbeeld: { scores: [{ item: 'CGG-0142', criterium: 'volume', score: 4 }] },
  creates: 'of-wijzigt',
  verwijst: ({ scores }, context) => (Array.isArray(scores) ? onbekend(openAgenda(context).agenda, scores) : []),
  decide: (blad, d, context) => {
    const { agenda, jaar, partij } = openAgenda(context);
    const scores = controleer(agenda, d.scores);
    const concept = blad?.concept ?? {};
    if (zelfde(metScores(concept, scores), concept)) throw new DomainError('al-gedaan', 'Deze scores staan er al.', { veld: 'scores' });
    const begonnen = blad === undefined ? [scorebladBegonnen({ programma: { code: context.definitie.code, versie: context.definitie.versie }, jaar, partij })] : [];
    return [...begonnen, scoresIngevuld({ scores })];
  },
});

const dienScorebladIn = opdracht({
  type: 'dienScorebladIn',
  kind: 'feit',
  titel: 'Scoreblad indienen',
  wie: ['partij'],
  schema: z.strictObject({}),
  voorbeeld: {},
  decide: (blad, _d, context) => {
    const { agenda } = openAgenda(context);
    // A candidate that was taken off the list meanwhile takes its scores with it.
    const scores = alsLijst(blad.concept).filter(({ item: wie }) => vindKandidaat(agenda, wie) !== undefined);
    if (scores.length === 0) throw new DomainError('onvolledig', 'Er staan nog geen scores op dit scoreblad.');
    if (blad.ingediend !== undefined && zelfde(metScores({}, scores), blad.ingediend.scores)) {
      throw new DomainError('al-gedaan', `Dit scoreblad is al ingediend op ${langeDatum(blad.ingediend.op)}, en er is niets veranderd.`);
    }
    return [scorebladIngediend({ scores, opnieuw: blad.ingediend !== undefined })];
  },
});

/** The register of the scores of one partij for one handelingsagenda. */
export const scoreblad = defineAggregate<Scoreblad>({
  kind: 'scoreblad',
  lifecycle: false,
  events: [scorebladBegonnen, scoresIngevuld, scorebladIngediend],
  commands: [vulScoresIn, dienScorebladIn],
  eigenaren: (state) => [`partij:${state.partij}`],
  programma: (state) => state.programma,
  isOpen: () => true,
  buren: (streamId) => {
    const stroom = scorebladUitStroom(streamId);
    return stroom === undefined ? [] : [agendaStroom(stroom.programma, stroom.jaar)];
  },
});
