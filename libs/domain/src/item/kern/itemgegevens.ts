import { z } from 'zod';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import { codeInZin } from '../../woorden';
import { uitkomsten } from '../fasen/studie/stand';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { kennisagendaInZin, kennisagendaSchema, kennisagendaUit, kennisagendavelden } from './kennisagenda';
import { titelSchema, wvSchema } from './velden';

const gegevensSchema = z.strictObject({
  titel: z.string().optional(), wvs: z.array(z.string()).optional(), kennisagenda: kennisagendaSchema.optional(), toelichting: tekstverwijzing.optional(),
  uitkomst: z.string().optional(), uitkomstsoort: z.enum(uitkomsten).optional(), module: z.string().optional(), richtlijn: z.string().optional(),
});
type Gegevens = z.infer<typeof gegevensSchema>;

const opsomming = (wvs: readonly string[]): string => wvs.join(', ') || 'geen';

/** "titel (was: Hernia)", for each that changed. */
const veranderd = (nieuw: Gegevens, vorige: Gegevens): readonly string[] => [
  ...(nieuw.titel === undefined ? [] : [`de titel (was: ${vorige.titel ?? ''})`]),
  ...(nieuw.wvs === undefined ? [] : [`de verenigingen (waren: ${opsomming(vorige.wvs ?? [])})`]),
  ...(nieuw.kennisagenda === undefined ? [] : [`de kennisagenda (was: ${vorige.kennisagenda === undefined ? 'geen' : kennisagendaInZin(vorige.kennisagenda)})`]),
  ...(nieuw.toelichting === undefined ? [] : ['de toelichting']),
  ...(nieuw.uitkomst === undefined ? [] : [`de uitkomst van de studie (was: ${vorige.uitkomst ?? ''})`]),
  ...(nieuw.uitkomstsoort === undefined ? [] : [`wat de studie liet zien (was: ${vorige.uitkomstsoort === undefined ? 'niet genoemd' : codeInZin(vorige.uitkomstsoort)})`]),
  ...(nieuw.module === undefined ? [] : [`de module van de richtlijn (was: ${vorige.module ?? ''})`]),
  ...(nieuw.richtlijn === undefined ? [] : [`de naam van de richtlijn (was: ${vorige.richtlijn ?? 'niet genoemd'})`]),
];

/** What an item says of itself is corrected; the history keeps what it said before. */
export const itemgegevensGewijzigd = itemgebeurtenis({
  type: 'itemgegevens-gewijzigd',
  versie: 2,
  // Version 1 knew neither the kind of outcome nor the name of the guideline.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ nieuw: gegevensSchema, vorige: gegevensSchema, reden: tekstverwijzing }),
  voorbeeld: { nieuw: { titel: 'Lage rughernia' }, vorige: { titel: 'Hernia' }, reden: voorbeeldtekst },
  zin: (d) => `Gegevens gecorrigeerd: ${veranderd(d.nieuw, d.vorige).join(', ')}.`,
  evolve: (item, { nieuw: { toelichting, ...nieuw } }) => {
    // Absent fields stay as they were.
    const { titel = item.titel, wvs = item.wvs, kennisagenda = item.kennisagenda, uitkomst, uitkomstsoort, module, richtlijn } = nieuw;
    return {
      ...item, titel, wvs, ...(kennisagenda === undefined ? {} : { kennisagenda }),
      ...(toelichting === undefined ? {} : { kennisvraag: { ...item.kennisvraag, toelichting } }),
      ...(uitkomst === undefined && uitkomstsoort === undefined ? {} : { studie: { ...item.studie, ...(uitkomst === undefined ? {} : { uitkomst }), ...(uitkomstsoort === undefined ? {} : { uitkomstsoort }) } }),
      ...(module === undefined && richtlijn === undefined ? {} : { richtlijn: { ...item.richtlijn, ...(module === undefined ? {} : { module }), ...(richtlijn === undefined ? {} : { richtlijn }) } }),
    };
  },
});

const anders = (item: Item, d: Gegevens): Gegevens => ({
  ...(d.titel === undefined || d.titel === item.titel ? {} : { titel: d.titel }),
  ...(d.wvs === undefined || opsomming(d.wvs) === opsomming(item.wvs) ? {} : { wvs: d.wvs }),
  ...(d.kennisagenda === undefined || (d.kennisagenda.naam === item.kennisagenda?.naam && d.kennisagenda.wv === item.kennisagenda.wv) ? {} : { kennisagenda: d.kennisagenda }),
  ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }),
  ...(d.uitkomst === undefined || d.uitkomst === item.studie?.uitkomst ? {} : { uitkomst: d.uitkomst }),
  ...(d.module === undefined || d.module === item.richtlijn?.module ? {} : { module: d.module }),
  ...(d.uitkomstsoort === undefined || d.uitkomstsoort === item.studie?.uitkomstsoort ? {} : { uitkomstsoort: d.uitkomstsoort }),
  ...(d.richtlijn === undefined || d.richtlijn === item.richtlijn?.richtlijn ? {} : { richtlijn: d.richtlijn }),
});

