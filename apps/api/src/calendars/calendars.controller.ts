import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AgendaAdres, AgendaAdressen, NieuwAgendaAdres } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { CALENDARS } from '../tokens';
import type { Calendars } from './calendars';

const { leesAgendaAdressen, maakAgendaAdres, trekAgendaAdresIn, leesAgendabestand } = operations;

/** Meetings and terms for calendar programs. */
@Controller()
export class CalendarsController {
  constructor(@Inject(CALENDARS) private readonly calendars: Calendars) {}

  @Handles(leesAgendaAdressen)
  async addresses(@Input() { caller }: InputOf<typeof leesAgendaAdressen>): Promise<AgendaAdressen> {
    return this.calendars.addresses(caller);
  }

  @Handles(maakAgendaAdres)
  async make(@Input() { caller, body: { gremium } }: InputOf<typeof maakAgendaAdres>): Promise<NieuwAgendaAdres> {
    return found(await this.calendars.make(caller, gremium), gremium === undefined ? 'U staat niet in de lijst van personen. Vraag de beheerder om u toe te voegen.' : `Er is geen gremium ${gremium}.`);
  }

  @Handles(trekAgendaAdresIn)
  async revoke(@Input() { caller, path: { id = '' } }: InputOf<typeof trekAgendaAdresIn>): Promise<AgendaAdres> {
    return found(await this.calendars.revoke(caller, id), `U heeft geen agenda-adres met het id ${id}.`);
  }

  @Handles(leesAgendabestand)
  async read(@Input() { path: { sleutel = '' } }: InputOf<typeof leesAgendabestand>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const text = found(await this.calendars.read(sleutel.replace(/\.ics$/, '')), 'Dit agenda-adres werkt niet of niet meer. Maak een nieuw adres in Cirkel.');
    void reply.type('text/calendar; charset=utf-8');
    return text;
  }
}

function found<T>(one: T | undefined, otherwise: string): T {
  if (one === undefined) throw notFound(otherwise);
  return one;
}
