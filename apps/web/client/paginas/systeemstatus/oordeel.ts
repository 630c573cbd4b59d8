import type { Systeemstatus } from '@cirkel/contracts';

/** Older than this is no status any more (ux.md, *Other pages*): what is not known is never shown as good. */
const HOUDBAAR_MS = 60_000;

export type Oordeel = 'goed' | 'achter' | 'mis' | 'onbekend';

/** What the status comes to at this moment; `gekregen` is when the last answer came, in milliseconds. */
export function oordeelOver(status: Systeemstatus, gekregen: number, nu: number): Oordeel {
  if (nu - gekregen > HOUDBAAR_MS) return 'onbekend';
  const { onderdelen, vast, berichten, zonderNummer, lezers } = status;
  if (Object.values(onderdelen).includes('onbereikbaar') || vast.length + berichten.onbestelbaar + berichten.vastgelopen > 0) return 'mis';
  return zonderNummer + berichten.nuWeg > 0 || lezers.some(({ achter }) => achter > 0) ? 'achter' : 'goed';
}
