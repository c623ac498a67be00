import type { Actor } from '../actors/actor.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** A noun for somebody's words or bearing, and a mark that opens the words themselves: 某某的措辞更强硬：“…”. */
const WORDING =
  /^(?:[^,;:。“”]{0,10}?的)?(?:措辞|回答|回应|答复|说法|原话|表态|反应|口气|解释|评价|结论|判断|理由|答案|态度)[^,;:。“”]{0,10}:(?=“)/;

/** Whose words stand in quotation marks behind a noun for them and a colon, without a verb of saying. */
export function wordings({ frame: { text }, actors, verbs }: Clauses): Attribution[] {
  if (!text.includes(':“')) return [];
  return actors.flatMap((subject): Attribution[] => {
    if (!SPEAKS.has(subject.kind)) return [];
    const match = WORDING.exec(text.slice(subject.end, subject.end + 40));
    if (match === null) return [];
    const end = subject.end + match[0].length;
    if (
      verbs.some(
        (one) =>
          one.start >= subject.end && one.end <= end && /[称说道]$/.test(text.slice(one.start, one.end)),
      )
    )
      return [];
    // Behind a source the wording is the source's, and the words in marks are whose they are.
    const isTold = /^(?:但|而|不过|另)?(?:据|根据)/.test(text);
    return [
      {
        start: isTold ? end - 1 : subject.start,
        subject,
        kind: 'named',
        carriers: [],
        cue: { start: subject.end, end, verb: 'say' },
        entry: { act: 'assert', strength: 1, takes: 'clause' },
        refined: null,
        negated: false,
        content: end,
        position: 'before',
        contrast: false,
        companions: [],
      },
    ];
  });
}

const SPEAKS: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>([
  'party',
  'organisation',
  'person',
  'role',
  'anonymous',
]);
