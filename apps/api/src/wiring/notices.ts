import type { Caller } from '@cirkel/auth';
import { kalenderVan, type CommandDeps } from '@cirkel/commands';
import type { BerichtDetail, BerichtRij, VoorkeurenAntwoord } from '@cirkel/contracts';
import type { Moment } from '@cirkel/domain';
import { readClock, readNow } from '@cirkel/event-store';
import { meldTeruggekomen, messageIdVan, nietVoor, stuurOpnieuw } from '@cirkel/notices';
import { maakMail } from '@cirkel/reactions';
import { berichtDetail, berichtLijst, persoonKort } from '@cirkel/read-models';
import { alsWaarnemer, personenMetId, slaVoorkeurenOp, STANDAARD, voorkeurenVan, type Persoon } from '@cirkel/reference-data';
import type { Configuration } from '../configuration';
import { invalidInput, Problem } from '../http/problem';
import type { Notices } from '../notices/notices';
import { given } from './given';

const PROGRAMMA = 'cirkel';

const seesAll = ({ actor }: Caller): boolean => actor.rol === 'projectorganisatie' || actor.rol === 'beheerder';

/** Notices as the API uses them. */
export function noticesOver(deps: CommandDeps, { webUrl, clock }: Pick<Configuration, 'webUrl' | 'clock'>): Notices {
  const { pool } = deps;
  const own = async (caller: Caller, id: string): Promise<BerichtRij | undefined> => {
    const notice = await berichtDetail(deps, id);
    return notice === undefined || seesAll(caller) || notice.aan.id === caller.actor.id ? notice : undefined;
  };
  const asPerson = async (id: string): Promise<Persoon | undefined> => (await personenMetId(pool, [id]))[0];

  /** What it would say now; of a summary, and of what is not needed any more, nothing. */
  const text = async ({ id, soort, aan }: BerichtRij): Promise<BerichtDetail['tekst']> => {
    const persoon = await asPerson(aan.id);
    const { rows } = await pool.query<{ streamId: string; version: number; namens: Parameters<typeof maakMail>[1]['namens'] }>(
      'select stream_id as "streamId", version, namens from bericht.bericht where message_id = $1',
      [messageIdVan(id)],
    );
    const [cause] = rows;
    if (persoon === undefined || cause === undefined || soort === 'samenvatting') return null;
    const { now } = await readClock(pool);
    const mail = await maakMail({ pool, webUrl, nu: now, demonstratie: clock === 'stuurbaar' }, { ...cause, soort }, { persoon });
    return !('tekst' in mail) ? null : { onderwerp: mail.tekst.onderwerp, tekst: mail.tekst.tekst };
  };

  /** From when on mail that a person causes now may leave. */
  const mayLeave = async (): Promise<Moment> => {
    const definitie = await deps.definities.huidig(PROGRAMMA);
    const now = await readNow(pool);
    return definitie === undefined ? now : nietVoor(now, 'persoon', kalenderVan(definitie));
  };

  const preferences = async (persoon: Persoon): Promise<VoorkeurenAntwoord> => {
    const { berichten, plaatsvervanger, afwezig } = (await voorkeurenVan(pool, [persoon.id])).get(persoon.id) ?? STANDAARD;
    const kandidaten = (await alsWaarnemer(pool)).filter(({ id }) => id !== persoon.id).map(persoonKort);
    return { persoon: persoonKort(persoon), berichten, afwezig, plaatsvervanger: kandidaten.find(({ id }) => id === plaatsvervanger) ?? null, mogelijkePlaatsvervangers: kandidaten };
  };

  return {
    list: (caller, filters) => berichtLijst(deps, { ...given(filters), ...(seesAll(caller) ? {} : { persoon: ownOnly(caller, filters.persoon) }) }),
    one: async (caller, id) => {
      const notice = await own(caller, id);
      return notice === undefined ? undefined : { ...notice, tekst: await text(notice) };
    },
    sendAgain: async ({ actor }, id) => {
      const sent = await stuurOpnieuw(pool, messageIdVan(id), actor.id, await mayLeave());
      if (sent === false) throw new Problem(409, 'Dit bericht is niet onbestelbaar of vastgelopen. Alleen dan kunt u het opnieuw sturen.', { code: 'al-gedaan' });
      return sent === undefined ? undefined : berichtDetail(deps, id);
    },
    cameBack: async ({ actor }, id) => {
      const notice = await berichtDetail(deps, id);
      if (notice === undefined) return undefined;
      const { plaatsvervanger } = (await voorkeurenVan(pool, [notice.aan.id])).get(notice.aan.id) ?? STANDAARD;
      const told = await meldTeruggekomen(pool, messageIdVan(id), { door: actor.id, plaatsvervanger: plaatsvervanger ?? undefined, nietVoor: await mayLeave() });
      if (told === false) throw new Problem(409, 'Deze mail is niet verzonden. Alleen een mail die verzonden is, kan terugkomen.', { code: 'al-gedaan' });
      return berichtDetail(deps, id);
    },
    preferences: async (id) => {
      const persoon = await asPerson(id);
      return persoon === undefined ? undefined : preferences(persoon);
    },
    changePreferences: async ({ actor }, id, chosen) => {
      const persoon = await asPerson(id);
      if (persoon === undefined) return undefined;
      const { mogelijkePlaatsvervangers } = await preferences(persoon);
      if (chosen.plaatsvervanger !== null && !mogelijkePlaatsvervangers.some((een) => een.id === chosen.plaatsvervanger)) {
        throw invalidInput([{ pad: '/plaatsvervanger', melding: 'Kies een ander dan uzelf, uit mogelijkePlaatsvervangers.' }]);
      }
      if (chosen.afwezig !== null && chosen.plaatsvervanger === null) throw invalidInput([{ pad: '/plaatsvervanger', melding: 'Kies wie uw berichten krijgt als u afwezig bent.' }]);
      await slaVoorkeurenOp(pool, id, chosen, actor.id);
      return preferences(persoon);
    },
  };
}

/** Whoever asks for another's notices hears that they are not to be seen, not that there are none. */
function ownOnly({ actor }: Caller, asked: string | undefined): string {
  if (asked !== undefined && asked !== actor.id) throw new Problem(403, 'U ziet alleen uw eigen berichten. Laat de filter persoon weg.', { code: 'geen-recht' });
  return actor.id;
}
