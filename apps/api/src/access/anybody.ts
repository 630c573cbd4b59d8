import type { Caller } from '@cirkel/auth';

/** Who looks without signing in sees what a reader sees, by the same rules, and nothing more. */
export const ANYBODY: Caller = { actor: { id: 'openbaar', rol: 'lezer' }, naam: 'openbaar' };
