import { z } from 'zod';
import type { Context } from '../../../contract/context';
import { DomainError } from '../../../contract/domain-error';
import { openbareTekst, vrijeTekst } from '../../../contract/tekst';
import { betreed, faseopdracht } from '../../fase';
import type { Item } from '../../item-staat';
import {
  aanRondeToegewezen, aanvraagIngediend, beoordelingVastgelegd, definitiefGehonoreerd, projectideeIngediend, uitwerkingGevraagd, voorlopigGehonoreerd, wederhoorIngediend,
} from './gebeurtenissen';
import { heeftVenster, nietInRonde, opTijd, toewijzing } from './in-ronde';
import { stand } from './staat';

const eerst = (gedaan: string | undefined, wat: string): void => {
  if (gedaan === undefined) throw new DomainError('nog-niet', `Dit kan nog niet. Eerst: ${wat}.`);
};
const nogNiet = (gedaan: string | undefined, wat: string): void => {
  if (gedaan !== undefined) throw new DomainError('al-gedaan', `${wat} is al gedaan.`);
};
const metReden = z.strictObject({ reden: vrijeTekst().optional() });
const alsReden = (reden: string | undefined): { reden?: string } => (reden === undefined ? {} : { reden });

export const wijsToeAanRonde = faseopdracht('subsidieronde', {
  type: 'wijsToeAanRonde',
  kind: 'levensloop',
  titel: 'Toewijzen aan een ronde',
  wie: ['projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({ ronde: openbareTekst(1, 100, 'Noem de ronde.').describe('De code van een ronde, of een naam') }),
  voorbeeld: { ronde: 'Subsidieoproep 2020' },
  vooraf: (item, context) => {
    nietInRonde(item, context);
    nogNiet(stand(item).projectideeOp, 'Het projectidee indienen');
    nogNiet(stand(item).aanvraagIngediendOp, 'De aanvraag indienen');
  },
  decide: (item, d, context) => {
    const nieuw = toewijzing(d.ronde, context, item);
    const { ronde, rondecode } = stand(item);
    // Its days follow by themselves when a window moves: assigning again would only drop and set the terms.
    if (ronde === nieuw.ronde && rondecode === nieuw.code) throw new DomainError('al-gedaan', `${item.nummer} is al toegewezen aan ${ronde}.`, { veld: 'ronde' });
    return [aanRondeToegewezen(nieuw)];
  },
});

export const dienProjectideeIn = faseopdracht('subsidieronde', {
  type: 'dienProjectideeIn',
  kind: 'levensloop',
  titel: 'Projectidee indienen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (item, context) => {
    nietInRonde(item, context);
    eerst(stand(item).ronde, 'toewijzen aan een ronde');
    nogNiet(stand(item).projectideeOp, 'Het projectidee indienen');
    nogNiet(stand(item).aanvraagIngediendOp, 'De aanvraag indienen');
  },
  decide: (item, _d, context) => {
    opTijd(item, 'projectidee', context);
    return [projectideeIngediend({})];
  },
});

export const vraagUitwerking = faseopdracht('subsidieronde', {
  type: 'vraagUitwerking',
  kind: 'levensloop',
  titel: 'Projectidee kiezen',
  wie: ['partij:ZonMw'],
  schema: metReden,
  voorbeeld: { reden: 'Sluit goed aan bij het thema.' },
  vooraf: (item, context) => {
    nietInRonde(item, context);
    eerst(stand(item).projectideeOp, 'het projectidee indienen');
    nogNiet(stand(item).uitwerkingGevraagdOp, 'Het projectidee kiezen');
  },
  decide: (_item, d) => [uitwerkingGevraagd(alsReden(d.reden))],
});

function magAanvragen(item: Item, context: Context): void {
  nietInRonde(item, context);
  const { ronde, projectideeOp, uitwerkingGevraagdOp, aanvraagIngediendOp } = stand(item);
  eerst(ronde, 'toewijzen aan een ronde');
  nogNiet(aanvraagIngediendOp, 'De aanvraag indienen');
  if (heeftVenster(item, 'projectidee', context)) eerst(projectideeOp, 'het projectidee indienen');
  if (projectideeOp !== undefined) eerst(uitwerkingGevraagdOp, 'de keuze van ZonMw voor dit projectidee');
}

export const dienAanvraagIn = faseopdracht('subsidieronde', {
  type: 'dienAanvraagIn',
  kind: 'levensloop',
  titel: 'Aanvraag indienen',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: magAanvragen,
  decide: (item, _d, context) => {
    opTijd(item, 'uitwerking', context);
    return [aanvraagIngediend({})];
  },
});

export const legBeoordelingVast = faseopdracht('subsidieronde', {
  type: 'legBeoordelingVast',
  kind: 'feit',
  titel: 'Beoordeling vastleggen',
  wie: ['partij:ZonMw'],
  schema: z.strictObject({ toelichting: vrijeTekst(4000) }),
  voorbeeld: { toelichting: 'De referenten vragen om een langere follow-up.' },
  vooraf: (item, context) => {
    nietInRonde(item, context);
    eerst(stand(item).aanvraagIngediendOp, 'de aanvraag indienen');
    nogNiet(stand(item).voorlopigOp, 'Voorlopig honoreren');
    nogNiet(stand(item).beoordeeldOp, 'De beoordeling vastleggen');
  },
  decide: (_item, d) => [beoordelingVastgelegd({ toelichting: d.toelichting })],
});

export const dienWederhoorIn = faseopdracht('subsidieronde', {
  type: 'dienWederhoorIn',
  kind: 'feit',
  titel: 'Op de beoordeling reageren',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({ toelichting: vrijeTekst(4000) }),
  voorbeeld: { toelichting: 'De follow-up wordt twee jaar.' },
  eigenaren: (item) => [item.eigenaar],
  vooraf: (item, context) => {
    nietInRonde(item, context);
    eerst(stand(item).beoordeeldOp, 'de beoordeling vastleggen');
    nogNiet(stand(item).voorlopigOp, 'Voorlopig honoreren');
    nogNiet(stand(item).wederhoorOp, 'Op de beoordeling reageren');
  },
  decide: (_item, d) => [wederhoorIngediend({ toelichting: d.toelichting })],
});

export const honoreerVoorlopig = faseopdracht('subsidieronde', {
  type: 'honoreerVoorlopig',
  kind: 'levensloop',
  titel: 'Voorlopig honoreren',
  wie: ['partij:ZonMw'],
  schema: metReden,
  voorbeeld: {},
  vooraf: (item, context) => {
    nietInRonde(item, context);
    eerst(stand(item).aanvraagIngediendOp, 'de aanvraag indienen');
    nogNiet(stand(item).voorlopigOp, 'Voorlopig honoreren');
    if (heeftVenster(item, 'beoordeling', context)) eerst(stand(item).beoordeeldOp, 'de beoordeling vastleggen');
  },
  decide: (_item, d) => [voorlopigGehonoreerd(alsReden(d.reden))],
});

export const honoreerDefinitief = faseopdracht('subsidieronde', {
  type: 'honoreerDefinitief',
  kind: 'levensloop',
  titel: 'Definitief honoreren',
  wie: ['partij:ZonMw'],
  schema: metReden,
  voorbeeld: {},
  vooraf: (item, context) => {
    nietInRonde(item, context);
    eerst(stand(item).voorlopigOp, 'voorlopig honoreren');
  },
  decide: (item, d, context) => [definitiefGehonoreerd(alsReden(d.reden)), betreed(item, context)],
});
