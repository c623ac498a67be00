import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** Verbs behind which the one asked stands outside what is asked: 敦促乙方尽快放行. */
const ASKS: ReadonlySet<string> = new Set(['urge', 'call-on', 'demand']);

/** Those asked who are no actors of a list. */
const OTHERS =
  /^(?:国际社会|各方|有关各方|当事各方|冲突各方|各国|有关(?:方面|国家|各国|部门|媒体|当局)|相关(?:方面|国家|部门|各方)|对方|另一方|当局|政府|盟国|盟友|成员国|邻国|企业界?|媒体|两国政府|双方|两国|所有国家|各成员国|个别国家|某些国家|其)(?=[^的和与、,。;的间关])/;

/** Between two who are asked. */
const AND = /^(?:、|和|与|及|以及)/;

/** Behind whoever is asked, these make of it a thing: 甲方的出口, 甲方与乙方的关系. */
const THING = /^(?:$|[的之间,。;、和与及同]|关系|领导人的|企业|军队|公民|国民|人员|代表团的|市场|经济)/;

/** Where what is asked begins behind whoever is asked; `start` where nobody is or the name is part of the words. */
export function behindAddressee({ frame, actors }: Clauses, verb: VerbToken, start: number): number {
  if (!ASKS.has(verb.entry.id)) return start;
  const { text } = frame;
  let at = start;
  for (let steps = 0; steps < 4; steps += 1) {
    const one = actors.find(
      ({ start: from, kind }) => from === at && kind !== 'outlet' && kind !== 'anonymous',
    );
    const end = one?.end ?? at + (OTHERS.exec(text.slice(at, at + 12))?.[0].length ?? 0);
    if (end === at) return start;
    const and = AND.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (and === 0) return THING.test(text.slice(end, end + 4)) ? start : end;
    at = end + and;
  }
  return start;
}
