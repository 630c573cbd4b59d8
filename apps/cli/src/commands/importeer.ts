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
import { leesRijnummers } from '../rijnummers';

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

async function voerUit({ lees: vraag, zend }: Api, { id, oordelen }: Import, rijen: 'goede' | readonly number[], verleden: boolean | undefined): Promise<void> {
  let stand = importSchema.parse(await zend(`/imports/${id}/opdrachten`, { type: 'voerImportUit', rijen, ...(verleden === undefined ? {} : { verleden }) }));
  if (stand.oordelen.dubbel > oordelen.dubbel) schrijf(`${stand.oordelen.dubbel - oordelen.dubbel} rijen zijn er intussen al, en zijn niet uitgevoerd`);
  while (stand.stand === 'loopt') {
    schrijf(`  ${stand.uitgevoerd + stand.geweigerd} van ${stand.gekozen} rijen`);
    await wacht(PEIL_ELKE_MS);
    stand = importSchema.parse(await vraag(`/imports/${id}`));
  }
  schrijf(`${stand.uitgevoerd} rijen uitgevoerd, ${stand.geweigerd} geweigerd`);
  if (stand.geweigerd === 0) return;
  const { rijen: geweigerd } = regelsSchema.parse(await vraag(`/imports/${id}/regels?pageSize=${TOON}&uitkomst=geweigerd`));
  for (const { rij, titel, melding } of geweigerd) schrijf(`  rij ${rij} geweigerd: ${titel}: ${melding ?? ''}`);
}

const verledenKeuze = (keuze: string | undefined): boolean | undefined => {
  if (keuze === undefined || keuze === 'ja' || keuze === 'nee') return keuze === undefined ? undefined : keuze === 'ja';
  throw new Mislukt('Schrijf --verleden ja of --verleden nee.');
};

const importeerBestand: Commando = {
  naam: 'importeer',
  gebruik: `importeer <bestand> --soort ${importsoortnamen.join('|')} | --import <id> [--voer-uit | --rijen 3,7,10-12] [--verleden ja|nee] [--programma <code>] [--als <rol of partij>]`,
  uitleg: 'leest een .xlsx of .csv in, of kijkt naar een eerdere import, en zegt per rij wat ervan wordt; met --voer-uit worden de goede rijen uitgevoerd, met --rijen die rijen, elke rij precies één keer',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { soort: { type: 'string' }, import: { type: 'string' }, rijen: { type: 'string' }, 'voer-uit': { type: 'boolean', default: false }, verleden: { type: 'string' }, programma: { type: 'string', default: 'cirkel' }, als: { type: 'string', default: 'projectorganisatie' } },
      allowPositionals: true,
    });
    const [bestand] = positionals;
    const { soort, import: eerdere } = values;
    if ((eerdere === undefined) !== (bestand !== undefined && soort !== undefined) || (values['voer-uit'] && values.rijen !== undefined)) throw new Mislukt(`Gebruik: ${importeerBestand.gebruik}`);
    const rijen = values.rijen === undefined ? (values['voer-uit'] ? 'goede' : undefined) : leesRijnummers(values.rijen);
    const verleden = verledenKeuze(values.verleden);
    const wie = api(values.als);
    const voorbeeld = bestand === undefined || soort === undefined ? importSchema.parse(await wie.lees(`/imports/${encodeURIComponent(eerdere ?? '')}`)) : await stuur(wie, bestand, soort, values.programma);
    await toonVoorbeeld(wie, voorbeeld);
    if (rijen !== undefined) await voerUit(wie, voorbeeld, rijen, verleden);
    else if (voorbeeld.gekozen === 0) schrijf(`Er is nog niets uitgevoerd. Voer de goede rijen uit met --import ${voorbeeld.id} --voer-uit, of kies rijen met --rijen.`);
    else schrijf(`${voorbeeld.uitgevoerd + voorbeeld.geweigerd} van ${voorbeeld.gekozen} gekozen rijen uitgevoerd, waarvan ${voorbeeld.geweigerd} geweigerd`);
  },
};

export const importeer: readonly Commando[] = [importeerBestand];
