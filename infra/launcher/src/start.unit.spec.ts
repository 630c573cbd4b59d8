import { startCommand } from './start';

describe('npm start with an issuer elsewhere', () => {
  const before = process.env['OIDC_ISSUER'];
  afterEach(() => {
    if (before === undefined) delete process.env['OIDC_ISSUER'];
    else process.env['OIDC_ISSUER'] = before;
  });

  it('names the machine clients that the environment lacks, before anything starts', async () => {
    process.env['OIDC_ISSUER'] = 'https://inloggen.voorbeeld.nl';
    await expect(startCommand(['--echt'], new AbortController().signal)).rejects.toThrow(/^De inlogdienst op OIDC_ISSUER .*CIRKEL_CLIENT_BEHEERDER_SECRET\), of laat OIDC_ISSUER weg\.$/);
  });
});
