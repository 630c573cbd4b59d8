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
const cirkel = createRoute({ getParentRoute: () => root, path: '/cirkel', component: lazyRouteComponent(() => import('./paginas/cirkel/Cirkel'), 'Cirkel') });
const items = createRoute({
  getParentRoute: () => root,
  path: '/items',
  validateSearch: alleen(['fase', 'domein', 'partij', 'status', 'aanZet', 'termijnstaat', 'escalatie', 'zoek', 'sorteer', 'page']),
  component: lazyRouteComponent(() => import('./paginas/items/Items'), 'Items'),
});
const itemNieuw = createRoute({
  getParentRoute: () => root,
  path: '/items/nieuw',
  component: lazyRouteComponent(() => import('./paginas/items/ItemNieuw'), 'ItemNieuw'),
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
const doorlooptijden = createRoute({ getParentRoute: () => root, path: '/doorlooptijden', component: lazyRouteComponent(() => import('./paginas/doorlooptijden/Doorlooptijden'), 'Doorlooptijden') });
const escalaties = createRoute({
  getParentRoute: () => root,
  path: '/escalaties',
  validateSearch: alleen(['staat', 'gremium']),
  component: lazyRouteComponent(() => import('./paginas/escalaties/Escalaties'), 'Escalaties'),
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
const aangemeld = createRoute({
  getParentRoute: () => root,
  path: '/aangemeld',
  component: lazyRouteComponent(() => import('./raam/Aangemeld'), 'Aangemeld'),
});

const boom = root.addChildren([
  begin, vandaag, cirkel, items, itemNieuw, item.addChildren([itemOverzicht, itemHistorie, itemTermijnen]), itemOpdracht,
  agendas, agenda.addChildren([agendaOverzicht, agendaScoren, agendaRangorde, agendaHistorie]), agendaOpdracht,
  rondes, ronde, rondeOpdracht, inclusies, studie, studieOpdracht, vraagTotRichtlijn, implementatieagenda, doorlooptijden,
  escalaties, escalatie, escalatieOpdracht, acties, actie, actieOpdracht, aangemeld,
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
