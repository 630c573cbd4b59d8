import type { BerichtRij, PersoonKort } from '@cirkel/contracts';
import type { Berichtsoort, Berichtstaat, Eigenaar, Moment } from '@cirkel/domain';
import { berichtId, HOOGSTENS_POGINGEN, messageId, messageIdVan } from '@cirkel/notices';
import { personenMetId, type Persoon } from '@cirkel/reference-data';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

export interface BerichtFilter extends Paging {
  readonly staat?: readonly Berichtstaat[];
  readonly soort?: readonly Berichtsoort[];
  /** The id of the receiver. */
  readonly persoon?: string;
  /** The stream that it is about. */
  readonly onderwerp?: string;
}

interface Rij {
  readonly messageId: string;
  readonly persoonId: string;
  readonly soort: Berichtsoort;
  readonly namens: Eigenaar | null;
  readonly onderwerp: string | null;
  readonly nummer: string | null;
  readonly titel: string | null;
  readonly staat: Berichtstaat;
  readonly uitkomst: string | null;
  readonly pogingen: number;
  readonly volgendePoging: Moment | null;
  readonly opgeslagenOp: Moment;
  readonly nietVoor: Moment;
  readonly verzondenOp: Moment | null;
  readonly samenvatting: string | null;
  readonly overgenomenDoor: string | null;
  readonly voorPersoonId: string | null;
}

/** Notices are no projection: the rows that the sender works on are shown as they are, with the names of today. */
const VAN = `bericht.bericht b left join lees.item i on i.id = b.onderwerp left join lees.actie a on a.id = b.onderwerp left join lees.ronde r on r.id = b.onderwerp left join lees.gremium g on g.id = b.onderwerp`;
const KOLOMMEN = `b.message_id as "messageId", b.persoon_id as "persoonId", b.soort, b.namens, b.onderwerp, coalesce(i.nummer, a.code, r.code) as nummer,
  coalesce(i.titel, a.stand->>'omschrijving', r.stand->>'naam', g.stand->>'naam') as titel, b.staat, b.uitkomst, b.pogingen, es.moment(b.opgeslagen_op) as "opgeslagenOp",
  es.moment(b.niet_voor) as "nietVoor", es.moment(b.verzonden_op) as "verzondenOp", b.samenvatting, b.overgenomen_door as "overgenomenDoor", b.voor_persoon_id as "voorPersoonId",
  case when b.staat = 'wacht' and b.pogingen > 0 then es.moment(greatest(b.volgende_poging, b.niet_voor)) end as "volgendePoging"`;

/** Notices, the newest first. */
export async function berichtLijst(bron: LeesBron, { staat, soort, persoon, onderwerp, ...paging }: BerichtFilter): Promise<Lijst<BerichtRij>> {
  const where = conditions([eenVan('b.staat', staat), eenVan('b.soort', soort), ['b.persoon_id = ?', persoon], ['b.onderwerp = ?', onderwerp]]);
  const nu = await peil(bron.pool);
  const lijst = await leesLijst<Rij, Rij>(bron, nu, { columns: KOLOMMEN, from: VAN, where, orderBy: 'b.opgeslagen_op desc, b.message_id', paging }, (rij) => rij);
  return { ...lijst, rijen: [...(await metPersonen(bron, lijst.rijen))] };
}

/** One notice; undefined when there is none with this id. */
export async function berichtDetail(bron: LeesBron, id: string): Promise<BerichtRij | undefined> {
  const { rows } = await bron.pool.query<Rij>(`select ${KOLOMMEN} from ${VAN} where b.message_id = $1`, [messageIdVan(id)]);
  return (await metPersonen(bron, rows))[0];
}

async function metPersonen({ pool }: LeesBron, rijen: readonly Rij[]): Promise<readonly BerichtRij[]> {
  const ids = new Set(rijen.flatMap(({ persoonId, overgenomenDoor, voorPersoonId }) => [persoonId, overgenomenDoor, voorPersoonId].filter((id) => id !== null)));
  const personen = new Map((await personenMetId(pool, [...ids])).map((persoon) => [persoon.id, persoonKort(persoon)]));
  const wie = (id: string): PersoonKort => personen.get(id) ?? { id, naam: 'onbekend', functie: '' };
  const ofNiemand = (id: string | null): PersoonKort | null => (id === null ? null : wie(id));
  return rijen.map(({ messageId: eigen, persoonId, onderwerp, nummer, titel, uitkomst, samenvatting, overgenomenDoor, voorPersoonId, ...rij }) => ({
    ...rij,
    id: berichtId({ messageId: eigen }),
    aan: wie(persoonId),
    onderwerp: onderwerp === null ? null : { id: onderwerp, nummer, titel },
    reden: uitkomst,
    hoogstensPogingen: HOOGSTENS_POGINGEN,
    samenvatting: samenvatting === null ? null : berichtId({ messageId: messageId(samenvatting, 1, persoonId) }),
    overgenomenDoor: ofNiemand(overgenomenDoor),
    waarneming: ofNiemand(voorPersoonId),
  }));
}

/** A person as others see them: no address. */
export const persoonKort = ({ id, naam, functie }: Persoon): PersoonKort => ({ id, naam, functie });
