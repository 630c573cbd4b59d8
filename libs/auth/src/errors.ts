/** The token is missing something, has expired, or was not made by our issuer for this API. The message is Dutch, for the caller. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** The identity provider does not answer, so nobody new can be recognised now. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

/** Signing in did not succeed; the message is Dutch, for the person who tried. */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed';
}
