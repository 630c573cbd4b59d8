import type { ProgrammaAntwoord } from '@cirkel/contracts';
import { hoofdletter, naamVan, type Optie } from '@cirkel/ui';

type Definitie = ProgrammaAntwoord['definitie'];

/** The codes of the parties of a programme. */
export const partijcodes = ({ eigenaren }: Pick<Definitie, 'eigenaren'>): readonly string[] => eigenaren.flatMap((eigenaar) => (eigenaar.startsWith('partij:') ? [eigenaar.slice('partij:'.length)] : []));

const optie = (waarde: string): Optie => ({ waarde, label: hoofdletter(naamVan(waarde)) });

/** The choices that the programme gives: its owners and parties, the stages at which an item may enter and from where, its lines and goals. */
export function keuzesUit({ eigenaren, fasen, werkagenda }: Definitie): Readonly<Record<string, readonly Optie[]>> {
  const instroom = fasen.filter((fase) => fase.instroom.length > 0);
  const lijst = (naam: string, opties: readonly Optie[]): Readonly<Record<string, readonly Optie[]>> => (opties.length === 0 ? {} : { [naam]: opties });
  return {
    ...lijst('eigenaar', eigenaren.map(optie)),
    ...lijst('eigenaren', eigenaren.map(optie)),
    ...lijst('besluitorgaan', eigenaren.map(optie)),
    ...lijst('partijen', partijcodes({ eigenaren }).map(optie)),
    ...lijst('fase', instroom.map(({ fase, naam }) => ({ waarde: fase, label: hoofdletter(naam) }))),
    ...lijst('bron', [...new Set(instroom.flatMap((fase) => fase.instroom))].map((bron) => ({ waarde: bron, label: bron }))),
    ...lijst('lijn', (werkagenda?.lijnen ?? []).map(({ code, naam }) => ({ waarde: code, label: `${code} ${naam}` }))),
    ...lijst('doel', (werkagenda?.doelen ?? []).map(({ code, doel }) => ({ waarde: code, label: `${code} ${doel}` }))),
  };
}
