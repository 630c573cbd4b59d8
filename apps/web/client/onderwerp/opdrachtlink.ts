import type { AgendaRij } from '@cirkel/contracts';
import type { LinkProps } from '@tanstack/react-router';

type Onderwerp = Pick<AgendaRij['onderwerp'], 'id' | 'soort' | 'nummer'>;

/** The programme and year of a handelingsagenda, from its number: cirkel-2020. */
export function agendaUitNummer(nummer: string): { readonly programma: string; readonly jaar: string } {
  const [, programma = '', jaar = ''] = /^(.+)-(\d{4})$/.exec(nummer) ?? [];
  return { programma, jaar };
}

/** The page of a command on a subject, with what is filled in there already. An actie goes by its id: two can have the same code. */
export function opdrachtlink({ id, soort, nummer }: Onderwerp, type: string, ingevuld: Readonly<Record<string, string>> = {}): LinkProps {
  switch (soort) {
    case 'item':
      return { to: '/items/$nr/opdracht/$type', params: { nr: nummer, type }, search: ingevuld };
    case 'actie':
      return { to: '/jaarplanacties/$nr/opdracht/$type', params: { nr: id, type }, search: ingevuld };
    case 'ronde':
      return { to: '/subsidierondes/$code/opdracht/$type', params: { code: nummer, type }, search: ingevuld };
    case 'handelingsagenda': {
      const { programma, jaar } = agendaUitNummer(nummer);
      return { to: '/handelingsagenda/$jaar/opdracht/$type', params: { jaar, type }, search: { ...ingevuld, programma } };
    }
  }
}
