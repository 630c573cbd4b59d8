import { z } from 'zod';
import { eigenaarSchema, heeftRecht, kortWie } from '../../contract/actor';
import { DomainError } from '../../contract/domain-error';
import { vrijeTekst } from '../../contract/tekst';
import { datumSchema } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { fasedefinitie, fasesoorten } from '../../programma/definitie';
import { hervatTermijnen, schortTermijnenOp, verleng } from '../../termijn/opdrachten';
import { beeindig } from '../fase';
import { itemopdracht } from '../item-declaraties';
import { faseBetreden, instructieGegeven, itemHeropend, itemHervat, itemIngestroomd, itemOpgeschort, itemtermijn, opmerkingGeplaatst } from './gebeurtenissen';

/** Bodies that decide on an item; the ladder's decisions arrive by these same commands. */
const beslissers = ['projectorganisatie', 'gremium:werkorganisatie', 'gremium:stuurgroep', 'gremium:BO', 'gremium:VWS'] as const;

export const titelSchema = z.string('Vul een titel in.').trim().min(3, 'De titel heeft minstens 3 tekens.').max(200, 'De titel heeft hoogstens 200 tekens.');
export const wvsSchema = z.array(z.string().trim().min(1).max(40)).max(20).default([]).describe("Betrokken wetenschappelijke verenigingen, bijvoorbeeld ['NVvN']");

export const laatItemInstromen = itemopdracht({
  type: 'laatItemInstromen',
  kind: 'levensloop',
  titel: 'Item laten instromen',
  wie: ['projectorganisatie'],
  schema: z.strictObject({
    titel: titelSchema,
    eigenaar: eigenaarSchema,
    fase: z.enum(fasesoorten),
    bron: z.string().trim().min(1).max(100),
    wvs: wvsSchema,
    fictief: z.boolean().default(false),
  }),
  voorbeeld: { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda', wvs: ['NVvN'] },
  creates: true,
  decide: (d, context) => {
    const fase = context.definitie.fasen.find((kandidaat) => kandidaat.fase === d.fase);
    if (fase === undefined || !fase.instroom.includes(d.bron)) {
      throw new DomainError('overgang-bestaat-niet', `Vanuit "${d.bron}" kan een item niet instromen bij de fase ${fase?.naam ?? d.fase}. Wel: ${fase?.instroom.join(', ') || 'geen bron'}.`, { fase: d.fase, bron: d.bron });
    }
    return [
      itemIngestroomd({ ...d, nummer: context.nummer ?? context.streamId, programma: { code: context.definitie.code, versie: context.definitie.versie } }),
      faseBetreden({ fase: d.fase, richting: 'instroom' }),
    ];
  },
});

export const verlengTermijn = itemopdracht({
  type: 'verlengTermijn',
  kind: 'levensloop',
  titel: 'Termijn verplaatsen',
  wie: [...beslissers],
  schema: z.strictObject({ termijnId: z.string().min(1), nieuweDatum: datumSchema, reden: vrijeTekst(), besluit: z.string().max(200).optional() }),
  voorbeeld: { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt pas in november bijeen.' },
  decide: (item, d, context) => verleng(item, d, context, itemtermijn),
});

export const schortItemOp = itemopdracht({
  type: 'schortItemOp',
  kind: 'levensloop',
  titel: 'Opschorten',
  wie: [...beslissers],
  schema: z.strictObject({
    tot: datumSchema.optional(),
    nieuweDatum: datumSchema.optional().describe('Nieuwe datum voor een termijn die al verstreken was; nodig als u een einddatum kiest'),
    reden: vrijeTekst(),
  }),
  voorbeeld: { tot: '2020-12-01', reden: 'COVID-19' },
  decide: (item, d, context) => {
    if (d.tot !== undefined && d.tot <= context.vandaag) throw new DomainError('datum-ongeldig', `Kies een datum na ${langeDatum(context.vandaag)}.`, { veld: 'tot' });
    if (d.tot !== undefined && d.nieuweDatum === undefined && item.termijnen.some((termijn) => termijn.staat === 'verstreken')) {
      throw new DomainError('onvolledig', 'Er is een termijn verstreken. Geef de nieuwe datum die na het opschorten geldt.', { veld: 'nieuweDatum' });
    }
    if (d.tot !== undefined && d.nieuweDatum !== undefined && d.nieuweDatum < d.tot) {
      throw new DomainError('datum-ongeldig', `Kies een datum op of na ${langeDatum(d.tot)}, de dag waarop het item weer loopt.`, { veld: 'nieuweDatum' });
    }
    const keuze = { ...(d.tot === undefined ? {} : { tot: d.tot }), ...(d.nieuweDatum === undefined ? {} : { nieuweDatum: d.nieuweDatum }) };
    return [itemOpgeschort({ op: context.vandaag, ...keuze, reden: d.reden }), ...schortTermijnenOp(item, context.vandaag, itemtermijn)];
  },
});

export const hervatItem = itemopdracht({
  type: 'hervatItem',
  kind: 'levensloop',
  titel: 'Hervatten',
  wie: [...beslissers],
  schema: z.strictObject({ nieuweDatum: datumSchema.optional(), reden: vrijeTekst() }),
  voorbeeld: { reden: 'De zorg is weer op gang.' },
  decide: (item, d, context) => {
    if (item.status !== 'opgeschort') throw new DomainError('niet-opgeschort', `${item.nummer} is niet opgeschort.`);
    const nieuw = d.nieuweDatum ?? item.opschorting?.nieuweDatum;
    return [itemHervat({ op: context.vandaag, vanzelf: false, reden: d.reden }), ...hervatTermijnen(item, context.vandaag, nieuw, context, itemtermijn)];
  },
});

export const beeindigItem = itemopdracht({
  type: 'beeindigItem',
  kind: 'levensloop',
  titel: 'Beëindigen',
  // Which body may choose which end is in the definition, per end.
  wie: [...beslissers, 'eigenaar', 'partij', 'dataparty'],
  schema: z.strictObject({
    einde: z.string().min(1),
    reden: vrijeTekst(),
    in: z.string().max(60).optional().describe('Bij samengevoegd: het item waarin dit item opgaat'),
  }),
  voorbeeld: { einde: 'afgewezen', reden: 'Deze vraag is al beantwoord in een lopende studie.' },
  decide: (item, d, context) => {
    if (d.einde === 'samengevoegd' && d.in === undefined) throw new DomainError('onvolledig', 'Geef het item waarin dit item opgaat.', { veld: 'in' });
    if (d.in !== undefined && (d.in === context.streamId || d.in === item.nummer)) throw new DomainError('verwijst-naar-zichzelf', 'Een item kan niet in zichzelf opgaan.', { veld: 'in' });
    const gebeurtenis = beeindig(item, d.einde, context, d.reden, d.in);
    const wie = fasedefinitie(context.definitie, item.fase).einden.find((einde) => einde.code === d.einde)?.wie ?? [];
    if (!heeftRecht(context.actor, wie, [item.eigenaar])) throw new DomainError('geen-recht', `Alleen ${wie.map(kortWie).join(', ')} kan dit item zo beëindigen.`, { wie });
    return [gebeurtenis];
  },
});

export const stopItemNaEscalatie = itemopdracht({
  type: 'stopItemNaEscalatie',
  kind: 'levensloop',
  titel: 'Stopzetten na escalatie',
  wie: ['gremium:werkorganisatie', 'gremium:stuurgroep', 'gremium:BO', 'gremium:VWS'],
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'De stuurgroep ziet geen draagvlak meer.' },
  decide: (item, d, context) => {
    const einde = fasedefinitie(context.definitie, item.fase).einden.find((kandidaat) => kandidaat.bijStopzetten);
    if (einde === undefined) throw new DomainError('einde-bestaat-niet', 'In deze fase kan een item niet worden stopgezet.');
    return [beeindig(item, einde.code, context, d.reden)];
  },
});

export const heropenItem = itemopdracht({
  type: 'heropenItem',
  kind: 'levensloop',
  titel: 'Heropenen',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'Er is een nieuwe ronde.' },
  decide: (item, d) => {
    if (item.status !== 'beeindigd') throw new DomainError('niet-beeindigd', `${item.nummer} is niet beëindigd.`);
    return [itemHeropend({ reden: d.reden }), faseBetreden({ fase: item.fase, vorige: item.fase, richting: 'vooruit' })];
  },
});

