import type { Page } from 'playwright-core';

/** After the content nothing heavy should follow; what comes within this time still counts. */
const RUST_MS = 500;

/** Runs in the page, before anything of it: when the content is there, and until when the page was too busy to answer a key. */
const meet = (inhoud: string): string => `
  globalThis.eersteBeeld = { inhoud: undefined, bezigTot: 0 };
  new PerformanceObserver((lijst) => {
    for (const { startTime, duration } of lijst.getEntries()) eersteBeeld.bezigTot = Math.max(eersteBeeld.bezigTot, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, waarnemer) => {
    if (!document.querySelector('main')?.textContent.includes(${JSON.stringify(inhoud)})) return;
    waarnemer.disconnect();
    // What was put in the page is seen in the frame after.
    requestAnimationFrame(() => requestAnimationFrame(() => { eersteBeeld.inhoud = performance.now(); }));
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

/**
 * Opens the address and returns after how many milliseconds (since the navigation began) its content was there and the page was free of
 * tasks of more than 50 ms.
 */
export async function bruikbaarNa(page: Page, url: string, inhoud: string): Promise<number> {
  await page.addInitScript(meet(inhoud));
  await page.goto(url);
  await page.locator('main').getByText(inhoud).first().waitFor();
  await page.waitForTimeout(RUST_MS);
  return page.evaluate<number>('Math.max(eersteBeeld.inhoud, eersteBeeld.bezigTot)');
}
