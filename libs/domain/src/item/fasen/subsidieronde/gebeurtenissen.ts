import { z } from 'zod';
import { tekstverwijzing, voorbeeldtekst } from '../../../contract/tekst';
import { besluit } from '../../../onderwerp/onderwerp';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import { rondedagSchema, zonderAanvraag, type SubsidierondeStand } from './staat';

const met = (item: Item, deel: SubsidierondeStand): Item => ({ ...item, subsidieronde: { ...item.subsidieronde, ...deel } });
const reden = z.strictObject({ reden: tekstverwijzing.optional() });

export const aanRondeToegewezen = itemgebeurtenis({
  type: 'aan-ronde-toegewezen',
  versie: 2,
  // Version 1 knew a ronde by its name only.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ronde: z.string(), code: z.string().optional(), dagen: z.array(rondedagSchema).optional() }),
  voorbeeld: { ronde: 'Subsidieoproep 2020', code: 'oproep-2020', dagen: [{ stap: 'uitwerking', nominaal: '2021-05-31', kalenderregel: 'atw' }] },
  zin: (d) => `Toegewezen aan ${d.ronde}.`,
  evolve: (item, d, envelope) => {
    const { rondecode: _, dagen: __, ...rest } = item.subsidieronde ?? {};
    return {
      ...item,
      subsidieronde: { ...rest, ronde: d.ronde, ...(d.code === undefined ? {} : { rondecode: d.code }), ...(d.dagen === undefined ? {} : { dagen: d.dagen }) },
      ...besluit(`toegewezen aan ${d.ronde}`, envelope),
    };
  },
});

export const projectideeIngediend = itemgebeurtenis({
  type: 'projectidee-ingediend',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({}),
  voorbeeld: {},
  zin: () => 'Projectidee ingediend.',
  evolve: (item, _d, envelope) => met(item, { projectideeOp: envelope.gebeurdOp }),
});

export const uitwerkingGevraagd = itemgebeurtenis({
  type: 'uitwerking-gevraagd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: reden,
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Projectidee gekozen: het wordt uitgewerkt tot een aanvraag.',
  evolve: (item, _d, envelope) => ({ ...met(item, { uitwerkingGevraagdOp: envelope.gebeurdOp }), ...besluit('projectidee gekozen', envelope) }),
});

export const aanvraagIngediend = itemgebeurtenis({
  type: 'aanvraag-ingediend',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({}),
  voorbeeld: {},
  zin: () => 'Uitgewerkte aanvraag ingediend.',
  evolve: (item, _d, envelope) => met(item, { aanvraagIngediendOp: envelope.gebeurdOp }),
});

export const beoordelingVastgelegd = itemgebeurtenis({
  type: 'beoordeling-vastgelegd',
  versie: 2,
  // Version 1 always had an explanation; a ronde may assess without one.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ toelichting: tekstverwijzing.optional() }),
  voorbeeld: { toelichting: voorbeeldtekst },
  zin: () => 'De aanvraag is beoordeeld. De aanvrager kan daarop reageren.',
  evolve: (item, d, envelope) => met(item, { beoordeeldOp: envelope.gebeurdOp, ...(d.toelichting === undefined ? {} : { beoordeling: d.toelichting }) }),
});

export const wederhoorIngediend = itemgebeurtenis({
  type: 'wederhoor-ingediend',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ toelichting: tekstverwijzing }),
  voorbeeld: { toelichting: voorbeeldtekst },
  zin: () => 'De aanvrager heeft op de beoordeling gereageerd.',
  evolve: (item, d, envelope) => met(item, { wederhoorOp: envelope.gebeurdOp, wederhoor: d.toelichting }),
});

export const voorlopigGehonoreerd = itemgebeurtenis({
  type: 'voorlopig-gehonoreerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: reden,
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Voorlopig gehonoreerd.',
  evolve: (item, _d, envelope) => ({ ...met(item, { voorlopigOp: envelope.gebeurdOp }), ...besluit('voorlopig gehonoreerd', envelope) }),
});

export const definitiefGehonoreerd = itemgebeurtenis({
  type: 'definitief-gehonoreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: reden,
  voorbeeld: {},
  zin: () => 'Definitief gehonoreerd, na het kwaliteitsoordeel van ZonMw.',
  evolve: (item, _d, envelope) => ({ ...met(item, { definitiefOp: envelope.gebeurdOp }), ...besluit('definitief gehonoreerd', envelope) }),
});

/** The applicant withdrew the application in the ronde: the item waits for a ronde again (domain.md, *Stages*). */
export const aanvraagInRondeIngetrokken = itemgebeurtenis({
  type: 'aanvraag-in-ronde-ingetrokken',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ ronde: z.string(), aanvraag: z.string(), reden: tekstverwijzing.optional() }),
  voorbeeld: { ronde: 'Subsidieoproep 2020', aanvraag: 'P-001', reden: voorbeeldtekst },
  zin: (d) => `Aanvraag ${d.aanvraag} in ${d.ronde} ingetrokken.`,
  evolve: zonderAanvraag,
});