export const legItemTerug = itemopdracht({
  type: 'legItemTerug',
  kind: 'levensloop',
  titel: 'Terugleggen met opdracht',
  wie: [...beslissers],
  schema: z.strictObject({ instructie: vrijeTekst(), termijnId: z.string().min(1), nieuweDatum: datumSchema }),
  voorbeeld: { instructie: 'Vul Outcome aan en leg het opnieuw voor.', termijnId: 'picot-1', nieuweDatum: '2020-12-01' },
  decide: (item, d, context) => [
    instructieGegeven({ instructie: d.instructie }),
    ...verleng(item, { termijnId: d.termijnId, nieuweDatum: d.nieuweDatum, reden: d.instructie }, context, itemtermijn),
  ],
});

export const plaatsOpmerking = itemopdracht({
  type: 'plaatsOpmerking',
  kind: 'feit',
  titel: 'Opmerking plaatsen',
  wie: [...beslissers, 'partij', 'dataparty', 'eigenaar'],
  schema: z.strictObject({ tekst: vrijeTekst() }),
  voorbeeld: { tekst: 'Afgestemd met de NVvN.' },
  decide: (_item, d) => [opmerkingGeplaatst({ tekst: d.tekst })],
});

export const kernopdrachten = [laatItemInstromen, verlengTermijn, schortItemOp, hervatItem, beeindigItem, stopItemNaEscalatie, heropenItem, legItemTerug, plaatsOpmerking];
