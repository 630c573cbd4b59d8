import { z } from 'zod';
import { commandEnvelopeSchema } from '@cirkel/domain';
import { importkeuzeSchema, importSchema, importsoortnamen, importuitkomsten, oordelen } from '../../antwoorden/imports';
import { importLijstSchema, importregelLijstSchema } from '../answers';
import { operation } from '../operation';
import { anyOf, pageQuery, readQuery } from '../parameters';

const tag = 'Imports';

/** The media types of a file that can be brought in; what it really is follows from its bytes. */
export const SPREADSHEET_TYPES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream'] as const;

export const maakImport = operation({
  id: 'maakImport',
  method: 'post',
  path: '/imports',
  tag,
  summary: 'Lees een bestand in en krijg per rij een oordeel',
  description: 'Het bestand zelf is de inhoud: .xlsx, of .csv met komma of puntkomma, hoogstens 10 MB. Er wordt nog niets uitgevoerd. Dezelfde sleutel met hetzelfde bestand geeft dezelfde import.',
  access: 'participant',
  query: z.strictObject({
    soort: z.enum(importsoortnamen).describe('Wat voor lijst het is'),
    programma: commandEnvelopeSchema.shape.programma,
    bestandsnaam: z.string().trim().min(1).max(200).default('bestand').describe('Hoe het bestand heet, om het terug te vinden'),
  }),
  upload: SPREADSHEET_TYPES,
  answer: importSchema,
  status: 201,
  problems: [409],
});

export const leesImports = operation({
  id: 'leesImports',
  method: 'get',
  path: '/imports',
  tag,
  summary: 'De laatste imports',
  description: 'Uw eigen imports; de projectorganisatie ziet alle imports. De nieuwste eerst, hoogstens 50.',
  access: 'participant',
  query: readQuery,
  answer: importLijstSchema,
  status: 200,
});

export const leesImport = operation({
  id: 'leesImport',
  method: 'get',
  path: '/imports/{id}',
  tag,
  summary: 'Eén import: het oordeel over het bestand en hoe ver de uitvoering is',
  access: 'participant',
  query: readQuery,
  answer: importSchema,
  status: 200,
});

export const leesImportregels = operation({
  id: 'leesImportregels',
  method: 'get',
  path: '/imports/{id}/regels',
  tag,
  summary: 'De rijen van een import, met hun oordeel en hun uitkomst',
  access: 'participant',
  query: pageQuery.extend({ oordeel: anyOf(oordelen), uitkomst: anyOf(importuitkomsten) }),
  answer: importregelLijstSchema,
  status: 200,
});

export const leesImportverslag = operation({
  id: 'leesImportverslag',
  method: 'get',
  path: '/imports/{id}/verslag',
  tag,
  summary: 'Alle oordelen en uitkomsten als csv',
  description: 'Met puntkomma’s, voor Excel. Tekst die op een formule lijkt, begint met een apostrof.',
  access: 'participant',
  query: readQuery,
  answer: z.string(),
  mediaType: 'text/csv',
  status: 200,
});

export const voerImportUit = operation({
  id: 'voerImportUit',
  method: 'post',
  path: '/imports/{id}/opdrachten',
  tag,
  summary: 'Voer rijen van een import uit',
  description: 'Elke gekozen rij wordt precies één keer uitgevoerd, ook als u dit vaker stuurt. De uitvoering gaat op de achtergrond door; vraag de import op om te zien hoe ver zij is.',
  access: 'participant',
  body: z.strictObject({
    type: z.literal('voerImportUit'),
    rijen: z
      .union([z.literal('goede'), z.array(z.int().min(1)).min(1, 'Kies minstens één rij.').max(20_000)], { error: 'Schrijf goede, of een lijst van rijnummers.' })
      .describe('goede: alle rijen met het oordeel goed of let op; of de nummers van de rijen, ook dubbele'),
    verleden: z.boolean().optional().describe('Termijnen die al voorbij zijn: true legt ze zo vast, zonder herinneringen en escalaties; false maakt ze nu te laat. Verplicht als er zulke rijen zijn.'),
  }),
  answer: importkeuzeSchema,
  status: 200,
});
