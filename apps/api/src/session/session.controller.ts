import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { finishLogin, loginAddress, localPath, LoginFailed, newLogin, type Sessions } from '@cirkel/auth';
import type { SessieAntwoord } from '@cirkel/contracts/openapi';
import { SESSIONS, SIGN_IN } from '../tokens';
import { requireCsrf } from './callers';
import { clearCookie, readCookie, setCookie } from './cookies';
import type { SignIn } from './sign-in';

/** Sessions of browsers: the page holds only an opaque cookie, the tokens of the issuer never leave the server. */
@Controller()
export class SessionController {
  constructor(
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(SIGN_IN) private readonly signIn: SignIn,
  ) {}

  @Get('/sessie')
  async read(@Req() request: FastifyRequest): Promise<SessieAntwoord> {
    const secret = readCookie(request, 'sessie');
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    if (session === undefined) return { aangemeld: false };
    const { rol, partij, gremium } = session.caller.actor;
    return { aangemeld: true, naam: session.caller.naam, rol, ...(partij === undefined ? {} : { partij }), ...(gremium === undefined ? {} : { gremium }), csrf: session.csrf };
  }

  @Get('/sessie/aanmelden')
  async begin(@Query('terug') terug: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const pending = newLogin(localPath(typeof terug === 'string' ? terug : undefined));
    const address = loginAddress(await this.signIn.issuer(), this.signIn.client, pending, readCookie(request, 'afgemeld') !== undefined);
    setCookie(reply, 'aanmelden', await this.sessions.begin(pending), this.signIn.secure);
    void reply.redirect(address, 302);
  }

  @Get('/sessie/terugkeer')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const begun = readCookie(request, 'aanmelden');
    const pending = begun === undefined ? undefined : await this.sessions.take(begun);
    clearCookie(reply, 'aanmelden');
    // Also what the back button or a second tab gives: the sign-in page is one click away.
    if (pending === undefined) return void reply.redirect(`${this.signIn.webUrl}/?aanmelden=verlopen`, 302);
    const { issuer, client, verifyToken, secure, webUrl } = this.signIn;
    try {
      const returned = new URL(request.url, webUrl).searchParams;
      const caller = await finishLogin(await issuer(), client, pending, returned, verifyToken);
      setCookie(reply, 'sessie', await this.sessions.open(caller), secure);
    } catch (error) {
      if (!(error instanceof LoginFailed)) throw error;
      return void reply.redirect(`${webUrl}/?aanmelden=mislukt`, 302);
    }
    clearCookie(reply, 'afgemeld');
    void reply.redirect(`${webUrl}${pending.terug}`, 302);
  }

  @Post('/sessie/afmelden')
  @HttpCode(200)
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessieAntwoord> {
    const secret = readCookie(request, 'sessie');
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    if (secret !== undefined && session !== undefined) {
      requireCsrf(request, session.csrf);
      await this.sessions.close(secret);
    }
    clearCookie(reply, 'sessie');
    setCookie(reply, 'afgemeld', '1', this.signIn.secure);
    return { aangemeld: false };
  }
}
