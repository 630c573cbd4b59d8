import { parseArgs } from 'node:util';
import { z } from 'zod';
import { echteItems, jaarplanacties } from '@cirkel/programmas';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';
import { leesDag } from '../invoer';
import { fictieveKennisvragen, fictieveVergaderingen, fictiefOnderwerp } from '../laad/demo';
import { richtProgrammaIn } from '../laad/inrichting';
import { laadProgrammas } from '../laad/programmas';
import { fictieveSleutel, speelVerloop } from '../laad/verloop';
import { gegevensmap, gremiumpad, sleutel } from '../laad/zaad';

const richtIn: Commando = {
  naam: 'richt-in',
  gebruik: 'richt-in',
  uitleg: 'zet partijen, personen, de programmadefinitie en de gremia klaar voor een leeg programma; kan altijd opnieuw',
  run: () => richtProgrammaIn(schrijf),
};

/** Made-up progress of 2020 in a programme that people really work in could never be taken out again. */
async function alleenOpDeDemoklok(): Promise<void> {
  const { modus } = z.looseObject({ modus: z.string() }).parse(await api('beheerder').lees('/klok'));
  if (modus !== 'stuurbaar') throw new Mislukt('De demonstratie laadt alleen op de demoklok, en hier loopt de echte tijd. Er is niets geladen. Een leeg programma zet u klaar met `npm run cirkel -- richt-in`.');
}

async function planVergaderingen(): Promise<void> {
  const project = api('projectorganisatie');
  for (const [code, datums] of Object.entries(fictieveVergaderingen)) {
    for (const datum of datums) await project.geef(gremiumpad(code), { type: 'planVergadering', datum }, sleutel(`vergadering-${code}-${datum}`));
  }
}

/** The 71 actions with their terms, and the subjects; returns the stream of each action by its code. */
async function laadOnderwerpen(): Promise<ReadonlyMap<string, string>> {
  const project = api('projectorganisatie');
  const stromen = new Map<string, string>();
  for (const { termijnTekst: _, ...actie } of jaarplanacties(gegevensmap)) {
    const opdracht = { type: 'registreerActie', ...actie };
    stromen.set(actie.code, (await project.geef('/acties', opdracht, sleutel(`actie-${actie.code}`))).id);
  }
  for (const { id, ...item } of echteItems(gegevensmap)) await project.geef('/items', { type: 'laatItemInstromen', ...item }, sleutel(`item-${id}`));
  for (const vraag of fictieveKennisvragen) {
    const { id } = await api(vraag.door).geef('/items', { type: 'dienKennisvraagIn', titel: vraag.titel, wvs: vraag.wvs, toelichting: vraag.toelichting, fictief: true }, fictieveSleutel(`vraag-${vraag.code}`));
    stromen.set(vraag.code, id);
  }
  const { code, ...onderwerp } = fictiefOnderwerp;
  stromen.set(code, (await project.geef('/items', { type: 'laatItemInstromen', ...onderwerp, fictief: true, verleden: true }, fictieveSleutel(`onderwerp-${code}`))).id);
  return stromen;
}

const demo: Commando = {
  naam: 'laad',
  gebruik: 'laad [--tot <jjjj-mm-dd>]',
  uitleg: 'richt het programma in, laadt het jaarplan en de onderwerpen door gewone opdrachten, en speelt het fictieve verloop van de demonstratie; alleen op de demoklok',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { tot: { type: 'string', default: '2020-10-12' } } });
    const tot = leesDag(values.tot);
    await alleenOpDeDemoklok();
    await richtProgrammaIn(schrijf);
    await planVergaderingen();
    schrijf('71 acties van het jaarplan en de onderwerpen');
    const stromen = await laadOnderwerpen();
    await laadProgrammas(schrijf);
    schrijf('fictief verloop van september en oktober 2020');
    await speelVerloop(stromen, tot, schrijf);
  },
};

const programmas: Commando = {
  naam: 'laad-programmas',
  gebruik: 'laad-programmas',
  uitleg: 'publiceert Zinnige Zorg, de Werkagenda Passende Zorg en Uitkomstgerichte Zorg, met de trajecten die al begonnen zijn en hun acties, en zegt wanneer u het nog eens moet doen; kan altijd opnieuw',
  run: () => laadProgrammas(schrijf),
};

export const laad: readonly Commando[] = [richtIn, demo, programmas];
