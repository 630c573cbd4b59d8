import type { z } from 'zod';
import { agendaAdressenSchema, agendaAdresSchema, nieuwAgendaAdresSchema } from '../antwoorden/agenda-adressen';
import { berichtDetailSchema, berichtSchema, persoonSchema, voorkeurenSchema } from '../antwoorden/berichten';
import { beurtregelSchema, escalatieKortSchema, termijnSchema } from '../antwoorden/beurt';
import { gevolgenSchema } from '../antwoorden/gevolgen';
import { agendalijstSchema, gremiumbesluitSchema, gremiumRijSchema, vergaderingSchema, voorstelSchema } from '../antwoorden/gremia';
import { implementatieRijSchema } from '../antwoorden/implementatieagenda';
import { inclusieDetailSchema, inclusieRijSchema } from '../antwoorden/inclusies';
import { kennisagendaRijSchema } from '../antwoorden/kennisagenda';
import { spiegelDetailSchema, spiegelRijSchema } from '../antwoorden/spiegels';
import { importregelSchema, importSchema } from '../antwoorden/imports';
import { historieRegelSchema, itemDetailSchema, itemRijSchema } from '../antwoorden/items';
import { actieRijSchema, agendaRijSchema, antwoordSchema, besluitRijSchema, escalatieRijSchema, mogelijkeOpdrachtSchema, tredeSchema } from '../antwoorden/overzichten';
import { implementatierapportSchema, migratieSchema, programmaRijSchema, programmaSchema, werkagendaAntwoordSchema } from '../antwoorden/programmas';
import { partijSchema, persoonRijSchema, wijzigingSchema } from '../antwoorden/stamgegevens';
import { definitiecontroleSchema, programmakalenderSchema, programmaverschilSchema, programmaversiesSchema, termijnsjablonenSchema } from '../antwoorden/programmabeheer';
import { agendaOverzichtSchema, handelingsagendaSchema, rangschikregelSchema, scorebladSchema } from '../antwoorden/handelingsagendas';
import { rondeaanvraagSchema, rondeDetailSchema, rondeRijSchema, rondetrechterSchema, trechterSchema } from '../antwoorden/rondes';
import { cloudEventDataSchema, cloudEventSchema } from '../cloudevents';
import { uitstelBesluitSchema, uitstelRijSchema } from '../antwoorden/uitstel';
import { faultSchema, problemSchema } from '../problem';
import * as answers from './answers';

/** The answers by the name that they have in the document. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Actie: actieRijSchema,
  ActieLijst: answers.actieLijstSchema,
  Agenda: answers.agendaSchema,
  AgendaRij: agendaRijSchema,
  AgendaAdres: agendaAdresSchema,
  AgendaAdressen: agendaAdressenSchema,
  Agendalijst: agendalijstSchema,
  Antwoord: antwoordSchema,
  Bericht: berichtDetailSchema,
  Beginopdrachten: answers.beginopdrachtenSchema,
  BerichtLijst: answers.berichtLijstSchema,
  BerichtRij: berichtSchema,
  BesluitRij: besluitRijSchema,
  Beurtregel: beurtregelSchema,
  CloudEvent: cloudEventSchema,
  Definitiecontrole: definitiecontroleSchema,
  Escalatie: escalatieRijSchema,
  EscalatieKort: escalatieKortSchema,
  EscalatieLijst: answers.escalatieLijstSchema,
  Feed: answers.feedSchema,
  Fout: faultSchema,
  Gebeurtenis: cloudEventDataSchema,
  Gevolgen: gevolgenSchema,
  Gremium: gremiumRijSchema,
  GremiumLijst: answers.gremiumLijstSchema,
  Gremiumbesluit: gremiumbesluitSchema,
  GremiumbesluitLijst: answers.gremiumbesluitLijstSchema,
  Handelingsagenda: handelingsagendaSchema,
  HandelingsagendaLijst: answers.handelingsagendaLijstSchema,
  HandelingsagendaRij: agendaOverzichtSchema,
  Historie: answers.historieSchema,
  HistorieRegel: historieRegelSchema,
  ImplementatieRij: implementatieRijSchema,
  Implementatieagenda: answers.implementatieagendaSchema,
  Import: importSchema,
  ImportLijst: answers.importLijstSchema,
  Importregel: importregelSchema,
  ImportregelLijst: answers.importregelLijstSchema,
  Inclusies: inclusieDetailSchema,
  InclusieLijst: answers.inclusieLijstSchema,
  InclusieRij: inclusieRijSchema,
  Item: itemDetailSchema,
  ItemLijst: answers.itemLijstSchema,
  ItemRij: itemRijSchema,
  Kennisagenda: answers.kennisagendaSchema,
  KennisagendaRij: kennisagendaRijSchema,
  Klok: answers.klokSchema,
  MogelijkeOpdracht: mogelijkeOpdrachtSchema,
  MogelijkeOpdrachten: answers.mogelijkeOpdrachtenSchema,
  NieuwAgendaAdres: nieuwAgendaAdresSchema,
  Partij: partijSchema,
  PartijLijst: answers.partijLijstSchema,
  Persoon: persoonSchema,
  PersoonLijst: answers.persoonLijstSchema,
  PersoonRij: persoonRijSchema,
  Probleem: problemSchema,
  Programma: programmaSchema,
  Programmakalender: programmakalenderSchema,
  Programmaverschil: programmaverschilSchema,
  Programmaversies: programmaversiesSchema,
  ProgrammaLijst: answers.programmaLijstSchema,
  ProgrammaRij: programmaRijSchema,
  Wijziging: wijzigingSchema,
  WijzigingLijst: answers.wijzigingLijstSchema,
  Werkagenda: werkagendaAntwoordSchema,
  Migratie: migratieSchema,
  Implementatierapport: implementatierapportSchema,
  Rangschikregel: rangschikregelSchema,
  Ronde: rondeDetailSchema,
  RondeLijst: answers.rondeLijstSchema,
  RondeRij: rondeRijSchema,
  Rondeaanvraag: rondeaanvraagSchema,
  Rondetrechter: rondetrechterSchema,
  Scoreblad: scorebladSchema,
  Spiegel: spiegelDetailSchema,
  SpiegelLijst: answers.spiegelLijstSchema,
  SpiegelRij: spiegelRijSchema,
  Termijn: termijnSchema,
  Termijnsjablonen: termijnsjablonenSchema,
  Trede: tredeSchema,
  Trechter: trechterSchema,
  Uitkomst: answers.uitkomstSchema,
  Uitstelbesluit: uitstelBesluitSchema,
  Uitstelverzoek: uitstelRijSchema,
  UitstelverzoekLijst: answers.uitstelLijstSchema,
  Vandaag: answers.vandaagSchema,
  Vergadering: vergaderingSchema,
  VergaderingLijst: answers.vergaderingLijstSchema,
  Voorstel: voorstelSchema,
  Voorkeuren: voorkeurenSchema,
};

const names = new Map(Object.entries(namedSchemas).map(([name, schema]) => [schema, name]));

/** The name of a schema in the document, when it has one. */
export const nameOf = (schema: z.ZodType): string | undefined => names.get(schema);
