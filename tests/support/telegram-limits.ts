import type { Params } from './request-params.ts';

/** What Telegram refuses in an outgoing request (https://core.telegram.org/bots/api). */

const ENTITY_TYPES = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler ' +
    'blockquote expandable_blockquote code pre text_link text_mention custom_emoji'
  ).split(' '),
);
const BUTTON_ACTIONS = [
  'url',
  'callback_data',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'web_app',
  'login_url',
  'pay',
];

interface Fields extends Params {
  readonly type?: unknown;
  readonly length?: unknown;
  readonly id?: unknown;
  readonly title?: unknown;
  readonly callback_data?: unknown;
  readonly inline_keyboard?: unknown;
  readonly input_message_content?: unknown;
  readonly message_text?: unknown;
  readonly start_parameter?: unknown;
  readonly command?: unknown;
  readonly description?: unknown;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The faults that Telegram would find in the request, in its own words where they are known; empty when it is right. */
export function findFaults(method: string, params: Params): string[] {
  switch (method) {
    case 'sendMessage':
    case 'editMessageText':
      return [...textFaults(params.text, params, 'entities', 4096), ...markupFaults(params.reply_markup)];
    case 'editMessageReplyMarkup':
      return markupFaults(params.reply_markup);
    case 'sendDocument':
      return [
        ...(params.document === undefined ? ['Bad Request: there is no document in the request'] : []),
        ...(params.caption === undefined ? [] : textFaults(params.caption, params, 'caption_entities', 1024)),
        ...markupFaults(params.reply_markup),
      ];
    case 'answerCallbackQuery':
      return String(params.text ?? '').length > 200 ? ['Bad Request: MESSAGE_TOO_LONG'] : [];
    case 'answerInlineQuery':
      return inlineFaults(params);
    case 'setMyCommands':
      return commandFaults(list(params.commands));
    default:
      return [];
  }
}

function textFaults(text: unknown, params: Params, field: string, limit: number): string[] {
  if (typeof text !== 'string' || text.trim() === '') return ['Bad Request: message text is empty'];
  const faults: string[] = [];
  const mode = params.parse_mode;
  if (mode !== undefined && !/^(HTML|Markdown|MarkdownV2)$/i.test(String(mode))) {
    faults.push('Bad Request: unsupported parse_mode');
  }
  const shown = mode === undefined ? text : text.replace(/<[^>]{1,300}>/g, '');
  if (shown.length > limit) faults.push('Bad Request: message is too long');
  if (/\p{Surrogate}/u.test(text)) faults.push('Bad Request: strings must be encoded in UTF-8');
  const entities = list(params[field]);
  if (entities.length > 100) faults.push('more than 100 entities: Telegram drops the rest');
  for (const entity of entities) faults.push(...entityFaults(entity, text));
  return [...faults, ...overlapFaults(entities)];
}

function entityFaults(entity: Fields, text: string): string[] {
  const { offset, length, type } = entity;
  const shown = JSON.stringify(entity);
  if (!ENTITY_TYPES.has(String(type))) return [`Bad Request: unsupported entity type ${shown}`];
  if (typeof offset !== 'number' || typeof length !== 'number' || !Number.isInteger(offset + length)) {
    return [`Bad Request: entity without place ${shown}`];
  }
  if (offset < 0 || length <= 0 || offset + length > text.length) {
    return [`Bad Request: entity ends after the end of the text ${shown}`];
  }
  const splits = (at: number) =>
    /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
  if (splits(offset) || splits(offset + length)) {
    return [`Bad Request: entity begins or ends in the middle of a UTF-16 surrogate pair ${shown}`];
  }
  return type === 'text_link' ? linkFaults(entity.url) : [];
}

function overlapFaults(entities: readonly Fields[]): string[] {
  const faults: string[] = [];
  const ranges = entities.map((e) => ({
    type: e.type,
    from: Number(e.offset),
    to: Number(e.offset) + Number(e.length),
  }));
  for (const [i, a] of ranges.entries()) {
    for (const b of ranges.slice(i + 1)) {
      if (a.from >= b.to || b.from >= a.to) continue;
      const inside = (a.from >= b.from && a.to <= b.to) || (b.from >= a.from && b.to <= a.to);
      if (!inside) faults.push(`entities overlap in part: ${JSON.stringify([a, b])}`);
      if (String(a.type).includes('blockquote') && String(b.type).includes('blockquote')) {
        faults.push(`blockquotes cannot be nested: ${JSON.stringify([a, b])}`);
      }
    }
  }
  return faults;
}

function linkFaults(url: unknown): string[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [`Bad Request: wrong URL ${String(url)}`];
  const start = /^https:\/\/t\.me\/\w+\?start(?:group)?=(.*)$/.exec(url)?.[1];
  if (start !== undefined && !/^[\w-]{1,64}$/.test(start))
    return [`deep link Telegram does not open: ${url}`];
  return [];
}

function markupFaults(markup: unknown): string[] {
  const value: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup;
  if (!isObject(value) || !Array.isArray(value.inline_keyboard)) return [];
  const rows: unknown[] = value.inline_keyboard;
  const buttons = rows.flatMap((row) => list(row));
  const faults = buttons.flatMap(buttonFaults);
  if (buttons.length > 100) faults.push('Bad Request: too many buttons');
  if (rows.some((row) => list(row).length > 8)) faults.push('more than 8 buttons in a row');
  return faults;
}

function buttonFaults(button: Fields): string[] {
  const shown = JSON.stringify(button);
  const faults: string[] = [];
  if (typeof button.text !== 'string' || button.text === '')
    faults.push(`Bad Request: button text is empty ${shown}`);
  const actions = BUTTON_ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length !== 1) faults.push(`Bad Request: a button needs exactly one action ${shown}`);
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(String(button.callback_data));
    if (bytes < 1 || bytes > 64) faults.push(`Bad Request: BUTTON_DATA_INVALID ${shown}`);
  }
  if (button.url !== undefined) faults.push(...linkFaults(button.url));
  return faults;
}

function inlineFaults(params: Params): string[] {
  const raw: unknown = typeof params.results === 'string' ? JSON.parse(params.results) : params.results;
  const results = list(raw);
  const faults: string[] = [];
  if (results.length > 50) faults.push('Bad Request: RESULTS_TOO_MUCH');
  if (new Set(results.map((r) => r.id)).size !== results.length)
    faults.push('Bad Request: RESULT_ID_DUPLICATE');
  for (const result of results) {
    const bytes = Buffer.byteLength(String(result.id ?? ''));
    if (bytes < 1 || bytes > 64) faults.push(`Bad Request: RESULT_ID_INVALID ${String(result.id)}`);
    if (!result.title) faults.push('Bad Request: inline result without title');
    const content = result.input_message_content;
    faults.push(
      ...(isObject(content)
        ? textFaults(content.message_text, content, 'entities', 4096)
        : ['Bad Request: MESSAGE_EMPTY']),
      ...markupFaults(result.reply_markup),
    );
  }
  const button = params.button;
  if (isObject(button) && !/^[\w-]{1,64}$/.test(String(button.start_parameter))) {
    faults.push('Bad Request: START_PARAM_INVALID');
  }
  return faults;
}

function commandFaults(commands: readonly Fields[]): string[] {
  const faults: string[] = commands.length > 100 ? ['Bad Request: BOT_COMMANDS_TOO_MUCH'] : [];
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(String(command)))
      faults.push(`Bad Request: BOT_COMMAND_INVALID ${String(command)}`);
    const letters = String(description ?? '').length;
    if (letters < 1 || letters > 256) faults.push('Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return faults;
}
