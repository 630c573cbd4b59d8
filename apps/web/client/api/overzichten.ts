import type { AgendaOverzicht, Cirkeloverzicht, Doorlooptijdenoverzicht, HandelingsagendaAntwoord, ImplementatieRij, InclusieDetail, InclusieRij, KennisagendaRij, ProgrammaAntwoord, ProgrammaRij, RondeDetail, RondeRij, ScorebladAntwoord, SpiegelDetail, SpiegelRij, UitstelRij } from '@cirkel/contracts';
import { queryOptions } from '@tanstack/react-query';
import { in1, leesQuery, type Lijst } from './gegevens';
import type { Parameters } from './lees';

export const programmasQuery = leesQuery<Lijst<ProgrammaRij>>(['programmas'], '/v1/programmas');
/** One programme with its definition: its stages, sources, ends and bodies. */
export const programmaQuery = (code: string) => leesQuery<ProgrammaAntwoord>(['programmas', code], `/v1/programmas/${encodeURIComponent(code)}`);
/** Without a programme the API answers about the Cirkel. */
export const cirkelQuery = (programma: string | undefined, dagen: string | undefined) => leesQuery<Cirkeloverzicht>(['cirkel', programma, dagen], '/v1/overzichten/cirkel', { programma, dagen });
export const agendasQuery = leesQuery<Lijst<AgendaOverzicht>>(['handelingsagendas', 'lijst'], '/v1/handelingsagendas', { pageSize: 500 });
export const agendaQuery = (naam: string) => leesQuery<HandelingsagendaAntwoord>(['handelingsagendas', naam], in1('handelingsagendas', naam));
export const scorebladQuery = (programma: string, jaar: number, partij: string) =>
  leesQuery<ScorebladAntwoord>(['handelingsagendas', 'scorebladen', programma, jaar, partij], `/v1/scorebladen/${encodeURIComponent(`${programma}-${jaar}-${partij}`)}`);
export const rondesQuery = (filters: Parameters) => leesQuery<Lijst<RondeRij>>(['rondes', 'lijst', filters], '/v1/rondes', { ...filters, pageSize: 500 });
export const rondeQuery = (code: string) => leesQuery<RondeDetail>(['rondes', code], in1('rondes', code));
export const inclusiesQuery = (filters: Parameters) => leesQuery<Lijst<InclusieRij>>(['inclusies', 'lijst', filters], '/v1/inclusies', filters);
export const studieQuery = (nr: string) => leesQuery<InclusieDetail>(['inclusies', nr], in1('inclusies', nr));
export const spiegelsQuery = (filters: Parameters) => leesQuery<Lijst<SpiegelRij>>(['spiegels', 'lijst', filters], '/v1/spiegels', filters);
export const spiegelQuery = (code: string) => leesQuery<SpiegelDetail>(['spiegels', code], in1('spiegels', code));
export const kennisagendaQuery = (filters: Parameters) => leesQuery<Lijst<KennisagendaRij>>(['items', 'kennisagenda', filters], '/v1/kennisagenda', filters);
export const implementatieagendaQuery = (filters: Parameters) => leesQuery<Lijst<ImplementatieRij>>(['items', 'implementatieagenda', filters], '/v1/implementatieagenda', filters);
/** Without a programme the API answers about the Cirkel. */
export const doorlooptijdenQuery = (programma: string | undefined) => leesQuery<Doorlooptijdenoverzicht>(['items', 'doorlooptijden', programma], '/v1/overzichten/doorlooptijden', { programma });
/** Until the subject itself has been read there is nothing to ask. */
export const uitstelQuery = (onderwerp: string | undefined) =>
  queryOptions({ ...leesQuery<Lijst<UitstelRij>>(['uitstel', onderwerp], '/v1/uitstelverzoeken', { onderwerp, pageSize: 200 }), enabled: onderwerp !== undefined });
