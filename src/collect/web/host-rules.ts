import type { InputError } from '../input-error.ts';
import { exchange } from './exchange.ts';
import { NO_RULES, type RobotRules, readRobots } from './robots.ts';
import { webAddress } from './web-address.ts';
import { WebError } from './web-error.ts';
import type { KeptRules, WebSession } from './web-session.ts';

const A_DAY = 24 * 3_600_000;
/** How long a host that could not say its rules is left in peace. */
const TEN_MINUTES = 600_000;
/** Hosts whose rules are kept. */
const MOST_ORIGINS = 1_000;
const LARGEST = 1024 * 1024;
const MOST_REDIRECTS = 5;

/**
 * The rules of a host for robots, asked once a day. A host without a robots.txt allows everything; one whose
 * robots.txt fails allows nothing until it answers (RFC 9309, 2.3.1).
 * @throws InputError `robots-unreachable`, and what `exchange` throws
 */
export async function hostRules(url: URL, session: WebSession, signal?: AbortSignal): Promise<RobotRules> {
  const now = session.clock.now();
  const kept = session.robots.get(url.origin);
  if (kept !== undefined) {
    const { rules, until } = await kept;
    if (until > now) return rules;
  }
  if (session.robots.size >= MOST_ORIGINS) session.robots.clear();
  const asked = ask(url, session, signal);
  session.robots.set(url.origin, asked);
  // What could not be asked is asked again next time.
  asked.catch(() => session.robots.delete(url.origin));
  return (await asked).rules;
}

async function ask(origin: URL, session: WebSession, signal?: AbortSignal): Promise<KeptRules> {
  let url = new URL('/robots.txt', origin);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    await session.pace.turn(url.host, null, signal);
    const headers = { 'user-agent': session.agent, accept: 'text/plain,*/*;q=0.1' };
    const answer = await exchange(url, headers, session, { ...session.limits, bytes: LARGEST }, signal);
    const { status, headers: said } = answer;
    const now = session.clock.now();
    if (status >= 200 && status < 300) {
      const text = new TextDecoder().decode(answer.bytes);
      // A site that answers everything with a page has no robots.txt.
      const rules = /^\s*</.test(text) ? NO_RULES : readRobots(text, new URL('/robots.txt', origin).href);
      return { rules, until: now + A_DAY };
    }
    if (status >= 300 && status < 400 && said.location !== undefined) {
      url = webAddress(said.location, url.href);
      continue;
    }
    if (status === 429 || status >= 500) throw unreachable(origin, status);
    return { rules: NO_RULES, until: now + A_DAY };
  }
  return { rules: NO_RULES, until: session.clock.now() + TEN_MINUTES };
}

function unreachable(origin: URL, status: number): InputError {
  return new WebError(
    'robots-unreachable',
    `\`${origin.origin}/robots.txt\` answered ${status}; a host that cannot say what it allows is left in peace. Try again later, or pass --ignore-robots.`,
    origin.href,
    status,
  );
}
