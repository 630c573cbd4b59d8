import { z } from 'zod';
import { eigenaarSchema } from '../../../contract/actor';
import { DomainError } from '../../../contract/domain-error';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../../contract/tekst';
import { codeInZin, naamInZin } from '../../../woorden';
import { faseopdracht, vanHetItem } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import { implementatieVan, metImplementatie, verbeteractiesoorten } from './stand';
import { vindVerbeteractie } from './verbeteracties';

const gegevensSchema = z.strictObject({ omschrijving: z.string().optional(), eigenaar: eigenaarSchema.optional(), soort: z.enum(verbeteractiesoorten).optional() });
type Gegevens = z.infer<typeof gegevensSchema>;

/** Those of these fields that were given. */
const gevuld = ({ omschrijving, eigenaar, soort }: Gegevens): Gegevens => ({
  ...(omschrijving === undefined ? {} : { omschrijving }), ...(eigenaar === undefined ? {} : { eigenaar }), ...(soort === undefined ? {} : { soort }),
});

const veranderd = (nieuw: Gegevens, vorige: Gegevens): readonly string[] => [
  ...(nieuw.omschrijving === undefined ? [] : [`de omschrijving (was: ${vorige.omschrijving ?? ''})`]),
  ...(nieuw.eigenaar === undefined ? [] : [`de eigenaar (was: ${vorige.eigenaar === undefined ? '' : naamInZin(vorige.eigenaar)})`]),
  ...(nieuw.soort === undefined ? [] : [`de soort (was: ${vorige.soort === undefined ? 'niet genoemd' : codeInZin(vorige.soort)})`]),
];

/** What was agreed of a verbeteractie was written down wrong, or another owner takes it over; the history keeps what it said before. */
export const verbeteractieGewijzigd = itemgebeurtenis({
  type: 'verbeteractie-gewijzigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ code: z.string(), nieuw: gegevensSchema, vorige: gegevensSchema, reden: tekstverwijzing }),
  voorbeeld: { code: 'VA-1', nieuw: { eigenaar: 'partij:ZN' }, vorige: { eigenaar: 'partij:NVZ' }, reden: voorbeeldtekst },
  zin: (d) => `Verbeteractie ${d.code} gewijzigd: ${veranderd(d.nieuw, d.vorige).join(', ')}.`,
  evolve: (item, { code, nieuw }) =>
    metImplementatie(item, { verbeteracties: implementatieVan(item).verbeteracties.map((actie) => (actie.code !== code ? actie : {
      ...actie, omschrijving: nieuw.omschrijving ?? actie.omschrijving, eigenaar: nieuw.eigenaar ?? actie.eigenaar, ...(nieuw.soort === undefined ? {} : { soort: nieuw.soort }),
    })) }),
});

export const wijzigVerbeteractie = faseopdracht('implementatie', {
  type: 'wijzigVerbeteractie',
  kind: 'feit',
  ookDaarna: true,
  titel: 'Verbeteractie wijzigen',
  wie: ['eigenaar', 'projectorganisatie'],
  // Who has one verbeteractie does it; whose it is, is of whoever answers for the item.
  eigenaren: vanHetItem,
  schema: z.strictObject({
    code: z.string(),
    omschrijving: openbareTekst(3, 300).optional(),
    eigenaar: eigenaarSchema.optional(),
    soort: z.enum(verbeteractiesoorten).optional(),
    reden: vrijeTekst(),
  }),
  voorbeeld: { code: 'VA-1', eigenaar: 'partij:ZN', reden: 'De zorgverzekeraars nemen dit over.' },
  decide: (item, d) => {
    const { omschrijving, eigenaar, soort } = vindVerbeteractie(item, d.code);
    const nieuw = gevuld({
      omschrijving: d.omschrijving === omschrijving ? undefined : d.omschrijving,
      eigenaar: d.eigenaar === eigenaar ? undefined : d.eigenaar,
      soort: d.soort === soort ? undefined : d.soort,
    });
    if (Object.keys(nieuw).length === 0) throw new DomainError('onvolledig', 'Er verandert niets. Vul in wat er anders moet.');
    const vorige = gevuld({
      omschrijving: nieuw.omschrijving === undefined ? undefined : omschrijving,
      eigenaar: nieuw.eigenaar === undefined ? undefined : eigenaar,
      soort: nieuw.soort === undefined ? undefined : soort,
    });
    return [verbeteractieGewijzigd({ code: d.code, nieuw, vorige, reden: d.reden })];
  },
});
