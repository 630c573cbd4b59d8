import type { Actor } from '@cirkel/domain';

/** One actor per role that specs act as. */
export const wie = {
  projectorganisatie: { id: 'p-projectorganisatie', rol: 'projectorganisatie' },
  FMS: { id: 'p-fms', rol: 'partij', partij: 'FMS' },
  NVZ: { id: 'p-nvz', rol: 'partij', partij: 'NVZ' },
  werkorganisatie: { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' },
  stuurgroep: { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' },
  systeem: { id: 'systeem', rol: 'systeem' },
} satisfies Record<string, Actor>;
