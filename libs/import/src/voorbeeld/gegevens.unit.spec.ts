import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Importsoortnaam } from '@cirkel/contracts';
import { kalenderVan } from '@cirkel/commands';
import { definitieSchema, type Actor } from '@cirkel/domain';
import { cirkelDefinitie, jaarplanacties, uitkomstgerichteZorgDefinitie, uitkomstacties, passendeZorgDefinitie, passendeZorgacties, trajecten, zinnigeZorgDefinitie } from '@cirkel/programmas';
import { GRENZEN, leesBestand } from '../bestand';
import { importsoorten, kolommenVan } from '../soorten';
import { beoordeel, type Regel } from './beoordeel';
import { leesTabel, zoekKoppenVan } from './tabel';

const map = join(__dirname, '../../../../infra/programmas/gegevens');
const actor: Actor = { id: 'p', rol: 'projectorganisatie' };

/** What an import makes of a file that ships with the product. */
async function ingelezen(naam: Importsoortnaam, bestand: string, definitieInvoer: unknown): Promise<{ readonly regels: readonly Regel[]; readonly opmerkingen: readonly string[] }> {
  const definitie = definitieSchema.parse(definitieInvoer);
  const soort = importsoorten[naam];
  const kolommen = kolommenVan(soort, definitie);
  const blad = await leesBestand(readFileSync(join(map, bestand)), GRENZEN, zoekKoppenVan(kolommen));
  const tabel = leesTabel(blad, kolommen);
  const bron = { definitie, kalender: kalenderVan(definitie), stelsel: blad.stelsel, actor, programma: definitie.code, vandaag: '2022-12-31' };
  const niets = (): Promise<ReadonlyMap<string, never>> => Promise.resolve(new Map<string, never>());
  return { regels: await beoordeel(tabel, { soort, bron, keur: () => Promise.resolve({ besloten: [] }), keurVelden: () => Promise.resolve([]), bestaande: niets, items: niets }), opmerkingen: tabel.opmerkingen };
}

/** As the load of the programme makes it, which also knows which terms are past. */
const zonderVerleden = <A extends { readonly termijn?: { readonly verleden: true } }>({ termijn, ...actie }: A): object => {
  if (termijn === undefined) return actie;
  const { verleden: _, ...rest } = termijn;
  return { ...actie, termijn: rest };
};

it('het jaarplan wordt zoals de inrichting het laadt: de woorden van de termijn blijven, de dag komt uit haar kolom', async () => {
  const { regels, opmerkingen } = await ingelezen('acties', 'jaarplan-acties.csv', cirkelDefinitie);
  expect(opmerkingen).toEqual(['Deze kolommen worden niet gebruikt: "paragraaf".']);
  expect(regels.map(({ opdracht }) => opdracht)).toEqual(jaarplanacties(map).map(({ termijnTekst: _, ...actie }) => ({ type: 'registreerActie', programma: 'cirkel', ...zonderVerleden(actie) })));
});

it('acties van Uitkomstgerichte Zorg komen op hun lijn en doel, bij wie haar regisseert; waar niemand regisseert, wordt een eigenaar gevraagd', async () => {
  const { regels, opmerkingen } = await ingelezen('acties', 'uz-acties.csv', uitkomstgerichteZorgDefinitie);
  expect(opmerkingen).toEqual(['Deze kolommen worden niet gebruikt: "bron", "opmerking".']);
  const geladen = uitkomstacties(map).map((actie) => ({ type: 'registreerActie', programma: 'uitkomstgerichte-zorg', ...zonderVerleden(actie) }));
  const gevraagd = regels.filter(({ opdracht }) => opdracht === undefined);
  expect([gevraagd.length, ...new Set(gevraagd.flatMap(({ redenen }) => redenen))]).toEqual([10, 'Eigenaren: vul dit in. Niemand heeft de regie van deze lijn.']);
  expect(regels.flatMap(({ opdracht }) => opdracht ?? [])).toEqual(geladen.filter((_, i) => regels[i]?.opdracht !== undefined));
});

it('acties van Passende Zorg komen onder hun thema en hoofdactie; een termijn waaruit geen dag volgt, wordt gevraagd', async () => {
  const { regels } = await ingelezen('acties', 'werkagenda-passende-zorg.csv', passendeZorgDefinitie);
  const geladen = passendeZorgacties(map, passendeZorgDefinitie.werkagenda.lijnen);
  expect(regels.length).toBe(geladen.length);
  const vragen = regels.filter(({ opdracht }) => opdracht === undefined);
  expect(vragen.length).toBe(12);
  for (const { redenen } of vragen) expect(redenen).toEqual([expect.stringMatching(/^Uit "[^"]+" volgt geen dag\./)]);
  for (const [i, { opdracht }] of regels.entries()) {
    const { lijn, hoortBij, eigenaren } = geladen[i]!;
    if (opdracht !== undefined) expect(opdracht).toMatchObject({ domein: 'systeeminbedding', eigenaren, ...(lijn === undefined ? {} : { lijn }), ...(hoortBij === undefined ? {} : { hoortBij }) });
  }
});

it('trajecten van Zinnige Zorg beginnen in hun eerste implementatiejaar', async () => {
  const { regels, opmerkingen } = await ingelezen('trajecten', 'zinnige-zorg-trajecten.csv', zinnigeZorgDefinitie);
  expect(opmerkingen).toEqual(['Deze kolommen worden niet gebruikt: "code", "opmerking".']);
  expect(regels.map(({ opdracht }) => opdracht)).toEqual(trajecten(map).map(({ titel, begin }) => ({ type: 'laatItemInstromen', programma: 'zinnige-zorg', fase: 'implementatie', bron: 'Zinnige Zorg', eigenaar: 'partij:ZINL', titel, gebeurdOp: begin })));
  expect(regels[0]?.redenen).toEqual(['Implementatiejaar: het begin is 1 januari 2022; er staat alleen een jaar.']);
});
