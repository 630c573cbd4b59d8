import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, fit for a cookie, a URL and PKCE (RFC 7636, section 4.1). */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: who reads the table cannot sign in with it. 256 random bits need no salt. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Compares without telling by its duration how much was right. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(secretHash(a), secretHash(b));
