import type { KennisagendaRij } from '@cirkel/contracts';
import { getal, korteDatum, procent } from '@cirkel/ui';

type Studie = NonNullable<KennisagendaRij['studie']>;

export const richtlijnteksten = {
  titel: 'Vraag tot richtlijn',
  uitleg: 'Per onderwerp: uit welke kennisagenda de vraag komt, hoe de studie ervoor staat, en wat er in de richtlijn staat.',
  filters: { zoek: 'Woorden uit titel of nummer', wv: 'Wetenschappelijke vereniging (afkorting)' },
  aantal: (totaal: number): string => (totaal === 1 ? '1 onderwerp' : `${getal(totaal)} onderwerpen`),
  leeg: 'Er zijn nog geen onderwerpen.',
  leegMetFilters: 'Geen onderwerp past bij deze filters.',
  kolommen: { onderwerp: 'Onderwerp', vraag: 'Kennisagenda en vereniging', fase: 'Fase', studie: 'Studie', module: 'Richtlijn', wanneer: 'Uiterlijk' },
  nietBekend: 'niet bekend',
  kennisagenda: ({ kennisagenda, wvs }: Pick<KennisagendaRij, 'kennisagenda' | 'wvs'>): string => {
    const vereniging = kennisagenda?.wv ?? (wvs.length === 0 ? undefined : wvs.join(', '));
    if (kennisagenda === null) return vereniging ?? 'niet bekend';
    return vereniging === undefined ? kennisagenda.naam : `${kennisagenda.naam} (${vereniging})`;
  },
  geenStudie: 'geen studie',
  studiestatus: { gepland: 'gepland', loopt: 'loopt', 'te-traag': 'blijft achter bij het plan', afgerond: 'afgerond', gestopt: 'gestopt' } satisfies Record<Studie['status'], string>,
  uitkomst: { 'bewezen-effectief': 'bewezen effectief', 'niet-effectief': 'niet effectief', 'geen-verschil': 'geen verschil', onbeslist: 'onbeslist' } satisfies Record<NonNullable<Studie['uitkomstsoort']>, string>,
  geteld: ({ inclusies, doel }: Pick<Studie, 'inclusies' | 'doel'>): string | undefined =>
    inclusies === null || doel === null || doel === 0 ? undefined : `${procent(inclusies / doel)} van het doel geteld`,
  geenModule: 'Geen module gekoppeld',
  module: (module: string, richtlijn: string | null): string => (richtlijn === null ? module : `${module} (${richtlijn})`),
  wachtOp: ({ module, richtlijn }: NonNullable<NonNullable<KennisagendaRij['richtlijn']>['wachtOp']>): string => `Wacht op ${module ?? 'de richtlijn'}${richtlijn === null ? '' : module === null ? ` ${richtlijn}` : ` (${richtlijn})`}`,
  conclusie: (conclusie: string): string => `Conclusie van de duiding: ${conclusie.replaceAll('-', ' ')}`,
  studieKlaar: (op: string): string => `studie klaar ${korteDatum(op)}`,
  wachtTot: (op: string): string => `wacht tot ${korteDatum(op)}`,
  herbeoordeling: (op: string): string => `herbeoordeling ${korteDatum(op)}`,
  geenDatum: 'Geen termijn afgesproken',
} as const;
