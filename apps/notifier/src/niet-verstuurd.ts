/** What trying again would bring: perhaps success, never for this address, or never for this mail. */
type Ernst = 'tijdelijk' | 'onbestelbaar' | 'geweigerd';

/** The mail server did not take a mail. The message may be stored and logged: it holds no address. */
export class NietVerstuurd extends Error {
  override readonly name = 'NietVerstuurd';

  constructor(
    message: string,
    readonly ernst: Ernst,
  ) {
    super(message);
  }
}

/**
 * Names what went wrong while sending by the mailer's code and the number of the server's answer (RFC 5321, 4.2) alone: every other field
 * of the mailer's errors may quote the addresses of people, which belong in no log and in no notice.
 */
export function nietVerstuurd(error: unknown): NietVerstuurd {
  const { code, responseCode, command } = (error ?? {}) as { readonly code?: unknown; readonly responseCode?: unknown; readonly command?: unknown };
  const soort = typeof code === 'string' ? code : 'onbekende fout';
  if (typeof responseCode !== 'number') return new NietVerstuurd(`de mailserver neemt de mail niet aan (${soort})`, 'tijdelijk');
  return new NietVerstuurd(`de mailserver weigert met ${responseCode} (${soort})`, ernstVan(responseCode, command));
}

/**
 * 5yz is final, but only what is said of the receiver (RCPT TO) or of the mail (DATA) is: a refused sender or password is for the
 * administrator to mend, and the mail waits for that.
 */
function ernstVan(antwoord: number, command: unknown): Ernst {
  if (antwoord < 500) return 'tijdelijk';
  if (command === 'RCPT TO') return 'onbestelbaar';
  return command === 'DATA' ? 'geweigerd' : 'tijdelijk';
}
