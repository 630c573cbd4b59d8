import { agendanaam, agendanummer, isOpen, nietGereed, type Actie, type Handelingsagenda, type Item, type Ronde } from '@cirkel/domain';
import { stateModel, type Stand } from '../projection/read-model';
import { TermijnRow, WachtendeRow } from './table';

interface Kop {
  readonly soort: TermijnRow['soort'];
  readonly nummer: string;
  readonly titel: string;
}

const kopVanItem = ({ state }: Stand<Item>): Kop => ({ soort: 'item', nummer: state.nummer, titel: state.titel });
/** People know an actie by its code in the jaarplan. */
const kopVanActie = ({ state }: Stand<Actie>): Kop => ({ soort: 'actie', nummer: state.code, titel: state.omschrijving });
const kopVanAgenda = ({ state }: Stand<Handelingsagenda>): Kop => ({ soort: 'handelingsagenda', nummer: agendanummer(state), titel: agendanaam(state) });

const kopVanRonde = ({ state }: Stand<Ronde>): Kop => ({ soort: 'ronde', nummer: state.code, titel: state.naam });

type MetTermijnen = Item | Actie | Handelingsagenda | Ronde;

const rijen = ({ streamId, state }: Stand<MetTermijnen>, { soort, nummer, titel }: Kop): readonly TermijnRow[] =>
  state.termijnen.map((termijn) => ({
    onderwerpId: streamId,
    termijnId: termijn.id,
    soort,
    programma: state.programma.code,
    nummer,
    titel,
    effectief: termijn.effectief,
    staat: termijn.staat,
    open: isOpen(termijn),
    termijn,
  }));

/** Each says of which programme it is. */
const MET_PROGRAMMA = 3;

export const termijnen = stateModel('termijnen', TermijnRow, {
  item: (stand) => rijen(stand, kopVanItem(stand)),
  actie: (stand) => rijen(stand, kopVanActie(stand)),
  handelingsagenda: (stand) => rijen(stand, kopVanAgenda(stand)),
  ronde: (stand) => rijen(stand, kopVanRonde(stand)),
}, MET_PROGRAMMA);

const wachtendenVan = (stand: Stand<MetTermijnen>, kop: Kop): readonly WachtendeRow[] =>
  rijen(stand, kop).flatMap(({ onderwerpId, termijnId, effectief, nummer, soort, programma, staat, open, termijn }) =>
    [...new Set(nietGereed(termijn))].map((wie) => ({ onderwerpId, termijnId, wie, effectief, nummer, soort, programma, staat, open })),
  );

export const wachtenden = stateModel('wachtenden', WachtendeRow, {
  item: (stand) => wachtendenVan(stand, kopVanItem(stand)),
  actie: (stand) => wachtendenVan(stand, kopVanActie(stand)),
  handelingsagenda: (stand) => wachtendenVan(stand, kopVanAgenda(stand)),
  ronde: (stand) => wachtendenVan(stand, kopVanRonde(stand)),
}, MET_PROGRAMMA);
