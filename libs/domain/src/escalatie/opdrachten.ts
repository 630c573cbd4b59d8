import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { vrijeTekst } from '../contract/tekst';
import { standpuntenSchema } from '../gremium/stemming';
import { datumSchema, momentOp, plusDagen } from '../kalender/datum';
import { controleerBesluitdatums } from './besluitdatums';
import { controleerBesluitvorming } from './besluitvorming';
import { besluitsoorten, eindredenen, gedaanredenen, huidigeTrede, isGedaan, onderwerpSchema, redenen, type Escalatie } from './escalatie-staat';
import {
  besluitGenomen, besluitGeweigerd, eindeHerzien, escalatieBeeindigd, escalatieGeopend, naarBovenGestuurd, ontvangstBevestigd, opmerkingBijEscalatie, tredeBereikt,
} from './gebeurtenissen';
import { eersteTrede, tredeDatums } from './ladder';
import { uitvoeringVan } from './opdracht-aan-onderwerp';
import { naamInZin } from '../woorden';

const opdracht = commandsOf<Escalatie>();

const openEscalatie = opdracht({
  type: 'openEscalatie',
  kind: 'levensloop',
  titel: 'Escalatie openen',
  wie: ['systeem'],
  schema: z.strictObject({ reden: z.enum(redenen), onderwerp: onderwerpSchema, gemist: z.int().positive(), vorige: z.string().optional() }),
  voorbeeld: {
    reden: 'termijn-verstreken', gemist: 1,
    onderwerp: { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] },
  },
  creates: true,
  decide: (d, context) => {
    const { ladder, code, versie } = context.definitie;
    const begin = eersteTrede(ladder, d.onderwerp.aanZetWas);
    const trede = ladder[begin];
    if (trede === undefined) throw new DomainError('overgang-bestaat-niet', `Programma ${context.definitie.naam} heeft geen ladder.`);
    // A body that could not decide opens the next rung on that very day, whenever this is asked.
    const geopendOp = d.reden === 'geen-besluit' ? context.gebeurdOp : plusDagen(d.onderwerp.wasTot, 1);
    return [
      escalatieGeopend({
        nummer: context.nummer ?? context.streamId, programma: { code, versie }, reden: d.reden, onderwerp: d.onderwerp, gemist: d.gemist,
        ladder: ladder.map(({ gremium, reactietijd, herinneringElke }) => ({ gremium, reactietijd, herinneringElke })),
        ...(d.vorige === undefined ? {} : { vorige: d.vorige }),
      }),
      tredeBereikt({ trede: begin, gremium: trede.gremium, datums: tredeDatums(trede, geopendOp, context.vandaag, context.kalender) }, momentOp(geopendOp)),
    ];
  },
});

/** The next rung, opened today; refused on the last one, where there is nowhere to send it. */
function openVolgende(escalatie: Escalatie, context: Context): NewEvent {
  const index = escalatie.huidig + 1;
  const trede = escalatie.treden[index];
  if (trede === undefined) throw new DomainError('overgang-bestaat-niet', `${huidigeTrede(escalatie).gremium} is de laatste trede. De escalatie kan niet verder omhoog.`);
  return tredeBereikt({ trede: index, gremium: trede.gremium, datums: tredeDatums(trede, context.vandaag, context.vandaag, context.kalender) });
}

const bevestigOntvangst = opdracht({
  type: 'bevestigOntvangst',
  kind: 'feit',
  titel: 'Ontvangst bevestigen',
  wie: ['eigenaar'],
  schema: z.strictObject({}),
  voorbeeld: {},
  decide: (escalatie) => {
    const { gremium } = huidigeTrede(escalatie);
    if (escalatie.ontvangst.some((een) => een.gremium === gremium)) throw new DomainError('al-gedaan', 'De ontvangst is al bevestigd.');
    return [ontvangstBevestigd({ gremium })];
  },
});

const plaatsOpmerkingBijEscalatie = opdracht({
  type: 'plaatsOpmerking',
  kind: 'feit',
  titel: 'Opmerking plaatsen',
  wie: ['projectorganisatie', 'ladder', 'partij', 'eigenaar'],
  schema: z.strictObject({ tekst: vrijeTekst() }),
  voorbeeld: { tekst: 'De expertgroep komt op 20 november bijeen.' },
  decide: (_escalatie, d) => [opmerkingBijEscalatie({ tekst: d.tekst })],
});

/** All faults at once: these rules are checked also when other fields are wrong. */
const ookBijFouten = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null;

const besluitSchema = z
  .strictObject({
    soort: z.enum(besluitsoorten),
    nieuweDatum: datumSchema.optional().describe('Bij verlengen en terugleggen: de nieuwe datum. Bij opschorten met einddatum: de datum die daarna geldt'),
    tot: datumSchema.optional().describe('Bij opschorten: tot wanneer; leeg als niemand dat weet'),
    instructie: vrijeTekst().optional().describe('Bij terugleggen: de opdracht aan de eigenaar'),
    reden: vrijeTekst(),
    genomenOp: datumSchema.optional().describe('De dag van het besluit; standaard vandaag'),
    vergadering: datumSchema.optional().describe('De dag van de vergadering waarin besloten is; nooit in de toekomst'),
    standpunten: standpuntenSchema.default([]),
  })
  .refine((d) => d.nieuweDatum !== undefined || d.soort !== 'verlengen', { path: ['nieuweDatum'], error: 'Kies de nieuwe datum.', when: ookBijFouten })
  .refine((d) => d.instructie !== undefined || d.soort !== 'terug', { path: ['instructie'], error: 'Schrijf de opdracht voor de eigenaar.', when: ookBijFouten })
  .refine((d) => d.nieuweDatum !== undefined || d.soort !== 'opschorten' || d.tot === undefined, {
    path: ['nieuweDatum'],
    error: 'De termijn is verstreken. Kies de datum die na het opschorten geldt.',
    when: ookBijFouten,
  });

