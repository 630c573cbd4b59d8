import { agendaLoopt, agendanaam, agendanummer, eersteOpen, type Handelingsagenda } from '@cirkel/domain';
import { beurttekst, type Beschrijver } from './beschrijving';

const WERKORGANISATIE = ['gremium:werkorganisatie'] as const;

export const beschrijfHandelingsagenda: Beschrijver<Handelingsagenda> = (agenda) => ({
  nummer: agendanummer(agenda),
  titel: agendanaam(agenda),
  status: agendaLoopt(agenda) ? 'lopend' : afloop(agenda),
  beurt: agendaLoopt(agenda) ? beurttekst(WERKORGANISATIE, wat(agenda), eersteOpen(agenda.termijnen)?.effectief) : afloop(agenda),
});

const afloop = ({ vastgesteld }: Handelingsagenda): string => (vastgesteld === undefined ? 'stopgezet' : 'vastgesteld');

function wat({ scoren, rangschikking }: Handelingsagenda): string {
  if (!scoren.gesloten) return 'kandidaten kiezen, partijen scoren';
  return rangschikking === undefined ? 'rangschikken' : 'vaststellen';
}
