import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { dagenTussen, plusDagen, type Datum } from '../kalender/datum';
import { programmagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import type { Volgt } from '../onderwerp/met-programma/opschorten';
import { isBedoeld, verschovenDag, type Schuifbesluit } from '../onderwerp/met-programma/verschuiven';
import { uitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import type { Uitstel } from '../onderwerp/uitstel/opdrachten';
import type { Handelingsagenda } from './agenda-staat';
import { agendatermijn, sluitdatumVerzet } from './gebeurtenissen';

/** Whether the programme stops scoring before its last day has passed. */
export const scorenStaatStil = ({ programmaopschorting: p, scoren }: Handelingsagenda): boolean => p !== undefined && p.stand !== 'voorbij' && scoren.tot >= p.sinds;

function verzet({ scoren }: Handelingsagenda, nominaal: Datum, reden: string, { kalender }: Context): readonly NewEvent[] {
  const tot = kalender.effectief(nominaal, scoren.kalenderregel);
  return tot > scoren.tot ? [sluitdatumVerzet({ oud: scoren.tot, tot, nominaal, heropend: scoren.gesloten, reden })] : [];
}

/** On resuming, the closing date of scoring moves by the days on which it stood still. */
function hervatScoren(agenda: Handelingsagenda, dag: Datum, context: Context): readonly NewEvent[] {
  const p = agenda.programmaopschorting;
  if (p === undefined || !scorenStaatStil(agenda)) return [];
  const van = agenda.sinds > p.sinds ? agenda.sinds : p.sinds;
  return verzet(agenda, plusDagen(agenda.scoren.nominaal, Math.max(0, dagenTussen(van, dag))), p.reden, context);
}

/** The closing date of scoring moves like a term with the name "scoren", as long as nobody has been closed out. */
export const ookScoren = (agenda: Handelingsagenda, { keuze, reden }: Schuifbesluit, context: Context): readonly NewEvent[] => {
  const { tot, nominaal, gesloten } = agenda.scoren;
  return gesloten || !isBedoeld({ stap: 'scoren', omschrijving: 'Scoren', effectief: tot }, keuze) ? [] : verzet(agenda, verschovenDag(nominaal, keuze), reden, context);
};

/** By what it takes requests for another date. */
export const agendaUitstel: Uitstel<Handelingsagenda> = { termijn: agendatermijn, uitstel: uitstelgebeurtenissen<Handelingsagenda>() };
/** By what a handelingsagenda follows its programme. */
export const agendaVolgt: Volgt<Handelingsagenda> = { termijn: agendatermijn, programma: programmagebeurtenissen<Handelingsagenda>(), ookHervat: hervatScoren };
