import type { Clock } from './clock.ts';

/** Hosts that are kept in mind. */
const MOST_HOSTS = 2_000;
/** No host is waited for longer than this between two requests, whatever it asks for. */
const LONGEST_DELAY = 60_000;

/** Takes care that no host is asked more often than it should be, also by several tasks at a time. */
export class HostPace {
  readonly #clock: Clock;
  readonly #delay: number;
  /** When each host may be asked next, in milliseconds since 1970. */
  readonly #next = new Map<string, number>();

  /** @param delay milliseconds between two requests to one host */
  constructor(clock: Clock, delay: number) {
    this.#clock = clock;
    this.#delay = delay;
  }

  /**
   * Waits for this request's turn at a host.
   * @param asked milliseconds that the host itself asks for, where it does
   */
  async turn(host: string, asked: number | null, signal?: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const turn = Math.max(now, this.#next.get(host) ?? now);
    this.#forget(now);
    this.#next.set(host, turn + Math.min(LONGEST_DELAY, Math.max(this.#delay, asked ?? 0)));
    if (turn > now) await this.#clock.sleep(turn - now, signal);
  }

  #forget(now: number): void {
    if (this.#next.size < MOST_HOSTS) return;
    for (const [host, next] of this.#next) if (next <= now) this.#next.delete(host);
  }
}
