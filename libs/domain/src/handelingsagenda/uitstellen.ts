import { z } from 'zod';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { openbareTekst, vrijeTekst } from '../contract/tekst';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { beslissers } from '../onderwerp/onderwerp';
import { verleng } from '../termijn/opdrachten';
import { isOpen } from '../termijn/termijn';
import { agendaopdracht, type Handelingsagenda } from './agenda-staat';
import { agendatermijn, sluitdatumVerzet } from './gebeurtenissen';
import { alsProgrammabesluit } from './programmabesluit';

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
