import type { AgendaAdressen, Agendalijst, BerichtDetail, BerichtRij, Gremiumbesluitantwoord, GremiumDetail, GremiumRij, Vergaderingantwoord, VoorkeurenAntwoord } from '@cirkel/contracts';
import { in1, leesQuery, type Lijst } from './gegevens';
import type { Parameters } from './lees';

export const gremiaQuery = leesQuery<Lijst<GremiumRij>>(['gremia', 'lijst'], '/v1/gremia');
export const gremiumQuery = (code: string) => leesQuery<GremiumDetail>(['gremia', code], in1('gremia', code));
/** Without a meeting: the next one. */
export const agendalijstQuery = (code: string, vergadering: string | undefined) => leesQuery<Agendalijst>(['gremia', code, 'agendalijst', vergadering], in1('gremia', code, '/agendalijst'), { vergadering });
export const gremiumbesluitenQuery = (code: string) => leesQuery<Lijst<Gremiumbesluitantwoord>>(['gremia', code, 'besluiten'], in1('gremia', code, '/besluiten'));
export const vergaderingenQuery = (gremium: string) => leesQuery<Lijst<Vergaderingantwoord>>(['gremia', gremium, 'vergaderingen'], '/v1/vergaderingen', { gremium });

export const berichtenQuery = (filters: Parameters) => leesQuery<Lijst<BerichtRij>>(['berichten', 'lijst', filters], '/v1/berichten', filters);
export const berichtQuery = (id: string) => leesQuery<BerichtDetail>(['berichten', id], `/v1/berichten/${encodeURIComponent(id)}`);
export const voorkeurenQuery = leesQuery<VoorkeurenAntwoord>(['voorkeuren'], '/v1/ik/voorkeuren');
export const agendaadressenQuery = leesQuery<AgendaAdressen>(['agendaadressen'], '/v1/ik/agenda-adressen');
