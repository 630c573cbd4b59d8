import type { CommandDeps } from '@cirkel/commands';
import { rollen, type Actor, type Eigenaar } from '@cirkel/domain';
import { agendasleutelMet, agendasleutelsVan, maakAgendasleutel, personenMetId, trekAgendasleutelIn, type Agendasleutel, type Persoon } from '@cirkel/reference-data';
import { agenda, eigenarenVan, gremiumDetail, gremiumLijst, vanEigenaren, vergaderingen } from '@cirkel/read-models';
import { readNow } from '@cirkel/event-store';
import type { Calendars } from '../calendars/calendars';
import { icalendar, type CalendarEntry } from '../calendars/icalendar';
import type { Configuration } from '../configuration';

/** More open termijnen than this are nobody's calendar. */
const MOST = 500;

/** Calendars over the read models. What somebody sees follows from their role of today, not of the day on which the address was made. */
export function calendarsOver(deps: CommandDeps, { webUrl }: Pick<Configuration, 'webUrl'>): Calendars {
  const { pool } = deps;
  return {
    addresses: async ({ actor }) => ({ rijen: (await agendasleutelsVan(pool, actor.id)).map(shown) }),
    make: async ({ actor }, gremium) => {
      const body = gremium === undefined ? undefined : await gremiumDetail(deps, gremium);
      if ((gremium !== undefined && body === undefined) || (await personenMetId(pool, [actor.id])).length === 0) return undefined;
      const made = await maakAgendasleutel(pool, actor.id, body?.code ?? null);
      return { ...shown(made), adres: `${webUrl}/v1/agendabestand/${made.sleutel}.ics` };
    },
    revoke: async ({ actor }, id) => {
      const revoked = await trekAgendasleutelIn(pool, actor.id, id);
      return revoked === undefined ? undefined : shown(revoked);
    },
    read: async (secret) => {
      const address = await agendasleutelMet(pool, secret);
      const [person] = address === undefined ? [] : await personenMetId(pool, [address.persoonId]);
      const actor = person === undefined ? undefined : actorOf(person);
      if (address === undefined || actor === undefined) return undefined;
      const owners: readonly Eigenaar[] = address.gremium === null ? await eigenarenVan(deps, actor) : [`gremium:${address.gremium}`];
      const entries = [...(await meetings(deps, actor, address.gremium, webUrl)), ...(owners.length === 0 ? [] : await terms(deps, owners, webUrl))];
      return icalendar(address.gremium === null ? 'Cirkel' : `Cirkel: ${address.gremium}`, entries, await readNow(pool));
    },
  };
}

const shown = ({ id, gremium, gemaaktOp }: Agendasleutel): { id: string; gremium: string | null; gemaaktOp: string } => ({ id, gremium, gemaaktOp });

/** Readers take no part in meetings and have no termijnen: they get no calendar. */
function actorOf({ id, rol, partij, gremium }: Persoon): Actor | undefined {
  const role = rollen.find((one) => one === rol);
  return role === undefined || role === 'lezer' ? undefined : { id, rol: role, ...(partij === null ? {} : { partij }), ...(gremium === null ? {} : { gremium }) };
}

/** The meetings of one body; or of the bodies that somebody sits in; the stewards see all of them. */
async function meetings(deps: CommandDeps, { id, rol, gremium }: Actor, of: string | null, webUrl: string): Promise<readonly CalendarEntry[]> {
  const everything = rol === 'projectorganisatie' || rol === 'beheerder';
  const filter = of === null ? (everything ? {} : { van: { persoonId: id, gremium } }) : { gremium: of };
  const names = new Map((await gremiumLijst(deps)).rijen.map(({ code, naam, lidwoord }) => [code, `${lidwoord} ${naam}`.trim()]));
  return (await vergaderingen(deps, filter)).rijen.map(({ gremium: code, id: meeting, datum, tijd, gewijzigd, staat, agendapunten }) => ({
    uid: `gremium-${code}.${meeting}@cirkel`,
    sequence: gewijzigd,
    day: datum,
    time: tijd ?? undefined,
    summary: `Vergadering van ${names.get(code) ?? code}`,
    description: staat === 'gepland' ? `Op de agendalijst: ${agendapunten}.` : undefined,
    url: `${webUrl}/gremia/${code}?vergadering=${meeting}`,
    cancelled: staat === 'geannuleerd',
  }));
}

/** The open termijnen for which one of these owners has something to do; each grows newer with every event of its subject. */
async function terms(deps: CommandDeps, wie: readonly Eigenaar[], webUrl: string): Promise<readonly CalendarEntry[]> {
  const { rijen } = await agenda(deps, { ...vanEigenaren(wie), pageSize: MOST });
  const { rows } = await deps.pool.query<{ id: string; version: number }>('select stream_id as id, version from es.stream where stream_id = any($1)', [rijen.map(({ onderwerp }) => onderwerp.id)]);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return rijen.map(({ id, omschrijving, effectief, tekst, onderwerp }) => ({
    uid: `${onderwerp.id}.${id}@cirkel`,
    sequence: versions.get(onderwerp.id) ?? 0,
    day: effectief,
    summary: omschrijving === onderwerp.titel ? `Termijn: ${onderwerp.titel} (${onderwerp.nummer})` : `Termijn: ${omschrijving} voor ${onderwerp.titel} (${onderwerp.nummer})`,
    description: `Afgesproken: ${tekst}.`,
    url: onderwerp.soort === 'item' ? `${webUrl}/items/${onderwerp.id}` : `${webUrl}/vandaag`,
  }));
}
