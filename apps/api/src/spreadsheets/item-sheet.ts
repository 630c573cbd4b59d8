import type { ItemRij } from '@cirkel/contracts';
import { dagenTussen, type Datum } from '@cirkel/domain';
import { hoofdletter, namenVan, naamVan } from '@cirkel/domain/woorden';
import type { Cell, Sheet } from './cell';

interface Column {
  readonly kop: string;
  readonly cel: (item: ItemRij, vandaag: Datum) => Cell;
}

const words = (code: string): string => hoofdletter(code.replaceAll('-', ' ').replace('geimplementeerd', 'geïmplementeerd').replace('beeindigd', 'beëindigd'));
const day = (dag: Datum | undefined): Cell => (dag === undefined ? null : { dag });

const escalaties: Column = { kop: 'Open escalaties', cel: (item) => item.escalaties.map(({ nummer, gremium }) => `${nummer} (${naamVan(gremium)})`).join(', ') };

const columns = (withEscalaties: boolean): readonly Column[] => [
  { kop: 'Nummer', cel: (item) => item.nummer },
  { kop: 'Titel', cel: (item) => item.titel },
  { kop: 'Programma', cel: (item) => item.programma },
  { kop: 'Fasenummer', cel: (item) => item.faseNr },
  { kop: 'Fase', cel: (item) => hoofdletter(item.fasenaam) },
  { kop: 'Domein', cel: (item) => words(item.domein) },
  { kop: 'Status', cel: (item) => words(item.status) },
  { kop: 'Beëindigd als', cel: (item) => (item.einde === null ? null : words(item.einde)) },
  { kop: 'Aan zet', cel: (item) => (item.beurt === null ? null : namenVan(item.beurt.wie)) },
  { kop: 'Wat', cel: (item) => item.beurt?.wat ?? null },
  { kop: 'Termijn', cel: (item) => day(item.beurt?.termijn?.effectief) },
  { kop: 'Oorspronkelijke termijn', cel: (item) => day(item.beurt?.termijn?.oorspronkelijk) },
  { kop: 'Dagen tot de termijn', cel: (item, vandaag) => (item.beurt?.termijn === undefined ? null : dagenTussen(vandaag, item.beurt.termijn.effectief)) },
  { kop: 'Staat van de termijn', cel: (item) => (item.beurt?.termijn === undefined ? 'Geen termijn afgesproken' : words(item.beurt.termijn.staat)) },
  ...(withEscalaties ? [escalaties] : []),
  { kop: 'Eigenaar', cel: (item) => naamVan(item.eigenaar) },
  { kop: 'Wetenschappelijke verenigingen', cel: (item) => item.wvs.join(', ') },
  { kop: 'Instroom', cel: (item) => hoofdletter(item.instroom) },
  { kop: 'Begonnen in', cel: (item) => item.jaar },
  { kop: 'Kennisagenda', cel: (item) => item.kennisagenda?.naam ?? null },
  { kop: 'Subsidieronde', cel: (item) => item.ronde },
  { kop: 'Laatste besluit', cel: (item) => item.beurt?.laatsteBesluit?.wat ?? null },
  { kop: 'Besloten door', cel: (item) => (item.beurt?.laatsteBesluit === undefined ? null : naamVan(item.beurt.laatsteBesluit.door)) },
  { kop: 'Besloten op', cel: (item) => day(item.beurt?.laatsteBesluit?.op) },
  { kop: 'Fictief voorbeeld', cel: (item) => (item.fictief ? 'ja' : 'nee') },
];

/** The list of items as a sheet. Days that are left of a termijn count from today; of what is late they are negative. */
export function itemSheet(items: readonly ItemRij[], vandaag: Datum, withEscalaties: boolean): Sheet {
  const shown = columns(withEscalaties);
  return { naam: 'Items', koppen: shown.map(({ kop }) => kop), rijen: items.map((item) => shown.map(({ cel }) => cel(item, vandaag))) };
}
