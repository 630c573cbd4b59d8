import type { Escalatiecijfers, Systeemstatus, Vooruitblik, WaaromAntwoord } from '@cirkel/contracts';
import { in1, leesQuery, type Collectie } from './gegevens';
import type { Parameters } from './lees';

/** The chain from what was agreed to the date of one termijn. */
export const waaromQuery = (collectie: Collectie, id: string, termijnId: string) =>
  leesQuery<WaaromAntwoord>([collectie, id, 'waarom', termijnId], in1(collectie, id, `/termijnen/${encodeURIComponent(termijnId)}/waarom`));
/** What becomes late; it follows from everything, so any change makes it old. */
export const vooruitblikQuery = (vraag: Parameters) => leesQuery<Vooruitblik>(['vandaag', 'vooruitblik', vraag], '/v1/vooruitblik', vraag);
/** Without a programme the API answers about the Cirkel. */
export const escalatiecijfersQuery = (vraag: Parameters) => leesQuery<Escalatiecijfers>(['escalaties', 'cijfers', vraag], '/v1/overzichten/escalaties', vraag);
/** Asked anew every few seconds by its page; no change of a subject makes it old. */
export const systeemstatusQuery = leesQuery<Systeemstatus>(['systeemstatus'], '/v1/systeemstatus');
