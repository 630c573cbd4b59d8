import { fasedefinitie, type Fase } from '@cirkel/domain';
import type { LeesBron } from './bron';

/** In which domein of the jaarplan a stage lies, by the programme's current definition. */
export async function domeinVan({ definities }: LeesBron, programma: { readonly code: string; readonly versie: number }, fase: Fase): Promise<string> {
  const huidig = (await definities.huidig(programma.code))?.fasen.find((kandidaat) => kandidaat.fase === fase);
  // A stage that a later version has dropped is known to the version that the item has kept.
  return (huidig ?? fasedefinitie(await definities.versie(programma.code, programma.versie), fase)).domein;
}

/** `programma/fase` of every stage that lies in this domein. */
export async function fasenInDomein({ pool, definities }: LeesBron, domein: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ code: string }>(
    `select substr(stream_id, length('programma-') + 1) as code from es.stream where stream_id >= 'programma-' and stream_id < 'programma.'`,
  );
  const programmas = await Promise.all(rows.map(({ code }) => definities.huidig(code)));
  return programmas.flatMap((definitie) => (definitie?.fasen ?? []).filter((fase) => fase.domein === domein).map(({ fase }) => `${definitie?.code}/${fase}`));
}
