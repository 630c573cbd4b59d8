import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { herhalingVeld, leesHerhaling, type GeschrevenHerhaling } from '../geschreven/herhaling';
import { isOpen, type Termijn, type Termijnherhaling } from '../termijn/termijn';
import { actieopdracht, type Actie } from './actie-staat';
import { herhalingGewijzigd } from './gebeurtenissen';

/** The series that begins with this term. One that days were added to goes on from the day on which it stands now; another date for one time is for that time. */
function vanafTermijn({ precisie, nominaal, oorspronkelijk, opgeschortGeweest, verplaatst }: Termijn, maanden: Termijnherhaling['maanden']): Termijnherhaling {
  if (opgeschortGeweest === true || precisie === 'doorlopend') return { maanden, precisie: 'dag', anker: nominaal, nr: 0 };
  return { maanden, precisie, anker: verplaatst === true ? oorspronkelijk.nominaal : nominaal, nr: 0 };
}

function nieuweReeks(actie: Actie, gelezen: GeschrevenHerhaling | undefined): { id: string; herhaling?: Termijnherhaling }[] {
  const open = actie.termijnen.filter(isOpen);
  return open.map((termijn) => (termijn === open.at(-1) && gelezen !== undefined ? { id: termijn.id, herhaling: vanafTermijn(termijn, gelezen.maanden) } : { id: termijn.id }));
}

export const wijzigHerhaling = actieopdracht({
  type: 'wijzigHerhaling',
  kind: 'levensloop',
  titel: 'Herhaling wijzigen',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({
    herhaling: herhalingVeld.optional().describe('Per maand, per kwartaal, per halfjaar of per jaar. Leeg: de actie komt niet meer terug'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { herhaling: 'per kwartaal', reden: 'Zo is het in de stuurgroep afgesproken.' },
  decide: (actie, d) => {
    const gelezen = d.herhaling === undefined ? undefined : leesHerhaling(d.herhaling);
    const termijnen = nieuweReeks(actie, gelezen);
    const loopt = actie.termijnen.filter(isOpen).some(({ herhaling }) => herhaling !== undefined);
    if (gelezen === undefined && !loopt) throw new DomainError('al-gedaan', 'De actie komt nu ook niet terug.', { veld: 'herhaling' });
    if (termijnen.length === 0) throw new DomainError('termijn-afgesloten', 'Er loopt nu geen termijn die terug kan komen.', { veld: 'herhaling' });
    return [herhalingGewijzigd({ termijnen, reden: d.reden, ...(d.herhaling === undefined ? {} : { herhaling: d.herhaling }) })];
  },
});
