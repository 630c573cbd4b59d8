import type { ItemRij } from '@cirkel/contracts';
import { eindnaam, getal, hoofdletter, korteDatum, langeDatum, naamInZin } from '@cirkel/ui';

/** How a subject stands, in a word or two. */
export const itemstand = ({ status, einde }: Pick<ItemRij, 'status' | 'einde'>): string => {
  if (status === 'beeindigd') return einde === null ? 'beëindigd' : `beëindigd: ${eindnaam(einde)}`;
  return status;
};

export const onderwerpteksten = {
  titel: 'Onderwerpen',
  beschrijving: 'Alle onderwerpen van de Cirkel van Gepast Gebruik, met de fase waarin zij zijn.',
  zoek: 'Woorden uit titel of nummer',
  zoekKnop: 'Zoeken',
  alleFasen: 'Alle fasen',
  standen: { open: 'Lopend of opgeschort', beeindigd: 'Beëindigd', alle: 'Alle' },
  aantal: (totaal: number, meer: boolean): string => (totaal === 1 ? '1 onderwerp' : `${meer ? 'Meer dan ' : ''}${getal(totaal)} onderwerpen`),
  leeg: 'Geen onderwerp past hierbij.',
  wis: 'Toon alle onderwerpen',
  kolommen: { onderwerp: 'Nummer en titel', fase: 'Fase', stand: 'Stand', eigenaar: 'Van', jaar: 'Begonnen in' },
} as const;

export const onderwerpdetail = {
  titel: (nummer: string, titel: string): string => `${nummer} ${titel}`,
  beschrijving: (titel: string): string => `Waar staat dit onderwerp in de Cirkel van Gepast Gebruik, en wat is er besloten: ${titel}`,
  nu: (nr: number, aantal: number, naam: string, sinds: string | undefined): string =>
    `Dit onderwerp is in fase ${nr} van ${aantal}: ${hoofdletter(naam)}${sinds === undefined ? '' : `, sinds ${langeDatum(sinds)}`}.`,
  opgeschort: (tot: string | undefined): string => (tot === undefined ? 'Het is opgeschort.' : `Het is opgeschort tot ${langeDatum(tot)}.`),
  beeindigd: (einde: string | null): string => `Dit onderwerp is beëindigd${einde === null ? '' : `: ${eindnaam(einde)}`}.`,
  weg: 'De weg langs de fasen',
  besluiten: 'Wat er is besloten',
  geenBesluiten: 'Er is nog geen openbaar besluit over dit onderwerp.',
  besluitkolommen: { op: 'Wanneer', wat: 'Wat', wie: 'Wie' },
  dag: korteDatum,
  wie: (wie: string): string => hoofdletter(naamInZin(wie)),
  kerngegevens: 'Kerngegevens',
  eigenaar: 'Van',
  instroom: 'Komt uit',
  wvs: 'Wetenschappelijke verenigingen',
  kennisagenda: 'Kennisagenda',
  ronde: 'Subsidieronde',
  jaar: 'Begonnen in',
  nietBekend: 'niet bekend',
  gaatVerderIn: 'Gaat verder in',
  vervolgOp: 'Vervolg op',
  ookHier: 'Ook opgenomen',
  naarLijst: 'Naar alle onderwerpen',
} as const;
