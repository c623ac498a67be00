import type { LookupFunction } from 'node:net';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { HostPace } from './host-pace.ts';
import type { Environment } from './proxy.ts';
import type { RobotRules } from './robots.ts';
import { WEB_LIMITS, type WebLimits } from './web-limits.ts';

/** How a caller wants addresses to be fetched. */
export interface WebSettings {
  /** Version of this program, told to every host. */
  readonly version: string;
  /** Fetches from private networks and this machine too. */
  readonly allowPrivate?: boolean;
  /** Fetches what robots.txt asks robots not to. */
  readonly ignoreRobots?: boolean;
  /** Milliseconds between two requests to one host; a second where it is not given. */
  readonly hostPace?: number;
  readonly limits?: Partial<WebLimits>;
  readonly clock?: Clock;
  /** Where proxies are named; nowhere where it is not given. */
  readonly environment?: Environment;
  /** Instead of the look-up of the system. */
  readonly lookup?: LookupFunction;
}

/** Rules of one origin, and until when they hold. */
export interface KeptRules {
  readonly rules: RobotRules;
  readonly until: number;
}

/** What several requests share: manners, and what is known of hosts. No cookies, no keys. */
export interface WebSession {
  readonly agent: string;
  readonly allowPrivate: boolean;
  readonly ignoreRobots: boolean;
  readonly limits: WebLimits;
  readonly clock: Clock;
  readonly environment: Environment;
  readonly lookup: LookupFunction | null;
  readonly pace: HostPace;
  readonly robots: Map<string, Promise<KeptRules>>;
}

const A_SECOND = 1_000;

/** Begins to fetch: one session for all that a command does. */
export function openWebSession(settings: WebSettings): WebSession {
  const clock = settings.clock ?? SYSTEM_CLOCK;
  return {
    agent: `Readout/${settings.version} (reads published documents for research; honours robots.txt)`,
    allowPrivate: settings.allowPrivate ?? false,
    ignoreRobots: settings.ignoreRobots ?? false,
    limits: { ...WEB_LIMITS, ...settings.limits },
    clock,
    environment: settings.environment ?? {},
    lookup: settings.lookup ?? null,
    pace: new HostPace(clock, settings.hostPace ?? A_SECOND),
    robots: new Map(),
  };
}
