import type { Actor } from '@cirkel/domain';

export const wie = {
  projectorganisatie: { id: 'p-projectorganisatie', rol: 'projectorganisatie' },
  FMS: { id: 'p-fms', rol: 'partij', partij: 'FMS' },
  NVZ: { id: 'p-nvz', rol: 'partij', partij: 'NVZ' },
  werkorganisatie: { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' },
  stuurgroep: { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' },
} satisfies Record<string, Actor>;
