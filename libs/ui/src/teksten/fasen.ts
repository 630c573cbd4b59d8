import { faseInZin, hoofdletter } from '@cirkel/domain/woorden';

const volgorde: readonly string[] = ['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring'];
/** A stage as it stands by itself: "PICOT", "Subsidieronde". */
export const fasenaam = (fase: string): string => hoofdletter(faseInZin(fase));
/** The seven stages of the Cirkel in their order; the number and the name always stand together (ux.md 3.1). */
export const fasen: readonly { readonly fase: string; readonly naam: string }[] = volgorde.map((fase) => ({ fase, naam: fasenaam(fase) }));

const domeinnamen: Readonly<Record<string, string>> = {
  agenderen: 'Agenderen',
  evalueren: 'Evalueren',
  implementeren: 'Implementeren',
  monitoren: 'Monitoren',
  systeeminbedding: 'Systeeminbedding',
};
/** A domain's name; an unknown code is shown as words. */
export const domeinnaam = (domein: string): string => domeinnamen[domein] ?? domein.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
