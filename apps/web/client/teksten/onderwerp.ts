import type { ActieRij, EscalatieRij, HistorieRegel, ItemRij } from '@cirkel/contracts';
import { langeDatum, naamInZin } from '@cirkel/ui';

export const redennaam: Readonly<Record<EscalatieRij['reden'], string>> = {
  'termijn-verstreken': 'termijn verstreken',
  'geen-besluit': 'geen gezamenlijk besluit',
};

export const escalatiestaat: Readonly<Record<EscalatieRij['staat'], string>> = {
  open: 'open',
  'besluit-genomen': 'besluit wordt uitgevoerd',
  beeindigd: 'beëindigd',
};

/** How an escalatie ended, as people say it; `waarom` may be a code of the engine or a decision. */
const eindredenen: Readonly<Record<string, string>> = {
  besluit: 'er is een besluit genomen',
  'alsnog-gedaan': 'het is alsnog gedaan',
  'op-tijd-gedaan': 'het was op tijd gedaan',
  'termijn-verplaatst': 'de termijn is verplaatst',
  'onderwerp-opgeschort': 'het onderwerp is opgeschort',
  'onderwerp-beeindigd': 'het onderwerp is beëindigd',
  'alsnog-besloten': 'er is alsnog besloten',
  'voorstel-ingetrokken': 'het voorstel is ingetrokken',
  vaststellen: 'het voorstel is vastgesteld',
  afwijzen: 'het voorstel is afgewezen',
  verlengen: 'de termijn is verlengd',
  opschorten: 'het onderwerp is opgeschort',
  stopzetten: 'het onderwerp is stopgezet',
  terug: 'het is teruggelegd bij de eigenaar',
};
export const eindzin = ({ waarom, door, op }: NonNullable<EscalatieRij['einde']>): string =>
  `Beëindigd op ${langeDatum(op)}: ${eindredenen[waarom] ?? waarom.replaceAll('-', ' ')} (${naamInZin(door)}).`;

export const itemstatus: Readonly<Record<ItemRij['status'], string>> = { lopend: 'lopend', opgeschort: 'opgeschort', beeindigd: 'beëindigd' };
export { eindnaam } from '@cirkel/ui';

export const bronnaam: Readonly<Record<string, string>> = { configuratie: 'programmadefinitie', ronde: 'ronde', jaarplan: 'jaarplan', besluit: 'besluit' };

export const historiesoort: Readonly<Record<HistorieRegel['soort'], string>> = { besluit: 'Besluiten', termijn: 'Termijnen', inhoud: 'Inhoud', bericht: 'Berichten' };

export const actiestatussen: readonly ActieRij['status'][] = ['niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'stopgezet'];
