import { korteDatum, naamInZin } from '@cirkel/ui';

export const waaromteksten = {
  kop: 'Waarom deze datum?',
  keten: (omschrijving: string): string => `Waarom deze datum: ${omschrijving}`,
  wie: (op: string, door: string | null): string => (door === null ? korteDatum(op) : `${korteDatum(op)}, ${naamInZin(door)}`),
  reden: 'Reden',
  besluit: 'Besluit',
} as const;
