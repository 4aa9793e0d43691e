// 123456789:AAE… as @BotFather gives it, also where the colon is percent-encoded in an address
const TOKEN = /(?<!\d)\d{1,20}(?::|%3A)[\w-]{30,100}(?![\w-])/gi;

/**
 * Takes the bot's token out of a text that is about to be logged, shown or stored. Anything that looks like a token
 * goes, and so does every one of `secrets` (of any shape).
 *
 * @example scrub('request to https://api.telegram.org/bot1:AAE…/getMe failed') // 'request to https://api.telegram.org/bot[token]/getMe failed'
 */
export function scrub(text: string, secrets: readonly string[] = []): string {
  let scrubbed = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    scrubbed = scrubbed.replaceAll(secret, '[token]').replaceAll(encodeURIComponent(secret), '[token]');
  }
  return scrubbed.replace(TOKEN, '[token]');
}

/**
 * One line that says what went wrong, fit for a log: no token, no stack, at most 300 letters. `text` is what a person
 * wrote; where the error repeats it, it is left out.
 */
export function describeError(error: unknown, secrets: readonly string[] = [], text = ''): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const silent = text.length > 1 ? said.replaceAll(text, '[text]') : said;
  return scrub(silent, secrets).replace(/\s+/g, ' ').slice(0, 300);
}
