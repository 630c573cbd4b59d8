import { openPool } from '@cirkel/event-store';
import { gebruikers } from '@cirkel/local';
import { cirkelDefinitie, partijenVan } from '@cirkel/programmas';
import { slaPartijOp, slaPersoonOp } from '@cirkel/reference-data';
import { api } from '../als';
import { databaseUrl } from '../database';
import { gegevensmap, gremiumpad, sleutel } from './zaad';

/** The four bodies of the ladder, each with its article and its secretary. The bodies are real, the people are those of the development identity provider. */
const gremia = [
  { code: 'werkorganisatie', lidwoord: 'de', persoonId: 'gremium-werkorganisatie', partij: 'ZINL' },
  { code: 'stuurgroep', lidwoord: 'de', persoonId: 'gremium-stuurgroep', partij: 'ZINL' },
  { code: 'BO', lidwoord: 'het', persoonId: 'gremium-bo', partij: 'VWS' },
  { code: 'VWS', lidwoord: '', persoonId: 'gremium-vws', partij: 'VWS' },
] as const;

/**
 * What the programme needs before anybody can work in it: parties, people, the definition and the four bodies; no item, no actie, no meeting.
 * Doing it again changes nothing.
 */
export async function richtProgrammaIn(meld: (regel: string) => void): Promise<void> {
  meld('partijen en personen');
  await bewaarStamgegevens();
  meld('programmadefinitie en gremia');
  await api('beheerder').geef('/programmas/programma-cirkel/opdrachten', { type: 'publiceerDefinitie', definitie: cirkelDefinitie }, sleutel('definitie-1'));
  const project = api('projectorganisatie');
  for (const { code, lidwoord, persoonId, partij } of gremia) {
    await project.geef(gremiumpad(code), { type: 'registreerGremium', code, naam: code, lidwoord }, sleutel(`gremium-${code}`));
    await project.geef(gremiumpad(code), { type: 'benoemLid', persoonId, partij }, sleutel(`lid-${code}-${persoonId}`));
  }
}

async function bewaarStamgegevens(): Promise<void> {
  const pool = openPool(databaseUrl(), { name: 'richt-in', role: 'owner', max: 2 });
  try {
    for (const partij of partijenVan(gegevensmap)) await slaPartijOp(pool, partij, 'laad');
    for (const g of gebruikers) {
      await slaPersoonOp(pool, { id: g.id, naam: g.naam, functie: g.functie, email: g.email, rol: g.rol, partij: g.partij ?? null, gremium: g.gremium ?? null }, 'laad');
    }
  } finally {
    await pool.end();
  }
}
