import type { Taak } from '../onderwerp/onderwerp';
import { isOpen } from '../termijn/termijn';
import type { Ronde } from './ronde-staat';
import { rondetermijnregels } from './termijnregels';
import { vensterVan } from './vensters';

/** Who has to do what in a ronde. An application of an item of the programme is not here: that item itself says who is aan zet for it. */
export const rondetaken = (ronde: Ronde): readonly Taak[] => (ronde.afgerondOp === undefined ? [...vanBesluitorgaan(ronde), ...vanIndieners(ronde)] : []);

const vanElders = ({ aanvragen }: Ronde): Ronde['aanvragen'] => aanvragen.filter(({ item }) => item === undefined);

/** Of the decision body: once nothing more comes in, each application waits for the first step that it has not had. */
function vanBesluitorgaan(ronde: Ronde): readonly Taak[] {
  const stappen = rondetermijnregels.flatMap((regel) => {
    const termijn = ronde.termijnen.find((een) => een.stap === regel.stap && isOpen(een));
    return termijn !== undefined && vensterVan(ronde, regel.instroom)?.staat === 'gesloten' ? [{ regel, termijn }] : [];
  });
  const aanDeBeurt = new Set(vanElders(ronde).map((aanvraag) => stappen.find(({ regel }) => regel.wacht(aanvraag))));
  return stappen.filter((stap) => aanDeBeurt.has(stap)).map(({ regel, termijn }) => ({ wie: ronde.besluitorgaan, wat: regel.omschrijving, uiterlijk: termijn.effectief }));
}

/** Of each partij whose project idea was selected: to work it out. A project group is nobody that the programme knows. */
const vanIndieners = (ronde: Ronde): readonly Taak[] =>
  vanElders(ronde).flatMap(({ code, titel, partij, stand }) =>
    stand === 'geselecteerd' && partij !== undefined ? [{ wie: `partij:${partij}` as const, wat: `Aanvraag ${code} uitwerken: ${titel}`, uiterlijk: vensterVan(ronde, 'uitwerking')?.tot }] : [],
  );
