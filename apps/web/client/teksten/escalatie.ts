import type { EscalatieRij } from '@cirkel/contracts';
import { getal, hoofdletter, korteDatum, korteDatumMetDag, metPunt, naamInZin, namenInZin } from '@cirkel/ui';

export const escalatieteksten = {
  titel: 'Escalaties',
  filters: { staat: 'Staat', gremium: 'Ligt bij' },
  staten: { open: 'Open', 'besluit-genomen': 'Besluit wordt uitgevoerd', beeindigd: 'Beëindigd' },
  aantal: (totaal: number): string => (totaal === 1 ? '1 escalatie' : `${getal(totaal)} escalaties`),
  leeg: 'Er zijn geen escalaties. Een escalatie begint vanzelf als een termijn voorbij is en het werk nog niet klaar is.',
  leegMetFilters: 'Geen escalatie past bij deze filters.',
  reden: (reden: string): string => `Reden: ${reden}.`,
  /** For an actie the step is the actie itself, which stands beside it already. */
  moest: ({ stap, titel, wasTot, voorstel }: EscalatieRij['onderwerp']): string =>
    voorstel === undefined ? `${stap === titel ? 'Dit' : stap} moest klaar zijn op ${korteDatum(wasTot)}.` : `${metPunt(stap)} ${hoofdletter(naamInZin(voorstel.gremium))} kwam op ${korteDatum(wasTot)} niet tot een besluit.`,
  aanZetWas: (wie: readonly string[]): string => `Aan zet ${wie.length === 1 ? 'was' : 'waren'} ${namenInZin(wie)}.`,
  ladder: 'Waar het ligt',
  beginNaGeenBesluit: (wie: string, bij: string): string => `${hoofdletter(naamInZin(wie))} kwam niet tot een besluit. Daarom begon deze escalatie bij ${naamInZin(bij)}.`,
  beginHoger: (wie: readonly string[], bij: string): string =>
    `${hoofdletter(namenInZin(wie))} ${wie.length === 1 ? 'was' : 'waren'} zelf te laat. Daarom begon deze escalatie bij ${naamInZin(bij)}.`,
  bovenStaatNiemand: (laatste: string): string =>
    `${hoofdletter(naamInZin(laatste))} was zelf te laat, dus de treden eronder zijn overgeslagen. Boven ${naamInZin(laatste)} staat niemand: er komen alleen herinneringen.`,
  ontvangst: (door: string, datum: string): string => `Ontvangst bevestigd: ${door}, ${korteDatum(datum)}`,
  geenOntvangst: 'Ontvangst is nog niet bevestigd.',
  opmerkingen: (aantal: number): string => (aantal === 0 ? 'Opmerkingen' : `Opmerkingen (${aantal})`),
  geenOpmerkingen: 'Nog geen opmerkingen.',
  historie: 'Historie',
  besluiten: 'Besluiten',
  onderwerp: 'Onderwerp',
  kolommen: { nummer: 'Nummer', onderwerp: 'Onderwerp', ligtBij: 'Ligt bij', sinds: 'Sinds', over: 'Reactietijd', vergadering: 'Volgende vergadering', staat: 'Staat' },
  geenVergadering: 'nog geen gepland',
  nietMeer: 'geen',
  vergaderingTeLaat: (gremium: string, vergadering: string, reactieTot: string): string =>
    `De volgende vergadering van ${naamInZin(gremium)} is ${korteDatumMetDag(vergadering)}. De reactietijd eindigt al op ${korteDatumMetDag(reactieTot)}. De escalatie wacht daar niet op.`,
} as const;

export const besluitteksten = {
  titel: (gremium: string): string => `Besluiten namens ${naamInZin(gremium)}`,
  nietVanU: (gremium: string, opmerking: boolean): string =>
    `Alleen ${naamInZin(gremium)} kan hierover besluiten.${opmerking ? ' U kunt wel een opmerking plaatsen.' : ''}`,
  wat: 'Wat is het besluit',
  soorten: [
    { waarde: 'verlengen', label: 'Termijn verlengen', uitleg: 'De termijn krijgt een nieuwe datum. De escalatie eindigt.' },
    { waarde: 'opschorten', label: 'Opschorten', uitleg: 'De termijnen van dit onderwerp staan stil. De escalatie eindigt.' },
    { waarde: 'stopzetten', label: 'Stopzetten', uitleg: 'Het onderwerp wordt beëindigd. De escalatie eindigt.' },
    { waarde: 'terug', label: 'Terug naar de eigenaar met een opdracht', uitleg: 'De eigenaar krijgt uw opdracht en een nieuwe datum. De escalatie eindigt.' },
  ],
  overVoorstel: [
    { waarde: 'vaststellen', label: 'Het voorstel vaststellen', uitleg: 'Het voorgestelde besluit geldt. De escalatie eindigt.' },
    { waarde: 'afwijzen', label: 'Het voorstel afwijzen', uitleg: 'Het voorgestelde besluit geldt niet. De escalatie eindigt.' },
    { waarde: 'opschorten', label: 'Het onderwerp opschorten', uitleg: 'De termijnen van dit onderwerp staan stil. De escalatie eindigt.' },
    { waarde: 'stopzetten', label: 'Het onderwerp stopzetten', uitleg: 'Het onderwerp wordt beëindigd. De escalatie eindigt.' },
    { waarde: 'terug', label: 'Terug naar het gremium met een opdracht', uitleg: 'Het gremium besluit opnieuw, met uw opdracht. De escalatie eindigt.' },
  ],
  hoger: { waarde: 'hoger', label: 'Naar het volgende gremium', uitleg: 'Er is geen gezamenlijk besluit. De escalatie gaat nu naar de volgende trede en blijft open.' },
  hogerNaar: (gremium: string): string => `Geen gezamenlijk besluit: naar ${naamInZin(gremium)}`,
  nieuweDatum: 'Nieuwe datum',
  nieuweDatumNaOpschorten: 'Datum die na het opschorten geldt',
  tot: 'Opschorten tot',
  totHulp: 'Laat leeg als niemand dat nog weet.',
  instructie: 'Opdracht aan de eigenaar',
  genomenOp: 'Genomen op',
  genomenOpHulp: 'Laat leeg voor vandaag.',
  vergadering: 'In de vergadering van',
  vergaderingHulp: 'Laat leeg bij een besluit buiten een vergadering.',
  standpunten: 'Standpunten',
  standpuntenHulp: 'Per partij. Laat leeg wat u niet weet.',
  standpuntkeuzes: [
    { waarde: 'akkoord', label: 'akkoord' },
    { waarde: 'niet-akkoord', label: 'niet akkoord' },
    { waarde: 'onthouding', label: 'onthouding' },
    { waarde: 'adviseert', label: 'adviseert' },
  ],
  geenStandpunt: 'geen standpunt',
  geenGezamenlijk: (wie: string): string => `${wie} is niet akkoord. Dan is er geen gezamenlijk besluit. U kunt de escalatie wel doorsturen.`,
  reden: 'Reden',
  leg: 'Besluit vastleggen',
} as const;
