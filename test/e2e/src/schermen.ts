import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDirectory, workspaceRoot } from '@cirkel/local';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { meldAan, startBrowser } from './browser';
import { bladzijde, schermen, type Scherm } from './schermlijst';

const RUST_MS = 1_500;

/** A picture of each main page of the demonstration that runs here, for docs/schermen.md. Program of `npm run schermen`. */
async function main(): Promise<void> {
  const { web } = z.object({ web: z.url() }).parse(JSON.parse(readFileSync(join(stateDirectory(), 'adressen.json'), 'utf8')));
  const map = join(workspaceRoot(), 'docs/schermen');
  mkdirSync(map, { recursive: true });
  const browser = await startBrowser();
  try {
    for (const scherm of schermen) {
      const bestand = join(map, `${scherm.naam}.png`);
      await neemOp(browser, web, scherm, bestand);
      process.stdout.write(`${scherm.naam}.png: ${Math.round(statSync(bestand).size / 1000)} kB\n`);
    }
  } finally {
    await browser.close();
  }
  writeFileSync(join(workspaceRoot(), 'docs/schermen.md'), bladzijde());
}

/** As a Dutch reader of that role sees it, with everything at rest. */
async function neemOp(browser: Browser, web: string, { wie, pad, breed = 1280, hoog = 860 }: Scherm, bestand: string): Promise<void> {
  const page = wie === undefined ? await browser.newPage() : await meldAan(browser, web, wie);
  await page.setViewportSize({ width: breed, height: hoog });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(web + pad);
  await page.locator('main h1').waitFor();
  // A skeleton comes after 300 ms, so the page is only known to be whole some time after.
  await page.waitForTimeout(RUST_MS);
  await page.locator('.cgg-skelet').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: bestand, animations: 'disabled', scale: 'css' });
  await page.context().close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
