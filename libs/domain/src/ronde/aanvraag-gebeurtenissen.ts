import { z } from 'zod';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { naamVan } from '../woorden';
import { rondegebeurtenis, type Aanvraag, type Aanvraagstand, type Ronde } from './ronde-staat';

const metAanvraag = (ronde: Ronde, code: string, verander: (aanvraag: Aanvraag) => Aanvraag): Ronde => ({
  ...ronde,
  aanvragen: ronde.aanvragen.map((aanvraag) => (aanvraag.code === code ? verander(aanvraag) : aanvraag)),
});
/** The reason of a step stays with the application. */
const metDeReden = ({ redenen }: Aanvraag, stand: Aanvraagstand, reden: string | undefined): Pick<Aanvraag, 'redenen'> =>
  reden === undefined ? {} : { redenen: { ...redenen, [stand]: reden } };

const welke = z.strictObject({ aanvraag: z.string() });
const metReden = welke.extend({ reden: tekstverwijzing.optional() });
const metToelichting = welke.extend({ toelichting: tekstverwijzing.optional() });

// Who applies with what is not public before it is awarded; the numbers are (the funnel).
export const projectideeIngediend = rondegebeurtenis({
  type: 'projectidee-ingediend-bij-ronde',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ aanvraag: z.string(), titel: z.string(), partij: z.string().optional(), projectgroep: z.string().optional(), item: z.string().optional() }),
  voorbeeld: { aanvraag: 'P-042', titel: 'Nazorg na een heupoperatie', projectgroep: 'Projectgroep heupnazorg' },
  zin: (d) => `Projectidee ${d.aanvraag} ingediend door ${d.partij === undefined ? (d.projectgroep ?? '') : naamVan(d.partij)}: ${d.titel}.`,
  evolve: (ronde, d, envelope) => ({
    ...ronde,
    aanvragen: [
      ...ronde.aanvragen,
      {
        code: d.aanvraag, titel: d.titel, stand: 'projectidee', ingediendOp: envelope.gebeurdOp,
        ...(d.partij === undefined ? {} : { partij: d.partij }),
        ...(d.projectgroep === undefined ? {} : { projectgroep: d.projectgroep }),
        ...(d.item === undefined ? {} : { item: d.item }),
      },
    ],
  }),
});

export const aanvraagGeselecteerd = rondegebeurtenis({
  type: 'aanvraag-geselecteerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: metReden,
  voorbeeld: { aanvraag: 'P-042' },
  zin: (d) => `${d.aanvraag} geselecteerd om uit te werken.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, ...metDeReden(aanvraag, 'geselecteerd', d.reden), stand: 'geselecteerd', geselecteerdOp: gebeurdOp })),
});

export const aanvraagUitgewerkt = rondegebeurtenis({
  type: 'aanvraag-uitgewerkt',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: welke,
  voorbeeld: { aanvraag: 'P-042' },
  zin: (d) => `Uitgewerkte aanvraag ${d.aanvraag} ingediend.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, stand: 'uitgewerkt', uitgewerktOp: gebeurdOp })),
});

export const aanvraagBeoordeeld = rondegebeurtenis({
  type: 'aanvraag-beoordeeld',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: metToelichting,
  voorbeeld: { aanvraag: 'P-042', toelichting: voorbeeldtekst },
  zin: (d) => `${d.aanvraag} beoordeeld.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, ({ rebuttalOp: _, ...aanvraag }) => ({ ...aanvraag, ...metDeReden(aanvraag, 'beoordeeld', d.toelichting), stand: 'beoordeeld', beoordeeldOp: gebeurdOp })),
});

export const rebuttalIngediend = rondegebeurtenis({
  type: 'rebuttal-ingediend',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: welke.extend({ tekst: tekstverwijzing }),
  voorbeeld: { aanvraag: 'P-042', tekst: voorbeeldtekst },
  zin: (d) => `Rebuttal ontvangen bij ${d.aanvraag}.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, rebuttalOp: gebeurdOp })),
});

export const aanvraagVoorlopigGehonoreerd = rondegebeurtenis({
  type: 'aanvraag-voorlopig-gehonoreerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: metReden.extend({ bedrag: z.number().positive().optional() }),
  voorbeeld: { aanvraag: 'P-042', bedrag: 750000 },
  zin: (d) => `${d.aanvraag} voorlopig gehonoreerd.`,
  evolve: (ronde, d, { gebeurdOp }) =>
    metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, ...metDeReden(aanvraag, 'voorlopig', d.reden), stand: 'voorlopig', voorlopigOp: gebeurdOp, ...(d.bedrag === undefined ? {} : { bedrag: d.bedrag }) })),
});

export const aanvraagDefinitiefGehonoreerd = rondegebeurtenis({
  type: 'aanvraag-definitief-gehonoreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: metReden.extend({ titel: z.string(), item: z.string() }),
  voorbeeld: { aanvraag: 'P-042', titel: 'Nazorg na een heupoperatie', item: 'item-extra-2019-p-042' },
  zin: (d) => `${d.aanvraag} definitief gehonoreerd: ${d.titel}.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, ...metDeReden(aanvraag, 'gehonoreerd', d.reden), stand: 'gehonoreerd', besluitOp: gebeurdOp, item: d.item })),
});

export const aanvraagAfgewezen = rondegebeurtenis({
  type: 'aanvraag-afgewezen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: metReden,
  voorbeeld: { aanvraag: 'P-042', reden: voorbeeldtekst },
  zin: (d) => `${d.aanvraag} afgewezen.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, ...metDeReden(aanvraag, 'afgewezen', d.reden), stand: 'afgewezen', besluitOp: gebeurdOp })),
});

export const aanvraagIngetrokken = rondegebeurtenis({
  type: 'aanvraag-ingetrokken',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: metReden,
  voorbeeld: { aanvraag: 'P-042', reden: voorbeeldtekst },
  zin: (d) => `${d.aanvraag} ingetrokken.`,
  evolve: (ronde, d, { gebeurdOp }) => metAanvraag(ronde, d.aanvraag, (aanvraag) => ({ ...aanvraag, ...metDeReden(aanvraag, 'ingetrokken', d.reden), stand: 'ingetrokken', besluitOp: gebeurdOp })),
});

export const aanvraaggebeurtenissen = [
  projectideeIngediend, aanvraagGeselecteerd, aanvraagUitgewerkt, aanvraagBeoordeeld, rebuttalIngediend, aanvraagVoorlopigGehonoreerd,
  aanvraagDefinitiefGehonoreerd, aanvraagAfgewezen, aanvraagIngetrokken,
];
