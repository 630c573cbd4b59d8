import { algemeen } from '../teksten/algemeen';

const groepen = [
  { naam: algemeen.groepen.werk, links: [{ naar: '/vandaag', naam: algemeen.vandaag }, { naar: '/cirkel', naam: algemeen.cirkel }, { naar: '/items', naam: algemeen.items }] },
  { naam: algemeen.groepen.agenderen, links: [{ naar: '/handelingsagenda', naam: algemeen.handelingsagenda }, { naar: '/subsidierondes', naam: algemeen.subsidierondes }, { naar: '/inclusies', naam: algemeen.inclusies }] },
  { naam: algemeen.groepen.implementeren, links: [{ naar: '/vraag-tot-richtlijn', naam: algemeen.vraagTotRichtlijn }, { naar: '/implementatieagenda', naam: algemeen.implementatieagenda }] },
  { naam: algemeen.groepen.programma, links: [{ naar: '/escalaties', naam: algemeen.escalaties }, { naar: '/jaarplanacties', naam: algemeen.jaarplanacties }, { naar: '/doorlooptijden', naam: algemeen.doorlooptijden }] },
] as const;

/** The menu of a role. Escalaties are for who takes part; the API refuses a reader. */
export const menuVan = (rol: string) =>
  groepen.map(({ naam, links }) => ({ naam, links: links.filter(({ naar }) => rol !== 'lezer' || naar !== '/escalaties') }));
