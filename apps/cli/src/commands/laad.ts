import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cirkelDefinitie, echteItems, jaarplanacties, partijenVan } from '@cirkel/programmas';
import { gebruikers } from '@cirkel/local';
import { openPool } from '@cirkel/event-store';
import { omgeving } from '@cirkel/observability';
import { slaPartijOp, slaPersoonOp } from '@cirkel/reference-data';
import { api } from '../als';
import { neemOmgevingOver } from '../adressen';
import { schrijf, type Commando } from '../commando';
import { fictieveSleutel, speelVerloop } from '../laad/verloop';
import { fictieveKennisvragen, gremia } from '../laad/demo';

const map = join(process.cwd(), 'infra', 'programmas', 'gegevens');

/** Each command has a key of its own: what was loaded before is recognised, so a load that broke off goes on where it was. */
const sleutel = (van: string): string => `zaad-${van}`;

async function laadStamgegevens(): Promise<void> {
  neemOmgevingOver();
  const { DATABASE_URL } = omgeving(['DATABASE_URL']);
  const pool = openPool(DATABASE_URL, { name: 'laad', role: 'owner', max: 2 });
  try {
    for (const partij of partijenVan(map)) await slaPartijOp(pool, partij, 'laad');
    for (const g of gebruikers) {
      await slaPersoonOp(pool, { id: g.id, naam: g.naam, functie: g.functie, email: g.email, rol: g.rol, partij: g.partij ?? null, gremium: g.gremium ?? null }, 'laad');
    }
  } finally {
    await pool.end();
  }
}

async function laadProgramma(): Promise<void> {
  await api('beheerder').geef('/programmas/programma-cirkel/opdrachten', { type: 'publiceerDefinitie', definitie: cirkelDefinitie }, sleutel('definitie-1'));
  for (const gremium of gremia) {
    const pad = `/gremia/gremium-${gremium.code}/opdrachten`;
    const project = api('projectorganisatie');
    await project.geef(pad, { type: 'registreerGremium', code: gremium.code, naam: gremium.naam, lidwoord: gremium.lidwoord }, sleutel(`gremium-${gremium.code}`));
    for (const lid of gremium.leden) await project.geef(pad, { type: 'benoemLid', persoonId: lid.persoonId, partij: lid.partij }, sleutel(`lid-${gremium.code}-${lid.persoonId}`));
    for (const datum of gremium.vergaderingen) await project.geef(pad, { type: 'planVergadering', datum }, sleutel(`vergadering-${gremium.code}-${datum}`));
  }
}

/** The 71 actions with their terms, and the subjects; returns the stream of each action by its code. */
async function laadOnderwerpen(): Promise<ReadonlyMap<string, string>> {
  const project = api('projectorganisatie');
  const stromen = new Map<string, string>();
  for (const { termijnTekst: _, herhaling, termijn, ...actie } of jaarplanacties(map)) {
    const opdracht = {
      type: 'registreerActie', ...actie, doorlopend: termijn === undefined && herhaling === undefined && _ === 'doorlopend',
      ...(herhaling === undefined ? {} : { herhaling }), ...(termijn === undefined ? {} : { termijn }),
    };
    stromen.set(actie.code, (await project.geef('/acties', opdracht, sleutel(`actie-${actie.code}`))).id);
  }
  for (const { id, ...item } of echteItems(map)) await project.geef('/items', { type: 'laatItemInstromen', ...item }, sleutel(`item-${id}`));
  for (const vraag of fictieveKennisvragen) {
    const { id } = await api(vraag.door).geef('/items', { type: 'dienKennisvraagIn', titel: vraag.titel, wvs: vraag.wvs, toelichting: vraag.toelichting, fictief: true }, fictieveSleutel(`vraag-${vraag.code}`));
    stromen.set(vraag.code, id);
  }
  return stromen;
}

export const laad: Commando = {
  naam: 'laad',
  gebruik: 'laad [--tot <jjjj-mm-dd>]',
  uitleg: 'laadt partijen, het jaarplan en de onderwerpen door gewone opdrachten, en speelt het fictieve verloop van de demonstratie',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { tot: { type: 'string', default: '2020-10-12' } } });
    schrijf('partijen en personen');
    await laadStamgegevens();
    schrijf('programmadefinitie en gremia');
    await laadProgramma();
    schrijf('71 acties van het jaarplan en de onderwerpen');
    const stromen = await laadOnderwerpen();
    schrijf('fictief verloop van september en oktober 2020');
    await speelVerloop(stromen, values.tot, schrijf);
  },
};
