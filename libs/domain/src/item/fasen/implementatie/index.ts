import type { Fasemodule } from '../../fase';
import { belemmeringgebeurtenissen, belemmeringopdrachten } from './belemmeringen';
import { verbeteractieGewijzigd, wijzigVerbeteractie } from './corrigeren';
import { doelgebeurtenissen, doelopdrachten } from './doel';
import { koplopergebeurtenissen, koploperopdrachten } from './koplopers';
import { rapportgebeurtenissen, rapportopdrachten } from './rapporten';
import { openVerbeteracties, vanDezeRonde } from './stand';
import { verbeteractiegebeurtenissen, verbeteractieopdrachten } from './verbeteracties';

export { openBelemmeringen, openVerbeteracties, verbeteractiesoorten, verbeteractiestatussen } from './stand';
export type { Belemmering, ImplementatieStand, Verbeteractie, Verbeteractiesoort, Verbeteractiestatus } from './stand';

export const implementatie: Fasemodule = {
  fase: 'implementatie',
  events: [...verbeteractiegebeurtenissen, verbeteractieGewijzigd, ...koplopergebeurtenissen, ...belemmeringgebeurtenissen, ...rapportgebeurtenissen, ...doelgebeurtenissen],
  commands: [...verbeteractieopdrachten, wijzigVerbeteractie, ...koploperopdrachten, ...belemmeringopdrachten, ...rapportopdrachten, ...doelopdrachten],
  aanZet: (item) => {
    const eigenaren = [...new Set(openVerbeteracties(item).map((actie) => actie.eigenaar))];
    if (eigenaren.length > 0) return { wie: eigenaren, wat: 'Verbeteracties uitvoeren' };
    return vanDezeRonde(item).length === 0 ? { wie: [item.eigenaar], wat: 'Verbeteracties afspreken' } : { wie: ['projectorganisatie'], wat: 'Implementatie afronden' };
  },
};
