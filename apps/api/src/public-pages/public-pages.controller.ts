import { Controller, Get, Inject, Req, UseFilters, UseInterceptors } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  adressen, agendapagina, agendaspagina, cirkelpagina, onderwerpenpagina, onderwerppagina, rondepagina, rondespagina, studiespagina, toegankelijkheidspagina, uitlegpagina, woordenUit, type Openbareagenda, type Pagina,
} from '@cirkel/public-pages';
import woordenlijst from '../../../../docs/woordenlijst.md';
import { ANYBODY } from '../access/anybody';
import { notFound } from '../http/problem';
import type { Queries } from '../queries/queries';
import { CONTACT, QUERIES } from '../tokens';
import { asked, named, onPage, pagingSchema, subjectsSchema } from './asked';
import { PageFilter } from './page.filter';
import { PageInterceptor } from './page.interceptor';

/** The public pages are about the Cirkel; other programmes are for who signs in. */
const programma = 'cirkel';
const PER_PAGE = 25;
const OVERVIEW = { programma, fictief: true, dagen: 90 } as const;
/** More rondes, or years, than a programme will have. */
const ALL = { page: 1, pageSize: 200 } as const;

/** What anybody may read, without signing in and without a script. It asks the same queries as the API does for a reader. */
@Controller()
@UseFilters(PageFilter)
@UseInterceptors(PageInterceptor)
export class PublicPagesController {
  private readonly words = woordenUit(woordenlijst);

  constructor(
    @Inject(QUERIES) private readonly queries: Queries,
    @Inject(CONTACT) private readonly contact: string | undefined,
  ) {}

  @Get(adressen.cirkel)
  async circle(): Promise<Pagina> {
    return cirkelpagina(await this.queries.cirkeloverzicht(OVERVIEW));
  }

  @Get(adressen.onderwerpen)
  async subjects(@Req() request: FastifyRequest): Promise<Pagina> {
    const vraag = asked(subjectsSchema, request);
    const { stand, page, zoek, fase } = vraag;
    const status = { open: ['lopend', 'opgeschort'], beeindigd: ['beeindigd'], alle: undefined } as const;
    const filters = { programma, page, pageSize: PER_PAGE, zoek, status: status[stand] === undefined ? undefined : [...status[stand]], fase: fase === undefined ? undefined : [fase], sorteer: 'nummer' } as const;
    const [lijst, { fasen }] = await Promise.all([this.queries.items(ANYBODY, filters), this.queries.cirkeloverzicht(OVERVIEW)]);
    return onderwerpenpagina({ vraag, lijst: onPage(lijst, page), fasen, perBladzijde: PER_PAGE });
  }

  @Get(`${adressen.onderwerpen}/:naam`)
  async subject(@Req() request: FastifyRequest): Promise<Pagina> {
    const nummer = named(request);
    const item = await this.queries.item(ANYBODY, nummer);
    if (item === undefined) throw notFound(`Er is geen onderwerp met nummer ${nummer}.`);
    const history = await this.queries.historie(ANYBODY, item.id, { soort: 'besluit', ...ALL });
    return onderwerppagina({ item, besluiten: history?.rijen ?? [], standVan: history?.standVan ?? item.gewijzigdOp });
  }

  @Get(adressen.agendas)
  async agendas(): Promise<Pagina> {
    const { rijen } = await this.queries.handelingsagendas.lijst(ALL);
    const adopted = await Promise.all(rijen.filter((agenda) => agenda.status === 'vastgesteld' && agenda.programma === programma).map(({ id }) => this.adopted(id)));
    return agendaspagina(adopted.filter((one) => one !== undefined));
  }

  @Get(`${adressen.agendas}/:naam`)
  async agenda(@Req() request: FastifyRequest): Promise<Pagina> {
    const naam = named(request);
    const found = await this.adopted(naam);
    if (found === undefined) throw notFound(`Er is geen vastgestelde handelingsagenda ${naam}.`);
    return agendapagina(found);
  }

  @Get(adressen.rondes)
  async rounds(): Promise<Pagina> {
    return rondespagina(await this.queries.rondes.lijst(ALL));
  }

  @Get(`${adressen.rondes}/:naam`)
  async round(@Req() request: FastifyRequest): Promise<Pagina> {
    const code = named(request);
    const ronde = await this.queries.rondes.een(ANYBODY, code);
    if (ronde === undefined) throw notFound(`Er is geen subsidieronde ${code}.`);
    return rondepagina(ronde);
  }

  @Get(adressen.studies)
  async studies(@Req() request: FastifyRequest): Promise<Pagina> {
    const { page } = asked(pagingSchema, request);
    const lijst = await this.queries.volgen.kennisagenda(ANYBODY, { programma, studie: ['loopt', 'te-traag'], page, pageSize: PER_PAGE });
    return studiespagina({ lijst: onPage(lijst, page), page, perBladzijde: PER_PAGE });
  }

  @Get(adressen.uitleg)
  explanation(): Pagina {
    return uitlegpagina(this.words);
  }

  @Get(adressen.toegankelijkheid)
  accessibility(): Pagina {
    return toegankelijkheidspagina(this.contact);
  }

  /** Of every other address below the public pages it is told on a page, not in JSON, that it is not there. */
  @Get(`${adressen.cirkel}/*`)
  elsewhere(@Req() request: FastifyRequest): Promise<Pagina> {
    if ((request.params as { readonly '*'?: string })['*'] === '') return this.circle();
    throw notFound();
  }

  private async adopted(idOfNaam: string): Promise<Openbareagenda | undefined> {
    const found = await this.queries.handelingsagendas.een(ANYBODY, idOfNaam);
    return found === undefined || found.vastgesteld === null ? undefined : { programma: found.programma, jaar: found.jaar, vastgesteld: found.vastgesteld };
  }
}
