import type { Page } from 'playwright-core';
import { gefocust } from './browser';

const NAAM = `(() => { const e = document.activeElement; return (e?.labels?.[0]?.textContent ?? e?.getAttribute('aria-label') ?? e?.textContent ?? '').trim(); })()`;

/** From the keyboard only: presses Tab until the name of what has the focus fits. */
export async function tabNaar(page: Page, naam: string | RegExp): Promise<void> {
  for (let keer = 0; keer < 80; keer += 1) {
    await page.keyboard.press('Tab');
    const hier = await page.evaluate<string>(NAAM);
    if (typeof naam === 'string' ? hier === naam : naam.test(hier)) return;
  }
  throw new Error(`Met Tab is "${String(naam)}" niet te bereiken. De focus staat nu op: ${await gefocust(page)}`);
}

/** What is wrong with how the focus shows where it is now: no ring, or covered by something else. Undefined on the page itself. */
const FOCUS = `(() => {
  const e = document.activeElement;
  if (e === null || e === document.body) return '';
  const naam = e.tagName + ' "' + (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40) + '"';
  const stijl = getComputedStyle(e);
  if (stijl.outlineStyle === 'none' || parseFloat(stijl.outlineWidth) < 2) return 'zonder rand: ' + naam;
  const vak = e.getClientRects()[0];
  if (vak === undefined) return 'onzichtbaar: ' + naam;
  const [x, y] = [vak.left + vak.width / 2, vak.top + vak.height / 2];
  const boven = document.elementFromPoint(x, y);
  if (boven === null) return 'buiten beeld: ' + naam;
  return e.contains(boven) || boven.contains(e) || [...(e.labels ?? [])].some((label) => label.contains(boven)) ? '' : 'bedekt door ' + boven.tagName + '.' + boven.className + ': ' + naam;
})()`;

/** Presses Tab so many times and says where the focus could not be seen (ux.md 7, item 32). */
export async function onzichtbareFocus(page: Page, keer: number): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (let i = 0; i < keer; i += 1) {
    await page.keyboard.press('Tab');
    const fout = await page.evaluate<string>(FOCUS);
    if (fout !== '') fouten.push(fout);
  }
  return fouten;
}
