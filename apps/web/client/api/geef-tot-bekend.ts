import type { Antwoord } from '@cirkel/contracts';
import { geefOpdracht, uitkomstOnbekend, vraagUitkomst, type Verzoek } from './opdracht';
import { alsProbleem } from './probleem';

/** Pauses between asking what became of a command, in milliseconds: half a minute in all. */
const PAUZES = [1_000, 2_000, 4_000, 8_000, 15_000];
const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/** Sends a command; when the answer stays away, asks by the key, and sends again under the same key when the server never saw it. Undefined: nobody can say yet. Throws `Probleem` when it was refused. */
export async function geefTotBekend(verzoek: Verzoek, zonderAntwoord: () => void): Promise<Antwoord | undefined> {
  try {
    return await geefOpdracht(verzoek);
  } catch (error) {
    if (!uitkomstOnbekend(error)) throw error;
  }
  zonderAntwoord();
  for (const pauze of PAUZES) {
    await wacht(pauze);
    const uitkomst = await vraagUitkomst(verzoek.sleutel);
    if (uitkomst?.uitkomst === 'uitgevoerd') return uitkomst.antwoord;
    if (uitkomst?.uitkomst === 'geweigerd') throw alsProbleem(uitkomst.probleem);
    if (uitkomst?.uitkomst !== 'onbekend') continue;
    try {
      return await geefOpdracht(verzoek);
    } catch (error) {
      if (!uitkomstOnbekend(error)) throw error;
    }
  }
  return undefined;
}
