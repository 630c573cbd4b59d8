import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { volgendePagina } from './api/eigen-actie';
import { leesVanafKop } from './raam/kopfocus';
import { Raam } from './raam/Raam';
import { Kapot, NietGevonden } from './raam/Foutpagina';
import { alleen, leesZoekdeel, schrijfZoekdeel } from './zoekdeel';

const root = createRootRoute({
  component: Raam,
  notFoundComponent: NietGevonden,
  // The programme that was chosen in the header goes along from page to page.
  validateSearch: alleen(['programma']),
  search: { middlewares: [retainSearchParams(['programma'])] },
});
const begin = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/vandaag', replace: true });
  },
});
const vandaag = createRoute({
  getParentRoute: () => root,
  path: '/vandaag',
  validateSearch: alleen(['van']),
  component: lazyRouteComponent(() => import('./paginas/vandaag/Vandaag'), 'Vandaag'),
});
const cirkel = createRoute({ getParentRoute: () => root, path: '/cirkel', validateSearch: alleen(['dagen']), component: lazyRouteComponent(() => import('./paginas/cirkel/Cirkel'), 'Cirkel') });
const items = createRoute({
  getParentRoute: () => root,
  path: '/items',
  validateSearch: alleen(['fase', 'domein', 'partij', 'status', 'aanZet', 'termijnstaat', 'escalatie', 'trede', 'instroom', 'wv', 'ronde', 'jaar', 'einde', 'kennisagenda', 'zoek', 'sorteer', 'page', 'weergave', 'kolommen']),
  component: lazyRouteComponent(() => import('./paginas/items/Items'), 'Items'),
});
const itemNieuw = createRoute({
  getParentRoute: () => root,
  path: '/items/nieuw',
  component: lazyRouteComponent(() => import('./paginas/items/ItemNieuw'), 'ItemNieuw'),
});
const itemsSamen = createRoute({
  getParentRoute: () => root,
  path: '/items/samen',
  validateSearch: alleen(['items', 'opdracht']),
  component: lazyRouteComponent(() => import('./paginas/samen/Samen'), 'Samen'),
});
const item = createRoute({
  getParentRoute: () => root,
  path: '/items/$nr',
  component: lazyRouteComponent(() => import('./paginas/item/Item'), 'Item'),
});
const itemOverzicht = createRoute({ getParentRoute: () => item, path: '/', component: lazyRouteComponent(() => import('./paginas/item/Overzicht'), 'Overzicht') });
const itemHistorie = createRoute({
  getParentRoute: () => item,
  path: 'historie',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/item/ItemHistorie'), 'ItemHistorie'),
});
const itemTermijnen = createRoute({
  getParentRoute: () => item,
  path: 'termijnen',
  component: lazyRouteComponent(() => import('./paginas/item/Termijnen'), 'Termijnen'),
});
const itemOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/items/$nr/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/item/ItemOpdracht'), 'ItemOpdracht'),
});
const agendas = createRoute({ getParentRoute: () => root, path: '/handelingsagenda', component: lazyRouteComponent(() => import('./paginas/handelingsagenda/Agendas'), 'Agendas') });
const agenda = createRoute({ getParentRoute: () => root, path: '/handelingsagenda/$jaar', component: lazyRouteComponent(() => import('./paginas/handelingsagenda/Agenda'), 'Agenda') });
const agendaOverzicht = createRoute({ getParentRoute: () => agenda, path: '/', component: lazyRouteComponent(() => import('./paginas/handelingsagenda/Agendaoverzicht'), 'Agendaoverzicht') });
const agendaScoren = createRoute({ getParentRoute: () => agenda, path: 'scoren', component: lazyRouteComponent(() => import('./paginas/handelingsagenda/Scoren'), 'Scoren') });
const agendaRangorde = createRoute({ getParentRoute: () => agenda, path: 'rangorde', component: lazyRouteComponent(() => import('./paginas/handelingsagenda/Rangorde'), 'Rangorde') });
const agendaHistorie = createRoute({
  getParentRoute: () => agenda,
  path: 'historie',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/handelingsagenda/AgendaHistorie'), 'AgendaHistorie'),
});
const agendaOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/handelingsagenda/$jaar/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/handelingsagenda/AgendaOpdracht'), 'AgendaOpdracht'),
});
const rondes = createRoute({
  getParentRoute: () => root,
  path: '/subsidierondes',
  validateSearch: alleen(['status', 'thema']),
  component: lazyRouteComponent(() => import('./paginas/rondes/Rondes'), 'Rondes'),
});
const ronde = createRoute({
  getParentRoute: () => root,
  path: '/subsidierondes/$code',
  validateSearch: alleen(['stap', 'soort']),
  component: lazyRouteComponent(() => import('./paginas/rondes/Ronde'), 'Ronde'),
});
const rondeOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/subsidierondes/$code/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/rondes/RondeOpdracht'), 'RondeOpdracht'),
});
const inclusies = createRoute({
  getParentRoute: () => root,
  path: '/inclusies',
  validateSearch: alleen(['teTraag', 'page']),
  component: lazyRouteComponent(() => import('./paginas/inclusies/Inclusies'), 'Inclusies'),
});
const studie = createRoute({
  getParentRoute: () => root,
  path: '/inclusies/$nr',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/inclusies/Studie'), 'Studie'),
});
const studieOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/inclusies/$nr/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/inclusies/StudieOpdracht'), 'StudieOpdracht'),
});
const vraagTotRichtlijn = createRoute({
  getParentRoute: () => root,
  path: '/vraag-tot-richtlijn',
  validateSearch: alleen(['zoek', 'wv', 'page']),
  component: lazyRouteComponent(() => import('./paginas/richtlijn/VraagTotRichtlijn'), 'VraagTotRichtlijn'),
});
const implementatieagenda = createRoute({
  getParentRoute: () => root,
  path: '/implementatieagenda',
  validateSearch: alleen(['eigenaar', 'status', 'deImplementatie', 'bron', 'page']),
  component: lazyRouteComponent(() => import('./paginas/implementatie/Implementatieagenda'), 'Implementatieagenda'),
});
const spiegels = createRoute({
  getParentRoute: () => root,
  path: '/spiegelinformatie',
  validateSearch: alleen(['item', 'page']),
  component: lazyRouteComponent(() => import('./paginas/spiegels/Spiegels'), 'Spiegels'),
});
const spiegel = createRoute({
  getParentRoute: () => root,
  path: '/spiegelinformatie/$code',
  validateSearch: alleen(['zorgaanbieder', 'soort']),
  component: lazyRouteComponent(() => import('./paginas/spiegels/Spiegel'), 'Spiegel'),
});
const spiegelOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/spiegelinformatie/$code/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/spiegels/SpiegelOpdracht'), 'SpiegelOpdracht'),
});
const doorlooptijden = createRoute({ getParentRoute: () => root, path: '/doorlooptijden', component: lazyRouteComponent(() => import('./paginas/doorlooptijden/Doorlooptijden'), 'Doorlooptijden') });
const escalaties = createRoute({
  getParentRoute: () => root,
  path: '/escalaties',
  validateSearch: alleen(['staat', 'gremium']),
  component: lazyRouteComponent(() => import('./paginas/escalaties/Escalaties'), 'Escalaties'),
});
const escalatiecijfers = createRoute({
  getParentRoute: () => root,
  path: '/escalaties/cijfers',
  validateSearch: alleen(['periode', 'soort']),
  component: lazyRouteComponent(() => import('./paginas/escalaties/Cijfers'), 'Cijfers'),
});
const escalatie = createRoute({
  getParentRoute: () => root,
  path: '/escalaties/$nr',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/escalaties/Escalatie'), 'Escalatie'),
});
const escalatieOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/escalaties/$nr/opdracht/$type',
  component: lazyRouteComponent(() => import('./paginas/escalaties/EscalatieOpdracht'), 'EscalatieOpdracht'),
});
const acties = createRoute({
  getParentRoute: () => root,
  path: '/jaarplanacties',
  validateSearch: alleen(['domein', 'eigenaar', 'status', 'zoek']),
  component: lazyRouteComponent(() => import('./paginas/acties/Acties'), 'Acties'),
});
const actie = createRoute({
  getParentRoute: () => root,
  path: '/jaarplanacties/$nr',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/acties/Actie'), 'Actie'),
});
const actieOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/jaarplanacties/$nr/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/acties/ActieOpdracht'), 'ActieOpdracht'),
});
const vooruitblik = createRoute({
  getParentRoute: () => root,
  path: '/vooruitblik',
  validateSearch: alleen(['weken', 'wie', 'soort', 'onderwerp', 'per', 'page']),
  component: lazyRouteComponent(() => import('./paginas/vooruitblik/Vooruitblik'), 'Vooruitblik'),
});
const gremia = createRoute({ getParentRoute: () => root, path: '/gremia', component: lazyRouteComponent(() => import('./paginas/gremia/Gremia'), 'Gremia') });
const gremium = createRoute({ getParentRoute: () => root, path: '/gremia/$code', component: lazyRouteComponent(() => import('./paginas/gremia/Gremium'), 'Gremium') });
const gremiumAgenda = createRoute({ getParentRoute: () => gremium, path: '/', validateSearch: alleen(['vergadering']), component: lazyRouteComponent(() => import('./paginas/gremia/Agenda'), 'Agenda') });
const gremiumBesluiten = createRoute({ getParentRoute: () => gremium, path: 'besluiten', component: lazyRouteComponent(() => import('./paginas/gremia/Besluiten'), 'Besluiten') });
const gremiumLeden = createRoute({ getParentRoute: () => gremium, path: 'leden', component: lazyRouteComponent(() => import('./paginas/gremia/Leden'), 'Leden') });
const gremiumHistorie = createRoute({
  getParentRoute: () => gremium,
  path: 'historie',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/gremia/GremiumHistorie'), 'GremiumHistorie'),
});
const gremiumOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/gremia/$code/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/gremia/GremiumOpdracht'), 'GremiumOpdracht'),
});
const berichten = createRoute({
  getParentRoute: () => root,
  path: '/berichten',
  validateSearch: alleen(['staat', 'soort', 'page']),
  component: lazyRouteComponent(() => import('./paginas/berichten/Berichten'), 'Berichten'),
});
const bericht = createRoute({ getParentRoute: () => root, path: '/berichten/$id', component: lazyRouteComponent(() => import('./paginas/berichten/Bericht'), 'Bericht') });
const instellingen = createRoute({ getParentRoute: () => root, path: '/mijn-instellingen', component: lazyRouteComponent(() => import('./paginas/instellingen/Instellingen'), 'Instellingen') });
const importeren = createRoute({ getParentRoute: () => root, path: '/importeren', component: lazyRouteComponent(() => import('./paginas/importeren/Importeren'), 'Importeren') });
const importRoute = createRoute({
  getParentRoute: () => root,
  path: '/importeren/$id',
  validateSearch: alleen(['oordeel', 'uitkomst', 'page']),
  component: lazyRouteComponent(() => import('./paginas/importeren/Import'), 'Import'),
});
const systeemstatus = createRoute({ getParentRoute: () => root, path: '/systeemstatus', component: lazyRouteComponent(() => import('./paginas/systeemstatus/Systeemstatus'), 'Systeemstatus') });
const nieuw = createRoute({ getParentRoute: () => root, path: '/nieuw', component: lazyRouteComponent(() => import('./paginas/nieuw/Nieuw'), 'Nieuw') });
const nieuwOpdracht = createRoute({ getParentRoute: () => root, path: '/nieuw/$type', component: lazyRouteComponent(() => import('./paginas/nieuw/NieuwOpdracht'), 'NieuwOpdracht') });
const beheer = createRoute({ getParentRoute: () => root, path: '/beheer', component: lazyRouteComponent(() => import('./paginas/beheer/Beheer'), 'Beheer') });
const partijen = createRoute({
  getParentRoute: () => root,
  path: '/beheer/partijen',
  validateSearch: alleen(['zoek', 'staat', 'page']),
  component: lazyRouteComponent(() => import('./paginas/beheer/stamgegevens/Partijen'), 'Partijen'),
});
const partijNieuw = createRoute({ getParentRoute: () => root, path: '/beheer/partijen/nieuw', component: lazyRouteComponent(() => import('./paginas/beheer/stamgegevens/Nieuw'), 'PartijNieuw') });
const partij = createRoute({ getParentRoute: () => root, path: '/beheer/partijen/$code', component: lazyRouteComponent(() => import('./paginas/beheer/stamgegevens/Partij'), 'Partij') });
const personen = createRoute({
  getParentRoute: () => root,
  path: '/beheer/personen',
  validateSearch: alleen(['zoek', 'rol', 'partij', 'staat', 'page']),
  component: lazyRouteComponent(() => import('./paginas/beheer/stamgegevens/Personen'), 'Personen'),
});
const persoonNieuw = createRoute({ getParentRoute: () => root, path: '/beheer/personen/nieuw', component: lazyRouteComponent(() => import('./paginas/beheer/stamgegevens/Nieuw'), 'PersoonNieuw') });
const persoon = createRoute({ getParentRoute: () => root, path: '/beheer/personen/$id', component: lazyRouteComponent(() => import('./paginas/beheer/stamgegevens/Persoon'), 'Persoon') });
const programmas = createRoute({ getParentRoute: () => root, path: '/beheer/programmas', component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Programmas'), 'Programmas') });
const programmaNieuw = createRoute({ getParentRoute: () => root, path: '/beheer/programmas/nieuw', component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Publiceren'), 'ProgrammaNieuw') });
const programma = createRoute({
  getParentRoute: () => root,
  path: '/beheer/programmas/$code',
  validateSearch: alleen(['soort']),
  component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Programma'), 'Programma'),
});
const programmaVerschil = createRoute({
  getParentRoute: () => root,
  path: '/beheer/programmas/$code/verschil',
  validateSearch: alleen(['van', 'naar']),
  component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Verschil'), 'Verschil'),
});
const programmaPubliceren = createRoute({ getParentRoute: () => root, path: '/beheer/programmas/$code/publiceren', component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Publiceren'), 'Publiceren') });
const programmaMigratie = createRoute({
  getParentRoute: () => root,
  path: '/beheer/programmas/$code/migratie',
  validateSearch: alleen(['naar']),
  component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Migratie'), 'Migratie'),
});
const programmaBesluit = createRoute({ getParentRoute: () => root, path: '/beheer/programmas/$code/besluit/$type', component: lazyRouteComponent(() => import('./paginas/beheer/programmas/Besluit'), 'Besluit') });
const programmaOpdracht = createRoute({
  getParentRoute: () => root,
  path: '/beheer/programmas/$code/opdracht/$type',
  validateSearch: (zoek: Record<string, unknown>): Record<string, string> => alleen(Object.keys(zoek))(zoek) as Record<string, string>,
  component: lazyRouteComponent(() => import('./paginas/beheer/programmas/ProgrammaOpdracht'), 'ProgrammaOpdracht'),
});
const kalender = createRoute({ getParentRoute: () => root, path: '/beheer/kalender', validateSearch: alleen(['jaar']), component: lazyRouteComponent(() => import('./paginas/beheer/Kalender'), 'Kalender') });
const aangemeld = createRoute({
  getParentRoute: () => root,
  path: '/aangemeld',
  component: lazyRouteComponent(() => import('./raam/Aangemeld'), 'Aangemeld'),
});

const boom = root.addChildren([
  begin, vandaag, cirkel, items, itemNieuw, itemsSamen, item.addChildren([itemOverzicht, itemHistorie, itemTermijnen]), itemOpdracht,
  agendas, agenda.addChildren([agendaOverzicht, agendaScoren, agendaRangorde, agendaHistorie]), agendaOpdracht,
  rondes, ronde, rondeOpdracht, inclusies, studie, studieOpdracht, vraagTotRichtlijn, implementatieagenda, spiegels, spiegel, spiegelOpdracht, doorlooptijden,
  escalaties, escalatiecijfers, escalatie, escalatieOpdracht, vooruitblik, acties, actie, actieOpdracht,
  gremia, gremium.addChildren([gremiumAgenda, gremiumBesluiten, gremiumLeden, gremiumHistorie]), gremiumOpdracht,
  berichten, bericht, instellingen, importeren, importRoute, systeemstatus,
  nieuw, nieuwOpdracht, beheer, partijen, partijNieuw, partij, personen, persoonNieuw, persoon,
  programmas, programmaNieuw, programma, programmaVerschil, programmaPubliceren, programmaMigratie, programmaBesluit, programmaOpdracht, kalender, aangemeld,
]);

export const router = createRouter({
  routeTree: boom,
  parseSearch: leesZoekdeel,
  stringifySearch: schrijfZoekdeel,
  scrollRestoration: true,
  defaultErrorComponent: Kapot,
  defaultPreload: 'intent',
});

router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation === undefined || !pathChanged) return;
  volgendePagina();
  leesVanafKop();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
