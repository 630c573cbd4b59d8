import type { MigrationClass } from '@cirkel/event-store';
import { acties } from './acties/projection';
import { LeesActie1700000003050 } from './acties/table';
import { betrokkenen } from './betrokkenen/projection';
import { LeesBetrokkene1700000003250 } from './betrokkenen/table';
import { doorlooptijden } from './doorlooptijden/projection';
import { LeesDoorlooptijd1700000003110, LeesDoorlooptijdGestopt1700000003280 } from './doorlooptijden/table';
import { escalatieverloop } from './escalatieverloop/projection';
import { LeesEscalatietrede1700000003310 } from './escalatieverloop/table';
import { escalaties } from './escalaties/projection';
import { LeesEscalatie1700000003030, LeesEscalatieZonderTermijn1700000003300 } from './escalaties/table';
import { gremia } from './gremia/projection';
import { LeesGremium1700000003060 } from './gremia/table';
import { handelingsagendas, scorebladen } from './handelingsagendas/projection';
import { LeesHandelingsagenda1700000003160, LeesScoreblad1700000003170 } from './handelingsagendas/table';
import { historie } from './historie/projection';
import { LeesHistorie1700000003020 } from './historie/table';
import { LeesCorrecties1700000003190 } from './historie/corrections';
import { LeesItemHerkomst1700000003180 } from './items/herkomst';
import { implementatieagenda } from './implementatieagenda/projection';
import { LeesImplementatie1700000003230 } from './implementatieagenda/table';
import { inclusies } from './inclusies/projection';
import { LeesInclusiecentra1700000003320, LeesInclusies1700000003210 } from './inclusies/table';
import { LeesItemBeeindigd1700000003270 } from './items/beeindigd';
import { items, itemstanden } from './items/projection';
import { LeesItem1700000003010, LeesItemstand1700000003120 } from './items/table';
import { kennisagenda } from './kennisagenda/projection';
import { LeesKennisagenda1700000003240, LeesKennisagendaGat1700000003310 } from './kennisagenda/table';
import { LeesMeerIndexen1700000003100, LeesNummerZoeken1700000003350, LeesPerProgramma1700000003390, LeesProgrammafase1700000003400, LeesTermijnTelling1700000003291 } from './projection/more-indexes';
import type { ReadModel } from './projection/read-model';
import { verblijven } from './overzicht/projection';
import { LeesVerblijf1700000003070, LeesVerblijfPeriode1700000003380 } from './overzicht/table';
import { programmas } from './programmas/projection';
import { LeesProgramma1700000003090 } from './programmas/table';
import { LeesVorm1700000003290 } from './rebuild/vorm-table';
import { rondes } from './rondes/projection';
import { LeesRonde1700000003150 } from './rondes/table';
import { spiegels } from './spiegels/projection';
import { LeesSpiegel1700000003220 } from './spiegels/table';
import { uitstelverzoeken } from './uitstel/projection';
import { LeesUitstel1700000003340, LeesUitstelgevolg1700000003360 } from './uitstel/table';
import { termijnen, wachtenden } from './termijnen/projection';
import { LeesTermijn1700000003040, LeesTermijnprogramma1700000003370, LeesWachtende1700000003260 } from './termijnen/table';

/** Every read model, with what makes its table. A new one is a folder and a line here. */
const folders: readonly { readonly model: ReadModel; readonly migration: MigrationClass }[] = [
  { model: items, migration: LeesItem1700000003010 },
  { model: itemstanden, migration: LeesItemstand1700000003120 },
  { model: betrokkenen, migration: LeesBetrokkene1700000003250 },
  { model: historie, migration: LeesHistorie1700000003020 },
  { model: escalaties, migration: LeesEscalatie1700000003030 },
  { model: escalatieverloop, migration: LeesEscalatietrede1700000003310 },
  { model: termijnen, migration: LeesTermijn1700000003040 },
  { model: wachtenden, migration: LeesWachtende1700000003260 },
  { model: uitstelverzoeken, migration: LeesUitstel1700000003340 },
  { model: acties, migration: LeesActie1700000003050 },
  { model: gremia, migration: LeesGremium1700000003060 },
  { model: programmas, migration: LeesProgramma1700000003090 },
  { model: verblijven, migration: LeesVerblijf1700000003070 },
  { model: doorlooptijden, migration: LeesDoorlooptijd1700000003110 },
  { model: rondes, migration: LeesRonde1700000003150 },
  { model: handelingsagendas, migration: LeesHandelingsagenda1700000003160 },
  { model: scorebladen, migration: LeesScoreblad1700000003170 },
  { model: inclusies, migration: LeesInclusies1700000003210 },
  { model: spiegels, migration: LeesSpiegel1700000003220 },
  { model: implementatieagenda, migration: LeesImplementatie1700000003230 },
  { model: kennisagenda, migration: LeesKennisagenda1700000003240 },
];

export const readModels = folders.map(({ model }) => model);
/** The tables of the read models, for `migrate`; after those of the event store and of messaging. */
export const readModelMigrations: readonly MigrationClass[] = [...folders.map(({ migration }) => migration), LeesMeerIndexen1700000003100, LeesItemHerkomst1700000003180, LeesCorrecties1700000003190, LeesItemBeeindigd1700000003270, LeesDoorlooptijdGestopt1700000003280, LeesVorm1700000003290, LeesTermijnTelling1700000003291, LeesEscalatieZonderTermijn1700000003300, LeesKennisagendaGat1700000003310, LeesInclusiecentra1700000003320, LeesNummerZoeken1700000003350, LeesUitstelgevolg1700000003360, LeesTermijnprogramma1700000003370, LeesVerblijfPeriode1700000003380, LeesPerProgramma1700000003390, LeesProgrammafase1700000003400];
