import type { Reactie } from '../contract/reactie';
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
  const wat = { ronde: streamId, naam: ronde.naam, aanvraag: aanvraag.code };
  const vraag = (stap: string, opdracht: Reactie['opdracht']): Reactie => ({ streamId: item, sleutel: `${stap}:${aanvraag.code}:${item}`, opdracht });
  if (ronde.soort === 'inclusieversneller') {
    const { stand: uitkomst } = aanvraag;
    const besloten = uitkomst === 'gehonoreerd' || uitkomst === 'afgewezen';
    return besloten ? [vraag('versneller', { type: 'noteerInclusieversneller', ronde: streamId, naam: ronde.naam, uitkomst })] : [];
  }
  if (item === nieuwItem(ronde, aanvraag)) {
    const eigenaar = aanvraag.partij === undefined ? ronde.besluitorgaan : `partij:${aanvraag.partij}`;
    return [vraag('maak', { type: 'maakItemUitRonde', ...wat, titel: aanvraag.titel, eigenaar, fictief: ronde.fictief, programma: ronde.programma.code, code: ronde.code, dagen: dagenVan(ronde), ...metReden('gehonoreerd') })];
  }
  return bereikt(aanvraag).map((stap) => vraag(stap, { type: 'volgAanvraag', ...wat, stap, ...metReden(stap) }));
}

/** The steps that the application has come through, in their order: the item takes each of them. */
function bereikt({ stand, geselecteerdOp, uitgewerktOp, beoordeeldOp, voorlopigOp }: Aanvraag): readonly Aanvraagstand[] {
  const stappen: readonly (readonly [Aanvraagstand, boolean])[] = [
    ['projectidee', true],
    ['geselecteerd', geselecteerdOp !== undefined],
    ['uitgewerkt', uitgewerktOp !== undefined],
    ['beoordeeld', beoordeeldOp !== undefined],
    ['voorlopig', voorlopigOp !== undefined],
    ['gehonoreerd', stand === 'gehonoreerd'],
    ['afgewezen', stand === 'afgewezen'],
    ['ingetrokken', stand === 'ingetrokken'],
  ];
  return stappen.flatMap(([stap, gehaald]) => (gehaald ? [stap] : []));
}
