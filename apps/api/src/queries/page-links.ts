import type { FastifyReply, FastifyRequest } from 'fastify';

/** Adds the addresses of the other pages (RFC 8288): first, prev, next and last, where they exist. Which is the last is unknown where there are more than were counted. */
export function addPageLinks(request: FastifyRequest, reply: FastifyReply, { page, pageSize }: { page: number; pageSize: number }, { totaal, meer }: { totaal: number; meer: boolean }): void {
  const last = Math.max(1, Math.ceil(totaal / pageSize));
  const links: readonly (readonly [string, number])[] = [
    ['first', 1],
    ...(page > 1 ? [['prev', Math.min(page - 1, last)] as const] : []),
    ...(page < last ? [['next', page + 1] as const] : []),
    ...(meer ? [] : [['last', last] as const]),
  ];
  void reply.header('link', links.map(([relation, number]) => link(request, relation, { page: number, pageSize })).join(', '));
}

/** One address: that of the request, with other parameters. `naVersie` is left out: what was waited for is there by now. */
export function link({ url }: FastifyRequest, relation: string, parameters: Readonly<Record<string, number>>): string {
  const [path = '', query = ''] = url.split('?');
  const changed = new URLSearchParams(query);
  changed.delete('naVersie');
  for (const [name, value] of Object.entries(parameters)) changed.set(name, String(value));
  return `<${path}?${changed}>; rel="${relation}"`;
}
