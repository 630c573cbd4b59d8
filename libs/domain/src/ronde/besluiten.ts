import { z } from 'zod';
import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { vrijeTekst } from '../contract/tekst';
import { beslissers } from '../onderwerp/onderwerp';
import { legTerug, terugSchema } from '../onderwerp/terugleggen';
import { bevestig, bevestigSchema, heeftLateTermijn } from '../termijn/bevestigen';
import { alleenInEscalatie, heeftVerplaatsbareTermijn, verleng, verlengSchema, vindTermijn } from '../termijn/opdrachten';
import { rondeGestopt, rondeinstructie, rondetermijn } from './gebeurtenissen';
import { isAfgehandeld, rondeBegonOp, rondeopdracht, type Ronde } from './ronde-staat';
import { regelVan } from './termijnregels';
import { vensterVan } from './vensters';
import { metLaatsteDag } from './wijzig-venster';

/** A term that is the last day of a window takes the window along: nobody works by two dates. */
export function metVenster(ronde: Ronde, d: { readonly termijnId: string; readonly nieuweDatum: string; readonly reden: string }, context: Context): readonly NewEvent[] {
  const stap = regelVan(vindTermijn(ronde, d.termijnId).stap).venster;
  return stap === undefined || vensterVan(ronde, stap) === undefined ? [] : [metLaatsteDag(ronde, { stap, tot: d.nieuweDatum, reden: d.reden }, context)];
}

export const verlengTermijn = rondeopdracht({
  type: 'verlengTermijn',
  kind: 'levensloop',
  titel: 'Termijn verplaatsen',
  wie: beslissers,
  schema: verlengSchema,
  voorbeeld: { termijnId: 'beoordeling-1', nieuweDatum: '2020-07-01', reden: 'De commissie komt een maand later bijeen.' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (ronde, d, context) => [...verleng(ronde, d, context, rondetermijn), ...metVenster(ronde, d, context)],
});

export const bevestigTermijn = rondeopdracht({
  type: 'bevestigTermijn',
  kind: 'levensloop',
  titel: 'Bevestigen wanneer het klaar was',
  wie: ['projectorganisatie'],
  schema: bevestigSchema,
  voorbeeld: { termijnId: 'beoordeling-1', gedaanOp: '2020-06-30', reden: 'Het verslag van de commissie is van 30 juni.' },
  vooraf: heeftLateTermijn,
  decide: (ronde, d) => bevestig(ronde, d, rondeBegonOp(ronde) ?? d.gedaanOp, rondetermijn),
});

/** Carries out a decision of an escalatie: the decision body gets an instruction and a new date. */
export const legRondeTerug = rondeopdracht({
  type: 'legRondeTerug',
  kind: 'levensloop',
  titel: 'Terugleggen met opdracht',
  wie: beslissers,
  schema: terugSchema,
  voorbeeld: { instructie: 'Beoordeel eerst de aanvragen over nazorg.', termijnId: 'beoordeling-1', nieuweDatum: '2020-07-01' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (ronde, d, context) => [...legTerug(ronde, d, context, rondeinstructie, rondetermijn), ...metVenster(ronde, { ...d, reden: d.instructie }, context)],
});

export const stopRonde = rondeopdracht({
  type: 'stopRonde',
  kind: 'levensloop',
  titel: 'Ronde stoppen',
  wie: ['eigenaar', ...beslissers],
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'Het budget is vervallen.' },
  vooraf: (ronde, context) => alleenInEscalatie(ronde.termijnen, context),
  decide: (ronde, d) => [rondeGestopt({ vervallen: ronde.aanvragen.filter((aanvraag) => !isAfgehandeld(aanvraag)).map(({ code }) => code), reden: d.reden })],
});
