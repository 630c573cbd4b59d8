import { basename } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Api } from '@cirkel/client';
import { importkeuzeSchema, importregelSchema, importSchema, importsoortnamen, type Import } from '@cirkel/contracts';
import { zegDag } from '@cirkel/import';
import { z } from 'zod';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { leesBestand } from '../bestand';
import { schrijf, type Commando } from '../commando';
import { leesRijnummers } from '../rijnummers';

const PEIL_ELKE_MS = 500;
/** More reasons than this nobody reads on a screen; the report has them all. */
const TOON = 50;

const regelsSchema = z.object({ rijen: z.array(importregelSchema), totaal: z.int() });

async function stuur({ stuurBestand }: Api, bestand: string, soort: string, programma: string): Promise<Import> {
  const inhoud = leesBestand(bestand);
  const query = new URLSearchParams({ soort, programma, bestandsnaam: basename(bestand) });
  return importSchema.parse(await stuurBestand(`/imports?${query.toString()}`, inhoud));
}

async function toonVoorbeeld({ lees: vraag }: Api, { id, rijen, oordelen, opmerkingen }: Import): Promise<void> {
  schrijf(`${id}: ${rijen} rijen, ${oordelen.goed} goed, ${oordelen.letOp} let op, ${oordelen.fout} fout, ${oordelen.dubbel} dubbel`);
  for (const opmerking of opmerkingen) schrijf(opmerking);
  const { rijen: regels, totaal } = regelsSchema.parse(await vraag(`/imports/${id}/regels?pageSize=${TOON}&oordeel=fout&oordeel=dubbel&oordeel=let-op`));
  for (const { rij, oordeel, titel, redenen, dagen } of regels) toonRij(`rij ${rij} ${oordeel}: ${titel}`, [...redenen, ...dagen.map(zegDag)]);
  if (totaal > regels.length) schrijf(`  en nog ${totaal - regels.length}; alles staat in het verslag van deze import`);
  await toonDagen(vraag, id);
}

const toonRij = (kop: string, zinnen: readonly string[]): void => schrijf([`  ${kop}`, ...zinnen.map((zin) => `      ${zin}`)].join('\n'));

/** A good row has nothing to say but the days that were made of its words: those are looked at before it is executed. */
async function toonDagen(vraag: Api['lees'], id: string): Promise<void> {
  const { rijen, totaal } = regelsSchema.parse(await vraag(`/imports/${id}/regels?pageSize=${TOON}&oordeel=goed`));
  for (const { rij, titel, dagen } of rijen) {
    const afgeleid = dagen.filter(({ waarom }) => waarom !== null);
    if (afgeleid.length > 0) toonRij(`rij ${rij} goed: ${titel}`, afgeleid.map(zegDag));
  }
  if (totaal > rijen.length) schrijf(`  van nog ${totaal - rijen.length} goede rijen staan de dagen in het verslag van deze import`);
}

async function voerUit({ lees: vraag, zend }: Api, { id, oordelen, uitgevoerd, geweigerd }: Import, rijen: 'goede' | readonly number[], verleden: boolean | undefined): Promise<void> {
  const gekozen = importkeuzeSchema.parse(await zend(`/imports/${id}/opdrachten`, { type: 'voerImportUit', rijen, ...(verleden === undefined ? {} : { verleden }) }));
  let stand: Import = gekozen;
  if (stand.oordelen.dubbel > oordelen.dubbel) schrijf(`${stand.oordelen.dubbel - oordelen.dubbel} rijen zijn er intussen al, en zijn niet uitgevoerd`);
  while (stand.stand === 'loopt') {
    schrijf(`  ${stand.uitgevoerd + stand.geweigerd} van ${stand.gekozen} rijen`);
    await wacht(PEIL_ELKE_MS);
    stand = importSchema.parse(await vraag(`/imports/${id}`));
  }
  const nu = stand.uitgevoerd - uitgevoerd;
  const { eerder } = gekozen.keuze;
  schrijf(`${nu} ${nu === 1 ? 'rij' : 'rijen'} uitgevoerd, ${stand.geweigerd - geweigerd} geweigerd${eerder === 0 ? '' : `; ${eerder} ${eerder === 1 ? 'was' : 'waren'} al eerder uitgevoerd`}`);
  if (stand.geweigerd === geweigerd) return;
  const { rijen: nee } = regelsSchema.parse(await vraag(`/imports/${id}/regels?pageSize=${TOON}&uitkomst=geweigerd`));
  for (const { rij, titel, melding } of nee) schrijf(`  rij ${rij} geweigerd: ${titel}: ${melding ?? ''}`);
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
