import { namens } from '../contract/actor';
import type { Envelope, NewEvent } from '../contract/event';
import type { Aanvraagstand, Ronde } from './ronde-staat';

const stapVan: Readonly<Record<string, Aanvraagstand>> = {
  'projectidee-ingediend-bij-ronde': 'projectidee', 'aanvraag-geselecteerd': 'geselecteerd', 'aanvraag-uitgewerkt': 'uitgewerkt', 'aanvraag-beoordeeld': 'beoordeeld',
  'aanvraag-voorlopig-gehonoreerd': 'voorlopig', 'aanvraag-definitief-gehonoreerd': 'gehonoreerd', 'aanvraag-afgewezen': 'afgewezen', 'aanvraag-ingetrokken': 'ingetrokken',
};

/** The ronde with whose word this event is: that of who registered the step, or corrected its day. */
export function onthoudDoor(ronde: Ronde, { type, data }: Pick<NewEvent, 'type' | 'data'>, { meta }: Envelope): Ronde {
  const door = namens(meta.actor);
  const gecorrigeerd = (data['dag'] as { readonly stap: Aanvraagstand | 'besluit' } | undefined)?.stap;
  if (door === undefined || (stapVan[type] === undefined && (type !== 'aanvraag-gecorrigeerd' || gecorrigeerd === undefined))) return ronde;
  return {
    ...ronde,
    aanvragen: ronde.aanvragen.map((aanvraag) => {
      if (aanvraag.code !== data['aanvraag']) return aanvraag;
      const stap = stapVan[type] ?? (gecorrigeerd === undefined || gecorrigeerd === 'besluit' ? aanvraag.stand : gecorrigeerd);
      return { ...aanvraag, door: { ...aanvraag.door, [stap]: door } };
    }),
  };
}
