import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGIN_MINUTES, SESSION_HOURS } from '@cirkel/auth';

/** The browser's cookies: opaque secrets, out of reach of scripts, never sent along with a write from another site. */
const cookies = {
  /** The session of somebody who is signed in. */
  sessie: { name: 'cirkel_sessie', maxAge: SESSION_HOURS * 3600 },
  /** A sign-in under way, so that only the browser that began it can end it. */
  aanmelden: { name: 'cirkel_aanmelden', maxAge: LOGIN_MINUTES * 60 },
  /** Somebody signed out here, so the next sign-in asks again who it is. */
  afgemeld: { name: 'cirkel_afgemeld', maxAge: 24 * 3600 },
} as const;
type Cookie = keyof typeof cookies;

export const readCookie = (request: FastifyRequest, cookie: Cookie): string | undefined => request.cookies[cookies[cookie].name] || undefined;

export function setCookie(reply: FastifyReply, cookie: Cookie, value: string, secure: boolean): void {
  const { name, maxAge } = cookies[cookie];
  void reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

export function clearCookie(reply: FastifyReply, cookie: Cookie): void {
  void reply.clearCookie(cookies[cookie].name, { path: '/' });
}
