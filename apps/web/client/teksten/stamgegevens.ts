import type { EindeInvoer, PartijAntwoord, PersoonRij } from '@cirkel/contracts';
import { getal, hoofdletter, langeDatum, naamVan } from '@cirkel/ui';

type Rol = PersoonRij['rol'];
const enkelOfMeer = (aantal: number, een: string, meer: string): string => `${getal(aantal)} ${aantal === 1 ? een : meer}`;

const staat = { actief: 'Actief', beeindigd: 'Beëindigd' } as const;
const gedeeld = {
  zoek: 'Zoek',
  staat: 'Staat',
  staten: staat,
  actief: 'actief',
  beeindigd: (op: string): string => `beëindigd op ${langeDatum(op)}`,
  bewaar: 'Bewaar',
  bezig: 'Bezig met opslaan',
  alleenBeheerder: 'Alleen de beheerder kan dit wijzigen.',
  naarBeheer: 'Naar beheer',
  gegevens: 'Gegevens',
  einde: 'Beëindigen',
  eindeKnop: 'Beëindig per vandaag',
  terugKnop: 'Maak het beëindigen ongedaan',
  bevestigLabel: 'Ik heb gelezen wat er gebeurt',
  bevestigFout: 'Zet eerst het vinkje: u heeft gelezen wat er gebeurt.',
  wijzigingen: 'Wie wat wanneer wijzigde',
  wijzigingskolommen: { op: 'Wanneer', door: 'Door', wat: 'Wat' },
  geenWijzigingen: 'Er is nog niets gewijzigd.',
} as const;

const wat = ({ beeindigd }: EindeInvoer, naam: string): string => (beeindigd ? `${naam} is beëindigd.` : `${naam} is weer actief.`);

export const partijteksten = {
  ...gedeeld,
  titel: 'Partijen',
  uitleg: 'De organisaties die meedoen. Een partij wordt nooit gewist: wat zij deed, blijft in de historie staan.',
  nieuw: 'Partij toevoegen',
  aantal: (totaal: number): string => enkelOfMeer(totaal, 'partij', 'partijen'),
  leeg: 'Er zijn nog geen partijen. De beheerder voegt ze toe.',
  leegMetFilters: 'Geen partij past bij deze filters.',
  kolommen: { partij: 'Partij', naam: 'Volledige naam', rolHla: 'Hoofdlijnenakkoord', rolStuurgroep: 'Stuurgroep', personen: 'Personen', staat: 'Staat' },
  velden: { code: 'Code', naam: 'Volledige naam', rolHla: 'Rol in het Hoofdlijnenakkoord', rolStuurgroep: 'Rol in de stuurgroep' },
  hulp: { code: 'Kort, bijvoorbeeld FMS. De code kan later niet meer veranderen.', rolHla: 'Bijvoorbeeld ondertekenaar, of geen.', rolStuurgroep: 'Bijvoorbeeld lid, adviseur of geen.' },
  paginatitel: ({ code }: Pick<PartijAntwoord, 'code'>): string => `Partij ${naamVan(code)}`,
  toegevoegd: (naam: string): string => `${naam} is toegevoegd.`,
  gewijzigd: (naam: string): string => `De gegevens van ${naam} zijn bewaard.`,
  na: wat,
  personenVan: (aantal: number): string => (aantal === 0 ? 'Er treedt niemand voor deze partij op.' : `${enkelOfMeer(aantal, 'persoon treedt', 'personen treden')} voor deze partij op.`),
  toonPersonen: 'Toon wie dat zijn',
  eindeUitleg: 'De partij kan daarna niet meer worden gekozen. Wat zij deed, blijft staan. Dit kan pas als er niemand meer voor haar optreedt en geen programma haar als eigenaar noemt.',
  terugUitleg: 'De partij kan daarna weer worden gekozen.',
} as const;

export const persoonteksten = {
  ...gedeeld,
  titel: 'Personen',
  uitleg: 'Wie voor een partij of gremium optreedt. Van een persoon bewaren wij de naam, de functie en het e-mailadres, en niets anders.',
  nieuw: 'Persoon toevoegen',
  aantal: (totaal: number): string => enkelOfMeer(totaal, 'persoon', 'personen'),
  leeg: 'Er zijn nog geen personen. De beheerder voegt ze toe.',
  leegMetFilters: 'Geen persoon past bij deze filters.',
  kolommen: { naam: 'Naam', functie: 'Functie', rol: 'Rol', voor: 'Namens', email: 'E-mailadres', staat: 'Staat' },
  filters: { rol: 'Rol', partij: 'Partij' },
  rollen: {
    projectorganisatie: 'Projectorganisatie', partij: 'Partij', gremium: 'Gremium', dataparty: 'Dataparty', lezer: 'Lezer', beheerder: 'Beheerder', systeem: 'Systeem',
  } satisfies Record<Rol, string>,
  voor: ({ partij, gremium }: Pick<PersoonRij, 'partij' | 'gremium'>): string => (partij !== null ? naamVan(partij) : gremium !== null ? hoofdletter(naamVan(gremium)) : 'niemand in het bijzonder'),
  velden: { id: 'Id van het account', naam: 'Naam', functie: 'Functie', email: 'E-mailadres', rol: 'Rol', partij: 'Namens welke partij', gremium: 'Namens welk gremium' },
  hulp: {
    id: 'Het id waarmee deze persoon zich aanmeldt. U vindt het bij de aanmelddienst. Het kan later niet meer veranderen.',
    functie: 'Bijvoorbeeld beleidsadviseur.',
    email: 'Hier gaan de berichten heen.',
    rol: 'Wat iemand mag doen, volgt uit het account bij de aanmelddienst. Kies hier dezelfde rol: die bepaalt wie berichten krijgt.',
  },
  toegevoegd: (naam: string): string => `${naam} is toegevoegd.`,
  gewijzigd: (naam: string): string => `De gegevens van ${naam} zijn bewaard.`,
  na: wat,
  eindeUitleg: 'Deze persoon krijgt geen berichten meer en kan niet meer worden gekozen. De naam blijft bij wat deze persoon deed. Sluit ook het account bij de aanmelddienst.',
  terugUitleg: 'Deze persoon krijgt daarna weer berichten.',
  verborgen: 'alleen voor beheer',
} as const;
