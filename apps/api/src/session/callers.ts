import type { FastifyRequest } from 'fastify';
import { sameSecret, type Caller, type Sessions } from '@cirkel/auth';
import { Problem } from '../http/problem';
import { unauthorized } from '../http/problem-of';
import { readCookie } from './cookies';

/** Finds out who calls: by a bearer token (machines, scripts) or by the session cookie of a browser. */
export interface Callers {
  /** Undefined when nobody is signed in. Throws InvalidToken, or a Problem 403 for a write from a browser without its CSRF token. */
  of(request: FastifyRequest): Promise<Caller | undefined>;
}

export function callersBy(verifyToken: (token: string) => Promise<Caller>, sessions: Sessions): Callers {
  return {
    async of(request) {
      const { authorization } = request.headers;
      if (authorization !== undefined) return verifyToken(bearerToken(authorization));
      const secret = readCookie(request, 'sessie');
      const session = secret === undefined ? undefined : await sessions.find(secret);
      if (session !== undefined && isWrite(request)) requireCsrf(request, session.csrf);
      return session?.caller;
    },
  };
}

const isWrite = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD';

function bearerToken(authorization: string): string {
  const token = /^Bearer ([\w\-.~+/]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthorized('Stuur een access token mee als "Authorization: Bearer …".', 'invalid_token');
  return token;
}

/** A browser sends the cookie by itself, a page of another site cannot read this token. */
export function requireCsrf(request: FastifyRequest, csrf: string): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !sameSecret(given, csrf)) {
    throw new Problem(403, 'Deze aanvraag komt niet van een pagina van Cirkel. Laad de pagina opnieuw en probeer het nog eens.', { code: 'csrf-ontbreekt' });
  }
}
