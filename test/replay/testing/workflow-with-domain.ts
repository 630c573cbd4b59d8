import { kindOf } from '@cirkel/domain';

/** What a workflow must never have: a rule of the domain that runs in its sandbox. */
export const levensloop = (streamId: string): string => kindOf(streamId);
