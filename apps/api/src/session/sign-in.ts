import type { Caller, Issuer, LoginClient } from '@cirkel/auth';

/** What signing in needs to know. */
export interface SignIn {
  readonly issuer: () => Promise<Issuer>;
  readonly client: LoginClient;
  readonly verifyToken: (token: string) => Promise<Caller>;
  /** Where people see the application, without a slash at the end. */
  readonly webUrl: string;
  /** Whether cookies travel over TLS only. */
  readonly secure: boolean;
}

/** Signing in for the web app at this address, as the public client `cirkel-web`. */
export function signInFor(webUrl: string, issuer: () => Promise<Issuer>, verifyToken: (token: string) => Promise<Caller>): SignIn {
  const address = webUrl.replace(/\/$/, '');
  return {
    issuer,
    verifyToken,
    webUrl: address,
    client: { clientId: 'cirkel-web', redirectUri: `${address}/sessie/terugkeer` },
    secure: address.startsWith('https:'),
  };
}
