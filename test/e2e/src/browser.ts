import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findGebruiker } from '@cirkel/local';
import { afgesneden, legeVakken, metRuimeTekst, nietInTabel, rauweTeksten } from './leesbaar';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** ux.md 7, item 27. */
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A real browser from its npm package, unpacked once per machine. The package is an ES module that Jest cannot load, so Node is asked. */
export async function startBrowser(): Promise<Browser> {
  const vraag = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', vraag], { cwd: __dirname });
  return chromium.launch({ executablePath: stdout, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}

/** A page of its own (own cookies) on which this gebruiker signs in, coming from `pad`; it ends there. */
export async function meldAan(browser: Browser, webUrl: string, wie: string, pad = '/vandaag'): Promise<Page> {
  const gebruiker = findGebruiker(wie);
  if (gebruiker === undefined) throw new Error(`geen gebruiker ${wie}`);
  // Formats must hold under any locale and time zone (item 34); the check itself is no part of what the policy of the server allows.
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', bypassCSP: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(webUrl + pad);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.getByText(gebruiker.functie, { exact: true }).click();
  await page.waitForURL(webUrl + pad);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  return page;
}

/** What axe finds wrong on the page as it is now: one line per rule. */
export async function bezwaren(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(REGELS)} })`);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`);
}

/** The tag and the text of what has the focus. */
export const gefocust = (page: Page): Promise<string> => page.evaluate<string>("`${document.activeElement?.tagName} ${document.activeElement?.textContent ?? ''}`");

/**
 * Opens the page and holds it to what every page must keep (ux.md 7): one h1 that the title begins with, nothing that axe objects to (27), no codes (5), no
 * empty cells (19), in each table the values of its picture (31), and no words cut off: with room around the text, at twice its size (30), and at 320 pixels (29).
 */
export async function controleer(page: Page, url: string, kop: string, inhoud: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  // The words may stand in the navigation as well, which is there before the page.
  await page.getByRole('heading', { level: 1 }).filter({ hasText: kop }).waitFor();
  await page.getByText(inhoud).first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([expect.stringContaining(kop)]);
  expect(await page.title()).toMatch(new RegExp(`^${kop}`));
  expect(await bezwaren(page)).toEqual([]);
  expect({ rauw: await rauweTeksten(page), leeg: await legeVakken(page), nietInTabel: await nietInTabel(page) }).toEqual({ rauw: [], leeg: [], nietInTabel: [] });
  // Twice as large is half as wide.
  await page.setViewportSize({ width: 640, height: 450 });
  expect(await metRuimeTekst(page, () => afgesneden(page))).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await bezwaren(page)).toEqual([]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect([...(await afgesneden(page)), ...(await metRuimeTekst(page, () => afgesneden(page)))]).toEqual([]);
}
