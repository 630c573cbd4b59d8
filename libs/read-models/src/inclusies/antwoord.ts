import { aantalOp, doelVan, KLEINSTE_GETOOND, meetdag, meetdagen, onderdrukAantallen, prognose, tempoVerraadtKlein, totaalOp, verwacht, verwachtOp, type Centrum, type Datum, type Inclusies, type Stilte } from '@cirkel/domain';
import type { InclusieDetail, InclusieRij } from '@cirkel/contracts';

/** Of which studies a viewer sees every figure; of the others small counts, and what they can be worked out from, are hidden. */
export interface Zicht {
  readonly opElkAantal: (inclusies: Pick<Inclusies, 'eigenaar' | 'dataparties'>) => boolean;
}

interface Geteld {
  readonly centrum: Centrum;
  readonly aantal: number;
  readonly getoond: boolean;
}

function tel(inclusies: Inclusies, zicht: Zicht): { readonly geteld: readonly Geteld[]; readonly totaalGetoond: boolean } {
  const { centra } = inclusies;
  const op = meetdag(centra);
  const alle = centra.map((centrum) => ({ centrum, aantal: op === undefined ? 0 : aantalOp(centrum, op) }));
  if (zicht.opElkAantal(inclusies)) return { geteld: alle.map((een) => ({ ...een, getoond: true })), totaalGetoond: true };
  // A centre that counted nobody yet has nothing to hide.
  const begonnen = onderdrukAantallen(alle.filter(({ centrum }) => centrum.standen.length > 0));
  const totaal = alle.reduce((som, { aantal }) => som + aantal, 0);
  return {
    geteld: [...begonnen.cellen, ...alle.filter(({ centrum }) => centrum.standen.length === 0).map((een) => ({ ...een, getoond: true }))],
    totaalGetoond: begonnen.totaalGetoond && totaal >= KLEINSTE_GETOOND,
  };
}

/** The row of a study; `stiltes` are the days on which it stood still, which move its plan. */
export function inclusieRij(id: string, versie: number, inclusies: Inclusies, zicht: Zicht, stiltes: readonly Stilte[] = []): InclusieRij {
  const { centra, item, nummer, titel, eigenaar, plan } = inclusies;
  const op = meetdag(centra);
  const { totaalGetoond } = tel(inclusies, zicht);
  const { tempo } = inclusies;
  // As it was judged: that figure people were told.
  const verwachting = op === undefined ? undefined : tempo?.op === op ? tempo.verwacht : verwachtOp(inclusies, op, stiltes);
  const toekomst = prognose(inclusies);
  return {
    id, item, nummer, titel, eigenaar, versie,
    plan: plan ?? null,
    doel: doelVan(inclusies) ?? null,
    centra: centra.length,
    getekend: centra.filter(({ getekendOp }) => getekendOp !== undefined).length,
    gestart: centra.filter(({ gestartOp }) => gestartOp !== undefined).length,
    op: op ?? null,
    totaal: op === undefined || !totaalGetoond ? null : totaalOp(centra, op),
    verwacht: verwachting === undefined ? null : Math.floor(verwachting),
    teTraag: tempo?.teTraag ?? null,
    // The pace and the target give the total, and the total of the months before.
    prognose: zicht.opElkAantal(inclusies) || (totaalGetoond && !tempoVerraadtKlein(inclusies)) ? toekomst : { soort: 'onbekend' },
  };
}

/** When a study stood still, and up to which day that is known. */
interface Stil {
  readonly stiltes: readonly Stilte[];
  readonly vandaag: Datum;
}

export function inclusieDetail(id: string, versie: number, inclusies: Inclusies, zicht: Zicht, stil: Stil): InclusieDetail {
  const { geteld } = tel(inclusies, zicht);
  const op = meetdag(inclusies.centra);
  return {
    ...inclusieRij(id, versie, inclusies, zicht, stil.stiltes),
    perCentrum: geteld
      .map(({ centrum, aantal, getoond }) => ({
        code: centrum.code,
        naam: centrum.naam,
        getekendOp: centrum.getekendOp ?? null,
        gestartOp: centrum.gestartOp ?? null,
        plan: centrum.plan ?? null,
        op: centrum.standen.at(-1)?.datum ?? null,
        aantal: centrum.standen.length === 0 || !getoond ? null : aantal,
        verwacht: centrum.plan === undefined || op === undefined ? null : Math.floor(verwacht(centrum.plan, op, stil.stiltes)),
        verborgen: !getoond,
      }))
      .sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true })),
    // Between two days on which one centre was counted lies the figure of that centre.
    verloop: zicht.opElkAantal(inclusies) ? verloop(inclusies, stil) : [],
    opschortingen: stil.stiltes.map(({ van, tot }) => ({ van, tot: tot > stil.vandaag ? null : tot })),
  };
}

/** On every measuring day, and where a suspension begins and ends: in between the plan does not grow. */
function verloop(inclusies: Inclusies, { stiltes, vandaag }: Stil): InclusieDetail['verloop'] {
  const grenzen = stiltes.flatMap(({ van, tot }) => [van, tot > vandaag ? vandaag : tot]);
  return [...new Set([...meetdagen(inclusies.centra), ...grenzen])].sort().map((op) => {
    const verwachting = verwachtOp(inclusies, op, stiltes);
    return { op, totaal: totaalOp(inclusies.centra, op), verwacht: verwachting === undefined ? null : Math.floor(verwachting) };
  });
}
