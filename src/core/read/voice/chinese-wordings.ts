import type { Actor } from '../actors/actor.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';

/** A noun for somebody's words or bearing, and a mark that opens the words themselves: 某某的措辞更强硬：“…”. */
const WORDING =
  /^(?:[^,;:。“”]{0,10}?的)?(?:措辞|回答|回应|答复|说法|原话|表态|反应|口气|解释|评价|结论|判断|理由|答案|态度)[^,;:。“”]{0,10}:(?=“)/;

/** A noun for somebody's view, and what it is: 甲方的立场是，…. */
const POSITION =
  /^(?:方面)?(?:目前|一贯|至今|对此)?(?:给出|作出|提供)?的(?:官方|一贯|最新|正式|公开|基本)?(?:立场|说法|回答|答复|答案|回应|解释|看法|意见|态度|结论|判断|主张|理由)(?:一直|始终|一贯|则|却|也|很|向来)?是[,:](?=[^“])/;

/** Whatever somebody does before a colon and words in marks: 对此嗤之以鼻：“…”. */
const BEFORE_MARKS = /^[^,;:。“”《》]{1,24}:(?=“)/;

/** A list, a title or a sign before the marks: nobody says it. */
const NO_WORDS =
  /(?:如下|包括|分别是|有三|有二|写着|印着|贴着|挂着|题|名|标题|口号|标语|横幅|目标|主题|第一):$/;

/** Whoever may say what stands behind a colon. */
function isOwner({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'role';
}

const IS = sought(/是[,:]/);

/** Whose words stand in quotation marks behind a noun for them and a colon, without a verb of saying. */
export function wordings({ frame, actors, verbs }: Clauses): Attribution[] {
  const { text } = frame;
  const isPosition = testWithin(frame, text, IS);
  if (!isPosition && !text.includes(':“')) return [];
  return actors.flatMap((subject): Attribution[] => {
    if (!SPEAKS.has(subject.kind)) return [];
    const rest = text.slice(subject.end, subject.end + 40);
    const opens = /(?:^|[,;。])$/.test(text.slice(0, subject.start));
    const match =
      WORDING.exec(rest) ??
      (isPosition && opens ? POSITION.exec(rest) : null) ??
      (opens && isOwner(subject) ? BEFORE_MARKS.exec(rest) : null);
    if (match === null || NO_WORDS.test(match[0])) return [];
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
        ...PLAINLY_TOLD,
        start: isTold ? end - 1 : subject.start,
        subject,
        cue: { start: subject.end, end, verb: 'say' },
        content: end,
        position: 'before',
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
