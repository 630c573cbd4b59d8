/**
 * A refusal that the rules foresee. `code` is stable (clients may test on it); the message is Dutch, for the person who asked.
 * Everything else that is thrown is a fault of the system.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Every refusal of every aggregate; the edge maps each to an HTTP status once. */
export type DomainErrorCode =
  | 'bestaat-al'
  | 'onbekend'
  | 'verwijzing-onbekend'
  | 'geen-recht'
  | 'niet-in-deze-fase'
  | 'overgang-bestaat-niet'
  | 'einde-bestaat-niet'
  | 'beeindigd'
  | 'opgeschort'
  | 'niet-opgeschort'
  | 'niet-beeindigd'
  | 'onvolledig'
  | 'al-gedaan'
  | 'nog-niet'
  | 'datum-ongeldig'
  | 'termijn-onbekend'
  | 'termijn-afgesloten'
  | 'niet-aan-zet'
  | 'besluit-loopt'
  | 'ligt-bij-escalatie'
  | 'definitie-ongeldig'
  | 'zou-stranden'
  | 'samenvoeging-loopt'
  | 'verwijst-naar-zichzelf'
  | 'venster-gesloten'
  | 'aantal-ongeldig'
  | 'budget-overschreden'
  | 'vier-ogen'
  | 'buiten-de-schaal'
  | 'gelijke-stand'
  | 'geen-quorum'
  | 'niet-stemgerechtigd'
  | 'gevolgen-gewijzigd';

/** Recognises a DomainError by shape, because an error that crossed a process or a Jest realm has lost its prototype. */
export const isDomainError = (error: unknown): error is DomainError =>
  error instanceof Error && error.name === 'DomainError' && 'code' in error;
