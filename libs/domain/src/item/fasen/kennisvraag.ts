import { z } from 'zod';
import { eigenaarSchema, namens } from '../../contract/actor';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, vrijeTekst, voorbeeldtekst } from '../../contract/tekst';
import { itemverwijzing } from '../../contract/verwijzing';
import { besluit } from '../../onderwerp/onderwerp';
import { betreding, betreed, faseopdracht, gremium, type Fasemodule } from '../fase';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { programmaverwijzing, soortVanFase, type Fase, type Programmadefinitie } from '../../programma/definitie';
import { nogInGeenFase } from '../kern/gebeurtenissen';
import { titelSchema, wvsSchema } from '../kern/opdrachten';

/** What stage 1 adds to an item. */
export interface KennisvraagStand {
  readonly toelichting?: string;
  readonly geselecteerdOp?: string;
}

const kennisvraagIngediend = itemgebeurtenis({
  type: 'kennisvraag-ingediend',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    nummer: z.string(), titel: z.string(), programma: programmaverwijzing, eigenaar: eigenaarSchema, wvs: z.array(z.string()), fictief: z.boolean(),
    toelichting: tekstverwijzing.optional(), vervolgOp: z.string().optional(),
  }),
  voorbeeld: { nummer: 'CGG-0142', titel: 'Lage rughernia', programma: { code: 'cirkel', versie: 1 }, eigenaar: 'partij:FMS', wvs: ['NVvN'], fictief: false, toelichting: voorbeeldtekst },
  zin: (d) => `Kennisvraag ingediend: ${d.titel}.${d.vervolgOp === undefined ? '' : ` Vervolg op ${d.vervolgOp}.`}`,
  begin: (d): Item => ({
    nummer: d.nummer, titel: d.titel, programma: d.programma, eigenaar: d.eigenaar, wvs: d.wvs, fictief: d.fictief, instroom: 'kennisvraag',
    ...nogInGeenFase, doorlopen: [], status: 'lopend', termijnen: [],
    kennisvraag: d.toelichting === undefined ? {} : { toelichting: d.toelichting },
    ...(d.vervolgOp === undefined ? {} : { vervolgOp: d.vervolgOp }),
  }),
});

const kennisvraagGeselecteerd = itemgebeurtenis({
  type: 'kennisvraag-geselecteerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ reden: tekstverwijzing.optional() }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Kennisvraag geselecteerd.',
  evolve: (item, _d, envelope) => ({ ...item, kennisvraag: { ...item.kennisvraag, geselecteerdOp: envelope.gebeurdOp }, ...besluit('geselecteerd', envelope) }),
});

const dienKennisvraagIn = itemopdracht({
  type: 'dienKennisvraagIn',
  kind: 'levensloop',
  titel: 'Kennisvraag indienen',
  wie: ['partij', 'projectorganisatie'],
  schema: z.strictObject({
    titel: titelSchema,
    wvs: wvsSchema,
    toelichting: vrijeTekst(4000).optional(),
    vervolgOp: itemverwijzing().optional().describe('Het item waaruit deze vraag voortkomt'),
    eigenaar: eigenaarSchema.optional().describe('Alleen voor de projectorganisatie: namens welke partij'),
    fictief: z.boolean().default(false),
  }),
  voorbeeld: { titel: 'Lage rughernia: opereren of afwachten?', wvs: ['NVvN'], toelichting: 'Er is veel praktijkvariatie.' },
  creates: true,
  decide: (d, context) => {
    const zelf = namens(context.actor);
    const eigenaar = context.actor.rol === 'projectorganisatie' ? d.eigenaar : zelf;
    if (eigenaar === undefined) throw new DomainError('onvolledig', 'Geef de partij namens wie u deze vraag indient.', { veld: 'eigenaar' });
    if (d.eigenaar !== undefined && d.eigenaar !== eigenaar) throw new DomainError('geen-recht', 'U kunt alleen voor uw eigen partij een kennisvraag indienen.', { veld: 'eigenaar' });
    return [
      kennisvraagIngediend({
        nummer: context.nummer ?? context.streamId, titel: d.titel, wvs: d.wvs, fictief: d.fictief, eigenaar,
        programma: { code: context.definitie.code, versie: context.definitie.versie },
        ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }),
        ...(d.vervolgOp === undefined ? {} : { vervolgOp: d.vervolgOp }),
      }),
      betreding(context.definitie, beginfase(context.definitie), { richting: 'begin' }),
    ];
  },
});

/** The stage at which a question enters its programme. */
function beginfase(definitie: Programmadefinitie): Fase {
  const fase = definitie.fasen.find((kandidaat) => soortVanFase(kandidaat) === 'kennisvraag');
  if (fase === undefined) throw new DomainError('overgang-bestaat-niet', `Het programma ${definitie.naam} neemt geen kennisvragen aan. Laat het item instromen.`);
  return fase.fase;
}

const selecteerKennisvraag = faseopdracht('kennisvraag', {
  type: 'selecteerKennisvraag',
  kind: 'levensloop',
  titel: 'Kennisvraag selecteren',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst().optional() }),
  voorbeeld: { reden: 'Veel praktijkvariatie en hoge kosten.' },
  decide: (item, d, context) => [kennisvraagGeselecteerd(d.reden === undefined ? {} : { reden: d.reden }), betreed(item, 'picot', context)],
});

export const kennisvraag: Fasemodule = {
  fase: 'kennisvraag',
  events: [kennisvraagIngediend, kennisvraagGeselecteerd],
  commands: [dienKennisvraagIn, selecteerKennisvraag],
  aanZet: () => ({ wie: [gremium('werkorganisatie')], wat: 'Kennisvraag selecteren' }),
};
