import { adressen } from '@cirkel/public-pages';

/** What the app answers beside the API: sessions of browsers, its health, and the public pages. They are not part of the API, so not in its description. */
export const otherRoutes = [
  { method: 'get', path: '/sessie' },
  { method: 'get', path: '/sessie/aanmelden' },
  { method: 'get', path: '/sessie/terugkeer' },
  { method: 'post', path: '/sessie/afmelden' },
  { method: 'get', path: '/gezond/levend' },
  { method: 'get', path: '/gezond/gereed' },
  ...[adressen.cirkel, `${adressen.cirkel}/{deel}`, `${adressen.cirkel}/{deel}/{naam}`, adressen.uitleg, adressen.toegankelijkheid].map((path) => ({ method: 'get', path }) as const),
] as const;
