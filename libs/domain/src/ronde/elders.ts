import type { Reactie } from '../contract/reactie';
import type { Datum } from '../kalender/datum';
import type { Aanvraag, Aanvraagstand, Ronde } from './ronde-staat';
import { dagenVan } from './toewijzing';

/** The item that an award without an item makes; its id follows from ronde and application, so that it is made once. */
export const nieuwItem = (ronde: Pick<Ronde, 'code'>, { code }: Pick<Aanvraag, 'code'>): string => `item-${ronde.code}-${code.toLowerCase()}`;

/**
 * What a ronde asks of items: an award makes an item where there was none, takes one that took part on its way to the study, and is noted
 * with a study that runs already (the inclusieversneller). A rejection reaches an item that took part.
 */
export const vraagtVanItems = (streamId: string, ronde: Ronde): readonly Reactie[] =>
  ronde.aanvragen.flatMap((aanvraag) => (aanvraag.item === undefined ? [] : vragen(streamId, ronde, aanvraag, aanvraag.item)));

function vragen(streamId: string, ronde: Ronde, aanvraag: Aanvraag, item: string): readonly Reactie[] {
  const metReden = (stand: Aanvraagstand): { reden?: string } => {
    const reden = aanvraag.redenen?.[stand];
    return reden === undefined ? {} : { reden };
  };
  const door = (stap: Aanvraagstand): { door?: string } => (aanvraag.door?.[stap] === undefined ? {} : { door: aanvraag.door[stap] });
  const wat = { ronde: streamId, naam: ronde.naam, aanvraag: aanvraag.code };
  const vraag = (stap: string, op: Datum | undefined, opdracht: Reactie['opdracht']): Reactie => ({ streamId: item, sleutel: `${stap}:${aanvraag.code}:${item}`, opdracht, ...(op === undefined ? {} : { gebeurdOp: op }) });
  // A corrected day is asked anew, by its own key: the step itself was taken already.
  const gecorrigeerd = bereikt(aanvraag).flatMap(([stap, dag]) => {
    const reden = aanvraag.gecorrigeerd?.[stap];
    return reden === undefined ? [] : [vraag(`dag-${stap}:${dag}`, undefined, { type: 'volgAanvraagdag', ...wat, stap, juisteDatum: dag, reden, ...door(stap) })];
  });
  if (ronde.soort === 'inclusieversneller') {
    const { stand: uitkomst } = aanvraag;
    // That it applied is not said there: who applies is public only once it is decided, and the study's history is.
    const besloten = uitkomst === 'gehonoreerd' || uitkomst === 'afgewezen';
    return besloten ? [vraag('versneller', aanvraag.besluitOp, { type: 'noteerInclusieversneller', ronde: streamId, naam: ronde.naam, uitkomst })] : [];
  }
  if (item === nieuwItem(ronde, aanvraag)) {
    const eigenaar = aanvraag.partij === undefined ? ronde.besluitorgaan : `partij:${aanvraag.partij}`;
    const maak = vraag('maak', aanvraag.besluitOp, { type: 'maakItemUitRonde', ...wat, titel: aanvraag.titel, eigenaar, fictief: ronde.fictief, programma: ronde.programma.code, code: ronde.code, dagen: dagenVan(ronde), ...metReden('gehonoreerd') });
    return [maak, ...gecorrigeerd.filter(({ sleutel }) => sleutel.startsWith('dag-gehonoreerd:'))];
  }
  return [...bereikt(aanvraag).map(([stap, op]) => vraag(stap, op, { type: 'volgAanvraag', ...wat, stap, ...metReden(stap), ...door(stap) })), ...gecorrigeerd];
}

/** The steps that the application has come through, in their order and each with its day: the item takes each of them. */
function bereikt({ stand, ingediendOp, geselecteerdOp, uitgewerktOp, beoordeeldOp, voorlopigOp, besluitOp }: Aanvraag): readonly (readonly [Aanvraagstand, Datum])[] {
  const besloten = (uitkomst: Aanvraagstand): Datum | undefined => (stand === uitkomst ? besluitOp : undefined);
  const stappen: readonly (readonly [Aanvraagstand, Datum | undefined])[] = [
    ['projectidee', ingediendOp],
    ['geselecteerd', geselecteerdOp],
    ['uitgewerkt', uitgewerktOp],
    ['beoordeeld', beoordeeldOp],
    ['voorlopig', voorlopigOp],
    ['gehonoreerd', besloten('gehonoreerd')],
    ['afgewezen', besloten('afgewezen')],
    ['ingetrokken', besloten('ingetrokken')],
  ];
  return stappen.flatMap(([stap, op]) => (op === undefined ? [] : [[stap, op] as const]));
}
