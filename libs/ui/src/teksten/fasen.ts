import type { ItemRij } from '@cirkel/contracts';
import { faseInZin, hoofdletter } from '@cirkel/domain/woorden';

type Fase = ItemRij['fase'];

const volgorde: readonly Fase[] = ['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring'];
/** A stage as it stands by itself: "PICOT", "Subsidieronde". */
export const fasenaam = (fase: Fase): string => hoofdletter(faseInZin(fase));
/** The seven stages in their order; the number and the name always stand together (ux.md 3.1). */
export const fasen: readonly { readonly fase: Fase; readonly naam: string }[] = volgorde.map((fase) => ({ fase, naam: fasenaam(fase) }));

export const fasenummer = (fase: Fase): number => fasen.findIndex((kandidaat) => kandidaat.fase === fase) + 1;

const domeinnamen: Readonly<Record<string, string>> = {
  agenderen: 'Agenderen',
  evalueren: 'Evalueren',
  implementeren: 'Implementeren',
  monitoren: 'Monitoren',
  systeeminbedding: 'Systeeminbedding',
};
/** A domain's name; an unknown code is shown as words. */
export const domeinnaam = (domein: string): string => domeinnamen[domein] ?? domein.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