const besluit = opdracht({
  type: 'besluit',
  kind: 'levensloop',
  titel: 'Besluiten',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: besluitSchema,
  voorbeeld: { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt pas in november bijeen.', standpunten: [{ partij: 'FMS', standpunt: 'akkoord' }] },
  vooraf: (escalatie, { actor }) => {
    // It records what a body decided, but not about its own lateness.
    if (actor.rol !== 'projectorganisatie' || !escalatie.onderwerp.aanZetWas.includes('projectorganisatie')) return;
    throw new DomainError('geen-recht', `De projectorganisatie was zelf te laat. Alleen ${naamInZin(huidigeTrede(escalatie).gremium)} kan hierover besluiten.`);
  },
  decide: (escalatie, d, context) => {
    const { gremium } = huidigeTrede(escalatie);
    const genomenOp = controleerBesluitdatums(escalatie, d, context);
    const besluitvorming = { genomenOp, standpunten: d.standpunten, reden: d.reden, ...(d.vergadering === undefined ? {} : { vergadering: d.vergadering }) };
    controleerBesluitvorming(gremium, d, context);
    if (d.soort === 'hoger') return [naarBovenGestuurd({ gremium, ...besluitvorming }), openVolgende(escalatie, context)];
    const { aan, opdracht: uitTeVoeren } = uitvoeringVan(escalatie, d.soort, d, genomenOp);
    return [
      besluitGenomen({
        soort: d.soort, gremium, ...besluitvorming,
        sleutel: `${context.streamId}/besluit-${escalatie.besluiten + 1}`,
        opdracht: uitTeVoeren, ...(aan === escalatie.onderwerp.streamId ? {} : { aan }),
        namens: { id: context.actor.id, rol: 'gremium', gremium },
      }),
    ];
  },
});

const meldBesluitUitgevoerd = opdracht({
  type: 'meldBesluitUitgevoerd',
  kind: 'levensloop',
  titel: 'Besluit uitgevoerd',
  wie: ['systeem'],
  schema: z.strictObject({}),
  voorbeeld: {},
  decide: (escalatie) => {
    const genomen = escalatie.besluit;
    if (genomen === undefined) throw new DomainError('nog-niet', 'Er is geen besluit dat wordt uitgevoerd.');
    return [escalatieBeeindigd({ waarom: 'besluit', door: `gremium:${huidigeTrede(escalatie).gremium}`, op: genomen.op, besluit: genomen.soort })];
  },
});

const meldBesluitGeweigerd = opdracht({
  type: 'meldBesluitGeweigerd',
  kind: 'levensloop',
  titel: 'Besluit niet uitvoerbaar',
  wie: ['systeem'],
  schema: z.strictObject({ code: z.string(), melding: z.string() }),
  voorbeeld: { code: 'datum-ongeldig', melding: 'Kies een datum op of na 1 december 2020.' },
  decide: (escalatie, d) => {
    if (escalatie.besluit === undefined) throw new DomainError('nog-niet', 'Er is geen besluit dat wordt uitgevoerd.');
    return [besluitGeweigerd({ code: d.code, melding: d.melding })];
  },
});

const eindigEscalatie = opdracht({
  type: 'eindigEscalatie',
  kind: 'levensloop',
  titel: 'Escalatie beëindigen',
  wie: ['systeem'],
  schema: z.strictObject({ waarom: z.enum(eindredenen).exclude(['besluit']), door: z.union([eigenaarSchema, z.literal('systeem')]), op: datumSchema }),
  voorbeeld: { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' },
  decide: (_escalatie, d) => [escalatieBeeindigd(d)],
});

const herzieEinde = opdracht({
  type: 'herzieEinde',
  kind: 'feit',
  titel: 'Einde herzien',
  wie: ['systeem'],
  schema: z.strictObject({ waarom: z.enum(gedaanredenen), door: z.union([eigenaarSchema, z.literal('systeem')]), op: datumSchema }),
  voorbeeld: { waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: '2020-10-30' },
  decide: (escalatie, d) => {
    if (escalatie.einde === undefined || !isGedaan(escalatie.einde.waarom)) throw new DomainError('nog-niet', `${escalatie.nummer} is niet geëindigd doordat het is gedaan.`);
    if (escalatie.einde.waarom === d.waarom) throw new DomainError('al-gedaan', `Zo is ${escalatie.nummer} al geëindigd.`);
    return [eindeHerzien(d)];
  },
});

export const escalatieopdrachten = [
  openEscalatie, bevestigOntvangst, plaatsOpmerkingBijEscalatie, besluit, meldBesluitUitgevoerd, meldBesluitGeweigerd, eindigEscalatie, herzieEinde,
];
