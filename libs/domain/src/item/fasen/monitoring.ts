import { z } from 'zod';
import { tekstverwijzing, vrijeTekst, voorbeeldtekst } from '../../contract/tekst';
import { besluit } from '../../onderwerp/onderwerp';
import { beeindig, betreed, faseopdracht, type Fasemodule } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';

/** What stage 7 adds to an item. */
export interface MonitoringStand {
  readonly metingen: number;
  readonly criterium?: 'gehaald' | 'niet-gehaald';
}

const gemeten = itemgebeurtenis({
  type: 'spiegelmeting-geregistreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ periode: z.string() }),
  voorbeeld: { periode: '2021-H1' },
  zin: (d) => `Spiegelinformatie geleverd over ${d.periode}.`,
  evolve: (item) => ({ ...item, monitoring: { ...item.monitoring, metingen: (item.monitoring?.metingen ?? 0) + 1 } }),
});

const criteriumBeoordeeld = itemgebeurtenis({
  type: 'criterium-beoordeeld',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ criterium: z.enum(['gehaald', 'niet-gehaald']), reden: tekstverwijzing }),
  voorbeeld: { criterium: 'gehaald', reden: voorbeeldtekst },
  zin: (d) => `Het criterium is ${d.criterium === 'gehaald' ? 'gehaald' : 'niet gehaald'}.`,
  evolve: (item, d, envelope) => ({
    ...item,
    monitoring: { metingen: 0, ...item.monitoring, criterium: d.criterium },
    ...besluit(d.criterium === 'gehaald' ? 'criterium gehaald' : 'criterium niet gehaald', envelope),
  }),
});

const registreerSpiegelmeting = faseopdracht('monitoring', {
  type: 'registreerSpiegelmeting',
  kind: 'levensloop',
  titel: 'Spiegelinformatie registreren',
  wie: ['dataparty', 'projectorganisatie'],
  schema: z.strictObject({ periode: z.string().regex(/^\d{4}-(H[12]|Q[1-4])$/, 'Schrijf de periode als 2021-H1 of 2021-Q3.') }),
  voorbeeld: { periode: '2021-H1' },
  decide: (_item, d) => [gemeten({ periode: d.periode })],
});

const stelCriteriumGehaaldVast = faseopdracht('monitoring', {
  type: 'stelCriteriumGehaaldVast',
  kind: 'levensloop',
  titel: 'Criterium gehaald',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'De implementatiegraad is 86 procent, het criterium was 80.' },
  decide: (item, d, context) => [criteriumBeoordeeld({ criterium: 'gehaald', reden: d.reden }), beeindig(item, 'geimplementeerd', context, d.reden)],
});

const zetTerugNaarImplementatie = faseopdracht('monitoring', {
  type: 'zetTerugNaarImplementatie',
  kind: 'levensloop',
  titel: 'Terugzetten naar implementatie',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'De implementatiegraad is 41 procent, het criterium was 80.' },
  decide: (item, d, context) => [criteriumBeoordeeld({ criterium: 'niet-gehaald', reden: d.reden }), betreed(item, 'implementatie', context)],
});

export const monitoring: Fasemodule = {
  fase: 'monitoring',
  events: [gemeten, criteriumBeoordeeld],
  commands: [registreerSpiegelmeting, stelCriteriumGehaaldVast, zetTerugNaarImplementatie],
  aanZet: () => ({ wie: ['projectorganisatie'], wat: 'Implementatiegraad volgen' }),
};
