import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Api } from '@cirkel/client';
import { importregelSchema, importSchema, importsoortnamen, type Import } from '@cirkel/contracts';
import { z } from 'zod';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';

const PEIL_ELKE_MS = 500;
/** More reasons than this nobody reads on a screen; the report has them all. */
const TOON = 50;

const regelsSchema = z.object({ rijen: z.array(importregelSchema), totaal: z.int() });

async function stuur({ stuurBestand }: Api, bestand: string, soort: string, programma: string): Promise<Import> {
  const inhoud = lees(bestand);
  const query = new URLSearchParams({ soort, programma, bestandsnaam: basename(bestand) });
  return importSchema.parse(await stuurBestand(`/imports?${query.toString()}`, inhoud));
}

function lees(bestand: string): Buffer {
  try {
    return readFileSync(bestand);
  } catch (error) {
    throw new Mislukt(`Het bestand ${bestand} is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function toonVoorbeeld({ lees: vraag }: Api, { id, rijen, oordelen, opmerkingen }: Import): Promise<void> {
  schrijf(`${id}: ${rijen} rijen, ${oordelen.goed} goed, ${oordelen.letOp} let op, ${oordelen.fout} fout, ${oordelen.dubbel} dubbel`);
  for (const opmerking of opmerkingen) schrijf(opmerking);
  const { rijen: regels, totaal } = regelsSchema.parse(await vraag(`/imports/${id}/regels?pageSize=${TOON}&oordeel=fout&oordeel=dubbel&oordeel=let-op`));
  for (const { rij, oordeel, titel, redenen } of regels) schrijf(`  rij ${rij} ${oordeel}: ${titel}\n${redenen.map((reden) => `      ${reden}`).join('\n')}`);
  if (totaal > regels.length) schrijf(`  en nog ${totaal - regels.length}; alles staat in het verslag van deze import`);
}

async function voerUit({ lees: vraag, zend }: Api, id: string, verleden: boolean | undefined): Promise<void> {
  let stand = importSchema.parse(await zend(`/imports/${id}/opdrachten`, { type: 'voerImportUit', rijen: 'goede', ...(verleden === undefined ? {} : { verleden }) }));
  while (stand.stand === 'loopt') {
    schrijf(`  ${stand.uitgevoerd + stand.geweigerd} van ${stand.gekozen} rijen`);
    await wacht(PEIL_ELKE_MS);
    stand = importSchema.parse(await vraag(`/imports/${id}`));
  }
  schrijf(`${stand.uitgevoerd} rijen uitgevoerd, ${stand.geweigerd} geweigerd`);
  if (stand.geweigerd === 0) return;
  const { rijen } = regelsSchema.parse(await vraag(`/imports/${id}/regels?pageSize=${TOON}&uitkomst=geweigerd`));
  for (const { rij, titel, melding } of rijen) schrijf(`  rij ${rij} geweigerd: ${titel}: ${melding ?? ''}`);
}

const verledenKeuze = (keuze: string | undefined): boolean | undefined => {
  if (keuze === undefined || keuze === 'ja' || keuze === 'nee') return keuze === undefined ? undefined : keuze === 'ja';
  throw new Mislukt('Schrijf --verleden ja of --verleden nee.');
};

const importeerBestand: Commando = {
  naam: 'importeer',
  gebruik: `importeer <bestand> --soort ${importsoortnamen.join('|')} [--voer-uit] [--verleden ja|nee] [--programma <code>] [--als <rol of partij>]`,
  uitleg: 'leest een .xlsx of .csv in en zegt per rij wat ervan wordt; met --voer-uit worden de goede rijen uitgevoerd, elke rij precies één keer',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { soort: { type: 'string' }, 'voer-uit': { type: 'boolean', default: false }, verleden: { type: 'string' }, programma: { type: 'string', default: 'cirkel' }, als: { type: 'string', default: 'projectorganisatie' } },
      allowPositionals: true,
    });
    const [bestand] = positionals;
    if (bestand === undefined || values.soort === undefined) throw new Mislukt(`Gebruik: ${importeerBestand.gebruik}`);
    const verleden = verledenKeuze(values.verleden);
    const wie = api(values.als);
    const voorbeeld = await stuur(wie, bestand, values.soort, values.programma);
    await toonVoorbeeld(wie, voorbeeld);
    if (values['voer-uit']) await voerUit(wie, voorbeeld.id, verleden);
    else schrijf('Er is nog niets uitgevoerd. Voer de goede rijen uit met --voer-uit.');
  },
};

export const importeer: readonly Commando[] = [importeerBestand];
