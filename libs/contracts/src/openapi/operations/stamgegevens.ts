import { z } from 'zod';
import { partijSchema, persoonRijSchema } from '../../antwoorden/stamgegevens';
import { partijInvoerSchema, partijWijzigingSchema, persoonInvoerSchema, persoonrollen, persoonWijzigingSchema } from '../../stamgegevens';
import { eindeSchema } from '../../stamgegevens/velden';
import { partijLijstSchema, persoonLijstSchema, wijzigingLijstSchema } from '../answers';
import { operation } from '../operation';
import { pageQuery, readQuery, searchText } from '../parameters';

const staat = z.enum(['actief', 'beeindigd']).optional().describe('Leeg: allebei');
const [partijen, personen] = ['Partijen', 'Personen'];
const alleenBeheerder = 'Alleen voor de beheerder. De wijziging wordt bewaard met wie haar deed en wanneer.';

export const leesPartijen = operation({
  id: 'leesPartijen', method: 'get', path: '/partijen', tag: partijen, access: 'reader', status: 200,
  summary: 'Lijst van partijen',
  query: pageQuery.extend({ zoek: searchText.describe('Een deel van de naam of de code'), staat }),
  answer: partijLijstSchema,
});

export const leesPartij = operation({ id: 'leesPartij', method: 'get', path: '/partijen/{id}', tag: partijen, access: 'reader', status: 200, summary: 'Eén partij, op code', query: readQuery, answer: partijSchema });

export const voegPartijToe = operation({
  id: 'voegPartijToe', method: 'post', path: '/partijen', tag: partijen, access: 'administrator', status: 201,
  summary: 'Voeg een partij toe', description: alleenBeheerder, body: partijInvoerSchema, answer: partijSchema, problems: [409],
});

export const wijzigPartij = operation({
  id: 'wijzigPartij', method: 'post', path: '/partijen/{id}/gegevens', tag: partijen, access: 'administrator', status: 200,
  summary: 'Wijzig de gegevens van een partij', description: alleenBeheerder, body: partijWijzigingSchema, answer: partijSchema, problems: [409],
});

export const beeindigPartij = operation({
  id: 'beeindigPartij', method: 'post', path: '/partijen/{id}/einde', tag: partijen, access: 'administrator', status: 200,
  summary: 'Beëindig een partij, of maak dat ongedaan',
  description: `Kan niet zolang personen voor haar optreden of een programma haar als eigenaar kent. Wat zij deed, blijft staan. ${alleenBeheerder}`,
  body: eindeSchema, answer: partijSchema, problems: [409],
});

export const leesPartijwijzigingen = operation({
  id: 'leesPartijwijzigingen', method: 'get', path: '/partijen/{id}/wijzigingen', tag: partijen, access: 'steward', status: 200,
  summary: 'Wie een partij wanneer wijzigde', query: readQuery, answer: wijzigingLijstSchema,
});

export const leesPersonen = operation({
  id: 'leesPersonen', method: 'get', path: '/personen', tag: personen, access: 'participant', status: 200,
  summary: 'Lijst van personen',
  description: 'Namen en functies van vertegenwoordigers, voor wie meedoet. Het e-mailadres zien alleen de projectorganisatie en de beheerder; ook zoeken op adres kan alleen voor hen.',
  query: pageQuery.extend({
    zoek: searchText.describe('Een deel van de naam, de functie of het e-mailadres'),
    rol: z.enum(persoonrollen).optional(),
    partij: z.string().min(1).max(50).optional().describe('De code van een partij'),
    gremium: z.string().min(1).max(50).optional().describe('De code van een gremium'),
    staat,
  }),
  answer: persoonLijstSchema,
});

export const leesPersoon = operation({ id: 'leesPersoon', method: 'get', path: '/personen/{id}', tag: personen, access: 'participant', status: 200, summary: 'Eén persoon, op id', query: readQuery, answer: persoonRijSchema });

export const voegPersoonToe = operation({
  id: 'voegPersoonToe', method: 'post', path: '/personen', tag: personen, access: 'administrator', status: 201,
  summary: 'Voeg een persoon toe', description: `Naam, functie en e-mailadres van een vertegenwoordiger, en niets anders. ${alleenBeheerder}`, body: persoonInvoerSchema, answer: persoonRijSchema, problems: [409],
});

export const wijzigPersoon = operation({
  id: 'wijzigPersoon', method: 'post', path: '/personen/{id}/gegevens', tag: personen, access: 'administrator', status: 200,
  summary: 'Wijzig de gegevens van een persoon', description: alleenBeheerder, body: persoonWijzigingSchema, answer: persoonRijSchema, problems: [409],
});

export const beeindigPersoon = operation({
  id: 'beeindigPersoon', method: 'post', path: '/personen/{id}/einde', tag: personen, access: 'administrator', status: 200,
  summary: 'Beëindig een persoon, of maak dat ongedaan',
  description: `Wie beëindigd is, krijgt geen berichten meer; de naam blijft bij wat deze persoon deed. Het account waarmee iemand zich aanmeldt, sluit u bij de aanmelddienst. ${alleenBeheerder}`,
  body: eindeSchema, answer: persoonRijSchema, problems: [409],
});

export const leesPersoonwijzigingen = operation({
  id: 'leesPersoonwijzigingen', method: 'get', path: '/personen/{id}/wijzigingen', tag: personen, access: 'steward', status: 200,
  summary: 'Wie een persoon wanneer wijzigde', query: readQuery, answer: wijzigingLijstSchema,
});
