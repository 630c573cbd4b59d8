import { z } from 'zod';
import { eigenaarSchema, heeftRecht } from '../../contract/actor';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst, vrijeTekst } from '../../contract/tekst';
import { itemverwijzing } from '../../contract/verwijzing';
import { datumSchema, type Datum } from '../../kalender/datum';
import { fasecodeSchema, fasedefinitie } from '../../programma/definitie';
import { beslissers, gremiaOpDeLadder } from '../../onderwerp/onderwerp';
import { hervatdag, hervatVanaf, opschortdag, opschortDatums, opschortSchema } from '../../onderwerp/opschorten';
import { legTerug, terugSchema } from '../../onderwerp/terugleggen';
import { bevestig, bevestigSchema, heeftLateTermijn } from '../../termijn/bevestigen';
import { alleenInEscalatie, heeftVerplaatsbareTermijn, schortTermijnenOp, verleng, verlengSchema } from '../../termijn/opdrachten';
import { beeindig, beeindigAlsDatMag, betreding } from '../fase';
import { itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { weigerEigenEinde } from './eigen-einden';
import { wijzigItemgegevens } from './itemgegevens';
import { kennisagendaUit, kennisagendavelden } from './kennisagenda';
import { voegSamen } from './samenvoegen';
import { titelSchema, wvsSchema } from './velden';
import { instructieGegeven, itemHeropend, itemHervat, itemIngestroomd, itemOpgeschort, itemopmerkingen, itemtermijn } from './gebeurtenissen';

export const laatItemInstromen = itemopdracht({
  type: 'laatItemInstromen',
  kind: 'levensloop',
  titel: 'Item laten instromen',
  wie: ['projectorganisatie'],
  schema: z.strictObject({
    titel: titelSchema,
    eigenaar: eigenaarSchema,
    fase: fasecodeSchema,
    bron: openbareTekst(1, 100),
    wvs: wvsSchema,
    ...kennisagendavelden,
    fictief: z.boolean().default(false),
    verleden: z.boolean().default(false).describe('Bij overnemen van wat al loopt: een termijn die al voorbij is, geeft geen herinnering en geen escalatie'),
  }),
  voorbeeld: { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda', wvs: ['NVvN'] },
  creates: true,
  decide: (d, context) => {
    const fase = context.definitie.fasen.find((kandidaat) => kandidaat.fase === d.fase);
    if (fase === undefined || !fase.instroom.includes(d.bron)) {
      throw new DomainError('overgang-bestaat-niet', `Vanuit "${d.bron}" kan een item niet instromen bij de fase ${fase?.naam ?? d.fase}. Wel: ${fase?.instroom.join(', ') || 'geen bron'}.`, { fase: d.fase, bron: d.bron });
    }
    const { kennisagenda: _, kennisagendaWv: __, verleden, ...velden } = d;
    return [
      itemIngestroomd({ ...velden, ...kennisagendaUit(d), ...(verleden ? { verleden } : {}), fasenaam: fase.naam, nummer: context.nummer ?? context.streamId, programma: { code: context.definitie.code, versie: context.definitie.versie } }),
      betreding(context, d.fase, { richting: 'instroom' }),
    ];
  },
});

export const verlengTermijn = itemopdracht({
  type: 'verlengTermijn',
  kind: 'levensloop',
  titel: 'Termijn verplaatsen',
  wie: beslissers,
  schema: verlengSchema,
  voorbeeld: { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt pas in november bijeen.' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (item, d, context) => verleng(item, d, context, itemtermijn),
});

export const schortItemOp = itemopdracht({
  type: 'schortItemOp',
  kind: 'levensloop',
  titel: 'Opschorten',
  wie: beslissers,
  schema: opschortSchema,
  voorbeeld: { tot: '2020-12-01', reden: 'COVID-19' },
  vooraf: (item, context) => alleenInEscalatie(item.termijnen, context),
  decide: (item, d, context) => {
    const op = opschortdag(item, context);
    return [itemOpgeschort({ op, ...opschortDatums(item, d, context), reden: d.reden }), ...schortTermijnenOp(item, op, itemtermijn)];
  },
});

export const hervatItem = itemopdracht({
  type: 'hervatItem',
  kind: 'levensloop',
  titel: 'Hervatten',
  wie: beslissers,
  schema: z.strictObject({ nieuweDatum: datumSchema.optional(), reden: vrijeTekst() }),
  voorbeeld: { reden: 'De zorg is weer op gang.' },
  vooraf: (item) => {
    if (item.status !== 'opgeschort') throw new DomainError('niet-opgeschort', `${item.nummer} is niet opgeschort.`);
  },
  decide: (item, d, context) => {
    const nieuw = d.nieuweDatum ?? item.opschorting?.nieuweDatum;
    const op = hervatdag(item, context);
    return [itemHervat({ op, vanzelf: false, reden: d.reden }), ...hervatVanaf(item, op, nieuw, context, itemtermijn)];
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
    in: itemverwijzing().optional().describe('Bij samengevoegd: het item waarin dit item opgaat'),
  }),
  voorbeeld: { einde: 'afgewezen', reden: 'Deze vraag is al beantwoord in een lopende studie.' },
  vooraf: (item, context) => {
    const { naam, einden } = fasedefinitie(context.definitie, item.fase);
    if (einden.some((einde) => heeftRecht(context.actor, einde.wie, [item.eigenaar]))) return;
    throw new DomainError('geen-recht', `In de fase ${naam} kunt u dit item niet beëindigen.`, { einden: einden.map((einde) => einde.code) });
  },
  decide: (item, d, context) => {
    const samen = d.einde === 'samengevoegd';
    if (samen && d.in === undefined) throw new DomainError('onvolledig', 'Geef het item waarin dit item opgaat.', { veld: 'in' });
    if (!samen && d.in !== undefined) throw new DomainError('einde-bestaat-niet', 'Een item gaat alleen op in een ander item als het eindigt als samengevoegd.', { veld: 'in' });
    const gebeurtenis = beeindigAlsDatMag(item, d.einde, context, d.reden);
    weigerEigenEinde(item, d.einde);
    return [samen && d.in !== undefined ? voegSamen(item, d.in, d.reden, context) : gebeurtenis];
  },
});

export const stopItemNaEscalatie = itemopdracht({
  type: 'stopItemNaEscalatie',
  kind: 'levensloop',
  titel: 'Stopzetten na escalatie',
  wie: gremiaOpDeLadder,
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'De stuurgroep ziet geen draagvlak meer.' },
  vooraf: (item, context) => alleenInEscalatie(item.termijnen, context),
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
  vooraf: (item) => {
    if (item.status !== 'beeindigd') throw new DomainError('niet-beeindigd', `${item.nummer} is niet beëindigd.`);
  },
  decide: (item, d, context) => [itemHeropend({ reden: d.reden }), betreding(context, item.fase, { vorige: item.fase, richting: 'opnieuw' })],
});

export const legItemTerug = itemopdracht({
  type: 'legItemTerug',
  kind: 'levensloop',
  titel: 'Terugleggen met opdracht',
  wie: beslissers,
  schema: terugSchema,
  voorbeeld: { instructie: 'Vul Outcome aan en leg het opnieuw voor.', termijnId: 'picot-1', nieuweDatum: '2020-12-01' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (item, d, context) => legTerug(item, d, context, instructieGegeven, itemtermijn),
});

/** The first day on which what a term asks can have been done: when it was set; a ronde may have set it anew after that, so there it is the day on which its stage began. */
function kanVanaf({ termijnen, doorlopen }: Item, termijnId: string): Datum | undefined {
  const termijn = termijnen.find(({ id }) => id === termijnId);
  if (termijn?.bron !== 'ronde') return termijn?.gesteldOp;
  return doorlopen.findLast(({ sinds }) => sinds <= termijn.gesteldOp)?.sinds;
}

export const bevestigTermijn = itemopdracht({
  type: 'bevestigTermijn',
  kind: 'levensloop',
  titel: 'Bevestigen wanneer het klaar was',
  wie: ['projectorganisatie'],
  schema: bevestigSchema,
  voorbeeld: { termijnId: 'picot-1', gedaanOp: '2020-10-20', reden: 'De mail met de stukken is van 20 oktober.' },
  vooraf: heeftLateTermijn,
  decide: (item, d) => bevestig(item, d, kanVanaf(item, d.termijnId) ?? d.gedaanOp, itemtermijn),
});

export const kernopdrachten = [
  laatItemInstromen, verlengTermijn, bevestigTermijn, schortItemOp, hervatItem, beeindigItem, stopItemNaEscalatie, heropenItem, legItemTerug, wijzigItemgegevens, itemopmerkingen.command,
];
