import type { Config } from '../../config.ts';
import { InputError } from '../../errors.ts';
import { type ReachOptions, reach } from '../reach.ts';
import { describeError } from '../scrub.ts';
import { startWebServer, type WebServer, type WebServerOptions } from './web-server.ts';

/** How many deliveries Telegram may have under way at the same time. */
const SIDE_BY_SIDE = 40;

/**
 * Tells Telegram where to deliver, then waits until `stopping` is aborted.
 *
 * @throws InputError when Telegram refuses the token or the address.
 */
export async function receiveByWebhook(
  options: ReachOptions,
  { url, secret }: NonNullable<Config['webhook']>,
  allowedUpdates: readonly string[],
  stopping: AbortSignal,
): Promise<void> {
  const payload = {
    url,
    secret_token: secret,
    allowed_updates: allowedUpdates,
    max_connections: SIDE_BY_SIDE,
  };
  await reach(options, 'setWebhook', payload, stopping);
  options.log.info('receiving by webhook');
  if (stopping.aborted) return;
  await new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve(), { once: true }));
}

/**
 * Serves health, and the webhook where one is set. A bot that polls can do without: a taken port is logged, and
 * undefined comes back.
 *
 * @throws InputError when there is a webhook and its port cannot be listened on.
 */
export async function serve(
  { host, port, webhook }: Config,
  options: Pick<WebServerOptions, 'accept' | 'isReady' | 'clock' | 'log'>,
): Promise<WebServer | undefined> {
  if (webhook) {
    const { pathname } = new URL(webhook.url);
    return startWebServer({ ...options, host, port, webhook: { path: pathname, secret: webhook.secret } });
  }
  try {
    return await startWebServer({ ...options, host, port });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    options.log.warn({ error: describeError(error) }, 'health is not served');
    return undefined;
  }
}
