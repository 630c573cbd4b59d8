import { getal, korteDatum, langeDatum } from '@cirkel/ui';

export const agendateksten = {
  titel: 'Handelingsagenda',
  titelVan: (jaar: number): string => `Handelingsagenda ${jaar}`,
  beschrijving: 'De kennisvragen met de hoogste prioriteit, per jaar.',
  beschrijvingVan: (jaar: number): string => `De kennisvragen met de hoogste prioriteit van ${jaar}.`,
  inleiding: 'Op de handelingsagenda staan de kennisvragen die als eerste aan de beurt zijn. Partijen in de zorg kiezen ze elk jaar samen.',
  leeg: 'Er is nog geen handelingsagenda vastgesteld.',
  kolommen: { jaar: 'Jaar', aantal: 'Vragen', op: 'Vastgesteld op', plaats: 'Plaats', vraag: 'Kennisvraag' },
  aantal: getal,
  dag: korteDatum,
  vastgesteldOp: (op: string): string => `Vastgesteld op ${langeDatum(op)}.`,
  naarLijst: 'Naar alle handelingsagenda’s',
} as const;
