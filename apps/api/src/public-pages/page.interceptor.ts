import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Opmaak, Pagina } from '@cirkel/public-pages';
import { APPEARANCE } from '../tokens';
import { pageAnswer } from './page-answer';

/** What a handler of a public page returns becomes the document. */
@Injectable()
export class PageInterceptor implements NestInterceptor<Pagina, Buffer> {
  constructor(@Inject(APPEARANCE) private readonly appearance: Opmaak) {}

  intercept(context: ExecutionContext, next: CallHandler<Pagina>): Observable<Buffer> {
    const http = context.switchToHttp();
    const acceptEncoding = http.getRequest<FastifyRequest>().headers['accept-encoding'];
    return next.handle().pipe(
      map((page) => {
        const { body, headers } = pageAnswer(page, this.appearance, 200, acceptEncoding);
        void http.getResponse<FastifyReply>().removeHeader('api-version').headers(headers);
        return body;
      }),
    );
  }
}
