import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { bedragSchema, euro, rondevelden } from './velden';
import { rondegebeurtenis, rondeopdracht, toegekend, type Ronde } from './ronde-staat';

const gegevensSchema = z.strictObject({ naam: z.string().optional(), themas: z.array(z.string()).optional(), oproeptekst: z.string().optional(), budget: z.number().positive().optional() });
type Gegevens = z.infer<typeof gegevensSchema>;

const veranderd = (nieuw: Gegevens, vorige: Gegevens): readonly string[] => [
  ...(nieuw.naam === undefined ? [] : [`de naam (was: ${vorige.naam ?? ''})`]),
  ...(nieuw.themas === undefined ? [] : [`de thema's (waren: ${vorige.themas?.join(', ') ?? 'geen'})`]),
  ...(nieuw.budget === undefined ? [] : [`het budget (was: ${vorige.budget === undefined ? 'geen' : euro(vorige.budget)})`]),
  ...(nieuw.oproeptekst === undefined ? [] : ['de oproeptekst']),
];

/** What a ronde says of itself is corrected; the history keeps what it said before. */
export const rondegegevensGewijzigd = rondegebeurtenis({
  type: 'rondegegevens-gewijzigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ nieuw: gegevensSchema, vorige: gegevensSchema, reden: tekstverwijzing }),
  voorbeeld: { nieuw: { naam: 'Extra subsidieronde 2019' }, vorige: { naam: 'Extra ronde' }, reden: voorbeeldtekst },
  zin: ({ nieuw, vorige }) => `Gegevens van de ronde gewijzigd: ${veranderd(nieuw, vorige).join(', ')}.`,
  evolve: (ronde, { nieuw: { naam = ronde.naam, themas = ronde.themas, oproeptekst, budget } }) => ({
    ...ronde, naam, themas, ...(oproeptekst === undefined ? {} : { oproeptekst }), ...(budget === undefined ? {} : { budget }),
  }),
});

function anders(ronde: Ronde, { naam, themas, oproeptekst, budget }: Gegevens): Gegevens {
  return {
    ...(naam === undefined || naam === ronde.naam ? {} : { naam }),
    ...(themas === undefined || themas.join('\n') === ronde.themas.join('\n') ? {} : { themas }),
    ...(oproeptekst === undefined || oproeptekst === ronde.oproeptekst ? {} : { oproeptekst }),
    ...(budget === undefined || budget === ronde.budget ? {} : { budget }),
  };
}

const vorigeVan = ({ naam, themas, oproeptekst, budget }: Ronde, nieuw: Gegevens): Gegevens => ({
  ...(nieuw.naam === undefined ? {} : { naam }),
  ...(nieuw.themas === undefined ? {} : { themas: [...themas] }),
  ...(nieuw.oproeptekst === undefined || oproeptekst === undefined ? {} : { oproeptekst }),
  ...(nieuw.budget === undefined || budget === undefined ? {} : { budget }),
});

export const wijzigRondegegevens = rondeopdracht({
  type: 'wijzigRondegegevens',
  kind: 'feit',
  titel: 'Gegevens van de ronde wijzigen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({
    naam: rondevelden.naam.optional(), themas: rondevelden.themas.optional(), oproeptekst: openbareTekst(1, 10_000).optional(), budget: bedragSchema.optional().describe('In euro'), reden: vrijeTekst(),
  }),
  voorbeeld: { naam: 'Extra subsidieronde 2019', budget: 8_000_000, reden: 'ZonMw heeft het budget vastgesteld.' },
  decide: (ronde, { reden, ...d }) => {
    const nieuw = anders(ronde, zonderLeeg(d));
    if (Object.keys(nieuw).length === 0) throw new DomainError('al-gedaan', 'Er verandert niets: zo staat het er al.');
    const al = toegekend(ronde);
    if (nieuw.budget !== undefined && nieuw.budget < al) throw new DomainError('budget-overschreden', `Er is al ${euro(al)} toegekend. Het budget kan niet lager zijn.`, { veld: 'budget', toegekend: al });
    return [rondegegevensGewijzigd({ nieuw, vorige: vorigeVan(ronde, nieuw), reden })];
  },
});

const zonderLeeg = ({ naam, themas, oproeptekst, budget }: { naam?: string | undefined; themas?: string[] | undefined; oproeptekst?: string | undefined; budget?: number | undefined }): Gegevens => ({
  ...(naam === undefined ? {} : { naam }), ...(themas === undefined ? {} : { themas }), ...(oproeptekst === undefined ? {} : { oproeptekst }), ...(budget === undefined ? {} : { budget }),
});
