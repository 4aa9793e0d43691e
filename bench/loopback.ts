import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, Outcome } from './loopback-server.ts';

/** Where the server listens, and the token that it takes. */
export interface Address {
  readonly url: string;
  readonly token: string;
}

/** A Bot API server in a process of its own, so that its work is not counted as the bot's; it asks and measures. */
export class Loopback {
  private constructor(
    readonly address: Address,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<Loopback> {
    const script = fileURLToPath(new URL('loopback-server.js', import.meta.url));
    const child = fork(script);
    const [address] = (await once(child, 'message')) as [Address];
    return new Loopback(address, child);
  }

  async measure(load: Load): Promise<Outcome> {
    const measured = once(this.child, 'message') as Promise<[Outcome]>;
    this.child.send(load);
    return (await measured)[0];
  }

  stop(): void {
    this.child.disconnect();
  }
}
