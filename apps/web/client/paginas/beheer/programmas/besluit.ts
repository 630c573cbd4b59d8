import type { BesluitvoorbeeldAntwoord, ProgrammaAntwoord } from '@cirkel/contracts';
import { hoofdletter, naamVan, type Optie } from '@cirkel/ui';
import type { Parameters } from '../../../api/lees';

/** How many terms a decision changes: those that get another day and those that stand still. It is what has to be typed. */
export const veranderen = ({ totalen: { verschuiven, staanStil } }: Pick<BesluitvoorbeeldAntwoord, 'totalen'>): number => verschuiven + staanStil;

/** Whether this is the number of terms, in digits as people write them: 1.204 is 1204. */
export const isAantal = (tekst: string, aantal: number): boolean => tekst.trim().replace(/[.\s]/g, '') === String(aantal);

/** What is asked about the consequences: the command without its reason, which changes nothing. */
export function vraagVan(type: string, inhoud: Readonly<Record<string, unknown>>): Parameters {
  const velden = Object.entries(inhoud).flatMap(([naam, waarde]) => (naam !== 'reden' && (typeof waarde === 'string' || typeof waarde === 'number') ? [[naam, waarde] as const] : []));
  return { opdracht: type, ...Object.fromEntries(velden) };
}

/** The bodies that may take this decision, where the programme names them; else those of its ladder. */
export function gremiumkeuzes({ rechten, ladder }: Pick<ProgrammaAntwoord['definitie'], 'rechten' | 'ladder'>, type: string): readonly Optie[] {
  const genoemd = (rechten[type] ?? []).flatMap((recht) => (recht.startsWith('gremium:') ? [recht.slice('gremium:'.length)] : []));
  return (genoemd.length > 0 ? genoemd : ladder.map(({ gremium }) => gremium)).map((waarde) => ({ waarde, label: hoofdletter(naamVan(waarde)) }));
}
