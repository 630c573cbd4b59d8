import type { RuweOpdracht } from '@cirkel/commands';
import { jaarVan, scorebladStroom } from '@cirkel/domain';
import { z } from 'zod';
import { getal, tekst } from './lezers';
import { gegeven, importsoort } from './soort';

const CRITERIUM = 'criterium ';
const scoresSchema = z.array(z.looseObject({ criterium: z.string() }));

/** Each score comes from the column of its criterium, and all of them from the number of the candidate. */
function kolomBij([veld, nr, wat]: readonly string[], { scores: lijst }: RuweOpdracht): string | undefined {
  // Whose sheet it is follows from the partij; which one, from the year.
  if (veld === 'id') return 'jaar';
  if (veld !== 'scores') return undefined;
  const score = scoresSchema.safeParse(lijst).data?.[Number(nr)];
  return wat === 'item' || score === undefined ? 'item' : `${CRITERIUM}${score.criterium}`;
}

/** Scores of one partij, a row per candidate and a column per criterium of the programme. They are filled in, not submitted: that a partij does itself. */
export const scores = importsoort({
  naam: 'Scores',
  kind: 'scoreblad',
  rollen: ['partij'],
  kolommen: {
    item: { kop: 'Nummer', ook: ['kandidaat', 'cgg nummer', 'code', 'nr'], verplicht: true, lees: tekst },
    titel: { kop: 'Titel', ook: ['onderwerp', 'kennisvraag'], lees: tekst },
    jaar: { kop: 'Jaar', ook: ['handelingsagenda'], lees: getal },
  },
  perProgramma: ({ criteriasets = [] }) => Object.fromEntries(criteriasets.flatMap(({ criteria }) => criteria.map(({ code, naam }) => [`${CRITERIUM}${code}`, { kop: naam, ook: [code], lees: getal }]))),
  titel: 'item',
  kolomBij,
  uniek: ({ item }) => [item],
  opdracht: ({ item, jaar, titel: _, ...criteria }, { actor, programma, vandaag }) => ({
    opdracht: { type: 'vulScoresIn', scores: Object.entries(gegeven(criteria)).map(([naam, score]) => ({ item, criterium: naam.slice(CRITERIUM.length), score })) },
    streamId: scorebladStroom(programma, Number(jaar ?? jaarVan(vandaag)), actor.partij ?? ''),
  }),
});
