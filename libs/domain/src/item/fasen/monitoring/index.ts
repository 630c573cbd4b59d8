import type { Fasemodule } from '../../fase';
import { bijgesteld, criteriumBeoordeeld, gemeten, nieuweKennisvraagOpgeroepen } from './gebeurtenissen';
import { neemSpiegelmetingOver, registreerSpiegelmeting, stelCriteriumGehaaldVast, zetTerugNaarImplementatie } from './opdrachten';
import { beginVervolg, gevraagdeVervolgen, roepNieuweKennisvraagOp } from './vervolg';

export { criteriumInZin, criteriumSchema, metingSchema, periodeSchema, richtingen, voldoet } from './stand';
export type { Criterium, Meting, MonitoringStand } from './stand';

export const monitoring: Fasemodule = {
  fase: 'monitoring',
  events: [gemeten, bijgesteld, criteriumBeoordeeld, nieuweKennisvraagOpgeroepen],
  commands: [registreerSpiegelmeting, neemSpiegelmetingOver, stelCriteriumGehaaldVast, zetTerugNaarImplementatie, roepNieuweKennisvraagOp, beginVervolg],
  aanZet: () => ({ wie: ['projectorganisatie'], wat: 'Implementatiegraad volgen' }),
  vraagtElders: gevraagdeVervolgen,
};
