import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { eventsOf } from '../contract/event';
import { namenInZin } from '../woorden';
import type { Escalatie } from './escalatie-staat';

/** What lapsed is of somebody else now: the body where it lies decides about them, and they hear what it decides. */
export const eigenarenGevolgd = eventsOf<Escalatie>()({
  type: 'escalatie-eigenaren-gevolgd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ eigenaren: z.array(eigenaarSchema).min(1), vorige: z.array(eigenaarSchema) }),
  voorbeeld: { eigenaren: ['partij:NVZ'], vorige: ['partij:FMS'] },
  zin: (d) => `Aan zet ${d.eigenaren.length === 1 ? 'is' : 'zijn'} nu ${namenInZin(d.eigenaren)}. Dat ${d.vorige.length === 1 ? 'was' : 'waren'} ${namenInZin(d.vorige)}.`,
  evolve: (escalatie, d) => ({ ...escalatie, onderwerp: { ...escalatie.onderwerp, aanZetWas: d.eigenaren } }),
});

export const volgEigenaren = commandsOf<Escalatie>()({
  type: 'volgEigenaren',
  kind: 'feit',
  titel: 'Eigenaren volgen',
  wie: ['systeem'],
  schema: z.strictObject({ eigenaren: z.array(eigenaarSchema).min(1) }),
  voorbeeld: { eigenaren: ['partij:NVZ'] },
  decide: ({ nummer, onderwerp: { aanZetWas } }, d) => {
    if (d.eigenaren.length === aanZetWas.length && d.eigenaren.every((eigenaar) => aanZetWas.includes(eigenaar))) throw new DomainError('al-gedaan', `${nummer} noemt deze eigenaren al.`);
    return [eigenarenGevolgd({ eigenaren: d.eigenaren, vorige: aanZetWas })];
  },
});
