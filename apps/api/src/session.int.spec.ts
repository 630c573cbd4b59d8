import { startApi, people, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop(), 30_000);

/** A browser as far as the session needs one: it keeps cookies, and follows a redirect when told to. */
class Browser {
  readonly cookies = new Map<string, string>();

  async go(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', ...init, headers: { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return response;
  }

  /** WEB_URL is another name than the one that this API listens on, as behind a proxy: the redirects to it end here. */
  async signIn(terug: string): Promise<Response> {
    const begin = await this.go(`${api.url}/sessie/aanmelden?terug=${encodeURIComponent(terug)}`);
    const issued = await fetch(begin.headers.get('location')!, { redirect: 'manual' });
    return this.go(issued.headers.get('location')!.replace('http://web.test', api.url));
  }

  async session(): Promise<Record<string, unknown>> {
    return (await (await this.go(`${api.url}/sessie`)).json()) as Record<string, unknown>;
  }
}

const command = { method: 'POST', body: JSON.stringify({ type: 'dienKennisvraagIn', titel: 'Uit de browser' }) };
const headers = (csrf?: string) => ({ 'content-type': 'application/json', 'idempotency-key': 'uit-de-browser', ...(csrf === undefined ? {} : { 'x-csrf-token': csrf }) });

describe('a browser', () => {
  it('is nobody until it signs in, and then holds only an opaque cookie', async () => {
    const browser = new Browser();
    expect(await browser.session()).toEqual({ aangemeld: false });
    expect((await browser.go(`${api.url}/v1/items`)).status).toBe(401);

    api.issuer.signInAs(people.FMS);
    const back = await browser.signIn('/items/CGG-0001?tab=historie');
    expect([back.status, back.headers.get('location')]).toEqual([302, 'http://web.test/items/CGG-0001?tab=historie']);
    expect(back.headers.getSetCookie().find((line) => line.startsWith('cirkel_sessie='))).toMatch(/^cirkel_sessie=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    expect(await browser.session()).toEqual({ aangemeld: true, naam: 'Fem Voorbeeld', rol: 'partij', partij: 'FMS', csrf: expect.any(String) });
    expect((await browser.go(`${api.url}/v1/items`)).status).toBe(200);
    const { rows } = await api.pool.query<{ row: string }>('select s::text as row from toegang.sessie s');
    expect(JSON.stringify(rows)).not.toContain(browser.cookies.get('cirkel_sessie'));
  });

  it('writes only with the token of its own page', async () => {
    api.issuer.signInAs(people.FMS);
    const browser = new Browser();
    await browser.signIn('/');
    for (const csrf of [undefined, 'geraden']) {
      const refused = await browser.go(`${api.url}/v1/items`, { ...command, headers: headers(csrf) });
      expect([refused.status, (await refused.json()) as object]).toEqual([403, expect.objectContaining({ code: 'csrf-ontbreekt' })]);
    }
    const { csrf } = await browser.session();
    expect((await browser.go(`${api.url}/v1/items`, { ...command, headers: headers(String(csrf)) })).status).toBe(201);
  });

  it('signs out, and is asked again who it is', async () => {
    api.issuer.signInAs(people.FMS);
    const browser = new Browser();
    await browser.signIn('/');
    const cookie = browser.cookies.get('cirkel_sessie')!;
    expect((await browser.go(`${api.url}/sessie/afmelden`, { method: 'POST' })).status).toBe(403);
    const { csrf } = await browser.session();
    expect(await (await browser.go(`${api.url}/sessie/afmelden`, { method: 'POST', headers: { 'x-csrf-token': String(csrf) } })).json()).toEqual({ aangemeld: false });
    expect(await browser.session()).toEqual({ aangemeld: false });
    browser.cookies.set('cirkel_sessie', cookie);
    expect(await browser.session()).toEqual({ aangemeld: false });
    const again = await browser.go(`${api.url}/sessie/aanmelden`);
    expect(new URL(again.headers.get('location')!).searchParams.get('prompt')).toBe('login');
  });

  it('is sent to no other site afterwards', async () => {
    api.issuer.signInAs(people.FMS);
    expect((await new Browser().signIn('//vreemd.test/x')).headers.get('location')).toBe('http://web.test/');
  });

  it('cannot end a sign-in that another browser began, nor the same one twice', async () => {
    api.issuer.signInAs(people.FMS);
    const mine = new Browser();
    const begin = await mine.go(`${api.url}/sessie/aanmelden`);
    const issued = await fetch(begin.headers.get('location')!, { redirect: 'manual' });
    const back = issued.headers.get('location')!.replace('http://web.test', api.url);
    expect((await new Browser().go(back)).headers.get('location')).toBe('http://web.test/?aanmelden=verlopen');

    const other = new Browser();
    await other.go(`${api.url}/sessie/aanmelden`);
    expect((await other.go(back)).headers.get('location')).toBe('http://web.test/?aanmelden=mislukt');
    expect(await other.session()).toEqual({ aangemeld: false });

    expect((await mine.go(back)).headers.get('location')).toBe('http://web.test/');
    expect((await mine.go(back)).headers.get('location')).toBe('http://web.test/?aanmelden=verlopen');
  });

  it('with a session of a lapsed day is nobody', async () => {
    api.issuer.signInAs(people.FMS);
    const browser = new Browser();
    await browser.signIn('/');
    await api.asOwner(`update toegang.sessie set verloopt_op = now() - interval '1 second'`);
    expect(await browser.session()).toEqual({ aangemeld: false });
  });
});
