import { z } from 'zod';
import { DomainError } from '../../../contract/domain-error';
import type { Reactie } from '../../../contract/reactie';
import { rondeStroom } from '../../../ronde/ronde-staat';
import { dagenAlsSleutel, nogEens } from '../../../ronde/toewijzing';
import { itemgebeurtenis, itemopdracht } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { rondedagSchema } from './staat';

export const rondedagenGewijzigd = itemgebeurtenis({
  type: 'rondedagen-gewijzigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ronde: z.string(), dagen: z.array(rondedagSchema) }),
  voorbeeld: { ronde: 'Subsidieoproep 2020', dagen: [{ stap: 'uitwerking', nominaal: '2021-06-15', kalenderregel: 'atw' }] },
  zin: (d) => `De dagen van ${d.ronde} zijn veranderd.`,
  evolve: (item, d) => ({ ...item, subsidieronde: { ...item.subsidieronde, dagen: d.dagen }, rondedagenGewijzigd: (item.rondedagenGewijzigd ?? 0) + 1 }),
});

/** A window of the ronde moved: the terms that came from it move along (domain.md, *Which term holds*). */
export const volgRondedagen = itemopdracht({
  type: 'volgRondedagen',
  kind: 'levensloop',
  titel: 'Dagen van de ronde volgen',
  wie: ['systeem'],
  schema: z.strictObject({ code: z.string(), dagen: z.array(rondedagSchema) }),
  voorbeeld: { code: 'oproep-2020', dagen: [{ stap: 'uitwerking', nominaal: '2021-06-15', kalenderregel: 'atw' }] },
  decide: (item, d) => {
    const { rondecode, ronde = d.code, dagen = [] } = item.subsidieronde ?? {};
    if (rondecode !== d.code) throw new DomainError('al-gedaan', `${item.nummer} doet niet meer mee aan deze ronde.`);
    if (dagenAlsSleutel(dagen) === dagenAlsSleutel(d.dagen)) throw new DomainError('al-gedaan', `${item.nummer} kent deze dagen al.`);
    return [rondedagenGewijzigd({ ronde, dagen: d.dagen })];
  },
});

/** An item in a ronde says so there, with the days that it goes by. */
export function vraagtVanRonde(streamId: string, { status, subsidieronde, rondedagenGewijzigd = 0 }: Item): readonly Reactie[] {
  const { rondecode, dagen = [] } = subsidieronde ?? {};
  if (rondecode === undefined || status === 'beeindigd') return [];
  return [{ streamId: rondeStroom(rondecode), sleutel: `toewijzing:${rondecode}:${dagenAlsSleutel(dagen)}${nogEens(rondedagenGewijzigd)}`, opdracht: { type: 'noteerToewijzing', item: streamId, dagen } }];
}
