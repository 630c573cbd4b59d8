import { momentTekst } from '@cirkel/ui';
import type { Menupunt } from '../adressen';

/** Texts of the frame around every public page. */
export const raamteksten = {
  product: 'Cirkel van Gepast Gebruik',
  naarInhoud: 'Naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  aanmelden: 'Aanmelden',
  menu: {
    cirkel: 'De Cirkel',
    onderwerpen: 'Onderwerpen',
    agendas: 'Handelingsagenda',
    rondes: 'Subsidierondes',
    studies: 'Studies',
    uitleg: 'Uitleg',
    toegankelijkheid: 'Toegankelijkheid',
  } satisfies Record<Menupunt, string>,
  voet: 'Op deze pagina’s staat wat openbaar is. Namen van personen, scores en escalaties staan er niet op.',
  standVan: (moment: string): string => `Stand van ${momentTekst(moment)}.`,
} as const;
