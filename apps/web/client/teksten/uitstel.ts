import type { UitstelRij } from '@cirkel/contracts';
import { dagen, hoofdletter, korteDatum, langeDatum, metPunt, naamInZin } from '@cirkel/ui';

type Vraag = Pick<UitstelRij, 'door' | 'omschrijving' | 'gevolg' | 'was' | 'gevraagd'>;
const meer = (aantal: number): string => (aantal > 0 ? ` (+${dagen(aantal)})` : '');

export const uitstelteksten = {
  teBeslissen: (aantal: number): string => `Wacht op besluit over uitstel (${aantal})`,
  gevraagd: (aantal: number): string => `Door u gevraagd uitstel (${aantal})`,
  /** What is asked, with what would move: the last day of now and the one after. */
  vraag: ({ door, omschrijving, gevolg, was, gevraagd }: Vraag): string =>
    `${hoofdletter(naamInZin(door))} vraagt uitstel. ${metPunt(omschrijving)} Van ${korteDatum(gevolg?.was ?? was)} naar ${korteDatum(gevolg?.wordt ?? gevraagd)}${gevolg === null ? '' : meer(gevolg.dagen)}.`,
  streefdatum: (datum: string): string => `De streefdatum blijft ${korteDatum(datum)}.`,
  beslist: (aan: string): string => `${hoofdletter(naamInZin(aan))} beslist. De termijn loopt door.`,
  bijEscalatie: 'De termijn is intussen verstreken. Het besluit in de escalatie is ook het antwoord.',
  antwoordHier: (door: string, gevraagd: string): string => `${hoofdletter(naamInZin(door))} vroeg voor deze termijn uitstel tot ${langeDatum(gevraagd)}. Het besluit in deze escalatie is ook het antwoord.`,
  reden: (reden: string): string => `Reden: ${reden}`,
  vragen: 'Uitstel vragen',
  beslissen: 'Beslissen',
  intrekken: 'Vraag intrekken',
  tabel: 'Gevraagd uitstel',
  kolommen: { op: 'Gevraagd op', door: 'Door', tot: 'Tot', uitkomst: 'Uitkomst', reden: 'Reden' },
  standen: {
    gevraagd: 'nog niet besloten', verleend: 'verleend', 'anders-verleend': 'andere datum verleend', geweigerd: 'geweigerd', ingetrokken: 'ingetrokken', vervallen: 'vervallen',
  } satisfies Readonly<Record<UitstelRij['stand'], string>>,
  uitkomst: ({ stand, besluit }: Pick<UitstelRij, 'stand' | 'besluit'>): string => {
    const wat = uitstelteksten.standen[stand];
    if (besluit === null) return wat;
    return `${wat}${besluit.wordt === null ? '' : ` tot ${korteDatum(besluit.wordt)}`}, ${naamInZin(besluit.door)}, ${korteDatum(besluit.op)}`;
  },
} as const;
