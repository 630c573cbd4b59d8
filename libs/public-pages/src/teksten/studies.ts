import type { KennisagendaRij } from '@cirkel/contracts';
import { getal, korteDatum } from '@cirkel/ui';

type Studie = NonNullable<KennisagendaRij['studie']>;

export const studieteksten = {
  titel: 'Studies',
  beschrijving: 'Welke studies lopen er, wanneer zijn zij begonnen en hoeveel patiënten doen mee.',
  inleiding: 'Dit zijn de studies die nu lopen. Zij zoeken het antwoord op een kennisvraag. Aantallen onder de tien staan er niet bij.',
  leeg: 'Er loopt nu geen studie.',
  aantal: (totaal: number): string => (totaal === 1 ? '1 studie' : `${getal(totaal)} studies`),
  kolommen: { studie: 'Onderwerp', wvs: 'Vereniging', begonnen: 'Begonnen', eind: 'Gepland tot', inclusies: 'Patiënten' },
  wvs: (wvs: readonly string[]): string => (wvs.length === 0 ? 'niet bekend' : wvs.join(', ')),
  dag: (op: string | null | undefined): string => (op === null || op === undefined ? 'niet bekend' : korteDatum(op)),
  inclusies: (studie: Studie | null): string => {
    if (studie === null || studie.inclusies === null) return 'niet bekend';
    return studie.doel === null ? getal(studie.inclusies) : `${getal(studie.inclusies)} van ${getal(studie.doel)}`;
  },
} as const;
