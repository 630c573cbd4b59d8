import { isBeheer } from '../api/sessie';
import { algemeen } from '../teksten/algemeen';

const groepen = [
  { naam: algemeen.groepen.werk, links: [{ naar: '/vandaag', naam: algemeen.vandaag }, { naar: '/cirkel', naam: algemeen.cirkel }, { naar: '/items', naam: algemeen.items }, { naar: '/vooruitblik', naam: algemeen.vooruitblik }, { naar: '/berichten', naam: algemeen.berichten }] },
  { naam: algemeen.groepen.agenderen, links: [{ naar: '/handelingsagenda', naam: algemeen.handelingsagenda }, { naar: '/subsidierondes', naam: algemeen.subsidierondes }, { naar: '/inclusies', naam: algemeen.inclusies }] },
  { naam: algemeen.groepen.implementeren, links: [{ naar: '/vraag-tot-richtlijn', naam: algemeen.vraagTotRichtlijn }, { naar: '/implementatieagenda', naam: algemeen.implementatieagenda }, { naar: '/spiegelinformatie', naam: algemeen.spiegelinformatie }] },
  { naam: algemeen.groepen.programma, links: [{ naar: '/escalaties', naam: algemeen.escalaties }, { naar: '/gremia', naam: algemeen.gremia }, { naar: '/jaarplanacties', naam: algemeen.jaarplanacties }, { naar: '/doorlooptijden', naam: algemeen.doorlooptijden }] },
  { naam: algemeen.groepen.systeem, links: [{ naar: '/importeren', naam: algemeen.importeren }, { naar: '/beheer', naam: algemeen.beheer }, { naar: '/systeemstatus', naam: algemeen.systeemstatus }] },
] as const;

/** What is for who takes part, and what for who looks after the programme; the API refuses anybody else. */
const voorDeelnemers: ReadonlySet<string> = new Set(['/escalaties', '/vooruitblik', '/berichten', '/importeren', '/beheer', '/systeemstatus']);
const voorBeheer: ReadonlySet<string> = new Set(['/systeemstatus']);

const magZien = (rol: string, naar: string): boolean => (rol !== 'lezer' || !voorDeelnemers.has(naar)) && (isBeheer({ rol }) || !voorBeheer.has(naar));

/** The menu of a role. */
export const menuVan = (rol: string) => groepen.map(({ naam, links }) => ({ naam, links: links.filter(({ naar }) => magZien(rol, naar)) })).filter(({ links }) => links.length > 0);
