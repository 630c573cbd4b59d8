import type { CommandDeps } from '@cirkel/commands';
import { namens, type Actor, type Eigenaar } from '@cirkel/domain';
import type { PositionWatch } from '@cirkel/messaging';
import { agenda, actieDetail, actieLijst, bord, cirkeloverzicht, doorlooptijdenoverzicht, eigenarenVan, escalatiecijfers, escalatieDetail, escalatieLijst, groepenVan, historieVan, itemDetail, itemLijst, readModels, stromenMetNaam, vandaag, vanEigenaren, waarom } from '@cirkel/read-models';
import { shownTo } from '../access/shown-to';
import { followUpOver } from './follow-up';
import { given } from './given';
import { gremiumqueriesOver } from './gremiumqueries';
import { outlookOver } from './outlook';
import { programmaqueriesOver } from './programmaqueries';
import { agendaqueriesOver, rondequeriesOver } from './rondequeries';
import { viewerOf } from '../access/viewer';
import type { Queries } from '../queries/queries';
import { whoAcknowledged } from '../queries/who-acknowledged';

/** A reader would rather see something slightly old than wait longer; the answer says how old it is. */
const WAIT_MS = 2_000;

/** The read models as the API uses them. */
export function queriesOver(bron: CommandDeps, watch: PositionWatch): Queries {
  const groups = groepenVan(readModels);
  return {
    waitFor: async (seen) => seen.length === 0 || watch.reached(groups, seen.map(({ streamId, versie }) => ({ streamId, version: versie })), WAIT_MS),
    items: async (caller, filters) => {
      const shown = shownTo(viewerOf(caller));
      return shown.items(await itemLijst(bron, given(shown.filters(filters))));
    },
    item: async (caller, id) => found(await itemDetail(bron, id), shownTo(viewerOf(caller)).item),
    acties: async (caller, filters) => {
      const shown = shownTo(viewerOf(caller));
      return shown.acties(await actieLijst(bron, given(shown.filters(filters))));
    },
    actie: async (caller, id) => found(await actieDetail(bron, id), shownTo(viewerOf(caller)).actie),
    escalaties: async (_caller, filters) => {
      const list = await escalatieLijst(bron, given(filters));
      return { ...list, rijen: await whoAcknowledged(bron.pool, list.rijen) };
    },
    escalatie: async (_caller, id) => {
      const one = await escalatieDetail(bron, id);
      return one === undefined ? undefined : (await whoAcknowledged(bron.pool, [one]))[0];
    },
    termijnen: async (caller, { van, wie, ...filters }) => {
      const list = await agenda(bron, { ...given(filters), ...vanEigenaren(wie === undefined ? await ownersFor(bron, caller.actor, van) : [wie]) });
      return { ...list, rijen: list.rijen.map(shownTo(viewerOf(caller)).agenda) };
    },
    gremia: gremiumqueriesOver(bron),
    vandaag: async (caller, { van, programma }) => {
      const wie = van === 'alles' ? undefined : namens(caller.actor);
      const page = await vandaag(bron, { kijker: viewerOf(caller), actor: caller.actor, ...(wie === undefined ? {} : { wie, termijnenVan: await ownersFor(bron, caller.actor, van) }), ...(programma === undefined ? {} : { programma }) });
      return shownTo(viewerOf(caller)).vandaag({ ...page, besluiten: await whoAcknowledged(bron.pool, page.besluiten) });
    },
    programmas: programmaqueriesOver(bron),
    rondes: rondequeriesOver(bron),
    handelingsagendas: agendaqueriesOver(bron),
    bord: async (caller, filters) => {
      const shown = shownTo(viewerOf(caller));
      const page = await bord(bron, given(shown.filters(filters)));
      return { ...page, kolommen: page.kolommen.map(shown.items) };
    },
    volgen: followUpOver(bron),
    cirkeloverzicht: (filters) => cirkeloverzicht(bron, filters),
    doorlooptijden: (filters) => doorlooptijdenoverzicht(bron, filters),
    escalatiecijfers: (filters) => escalatiecijfers(bron, filters),
    named: (kind, name) => stromenMetNaam(bron.pool, kind, name),
    vooruitblik: outlookOver(bron),
    waarom: (caller, streamId, termijnId) => waarom(bron, viewerOf(caller), streamId, termijnId),
    historie: async (caller, streamId, filters) => {
      const { rowCount } = await bron.pool.query('select from es.stream where stream_id = $1', [streamId]);
      return rowCount === 0 ? undefined : historieVan(bron, viewerOf(caller), streamId, given(filters));
    },
  };
}

/** Whose termijnen somebody asks for: of who they speak for and of the bodies that they sit in, or of the partij that they come from; empty: of everybody. */
async function ownersFor(bron: CommandDeps, actor: Actor, van: 'mij' | 'partij' | 'alles' | undefined): Promise<readonly Eigenaar[]> {
  if (van === undefined || van === 'alles') return [];
  if (van === 'mij') return eigenarenVan(bron, actor);
  const wie = actor.partij === undefined ? namens(actor) : (`partij:${actor.partij}` as const);
  return wie === undefined ? [] : [wie];
}

const found = <T>(row: T | undefined, show: (row: T) => T): T | undefined => (row === undefined ? undefined : show(row));
