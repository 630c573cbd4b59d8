import { fasedefinitie, type Fase } from '@cirkel/domain';
import type { LeesBron } from './bron';
import { fasenVan } from './fasen';

/** In which domein of the jaarplan a stage lies, by the programme's current definition. */
export async function domeinVan({ definities }: LeesBron, programma: { readonly code: string; readonly versie: number }, fase: Fase): Promise<string> {
  const huidig = (await definities.huidig(programma.code))?.fasen.find((kandidaat) => kandidaat.fase === fase);
  // A stage that a later version has dropped is known to the version that the item has kept.
  return (huidig ?? fasedefinitie(await definities.versie(programma.code, programma.versie), fase)).domein;
}

/** Every stage, with its programme, that lies in this domein, also of stages that only items with an older version are in. */
export async function fasenInDomein(bron: LeesBron, domein: string): Promise<readonly { readonly programma: string; readonly fase: string }[]> {
  const { rows } = await bron.pool.query<{ code: string }>(
    `select substr(stream_id, length('programma-') + 1) as code from es.stream where stream_id >= 'programma-' and stream_id < 'programma.'`,
  );
  const perProgramma = await Promise.all(rows.map(async ({ code }) => {
    const definitie = await bron.definities.huidig(code);
    return definitie === undefined ? [] : (await fasenVan(bron, definitie)).filter((fase) => fase.domein === domein).map(({ fase }) => ({ programma: code, fase }));
  }));
  return perProgramma.flat();
}
