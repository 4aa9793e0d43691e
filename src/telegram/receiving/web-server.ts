import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { InputError } from '../../errors.ts';
import type { Clock } from '../clock.ts';
import { describeError } from '../scrub.ts';
import { isUpdate } from './update-facts.ts';

export interface WebServerOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where Telegram delivers; without it the server answers on health only. `path` as in WEBHOOK_URL. */
  readonly webhook?: { readonly path: string; readonly secret: string };
  /** Writes the update down; Telegram is told only then. */
  readonly accept: (update: unknown) => Promise<void>;
  /** Whether the bot can answer at present. */
  readonly isReady: () => boolean;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface WebServer {
  readonly port: number;
  /** Takes no new requests and resolves when those under way are answered, after two seconds at most. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1_000_000;
const BODY_MS = 10_000;
const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Serves Telegram's deliveries and two addresses for whoever watches the bot: `/healthz` (200 while the process
 * answers) and `/readyz` (200 while the bot can answer questions, else 503).
 *
 * @throws InputError when the port cannot be listened on.
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const server = createServer((request, response) => {
    serve(request, response, options).catch((error: unknown) => {
      options.log.error(
        { error: describeError(error) },
        'the update could not be taken; Telegram will deliver it again',
      );
      end(response, 500);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new InputError(`HOST and PORT: cannot listen on ${options.host}:${options.port} (${error.message})`),
      );
    });
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([closed, options.clock.sleep(2_000)]);
      server.closeAllConnections();
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: WebServerOptions,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (request.method === 'GET' && path === '/healthz') return end(response, 200);
  if (request.method === 'GET' && path === '/readyz') return end(response, options.isReady() ? 200 : 503);
  const { webhook } = options;
  if (!webhook || path !== webhook.path) return end(response, 404);
  if (request.method !== 'POST') return end(response, 405);
  const secret = request.headers['x-telegram-bot-api-secret-token'];
  // Digests are of one length, so the comparison takes as long for a near miss as for a far one.
  if (typeof secret !== 'string' || !timingSafeEqual(digest(secret), digest(webhook.secret)))
    return end(response, 401);
  const body = await readBody(request, options.clock);
  if (typeof body === 'number') return end(response, body);
  const update = parse(body);
  if (!isUpdate(update)) return end(response, 400);
  await options.accept(update);
  end(response, 200);
}

/** The whole body, or the status to refuse it with: 413 too large, 408 too slow, 400 cut off. */
async function readBody(request: IncomingMessage, clock: Clock): Promise<Buffer | 400 | 408 | 413> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return 413;
  return new Promise((resolve) => {
    const stop = clock.after(BODY_MS, () => resolve(408));
    // Joined as bytes: a letter may be split between two pieces.
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > BODY_LIMIT) resolve(413);
      else pieces.push(piece);
    });
    request.on('end', () => resolve(Buffer.concat(pieces)));
    request.on('error', () => resolve(400));
    request.on('close', () => {
      stop();
      resolve(400);
    });
  });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** A refusal ends the connection: what is left of the body is not read. */
function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status, status < 400 || status === 503 ? {} : { connection: 'close' }).end();
}
