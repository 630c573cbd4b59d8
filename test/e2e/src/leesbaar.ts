import type { Page } from 'playwright-core';
import { z } from 'zod';
import { alleGebeurtenissen } from '@cirkel/domain';

/** The words of the engine: types of events, and the choices that they record. A word without a hyphen may be Dutch too, and is left out. */
const codes: ReadonlySet<string> = new Set(
  alleGebeurtenissen()
    .flatMap(({ definition: { type, schema } }) => [type, ...(schema instanceof z.ZodObject ? Object.values(schema.shape).flatMap((veld) => (veld instanceof z.ZodEnum ? veld.options.map(String) : [])) : [])])
    .filter((code) => code.includes('-')),
);
/** References, ids, days of the engine, and what JavaScript makes of nothing. */
const RAUW = /\b(?:undefined|null|NaN|Invalid Date)\b|\[object |\b(?:partij|gremium|tekst):\w|\b\d{4}-\d{2}-\d{2}\b|\b[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Every piece of text of the page, but for what people wrote or are writing themselves and what stands under "Technische gegevens". */
const TEKSTEN = `(() => {
  const technisch = (e) => { const d = e.closest('details'); return d !== null && (d.querySelector('summary')?.textContent.startsWith('Technische') || technisch(d.parentElement)); };
  const loper = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const teksten = [];
  while (loper.nextNode()) {
    const e = loper.currentNode.parentElement;
    if (e.closest('.vrije-tekst, textarea, option, script, style') === null && !technisch(e)) teksten.push(loper.currentNode.data);
  }
  return teksten;
})()`;

/** Pieces of text that only who built it can read (ux.md 7, item 5). */
export async function rauweTeksten(page: Page): Promise<readonly string[]> {
  const teksten = await page.evaluate<readonly string[]>(TEKSTEN);
  return teksten.filter((tekst) => RAUW.test(tekst) || (tekst.match(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu) ?? []).some((woord) => codes.has(woord)));
}

const LEEG = `[...document.querySelectorAll('main :is(td, th, dd)')]
  .filter((vak) => vak.textContent.trim() === '' && vak.querySelector('svg, input, select, button, img') === null)
  .map((vak) => (vak.dataset.kop ?? vak.previousElementSibling?.textContent ?? 'kop') + ' in: ' + (vak.closest('tr, dl > div') ?? vak).textContent.slice(0, 80))`;

/** Cells and values without a word: what is not known must be said (ux.md 7, item 19). */
export const legeVakken = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(LEEG);

const FIGUREN = `[...document.querySelectorAll('.cgg-figuur')].flatMap((figuur) => {
  // The digits of a name (ZH-2, H1) are no value.
  const getallen = (tekst) => tekst.match(/(?<![A-Za-z0-9-])\\d+(?:[.,]\\d+)*/g) ?? [];
  const vellen = [...figuur.querySelectorAll('.cgg-figuur__tabel :is(td, th, p), figcaption')];
  const tabel = new Set(vellen.flatMap((vel) => getallen(vel.textContent)));
  const delen = [...figuur.querySelectorAll('.cgg-figuur__beeld text:not(.cgg-as)')].flatMap((tekst) => (tekst.querySelector('tspan') === null ? [tekst] : [...tekst.querySelectorAll('tspan')]));
  return delen.flatMap((deel) => getallen(deel.textContent).filter((getal) => !tabel.has(getal)).map((getal) => getal + ' van "' + deel.textContent + '" staat niet in de tabel'));
})`;

/** Numbers in a picture that its table does not have (ux.md 7, item 31). */
export const nietInTabel = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(FIGUREN);

/** Words that are cut off or stick out, and what scrolls sideways without being a table or a picture. What is there for a screen reader only is hidden on purpose. */
const AFGESNEDEN = `(() => {
  const breedte = document.documentElement.clientWidth;
  const verborgen = '.cgg-onzichtbaar, .springlink, [popover], svg, select, input, textarea, pre';
  const schuift = (e) => e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX);
  const inSchuif = (e) => e !== null && (schuift(e) || inSchuif(e.parentElement));
  const geknipt = (e) => e !== null && (getComputedStyle(e).clipPath !== 'none' || geknipt(e.parentElement));
  const fouten = [];
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest(verborgen) !== null || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || geknipt(e)) continue;
    const stijl = getComputedStyle(e);
    const naam = e.tagName + '.' + e.className + ' "' + e.textContent.trim().slice(0, 50) + '"';
    if (schuift(e) && e.querySelector('table, svg') === null) fouten.push('schuift opzij: ' + naam);
    if (/hidden|clip/.test(stijl.overflowX) && e.scrollWidth > e.clientWidth + 1) fouten.push('afgesneden in de breedte: ' + naam);
    if (/hidden|clip/.test(stijl.overflowY) && e.scrollHeight > e.clientHeight + 1) fouten.push('afgesneden in de hoogte: ' + naam);
    for (const knoop of e.childNodes) {
      if (knoop.nodeType !== Node.TEXT_NODE || knoop.data.trim() === '') continue;
      const bereik = document.createRange();
      bereik.selectNodeContents(knoop);
      const { left, right } = bereik.getBoundingClientRect();
      if ((right > breedte + 1 || left < -1) && !inSchuif(e)) fouten.push('steekt uit: ' + naam);
    }
  }
  return fouten;
})()`;

export const afgesneden = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(AFGESNEDEN);

/** What somebody sees who gives text the room of WCAG 1.4.12. */
export async function metRuimeTekst<T>(page: Page, kijk: () => Promise<T>): Promise<T> {
  const css = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
  await page.evaluate(`document.head.append(Object.assign(document.createElement('style'), { id: 'ruime-tekst', textContent: ${JSON.stringify(css)} }))`);
  try {
    return await kijk();
  } finally {
    await page.evaluate(`document.getElementById('ruime-tekst')?.remove()`);
  }
}
