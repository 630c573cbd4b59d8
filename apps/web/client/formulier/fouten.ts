import type { Veldfout } from '@cirkel/ui';
import { veldVan } from '../api/probleem';
import type { Verloop } from './useOpdrachtgever';

/** Faults as the summary shows them: those of fields with a link, the rest as sentences. `namen` are the fields of the form. */
export function alleFouten(namen: readonly string[], eigen: Readonly<Record<string, string>>, verloop: Verloop, voorvoegsel: string): readonly Veldfout[] {
  const uitVelden = Object.entries(eigen).map(([naam, melding]) => ({ id: voorvoegsel + naam, melding }));
  if (uitVelden.length > 0 || verloop.soort !== 'geweigerd' || verloop.probleem.code === 'intussen-gewijzigd') return uitVelden;
  const { fouten, detail } = verloop.probleem;
  if (fouten.length === 0) return [{ melding: detail }];
  return fouten.map((fout) => {
    const veld = veldVan(fout);
    return { id: veld !== undefined && namen.includes(veld) ? voorvoegsel + veld : undefined, melding: fout.melding };
  });
}
