import type { ItemRij } from '@cirkel/contracts';

type Fase = ItemRij['fase'];

/** The seven stages in their order; the number and the name always stand together (ux.md 3.1). */
export const fasen: readonly { readonly fase: Fase; readonly naam: string }[] = [
  { fase: 'kennisvraag', naam: 'Kennisvraag' },
  { fase: 'picot', naam: 'PICOT' },
  { fase: 'subsidieronde', naam: 'Subsidieronde' },
  { fase: 'studie', naam: 'Studie' },
  { fase: 'richtlijn', naam: 'Richtlijn' },
  { fase: 'implementatie', naam: 'Implementatie' },
  { fase: 'monitoring', naam: 'Monitoring' },
];

export const fasenummer = (fase: Fase): number => fasen.findIndex((kandidaat) => kandidaat.fase === fase) + 1;
export const fasenaam = (fase: Fase): string => fasen.find((kandidaat) => kandidaat.fase === fase)?.naam ?? fase;

const domeinnamen: Readonly<Record<string, string>> = {
  agenderen: 'Agenderen',
  evalueren: 'Evalueren',
  implementeren: 'Implementeren',
  monitoren: 'Monitoren',
  systeeminbedding: 'Systeeminbedding',
};
/** A domain's name; an unknown code is shown as words. */
export const domeinnaam = (domein: string): string => domeinnamen[domein] ?? domein.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