const vorigeVan = (item: Item, nieuw: Gegevens): Gegevens => ({
  ...(nieuw.titel === undefined ? {} : { titel: item.titel }),
  ...(nieuw.wvs === undefined ? {} : { wvs: [...item.wvs] }),
  ...(nieuw.kennisagenda === undefined || item.kennisagenda === undefined ? {} : { kennisagenda: item.kennisagenda }),
  ...(nieuw.toelichting === undefined || item.kennisvraag?.toelichting === undefined ? {} : { toelichting: item.kennisvraag.toelichting }),
  ...(nieuw.uitkomst === undefined || item.studie?.uitkomst === undefined ? {} : { uitkomst: item.studie.uitkomst }),
  ...(nieuw.module === undefined || item.richtlijn?.module === undefined ? {} : { module: item.richtlijn.module }),
  ...(nieuw.uitkomstsoort === undefined || item.studie?.uitkomstsoort === undefined ? {} : { uitkomstsoort: item.studie.uitkomstsoort }),
  ...(nieuw.richtlijn === undefined || item.richtlijn?.richtlijn === undefined ? {} : { richtlijn: item.richtlijn.richtlijn }),
});

/** What was never registered is no correction: that has a step of its own. */
function weigerWatErNietIs(item: Item, d: Readonly<Record<'uitkomst' | 'uitkomstsoort' | 'module' | 'richtlijn', unknown>>): void {
  const zonder = (wat: string, eerst: string, ...velden: readonly (keyof typeof d)[]): void => {
    const veld = velden.find((naam) => d[naam] !== undefined);
    if (veld !== undefined) throw new DomainError('nog-niet', `Er is nog geen ${wat} om te corrigeren. ${eerst}`, { veld });
  };
  if (item.studie?.uitkomst === undefined) zonder('uitkomst', 'Rond eerst de studie af.', 'uitkomst', 'uitkomstsoort');
  if (item.richtlijn?.module === undefined) zonder('module', 'Neem het item eerst op in de richtlijn.', 'module', 'richtlijn');
}

export const wijzigItemgegevens = itemopdracht({
  type: 'wijzigItemgegevens',
  kind: 'feit',
  titel: 'Gegevens corrigeren',
  wie: ['eigenaar', 'projectorganisatie'],
  // Who is aan zet does a step; what the item says of itself is of the partij that answers for it.
  eigenaren: (item) => [item.eigenaar],
  schema: z.strictObject({
    titel: titelSchema.optional(),
    wvs: z.array(wvSchema).max(20).optional().describe('Alle betrokken wetenschappelijke verenigingen'),
    ...kennisagendavelden,
    toelichting: vrijeTekst(4000).optional(),
    uitkomst: openbareTekst(3, 2000, 'Beschrijf de uitkomst.').optional().describe('Een uitkomst die er al staat'),
    uitkomstsoort: z.enum(uitkomsten).optional().describe('Wat de studie liet zien'),
    module: openbareTekst(3, 200, 'Noem de module.').optional().describe('Een module die er al staat'),
    richtlijn: openbareTekst(3, 200, 'Noem de richtlijn.').optional().describe('De naam van de richtlijn waar de module in staat'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { titel: 'Lage rughernia', reden: 'De titel was te ruim.' },
  decide: (item, d) => {
    const { uitkomst, uitkomstsoort, module, richtlijn } = d;
    weigerWatErNietIs(item, { uitkomst, uitkomstsoort, module, richtlijn });
    const nieuw = anders(item, {
      ...(d.titel === undefined ? {} : { titel: d.titel }), ...(d.wvs === undefined ? {} : { wvs: d.wvs }),
      ...kennisagendaUit(d), ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }),
      ...(uitkomst === undefined ? {} : { uitkomst }), ...(uitkomstsoort === undefined ? {} : { uitkomstsoort }), ...(module === undefined ? {} : { module }), ...(richtlijn === undefined ? {} : { richtlijn }),
    });
    if (Object.keys(nieuw).length === 0) throw new DomainError('onvolledig', 'Er verandert niets. Vul in wat er anders moet.');
    return [itemgegevensGewijzigd({ nieuw, vorige: vorigeVan(item, nieuw), reden: d.reden })];
  },
});
