import { aantalOp, doelVan, KLEINSTE_GETOOND, meetdag, meetdagen, onderdrukAantallen, prognose, tempoVerraadtKlein, totaalOp, verwacht, verwachtOp, type Centrum, type Inclusies } from '@cirkel/domain';
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

export function inclusieRij(id: string, versie: number, inclusies: Inclusies, zicht: Zicht): InclusieRij {
  const { centra, item, nummer, titel, eigenaar, plan } = inclusies;
  const op = meetdag(centra);
  const { totaalGetoond } = tel(inclusies, zicht);
  const { tempo } = inclusies;
  // As it was judged: the judgement knows on which days the study stood still.
  const verwachting = op === undefined ? undefined : tempo?.op === op ? tempo.verwacht : verwachtOp(inclusies, op);
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

export function inclusieDetail(id: string, versie: number, inclusies: Inclusies, zicht: Zicht): InclusieDetail {
  const { geteld } = tel(inclusies, zicht);
  const op = meetdag(inclusies.centra);
  return {
    ...inclusieRij(id, versie, inclusies, zicht),
    perCentrum: geteld
      .map(({ centrum, aantal, getoond }) => ({
        code: centrum.code,
        naam: centrum.naam,
        getekendOp: centrum.getekendOp ?? null,
        gestartOp: centrum.gestartOp ?? null,
        plan: centrum.plan ?? null,
        op: centrum.standen.at(-1)?.datum ?? null,
        aantal: centrum.standen.length === 0 || !getoond ? null : aantal,
        verwacht: centrum.plan === undefined || op === undefined ? null : Math.floor(verwacht(centrum.plan, op)),
        verborgen: !getoond,
      }))
      .sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true })),
    // Between two days on which one centre was counted lies the figure of that centre.
    verloop: zicht.opElkAantal(inclusies) ? verloop(inclusies) : [],
  };
}

const verloop = (inclusies: Inclusies): InclusieDetail['verloop'] =>
  meetdagen(inclusies.centra).map((op) => {
    const verwachting = verwachtOp(inclusies, op);
    return { op, totaal: totaalOp(inclusies.centra, op), verwacht: verwachting === undefined ? null : Math.floor(verwachting) };
  });
