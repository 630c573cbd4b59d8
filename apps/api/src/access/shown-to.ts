import type { ActieDetail, ActieRij, AgendaRij, EscalatieKort, GremiumDetail, GremiumRij, ItemDetail, ItemRij } from '@cirkel/contracts';
import type { VandaagAntwoord } from '@cirkel/contracts/openapi';
import type { Kijker } from '@cirkel/read-models';
import { Problem } from '../http/problem';

/** How much of an answer about a subject a viewer gets. */
interface Shown {
  /** The filters as they came in; throws a Problem 403 for one whose answer would tell what may not be seen. */
  readonly filters: <F extends { readonly escalatie?: boolean | undefined; readonly trede?: string | undefined }>(filters: F) => F;
  readonly items: <L extends { readonly rijen: readonly ItemRij[] }>(list: L) => L;
  readonly item: (item: ItemDetail) => ItemDetail;
  readonly acties: <L extends { readonly rijen: readonly ActieRij[] }>(list: L) => L;
  readonly actie: (actie: ActieDetail) => ActieDetail;
  readonly agenda: (rij: AgendaRij) => AgendaRij;
  readonly gremium: (gremium: GremiumRij) => GremiumRij;
  readonly gremiumdetail: (gremium: GremiumDetail) => GremiumDetail;
  readonly vandaag: (answer: VandaagAntwoord) => VandaagAntwoord;
}

/**
 * What this viewer may see of an answer. Readers and the public see subjects, stages and termijnen, but no escalaties, instructions,
 * progress or texts that the parties share among themselves (domain.md, "Who uses it").
 */
export const shownTo = ({ niveau }: Kijker): Shown => (niveau === 'openbaar' ? openPart : everything);

const everything: Shown = { filters: (filters) => filters, items: (list) => list, item: (item) => item, acties: (list) => list, actie: (actie) => actie, agenda: (rij) => rij, gremium: (gremium) => gremium, gremiumdetail: (gremium) => gremium, vandaag: (answer) => answer };

const withoutEscalaties = <T extends { readonly escalaties: readonly EscalatieKort[] }>(rij: T): T => ({ ...rij, escalaties: [] });
const openRij = (actie: ActieRij): ActieRij => ({ ...withoutEscalaties(actie), voortgang: null, risico: null });
const openActie = (actie: ActieDetail): ActieDetail => ({ ...actie, ...openRij(actie), risicoverloop: [], maatregelen: [] });

const openPart: Shown = {
  filters: (filters) => {
    if (filters.escalatie !== undefined || filters.trede !== undefined) throw new Problem(403, 'Uw rol ziet geen escalaties en kan er ook niet op filteren. Laat de filters escalatie en trede weg.', { code: 'geen-recht' });
    return filters;
  },
  items: (list) => ({ ...list, rijen: list.rijen.map(withoutEscalaties) }),
  item: (item) => ({ ...withoutEscalaties(item), instructie: null, corrigeerbaar: [], criteria: [], onderdelen: {} }),
  acties: (list) => ({ ...list, rijen: list.rijen.map(openRij) }),
  actie: openActie,
  agenda: withoutEscalaties,
  gremium: (gremium) => ({ ...gremium, leden: [] }),
  gremiumdetail: (gremium) => ({ ...gremium, leden: [], voorstellen: [] }),
  vandaag: (answer) => ({
    ...answer,
    besluiten: [],
    uitstelTeBeslissen: [],
    uitstelGevraagd: [],
    zonderTermijn: answer.zonderTermijn.map(withoutEscalaties),
    teLaat: answer.teLaat.map(withoutEscalaties),
    dezeWeek: answer.dezeWeek.map(withoutEscalaties),
    komende30Dagen: answer.komende30Dagen.map(withoutEscalaties),
    eerstvolgende: answer.eerstvolgende === null ? null : withoutEscalaties(answer.eerstvolgende),
    totalen: { ...answer.totalen, besluiten: 0, uitstelTeBeslissen: 0, uitstelGevraagd: 0 },
  }),
};
