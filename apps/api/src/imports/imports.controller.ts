import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Import, Importkeuze, Importregel } from '@cirkel/contracts';
import { API_BASE, operations } from '@cirkel/contracts/openapi';
import { scopeOf } from '../commands/commands';
import { readKey } from '../commands/read-command';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { addPageLinks } from '../queries/page-links';
import type { Lijst } from '../queries/queries';
import { IMPORTS } from '../tokens';
import type { Imports } from './imports';

const { maakImport, leesImports, leesImport, leesImportregels, leesImportverslag, voerImportUit } = operations;

/** Bringing in a spreadsheet: a verdict per row first, the rows that were chosen afterwards. */
@Controller()
export class ImportsController {
  constructor(@Inject(IMPORTS) private readonly imports: Imports) {}

  @Handles(maakImport)
  async make(@Input() { caller, query }: InputOf<typeof maakImport>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Import> {
    const sleutel = { scope: scopeOf(caller), key: readKey(request) };
    // Without a body there is nothing to parse, and an empty file is an answer of its own.
    const inhoud = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const made = await this.imports.preview(caller, { sleutel, inhoud, bestandsnaam: query.bestandsnaam, soort: query.soort, programma: query.programma });
    void reply.header('location', `${API_BASE}/imports/${made.id}`);
    return made;
  }

  @Handles(leesImports)
  async list(@Input() { caller }: InputOf<typeof leesImports>): Promise<Lijst<Import>> {
    return this.imports.list(caller);
  }

  @Handles(leesImport)
  async one(@Input() { caller, path }: InputOf<typeof leesImport>): Promise<Import> {
    return found(path, await this.imports.one(caller, idIn(path)));
  }

  @Handles(leesImportregels)
  async rows(@Input() { caller, path, query }: InputOf<typeof leesImportregels>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<Importregel>> {
    const list = found(path, await this.imports.rows(caller, idIn(path), query));
    addPageLinks(request, reply, query, list);
    return list;
  }

  @Handles(leesImportverslag)
  async report(@Input() { caller, path }: InputOf<typeof leesImportverslag>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const text = found(path, await this.imports.report(caller, idIn(path)));
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${idIn(path)}.csv"`);
    return text;
  }

  @Handles(voerImportUit)
  async execute(@Input() { caller, path, body: { type: _, ...choice } }: InputOf<typeof voerImportUit>): Promise<Importkeuze> {
    return found(path, await this.imports.execute(caller, idIn(path), choice));
  }
}

const idIn = ({ id = '' }: Readonly<Record<string, string>>): string => id;

function found<T>(path: Readonly<Record<string, string>>, one: T | undefined): T {
  if (one === undefined) throw notFound(`Er is geen import met het id ${idIn(path)}.`);
  return one;
}
