import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { InvalidToken } from './errors';
import type { Issuer } from './issuer';
import { tokenVerifier } from './verify-token';

const address = 'https://aanmelden.test';

async function anIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' };
  const issuer: Issuer = { issuer: address, authorizationEndpoint: address, tokenEndpoint: address, keys: createLocalJWKSet({ keys: [jwk] }) };
  const token = (claims: JWTPayload, { audience = 'cirkel-api', from = address, expires = '1h' } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).setIssuer(from).setAudience(audience).setExpirationTime(expires).sign(privateKey);
  return { verify: tokenVerifier(() => Promise.resolve(issuer)), token };
}

const fms = { sub: 'partij-fms', rol: 'partij', partij: 'FMS', naam: 'Fem Voorbeeld' };

describe('a bearer token', () => {
  it('says who calls, and for whom', async () => {
    const { verify, token } = await anIssuer();
    expect(await verify(await token(fms))).toEqual({ actor: { id: 'partij-fms', rol: 'partij', partij: 'FMS' }, naam: 'Fem Voorbeeld' });
  });

  it('of a machine client without a name is called by its id', async () => {
    const { verify, token } = await anIssuer();
    expect(await verify(await token({ sub: 'machine-bo', rol: 'gremium', gremium: 'BO' }))).toEqual({ actor: { id: 'machine-bo', rol: 'gremium', gremium: 'BO' }, naam: 'machine-bo' });
  });

  it.each([
    ['another audience', { audience: 'andere-api' }],
    ['another issuer', { from: 'https://vreemd.test' }],
    ['a time that has passed', { expires: '-1m' }],
  ])('with %s is refused', async (_what, options) => {
    const { verify, token } = await anIssuer();
    await expect(verify(await token(fms, options))).rejects.toThrow(InvalidToken);
  });

  it.each([
    ['no role', { sub: 'x' }],
    ['an unknown role', { sub: 'x', rol: 'koning' }],
    ['a partij role without its partij', { sub: 'x', rol: 'partij' }],
    ['a gremium role without its gremium', { sub: 'x', rol: 'gremium' }],
  ])('with %s is refused', async (_what, claims) => {
    const { verify, token } = await anIssuer();
    await expect(verify(await token(claims))).rejects.toThrow(InvalidToken);
  });

  it('signed with a key of somebody else, or with the public key as a secret, is refused', async () => {
    const { verify } = await anIssuer();
    const other = await anIssuer();
    await expect(verify(await other.token(fms))).rejects.toThrow(InvalidToken);
    const forged = await new SignJWT(fms).setProtectedHeader({ alg: 'HS256' }).setIssuer(address).setAudience('cirkel-api').setExpirationTime('1h').sign(new TextEncoder().encode('een geheim van 32 tekens of langer'));
    await expect(verify(forged)).rejects.toThrow(InvalidToken);
    await expect(verify('geen token')).rejects.toThrow(InvalidToken);
  });
});
