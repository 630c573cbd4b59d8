import { z } from 'zod';
import { DomainError } from '../../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../../contract/tekst';
import { datumSchema, plusMaanden } from '../../../kalender/datum';
import { langeDatum } from '../../../kalender/schrijfwijze';
import { besluit } from '../../../onderwerp/onderwerp';
import { alleenInEscalatie } from '../../../termijn/opdrachten';
import { faseopdracht, vanHetItem } from '../../fase';
import { itemgebeurtenis } from '../../item-declaraties';
import { eersteBetreding } from '../../termijnregels';
import { metImplementatie } from './stand';

const streeftijdAfgesproken = itemgebeurtenis({
  type: 'streeftijd-afgesproken',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ streeftijd: datumSchema, reden: tekstverwijzing.optional() }),
  voorbeeld: { streeftijd: '2027-06-01', reden: voorbeeldtekst },
  zin: (d) => `Streeftijd afgesproken: geïmplementeerd op ${langeDatum(d.streeftijd)}.`,
  evolve: (item, d, envelope) => ({ ...metImplementatie(item, { streeftijd: d.streeftijd }), ...besluit('streeftijd afgesproken', envelope) }),
});

const deImplementatieAangemerkt = itemgebeurtenis({
  type: 'de-implementatie-aangemerkt',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ deImplementatie: z.boolean() }),
  voorbeeld: { deImplementatie: true },
  zin: (d) => (d.deImplementatie ? 'Aangemerkt als de-implementatie: deze zorg moet minder worden gegeven.' : 'Niet langer aangemerkt als de-implementatie.'),
  evolve: (item, d) => metImplementatie(item, { deImplementatie: d.deImplementatie }),
});

const spreekStreeftijdAf = faseopdracht('implementatie', {
  type: 'spreekStreeftijdAf',
  kind: 'levensloop',
  titel: 'Streeftijd afspreken',
  wie: ['projectorganisatie', 'gremium:werkorganisatie'],
  schema: z.strictObject({
    streeftijd: datumSchema.optional(),
    maanden: z.int().positive().max(240).optional().describe('In plaats van een datum: zoveel maanden na het begin van de implementatie'),
    reden: vrijeTekst().optional(),
  }),
  voorbeeld: { maanden: 24 },
  vooraf: (item, context) => alleenInEscalatie(item.termijnen.filter(({ stap }) => stap === 'streeftijd'), context),
  decide: (item, d, { vandaag }) => {
    if ((d.streeftijd === undefined) === (d.maanden === undefined)) throw new DomainError('onvolledig', 'Geef een datum of een aantal maanden, één van beide.', { veld: 'streeftijd' });
    const streeftijd = d.streeftijd ?? plusMaanden(eersteBetreding(item, item.fase) ?? vandaag, d.maanden ?? 0);
    if (streeftijd <= vandaag) throw new DomainError('datum-ongeldig', `De streeftijd moet na ${langeDatum(vandaag)} liggen; dit is ${langeDatum(streeftijd)}.`, { veld: 'streeftijd' });
    if (item.implementatie?.streeftijd === streeftijd) throw new DomainError('al-gedaan', 'Dit is al de streeftijd.', { veld: 'streeftijd' });
    return [streeftijdAfgesproken({ streeftijd, ...(d.reden === undefined ? {} : { reden: d.reden }) })];
  },
});

const merkDeImplementatieAan = faseopdracht('implementatie', {
  type: 'merkDeImplementatieAan',
  kind: 'feit',
  titel: 'Als de-implementatie aanmerken',
  wie: ['eigenaar', 'projectorganisatie', 'gremium:werkorganisatie'],
  eigenaren: vanHetItem,
  schema: z.strictObject({ deImplementatie: z.boolean().default(true) }),
  voorbeeld: { deImplementatie: true },
  decide: (item, d) => {
    if ((item.implementatie?.deImplementatie ?? false) === d.deImplementatie) throw new DomainError('al-gedaan', d.deImplementatie ? 'Dit is al aangemerkt als de-implementatie.' : 'Dit was niet aangemerkt als de-implementatie.');
    return [deImplementatieAangemerkt(d)];
  },
});

export const doelgebeurtenissen = [streeftijdAfgesproken, deImplementatieAangemerkt];
export const doelopdrachten = [spreekStreeftijdAf, merkDeImplementatieAan];
