import { gzipSync } from 'node:zlib';
import { html, type Opmaak, type Pagina } from '@cirkel/public-pages';
import { pageHeaders } from '../web/headers';

/** Stricter than for the application: these pages have no script at all. */
const policy = ["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"].join('; ');

/** Everybody sees the same, so anybody in between may keep it; a minute, because a page says how old it is. */
const KEPT = 'public, max-age=60';

interface PageAnswer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page as it is sent, packed when the browser can unpack it (`accept-encoding`). What went wrong is not kept. */
export function pageAnswer(page: Pagina, appearance: Opmaak, status: number, acceptEncoding = ''): PageAnswer {
  const body = Buffer.from(html(page, appearance));
  const packed = /\bgzip\b/.test(acceptEncoding);
  return {
    body: packed ? gzipSync(body) : body,
    headers: {
      ...pageHeaders,
      'content-security-policy': policy,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': status === 200 ? KEPT : 'no-store',
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    },
  };
}
