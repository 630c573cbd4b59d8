/** What the app answers beside the API: sessions of browsers, and its health. They are not part of the API, so not in its description. */
export const otherRoutes = [
  { method: 'get', path: '/sessie' },
  { method: 'get', path: '/sessie/aanmelden' },
  { method: 'get', path: '/sessie/terugkeer' },
  { method: 'post', path: '/sessie/afmelden' },
  { method: 'get', path: '/gezond/levend' },
  { method: 'get', path: '/gezond/gereed' },
] as const;
