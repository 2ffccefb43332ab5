import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { browserLanguage } from './browserLanguage.ts';
import { contentDisposition } from './contentDisposition.ts';
import { refusalPage } from './refusalPage.ts';
import { readCookie, isOwnHost, isOwnPage } from './requestChecks.ts';
import { securityHeaders } from './securityHeaders.ts';
import { sendAsset } from './sendAsset.ts';
import { serveTab } from './serveTab.ts';
import { isSameSecret, type WebSession } from './sessions.ts';
import type { WebHostState } from './webHostState.ts';

/** Above the largest text that an import takes, so that the host can say what is wrong instead of the connection breaking. */
const maximumFrame = 450_000_000;
const forever = 'private, max-age=31536000, immutable';

/**
 * The routes of the browser host: `/?token=T` leads to `/s/KEY/`, beneath it the pages, `ws`, `asset/SHA256` and `download/ID`;
 * `/invite` is for a second start.
 * Whatever else is asked, or by whom else, gets 403 and a page that says what to do.
 */
export async function createWebServer(state: WebHostState): Promise<FastifyInstance> {
  const server = Fastify({ exposeHeadRoutes: false, bodyLimit: 1024, forceCloseConnections: true, frameworkErrors: (_error, request, reply) => void refuse(request, reply) });
  await server.register(fastifyWebsocket, { options: { maxPayload: maximumFrame } });
  await server.register(fastifyStatic, { root: state.rendererFolder, serve: false, cacheControl: false, dotfiles: 'ignore', index: false });
  server.addHook('onRequest', async (request, reply) => {
    const isOurs = isOwnHost(request.headers.host, state.origin());
    reply.headers(securityHeaders(isOurs ? (request.headers.host ?? '') : ''));
    if (!isOurs || !isOwnPage(request)) return refuse(request, reply);
    return undefined;
  });
  server.setNotFoundHandler((request, reply) => (findSession(state, request)
    ? reply.code(404).headers({ 'cache-control': 'no-store' }).type('text/plain').send('')
    : refuse(request, reply)));
  server.setErrorHandler((_error, request, reply) => refuse(request, reply));
  addRoutes(server, state);
  return server;
}

function addRoutes(server: FastifyInstance, state: WebHostState): void {
  server.get<{ Querystring: { token?: unknown } }>('/', (request, reply) => redeem(state, request, reply));
  server.get<{ Querystring: { library?: unknown } }>('/invite', (request, reply) => invite(state, request, reply));
  server.get('/s/:key/ws', { websocket: true, preHandler: guard(state) }, async (socket, request) => {
    const session = findSession(state, request);
    if (!session) return socket.close();
    state.sessions.markUsed(session.key, cookieOf(state, request) ?? '');
    socket.pause(); // what the tab sends meanwhile would go unheard
    const host = await state.hosts.get(session.libraryPath, session);
    serveTab(state, host, session, browserLanguage(request.headers['accept-language']), socket);
    return socket.resume();
  });
  withSession<{ id: string }>('/s/:key/asset/:id', async (request, reply, session) => {
    const host = await state.hosts.get(session.libraryPath, session);
    return sendAsset(request, reply, request.params.id, (id) => host.readAsset(id), forever);
  });
  withSession<{ id: string }>('/s/:key/download/:id', async (request, reply, session) => {
    const file = await state.downloads.take(session.key, request.params.id);
    if (!file) {
      reply.callNotFound();
      return reply;
    }
    return reply.type(file.mediaType).headers({ 'content-disposition': contentDisposition(file.fileName), 'content-length': file.size }).send(file.stream);
  });
  withSession<{ '*': string }>('/s/:key/*', (request, reply) => {
    const path = request.params['*'] || 'index.html';
    if (path.startsWith('assets/')) reply.header('cache-control', forever); // their names hold a hash of their content
    return reply.sendFile(path);
  });

  type Handler<Params> = (request: FastifyRequest<{ Params: Params }>, reply: FastifyReply, session: WebSession) => FastifyReply | Promise<FastifyReply>;
  function withSession<Params>(url: string, handle: Handler<Params>): void {
    server.get<{ Params: Params }>(url, async (request, reply) => {
      const session = findSession(state, request);
      return session ? handle(request, reply, session) : refuse(request, reply);
    });
  }
}

function redeem(state: WebHostState, request: FastifyRequest<{ Querystring: { token?: unknown } }>, reply: FastifyReply): FastifyReply {
  const { token } = request.query;
  const redeemed = typeof token === 'string' ? state.sessions.redeem(token, cookieOf(state, request)) : null;
  if (!redeemed) return refuse(request, reply);
  reply.header('set-cookie', `${cookieName(state)}=${redeemed.cookie}; Path=/; HttpOnly; SameSite=Strict`);
  return reply.redirect(`/s/${redeemed.session.key}/${redeemed.session.page}`, 303);
}

/** Another process of the same person, which could read the secret, gets an address of a library that is open here. */
function invite(state: WebHostState, request: FastifyRequest<{ Querystring: { library?: unknown } }>, reply: FastifyReply): FastifyReply {
  const secret = state.invitationSecret();
  if (secret === null || !isSameSecret(request.headers.authorization ?? '', `Bearer ${secret}`)) return refuse(request, reply);
  const path = state.hosts.pathOf(String(request.query.library));
  if (path === null) return reply.code(404).type('text/plain').send('');
  return reply.type('text/plain').send(`${state.origin()}/?token=${state.sessions.mint(path).token}`);
}

function guard(state: WebHostState) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => (findSession(state, request) ? undefined : refuse(request, reply));
}

function findSession(state: WebHostState, request: FastifyRequest): WebSession | null {
  const key = /^\/s\/([\w-]+)\//.exec(request.url)?.[1];
  return key === undefined ? null : state.sessions.find(key, cookieOf(state, request));
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(403).type('text/html; charset=utf-8').send(refusalPage(browserLanguage(request.headers['accept-language'])));
}

/** Browsers send cookies to every port of a computer: the port in the name keeps two hosts apart. */
function cookieName(state: WebHostState): string {
  return `itinera-${new URL(state.origin()).port}`;
}

function cookieOf(state: WebHostState, request: FastifyRequest): string | undefined {
  return readCookie(request.headers.cookie, cookieName(state));
}
