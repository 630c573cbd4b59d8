import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@cirkel/auth';
import type { ItemRij } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { viewerOf } from '../access/viewer';
import { Handles, Input, type InputOf } from '../http/handles';
import { Problem } from '../http/problem';
import type { Queries } from '../queries/queries';
import { QUERIES } from '../tokens';
import type { Sheet } from './cell';
import { csvOf } from './csv';
import { itemSheet } from './item-sheet';
import { workbookOf } from './workbook';

const { leesItemsAlsCsv, leesItemsAlsXlsx } = operations;

const PER_PAGE = 500;
/** More in one file helps nobody, and would keep others waiting. */
const MOST = 20_000;

/** Lists as files, for who works on in a spreadsheet; they hold what the list itself shows its caller. */
@Controller()
export class SpreadsheetsController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesItemsAlsXlsx)
  async itemsAsWorkbook(@Input() { caller, query }: InputOf<typeof leesItemsAlsXlsx>, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const { sheet, name } = await this.items(caller, query);
    void reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').header('content-disposition', `attachment; filename="${name}.xlsx"`);
    return workbookOf(sheet);
  }

  @Handles(leesItemsAlsCsv)
  async itemsAsCsv(@Input() { caller, query }: InputOf<typeof leesItemsAlsCsv>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { sheet, name } = await this.items(caller, query);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}.csv"`);
    return csvOf(sheet);
  }

  private async items(caller: Caller, filters: InputOf<typeof leesItemsAlsCsv>['query']): Promise<{ readonly sheet: Sheet; readonly name: string }> {
    // An item that moves while the pages are read would otherwise stand there twice.
    const found = new Map<string, ItemRij>();
    for (let page = 1; ; page += 1) {
      const { rijen, vandaag } = await this.queries.items(caller, { ...filters, page, pageSize: PER_PAGE });
      for (const item of rijen) found.set(item.id, item);
      if (found.size > MOST) throw new Problem(400, 'Dit zijn meer dan 20.000 items: te veel voor één bestand. Maak de lijst korter met filters.', { code: 'te-groot' });
      if (rijen.length < PER_PAGE) return { sheet: itemSheet([...found.values()], vandaag, viewerOf(caller).niveau !== 'openbaar'), name: `items-${vandaag}` };
    }
  }
}
