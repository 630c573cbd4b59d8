import type { DomainErrorCode } from '@cirkel/domain';

/** What a refusal of the rules is over HTTP: a fault in what was sent (400), no right (403), no such thing (404), or not in this state (409). */
export const domainErrorStatus: Readonly<Record<DomainErrorCode, 400 | 403 | 404 | 409>> = {
  onbekend: 404,
  'termijn-onbekend': 400,
  'verwijzing-onbekend': 400,
  'geen-recht': 403,
  'niet-aan-zet': 403,
  onvolledig: 400,
  'datum-ongeldig': 400,
  'definitie-ongeldig': 400,
  'verwijst-naar-zichzelf': 400,
  'bestaat-al': 409,
  'niet-in-deze-fase': 409,
  'overgang-bestaat-niet': 409,
  'einde-bestaat-niet': 409,
  beeindigd: 409,
  opgeschort: 409,
  'niet-opgeschort': 409,
  'niet-beeindigd': 409,
  'al-gedaan': 409,
  'nog-niet': 409,
  'termijn-afgesloten': 409,
  'besluit-loopt': 409,
  'samenvoeging-loopt': 409,
  'ligt-bij-escalatie': 409,
};
