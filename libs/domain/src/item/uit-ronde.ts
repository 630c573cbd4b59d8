import { z } from 'zod';
import { eigenaarSchema, type Eigenaar } from '../contract/actor';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { soortVanFase } from '../programma/definitie';
import { betreding, faseopdracht } from './fase';
import { aanRondeToegewezen, definitiefGehonoreerd } from './fasen/subsidieronde';
import { rondedagSchema } from './fasen/subsidieronde/staat';
import { volgDag } from './fasen/subsidieronde/volg-dag';
import { volgStap, volgstappen } from './fasen/subsidieronde/volg-aanvraag';
import { itemopdracht } from './item-declaraties';
import { itemIngestroomd } from './kern/gebeurtenissen';
import { titelSchema } from './kern/velden';

/** Whose word it is: a late owner's own still waits for the projectorganisatie, also when it said so in the ronde. */
const doorWie = { door: eigenaarSchema.optional() };
const doorgegeven = (data: Readonly<Record<string, unknown>>): Eigenaar | undefined => eigenaarSchema.optional().safeParse(data['door']).data;
/** What a ronde says of itself when it asks something of an item. */
const uitRonde = { ronde: z.string().min(1).max(60), naam: z.string().min(1).max(100), aanvraag: z.string().min(1).max(20) };

/** An item whose application stands in a ronde follows what is decided there: the ronde is the one home of an application. */
const volgAanvraag = faseopdracht('subsidieronde', {
  type: 'volgAanvraag',
  kind: 'levensloop',
  titel: 'Aanvraag in de ronde volgen',
  wie: ['systeem'],
  schema: z.strictObject({ ...uitRonde, stap: z.enum(volgstappen), reden: vrijeTekst(4000).optional(), ...doorWie }),
  doorgegeven,
  voorbeeld: { ronde: 'ronde-oproep-2020', naam: 'Subsidieoproep 2020', aanvraag: 'P-001', stap: 'uitgewerkt' },
  decide: volgStap,
});

/** The day of a step of the application was corrected in the ronde: the item corrects it too, in whichever stage it is by now. */
const volgAanvraagdag = itemopdracht({
  type: 'volgAanvraagdag',
  kind: 'levensloop',
  titel: 'Dag van de aanvraag in de ronde volgen',
  wie: ['systeem'],
  schema: z.strictObject({ ...uitRonde, stap: z.enum(volgstappen), juisteDatum: datumSchema, reden: vrijeTekst(), ...doorWie }),
  doorgegeven,
  voorbeeld: { ronde: 'ronde-oproep-2020', naam: 'Subsidieoproep 2020', aanvraag: 'P-001', stap: 'uitgewerkt', juisteDatum: '2021-05-20', reden: 'De mail is van 20 mei.' },
  decide: volgDag,
});

/** The item that the award of an application without one makes: it enters at the study, with the ronde as its source (domain.md, instroom). */
const maakItemUitRonde = itemopdracht({
  type: 'maakItemUitRonde',
  kind: 'levensloop',
  titel: 'Item maken uit een ronde',
  wie: ['systeem'],
  schema: z.strictObject({
    ...uitRonde, titel: titelSchema, eigenaar: eigenaarSchema, fictief: z.boolean(), code: z.string().min(1).max(40).optional(), dagen: z.array(rondedagSchema).optional(),
    reden: vrijeTekst().optional(),
  }),
  voorbeeld: {
    ronde: 'ronde-extra-2019', naam: 'Extra subsidieronde 2019', aanvraag: 'P-042', titel: 'Nazorg na een heupoperatie', eigenaar: 'partij:ZonMw', fictief: false,
    code: 'extra-2019', dagen: [{ stap: 'start', nominaal: '2020-12-31', kalenderregel: 'atw' }],
  },
  creates: true,
  decide: (d, context) => {
    const fase = context.definitie.fasen.find((kandidaat) => soortVanFase(kandidaat) === 'studie');
    if (fase === undefined) throw new DomainError('overgang-bestaat-niet', `${context.definitie.naam} heeft geen fase voor studies.`);
    return [
      itemIngestroomd({
        nummer: context.nummer ?? context.streamId, titel: d.titel, programma: { code: context.definitie.code, versie: context.definitie.versie }, eigenaar: d.eigenaar,
        fase: fase.fase, fasenaam: fase.naam, bron: d.naam, wvs: [], fictief: d.fictief,
      }),
      // Before it enters the study, so that a day of the ronde replaces the default of the stage (domain.md, *Which term holds*).
      ...(d.code === undefined ? [] : [aanRondeToegewezen({ ronde: d.naam, code: d.code, dagen: d.dagen ?? [] })]),
      definitiefGehonoreerd(d.reden === undefined ? {} : { reden: d.reden }),
      betreding(context, fase.fase, { richting: 'instroom' }),
    ];
  },
});

export const opdrachtenUitRonde = [volgAanvraag, volgAanvraagdag, maakItemUitRonde];
