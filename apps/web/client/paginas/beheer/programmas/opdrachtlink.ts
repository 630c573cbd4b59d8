import type { LinkProps } from '@tanstack/react-router';

/** Decisions about all that runs in a programme: they have a page that shows every term first. */
export const programmabesluiten: readonly string[] = ['schortProgrammaOp', 'hervatProgramma', 'verschuifTermijnen'];

/** The page of a command on a programme. */
export function programmaopdrachtlink(code: string, type: string): LinkProps {
  if (type === 'publiceerDefinitie') return { to: '/beheer/programmas/$code/publiceren', params: { code } };
  if (programmabesluiten.includes(type)) return { to: '/beheer/programmas/$code/besluit/$type', params: { code, type } };
  return { to: '/beheer/programmas/$code/opdracht/$type', params: { code, type } };
}
