import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { beslissers } from '../onderwerp/onderwerp';
import { hervatdag, hervatVanaf, opschortdag, opschortDatums, opschortSchema } from '../onderwerp/opschorten';
import { legTerug, terugSchema } from '../onderwerp/terugleggen';
import { bevestig, bevestigSchema, heeftLateTermijn } from '../termijn/bevestigen';
import { alleenInEscalatie, heeftVerplaatsbareTermijn, schortTermijnenOp, stel, verleng, verlengSchema } from '../termijn/opdrachten';
import { actieopdracht, isAfgelopen } from './actie-staat';
import { actieHeropend, actieHervat, actieInstructie, actieOpgeschort, actieStopgezet, actietermijn } from './gebeurtenissen';
import { volgensAfspraak } from './termijn';
import { eersteVoortgangsvraag } from './voortgangsvraag';

export const verlengTermijn = actieopdracht({
  type: 'verlengTermijn',
  kind: 'levensloop',
  titel: 'Termijn verplaatsen',
  wie: beslissers,
  schema: verlengSchema,
  voorbeeld: { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'Door COVID-19 is er minder menskracht.' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (actie, d, context) => verleng(actie, d, context, actietermijn),
});

export const bevestigTermijn = actieopdracht({
  type: 'bevestigTermijn',
  kind: 'levensloop',
  titel: 'Bevestigen wanneer het klaar was',
  wie: ['projectorganisatie'],
  schema: bevestigSchema,
  voorbeeld: { termijnId: 'actie-1', gedaanOp: '2020-10-20', reden: 'De mail met de stukken is van 20 oktober.' },
  vooraf: heeftLateTermijn,
  decide: (actie, d) => bevestig(actie, d, actie.sinds, actietermijn),
});

export const schortActieOp = actieopdracht({
  type: 'schortActieOp',
  kind: 'levensloop',
  titel: 'Opschorten',
  wie: beslissers,
  schema: opschortSchema,
  voorbeeld: { tot: '2020-12-01', reden: 'COVID-19' },
  vooraf: (actie, context) => alleenInEscalatie(actie.termijnen, context),
  decide: (actie, d, context) => {
    const op = opschortdag(actie, context);
    return [actieOpgeschort({ op, ...opschortDatums(actie, d, context), reden: d.reden }), ...schortTermijnenOp(actie, op, actietermijn)];
  },
});

export const hervatActie = actieopdracht({
  type: 'hervatActie',
  kind: 'levensloop',
  titel: 'Hervatten',
  wie: beslissers,
  schema: z.strictObject({ nieuweDatum: datumSchema.optional(), reden: vrijeTekst() }),
  voorbeeld: { reden: 'De zorg is weer op gang.' },
  vooraf: (actie) => {
    if (actie.opschorting === undefined) throw new DomainError('niet-opgeschort', `${actie.nummer} is niet opgeschort.`);
  },
  decide: (actie, d, context) => {
    const nieuw = d.nieuweDatum ?? actie.opschorting?.nieuweDatum;
    const op = hervatdag(actie, context);
    return [actieHervat({ op, vanzelf: false, reden: d.reden }), ...hervatVanaf(actie, op, nieuw, context, actietermijn)];
  },
});

export const stopActie = actieopdracht({
  type: 'stopActie',
  kind: 'levensloop',
  titel: 'Stopzetten',
  wie: beslissers,
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'De actie is opgegaan in de Veldnorm.' },
  vooraf: (actie, context) => alleenInEscalatie(actie.termijnen, context),
  decide: (_actie, d) => [actieStopgezet({ reden: d.reden })],
});

export const legActieTerug = actieopdracht({
  type: 'legActieTerug',
  kind: 'levensloop',
  titel: 'Terugleggen met opdracht',
  wie: beslissers,
  schema: terugSchema,
  voorbeeld: { instructie: 'Lever alsnog een volledige top 10 aan.', termijnId: 'actie-1', nieuweDatum: '2020-12-01' },
  vooraf: heeftVerplaatsbareTermijn,
  decide: (actie, d, context) => legTerug(actie, d, context, actieInstructie, actietermijn),
});

export const heropenActie = actieopdracht({
  type: 'heropenActie',
  kind: 'levensloop',
  titel: 'Heropenen',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst(), nieuweDatum: datumSchema.optional().describe('Leeg: de actie krijgt geen nieuwe termijn') }),
  voorbeeld: { reden: 'Was per ongeluk gereed gemeld.', nieuweDatum: '2020-12-01' },
  vooraf: (actie) => {
    if (!isAfgelopen(actie)) throw new DomainError('niet-beeindigd', `${actie.nummer} loopt nog.`);
  },
  decide: (actie, d, context) => {
    const heropend = actieHeropend({ reden: d.reden, ...eersteVoortgangsvraag(context) });
    if (d.nieuweDatum === undefined) return [heropend];
    if (d.nieuweDatum < context.vandaag) throw new DomainError('datum-ongeldig', `Kies een datum op of na ${langeDatum(context.vandaag)}.`, { veld: 'nieuweDatum' });
    const wie = { omschrijving: actie.omschrijving, eigenaren: actie.delen.map((deel) => deel.eigenaar), eerdere: actie.termijnen.length };
    return [heropend, ...stel(volgensAfspraak({ datum: d.nieuweDatum, precisie: 'dag', bron: 'besluit' }, wie, context), context, actietermijn)];
  },
});
