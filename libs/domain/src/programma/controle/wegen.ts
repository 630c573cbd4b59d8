import { soortVanFase, type Fase, type Fasedefinitie, type Programmadefinitie } from '../definitie';
import { fout, type Fout } from './fout';

/** What is wrong with the stages together: one that no item ever reaches, one from which no item ever gets out. */
export function wegfouten(definitie: Programmadefinitie): readonly Fout[] {
  const { fasen } = definitie;
  const bereikt = bereikbaar(fasen, fasen.filter(isBegin).map(({ fase }) => fase), ({ naar, terugNaar }) => [...naar, ...terugNaar]);
  const metUitweg = bereikbaar(fasen, fasen.filter(({ einden }) => einden.length > 0).map(({ fase }) => fase), ({ fase }) => fasen.filter(({ naar }) => naar.includes(fase)).map((een) => een.fase));
  return fasen.flatMap((fase, i) => [
    ...(bereikt.has(fase.fase) ? [] : [fout(`/fasen/${i}`, `Geen item komt ooit in fase ${fase.fase}: er gaat geen fase naartoe en er stroomt niets in.`)]),
    ...(metUitweg.has(fase.fase) ? [] : [fout(`/fasen/${i}`, doodlopend(fase))]),
  ]);
}

/** Where items begin: a question is submitted, or an item flows in. */
const isBegin = (fase: Fasedefinitie): boolean => soortVanFase(fase) === 'kennisvraag' || fase.instroom.length > 0;

const doodlopend = ({ fase, naar }: Fasedefinitie): string =>
  naar.length === 0 ? `Fase ${fase} heeft geen vervolg en geen einde: een item zou er nooit uit komen.` : `Vanuit fase ${fase} is geen enkel einde te bereiken: een item zou altijd blijven lopen.`;

function bereikbaar(fasen: readonly Fasedefinitie[], begin: readonly Fase[], verder: (fase: Fasedefinitie) => readonly Fase[]): ReadonlySet<Fase> {
  const gezien = new Set(begin);
  // A set that grows while it is walked: each stage comes by once.
  for (const code of gezien) fasen.filter(({ fase }) => fase === code).flatMap(verder).forEach((volgende) => gezien.add(volgende));
  return gezien;
}
