import type { IncomingMessage } from 'node:http';

/** Parameters of a Bot API request as they came over the wire: any of them may be missing or of another type. */
export interface Params {
  readonly chat_id?: unknown;
  readonly user_id?: unknown;
  readonly message_id?: unknown;
  readonly inline_message_id?: unknown;
  readonly message_thread_id?: unknown;
  readonly reply_parameters?: unknown;
  readonly reply_markup?: unknown;
  readonly text?: unknown;
  readonly caption?: unknown;
  readonly document?: unknown;
  readonly parse_mode?: unknown;
  readonly results?: unknown;
  readonly button?: unknown;
  readonly commands?: unknown;
  readonly url?: unknown;
  readonly offset?: unknown;
  readonly limit?: unknown;
  readonly timeout?: unknown;
  readonly drop_pending_updates?: unknown;
  readonly [field: string]: unknown;
}

/** The parameters of a Bot API request: JSON, a form, or multipart; a file becomes `{ filename, bytes }`. */
export async function readParams(request: IncomingMessage): Promise<Params> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://loopback').searchParams);
  if (type.startsWith('multipart/form-data')) {
    return { ...query, ...readParts(body, /boundary=([^;]+)/.exec(type)?.[1] ?? '') };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
  }
  return { ...query, ...(body.length > 0 ? JSON.parse(body.toString('utf8')) : {}) };
}

function readParts(body: Buffer, boundary: string): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const part of body.toString('latin1').split(`--${boundary}`)) {
    const head = part.indexOf('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(part)?.[1];
    if (head < 0 || name === undefined) continue;
    const bytes = Buffer.from(part.slice(head + 4).replace(/\r\n$/, ''), 'latin1');
    const filename = /filename="([^"]*)"/.exec(part)?.[1];
    params[name] =
      filename === undefined
        ? bytes.toString('utf8')
        : { filename: Buffer.from(filename, 'latin1').toString('utf8'), bytes };
  }
  for (const key of ['reply_markup', 'caption_entities', 'reply_parameters']) {
    const value = params[key];
    if (typeof value === 'string') params[key] = JSON.parse(value);
  }
  return params;
}
