import { attempt } from '../desk.ts';
import type { Command } from '../handlers/commands.ts';
import { backTo, plain, send } from '../sending.ts';
import { agendaCommand } from './agenda.ts';
import { digestCommand, zoneCommand } from './change-digest.ts';
import { texts } from './texts.ts';
import { watchCommand } from './watching.ts';

/** When the database cannot be written, the person hears that nothing was kept. */
function orSaySo(command: Command): Command {
  return async (desk, incoming, argument) => {
    const done = await attempt(desk, 'digest command failed', async () => {
      await command(desk, incoming, argument);
      return true;
    });
    if (!done) await send(desk.telegram, backTo(incoming), plain(texts.notKept));
  };
}

/** The commands about digests, commitments and watches, by name; the English ones are aliases. */
export const DIGEST_COMMANDS: Readonly<Record<string, Command>> = {
  bantin: orSaySo(digestCommand),
  digest: orSaySo(digestCommand),
  muigio: orSaySo(zoneCommand),
  timezone: orSaySo(zoneCommand),
  hen: orSaySo(agendaCommand),
  agenda: orSaySo(agendaCommand),
  theodoi: orSaySo(watchCommand),
  watch: orSaySo(watchCommand),
};
