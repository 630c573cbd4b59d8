import type { Item } from '@cirkel/domain';

type Picotveld = keyof NonNullable<Item['picot']>['velden'];

export const onderdeelteksten = {
  nogLeeg: 'nog niet ingevuld',
  nogNiet: 'nog niet',
  nietBekend: 'niet bekend',
  kennisvraag: {
    titel: 'Kennisvraag',
    toelichting: 'Toelichting',
    geselecteerd: 'Geselecteerd op',
    norm: 'Norm per partij',
    bovenNorm: (nummer: number, norm: number, jaar: number): string => `Vraag ${nummer} van deze partij in ${jaar}; de norm is ${norm}.`,
    toegestaan: (datum: string): string => ` Toegestaan op ${datum}.`,
    nietToegestaan: ' Nog niet toegestaan.',
  },
  samengevoegd: { titel: 'Samengevoegde vragen', van: (partij: string): string => ` van ${partij}` },
  picot: {
    titel: (aantal: number): string => `PICOT: ${aantal} van 5 ingevuld`,
    voltooid: (datum: string): string => `Voltooid op ${datum}.`,
    vastgesteld: (datum: string): string => ` Vastgesteld op ${datum}.`,
    relevantie: 'Relevantie',
    velden: { patient: 'Patiënt', interventie: 'Interventie', controle: 'Controle', outcome: 'Outcome', tijd: 'Tijd' } satisfies Record<Picotveld, string>,
  },
  subsidieronde: {
    titel: 'Aanvraag',
    ronde: 'Ronde',
    projectidee: 'Projectidee ingediend op',
    gekozen: 'Projectidee gekozen op',
    ingediend: 'Aanvraag ingediend op',
    beoordeling: 'Beoordeling',
    wederhoor: 'Reactie van de aanvrager',
    voorlopig: 'Voorlopig gehonoreerd op',
    definitief: 'Definitief gehonoreerd op',
    eerdere: (aantal: number): string => (aantal === 1 ? 'Er is 1 eerdere aanvraag. Die staat in de historie.' : `Er zijn ${aantal} eerdere aanvragen. Die staan in de historie.`),
  },
  studie: { titel: 'Studie', gestart: 'Gestart op', uitkomst: 'Uitkomst' },
  richtlijn: { titel: 'Richtlijn', conclusie: 'Conclusie van de duiding', module: 'Module', geenModule: 'Geen module gekoppeld' },
  implementatie: { titel: 'Verbeteracties', geen: 'Er is nog geen verbeteractie.', code: 'Code', omschrijving: 'Omschrijving', eigenaar: 'Eigenaar', status: 'Status' },
  monitoring: {
    titel: 'Monitoring',
    metingen: 'Metingen met spiegelinformatie',
    criterium: 'Criterium',
    criteria: { gehaald: 'gehaald', 'niet-gehaald': 'niet gehaald' },
    leren: 'Om van te leren, niet om af te rekenen.',
  },
} as const;
