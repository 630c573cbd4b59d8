import { isOnbestaandeDag, leesDatum, veldDatum } from '@cirkel/ui';
import { opdrachtteksten as t } from '../teksten/opdracht';
import { verplichtzinnen } from '../teksten/velden';
import type { Veldbeschrijving } from './velden-uit-schema';

/** What stands in the fields, as text: what a draft keeps, and what a person sees. "ja" is a ticked box. */
export type Waarden = Readonly<Record<string, string>>;

export interface Gelezen {
  readonly inhoud: Readonly<Record<string, unknown>>;
  /** Per field what is wrong with it, in Dutch. */
  readonly fouten: Readonly<Record<string, string>>;
}

const JA = 'ja';

/** Reads one field: its value, nothing when it was left empty, or a fault. */
function leesVeld(veld: Veldbeschrijving, tekst: string): { readonly waarde?: unknown; readonly fout?: string } {
  const leeg = tekst.trim() === '';
  if (veld.soort === 'janee') return tekst === JA ? { waarde: true } : {};
  if (leeg && veld.verplicht) {
    if (veld.soort === 'datum') return { fout: t.datum(veld.label) };
    return { fout: veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? t.kiesEen(veld.label) : (verplichtzinnen[veld.naam] ?? t.vulIn(veld.label)) };
  }
  if (leeg) return {};
  switch (veld.soort) {
    case 'datum': {
      const waarde = leesDatum(tekst);
      if (waarde !== undefined) return { waarde };
      return { fout: isOnbestaandeDag(tekst) ? t.dagBestaatNiet(veld.label) : t.datum(veld.label) };
    }
    case 'getal':
      return /^-?\d+$/.test(tekst.trim()) ? { waarde: Number(tekst) } : { fout: t.getal(veld.label) };
    case 'lijst':
    case 'meerkeuze':
      return { waarde: tekst.split(',').map((deel) => deel.trim()).filter((deel) => deel !== '') };
    case 'keuze':
      return { waarde: veld.alsGetal === true ? Number(tekst) : tekst.trim() };
    case 'tekst':
    case 'lang':
      return { waarde: tekst.trim() };
  }
}

/** The body of a command from what was typed, with all faults at once; fields that were left empty are left out. */
export function leesWaarden(velden: readonly Veldbeschrijving[], waarden: Waarden): Gelezen {
  const gelezen = velden.map((veld) => [veld.naam, leesVeld(veld, waarden[veld.naam] ?? '')] as const);
  return {
    inhoud: Object.fromEntries(gelezen.flatMap(([naam, { waarde }]) => (waarde === undefined ? [] : [[naam, waarde]]))),
    fouten: Object.fromEntries(gelezen.flatMap(([naam, { fout }]) => (fout === undefined ? [] : [[naam, fout]]))),
  };
}

/** What a form begins with: values from the address (an ISO day becomes a day as the field asks it). */
export const beginwaarden = (velden: readonly Veldbeschrijving[], gegeven: Waarden): Waarden =>
  Object.fromEntries(velden.map(({ naam, soort, opties }) => {
    const waarde = gegeven[naam] ?? (soort === 'keuze' && opties?.length === 1 ? (opties[0]?.waarde ?? '') : '');
    return [naam, soort === 'datum' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? veldDatum(waarde) : waarde];
  }));

export const alsVinkje = (aan: boolean): string => (aan ? JA : '');
export const isAangevinkt = (tekst: string | undefined): boolean => tekst === JA;
