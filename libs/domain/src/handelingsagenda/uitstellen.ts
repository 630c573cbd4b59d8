import { z } from 'zod';
import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { openbareTekst, vrijeTekst } from '../contract/tekst';
import { huidigeTrede, type Escalatie } from '../escalatie/escalatie-staat';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { beslissers } from '../onderwerp/onderwerp';
import { escalatieStroom } from '../reacties/reacties';
import { verleng } from '../termijn/opdrachten';
import { isGemist, isOpen, type Termijn } from '../termijn/termijn';
import { agendaopdracht, type Handelingsagenda } from './agenda-staat';
import { agendatermijn, sluitdatumVerzet } from './gebeurtenissen';

/** The escalaties of the missed terms of this agenda: a postponement looks at where they lie. */
export const escalatiesVan = (streamId: string, { termijnen }: Handelingsagenda): readonly string[] => termijnen.filter(isGemist).map(({ id, gemist }) => escalatieStroom(streamId, id, gemist));

/** The rung at which this missed term lies; before its escalatie is opened the first that is not its owner, where it will. */
function tredeVan({ id, gemist, eigenaren }: Termijn, context: Context): number {
  const ligt = buurVan<Escalatie>({ kind: 'escalatie' }, escalatieStroom(context.streamId, id, gemist), context)?.state;
  const gremium = ligt === undefined ? undefined : huidigeTrede(ligt).gremium;
  return context.definitie.ladder.findIndex((trede) => (gremium === undefined ? !eigenaren.includes(`gremium:${trede.gremium}`) : trede.gremium === gremium));
}

/**
 * Who may postpone the agenda also after a term of it lapsed: a decision for the whole programme (COVID-19, domain.md *Deadlines*), which ends the escalatie.
 * That takes the body where the escalatie lies, or one above it; below it would be a step around the ladder.
 */
function alsProgrammabesluit(termijn: Termijn, context: Context): Context {
  if (context.actor.rol !== 'gremium' || !isGemist(termijn)) return context;
  const trede = tredeVan(termijn, context);
  const eigen = context.definitie.ladder.findIndex(({ gremium }) => gremium === context.actor.gremium);
  return trede >= 0 && eigen >= trede ? { ...context, uitEscalatie: true } : context;
}

/** The new last day of scoring, refused when it is past; it may open scoring again as long as nothing has been adopted. */
function verzet(agenda: Handelingsagenda, nominaal: Datum, reden: string, { kalender, vandaag }: Context): NewEvent {
  const tot = kalender.effectief(nominaal, agenda.scoren.kalenderregel);
  if (tot < vandaag) throw new DomainError('datum-ongeldig', `Kies een datum op of na ${langeDatum(vandaag)}.`, { veld: 'scorenTot' });
  if (tot === agenda.scoren.tot) throw new DomainError('datum-ongeldig', `Scoren kan al tot en met ${langeDatum(tot)}.`, { veld: 'scorenTot' });
  return sluitdatumVerzet({ oud: agenda.scoren.tot, tot, nominaal, heropend: agenda.scoren.gesloten, reden });
}

export const stelAgendaUit = agendaopdracht({
  type: 'stelAgendaUit',
  kind: 'levensloop',
  titel: 'Handelingsagenda uitstellen',
  wie: ['eigenaar', ...beslissers],
  schema: z
    .strictObject({
      selectieUiterlijk: datumSchema.optional(),
      rangschikkingUiterlijk: datumSchema.optional(),
      scorenTot: datumSchema.optional(),
      reden: vrijeTekst(),
      besluit: openbareTekst(1, 200).optional(),
    })
    .refine((d) => d.selectieUiterlijk !== undefined || d.rangschikkingUiterlijk !== undefined || d.scorenTot !== undefined, 'Kies minstens één nieuwe datum.'),
  voorbeeld: { rangschikkingUiterlijk: '2020-09-01', reden: 'Door COVID-19 is er minder menskracht.' },
  decide: (agenda, d, context) => {
    const nieuw: Readonly<Record<string, Datum | undefined>> = { selectie: d.selectieUiterlijk, rangschikking: d.rangschikkingUiterlijk };
    const besluit = d.besluit === undefined ? {} : { besluit: d.besluit };
    const verlengd = Object.entries(nieuw).flatMap(([stap, nieuweDatum]) => {
      if (nieuweDatum === undefined) return [];
      const open = agenda.termijnen.find((een) => een.stap === stap && isOpen(een));
      if (open === undefined) throw new DomainError('termijn-afgesloten', `De termijn voor de ${stap} is al gehaald.`, { veld: `${stap}Uiterlijk` });
      return verleng(agenda, { termijnId: open.id, nieuweDatum, reden: d.reden, ...besluit }, alsProgrammabesluit(open, context), agendatermijn);
    });
    return [...verlengd, ...(d.scorenTot === undefined ? [] : [verzet(agenda, d.scorenTot, d.reden, context)])];
  },
});
