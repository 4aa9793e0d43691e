/**
 * A file, folder or setting that a person wrote is wrong. The message is one readable line that names what is wrong
 * and where; it is shown without a stack trace and the process ends with exit code 1. It never holds a secret.
 *
 * @example throw new InputError('intents/chair.yaml: "cues" is missing');
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
