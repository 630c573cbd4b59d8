import type { InclusieRij } from '@cirkel/contracts';
import { getal, korteDatum, langeDatum } from '@cirkel/ui';

const eenCijfer = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export const inclusieteksten = {
  titel: 'Inclusies',
  uitleg: 'Hoeveel patiënten aan een studie meedoen, naast het plan. Aantallen onder de tien ziet u alleen bij uw eigen studies.',
  filters: { teTraag: 'Tempo' },
  tempo: { true: 'Blijft achter bij het plan', false: 'Volgens plan' },
  aantal: (totaal: number): string => (totaal === 1 ? '1 studie' : `${getal(totaal)} studies`),
  leeg: 'Er zijn nog geen studies waarvan de inclusies worden bijgehouden. Dat begint vanzelf als een item in de fase Studie komt.',
  leegMetFilters: 'Geen studie past bij deze filters.',
  kolommen: { studie: 'Studie', stand: 'Geteld', verloop: 'Deel van het doel', plan: 'Volgens plan op die dag', tempo: 'Tempo', prognose: 'Doel bereikt', centra: 'Centra' },
  geteld: ({ totaal, doel, op }: Pick<InclusieRij, 'totaal' | 'doel' | 'op'>): string => {
    if (totaal === null) return op === null ? 'nog niet geteld' : 'te klein om te tonen';
    return `${getal(totaal)}${doel === null ? '' : ` van ${getal(doel)}`}`;
  },
  cijfersVan: (op: string): string => `cijfers van ${korteDatum(op)}`,
  nietBekend: 'niet bekend',
  getal: (aantal: number | null): string => (aantal === null ? 'niet bekend' : getal(aantal)),
  tempolabel: { traag: 'blijft achter', goed: 'volgens plan', onbekend: 'niet bekend' },
  prognose: (prognose: InclusieRij['prognose']): string => {
    switch (prognose.soort) {
      case 'bereikt':
        return `bereikt op ${korteDatum(prognose.op)}`;
      case 'verwacht':
        return `verwacht op ${korteDatum(prognose.op)}, bij ${eenCijfer.format(prognose.perMaand)} per maand`;
      case 'onbekend':
        return 'niet bekend';
    }
  },
  centra: ({ centra, getekend, gestart }: Pick<InclusieRij, 'centra' | 'getekend' | 'gestart'>): string => `${getal(centra)}, getekend ${getal(getekend)}, gestart ${getal(gestart)}`,
  naarItem: (nummer: string, titel: string): string => `${nummer} ${titel}`,
  eigenaar: 'Eigenaar',
  planKop: 'Plan',
  plan: ({ start, eind, doel }: NonNullable<InclusieRij['plan']>): string => `${getal(doel)} patiënten, van ${langeDatum(start)} tot ${langeDatum(eind)}`,
  geenPlan: 'Er is geen plan afgesproken.',
  opgeschort: ({ van, tot }: { readonly van: string; readonly tot: string | null }): string => (tot === null ? `De studie ligt stil sinds ${langeDatum(van)}.` : `De studie lag stil van ${langeDatum(van)} tot ${langeDatum(tot)}.`),
  verloop: 'Verloop',
  zin: ({ totaal, verwacht, doel, op }: Pick<InclusieRij, 'totaal' | 'verwacht' | 'doel' | 'op'>): string => {
    if (op === null) return 'Er is nog niet geteld.';
    if (totaal === null) return 'De aantallen zijn te klein om te tonen.';
    const naast = verwacht === null ? '' : ` Volgens plan zouden het er ${getal(verwacht)} zijn.`;
    return `Op ${langeDatum(op)} ${totaal === 1 ? 'deed 1 patiënt' : `deden ${getal(totaal)} patiënten`} mee${doel === null ? '' : `; het doel is ${getal(doel)}`}.${naast}`;
  },
  beeld: 'Het aantal inclusies in de tijd, naast het plan, het doel en de verwachting',
  lijnen: { geteld: 'geteld', plan: 'plan', prognose: 'verwachting', doel: (doel: number): string => `doel ${getal(doel)}` },
  nietAlles: 'De dagen waarop is geteld, ziet alleen wie bij deze studie hoort.',
  verloopkolommen: { op: 'Dag', totaal: 'Geteld', verwacht: 'Volgens plan', prognose: 'Verwachting' },
  geen: 'geen',
  centraKop: 'Centra',
  geenCentra: 'Er zijn nog geen centra.',
  centrumkolommen: { centrum: 'Centrum', getekend: 'Afspraken getekend', gestart: 'Gestart', aantal: 'Inclusies', verwacht: 'Volgens plan', op: 'Geteld op' },
  nogNiet: 'nog niet',
  verborgen: 'te klein om te tonen',
  historie: 'Historie',
} as const;
