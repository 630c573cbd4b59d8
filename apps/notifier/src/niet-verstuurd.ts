/** The mail server did not take a mail, for now or for good. The message may be stored and logged: it holds no address. */
export class NietVerstuurd extends Error {
  override readonly name = 'NietVerstuurd';
}

/**
 * Names what went wrong while sending by the mailer's code and the number of the server's answer (RFC 5321, 4.2) alone: every other field
 * of the mailer's errors may quote the addresses of people, which belong in no log and in no notice.
 */
export function nietVerstuurd(error: unknown): NietVerstuurd {
  const { code, responseCode } = (error ?? {}) as { readonly code?: unknown; readonly responseCode?: unknown };
  const soort = typeof code === 'string' ? code : 'onbekende fout';
  return new NietVerstuurd(typeof responseCode === 'number' ? `de mailserver weigert met ${responseCode} (${soort})` : `de mailserver neemt de mail niet aan (${soort})`);
}
