import robotsParser from 'robots-parser';

/** What a host allows this program to fetch. */
export interface RobotRules {
  allows(url: URL): boolean;
  /** Milliseconds between two requests that the host asks for; `null` where it does not. */
  readonly delay: number | null;
  readonly sitemaps: readonly string[];
}

/** The name by which hosts may speak to this program in robots.txt. */
export const ROBOT_NAME = 'Readout';

/** As much of robots.txt as RFC 9309 asks to read, in UTF-16 code units. */
const LONGEST = 512 * 1024;
const MOST_LINES = 20_000;
const LONGEST_PATTERN = 1_024;

/** Everything is allowed, as where a host has no robots.txt. */
export const NO_RULES: RobotRules = { allows: () => true, delay: null, sitemaps: [] };

type RobotsParser = (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
};

/** Reads a robots.txt (RFC 9309). What makes no sense in it is passed over. */
export function readRobots(text: string, url: string): RobotRules {
  const rules = (robotsParser as unknown as RobotsParser)(url, relevant(text.slice(0, LONGEST)));
  const delay = rules.getCrawlDelay(ROBOT_NAME);
  return {
    allows: (address) => rules.isAllowed(address.href, ROBOT_NAME) !== false,
    delay: delay === undefined || delay <= 0 ? null : delay * 1000,
    sitemaps: rules.getSitemaps().slice(0, 100),
  };
}

/**
 * The lines that matter to this program. The rules of a group are kept once for every robot that it names, so that a
 * file of thousands of names would fill the memory: all others are called by one name here.
 */
function relevant(text: string): string {
  const kept: string[] = [];
  let group = new Set<string>();
  for (const line of text.split(/\r\n?|\n/).slice(0, MOST_LINES)) {
    const name = /^\s*user-agent\s*:\s*([^#\s/]*)/i.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (/^\s*[a-z-]+\s*:/i.test(line)) group = new Set();
      if (line.length <= LONGEST_PATTERN) kept.push(line);
      continue;
    }
    const known = name === '*' || name === ROBOT_NAME.toLowerCase() ? name : 'another';
    if (!group.has(known)) kept.push(`User-agent: ${known}`);
    group.add(known);
  }
  return kept.join('\n');
}
