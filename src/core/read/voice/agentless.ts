import { matchesIn } from '../../text/matches.ts';
import { actor } from '../actors/actor.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';

const IT_IS = sought(/(?:^|[^a-z])it (?:is|was|has|had)(?![a-z])/);

/** Words that say who holds an unowned view, and how the id names them. */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/分析|analyst/, 'analysts'],
  [/专家|expert|学者/, 'experts'],
  [/观察|observer|commentator/, 'observers'],
  [/批评者|critic/, 'critics'],
  [/舆论|媒体|media/, 'media'],
];

/** 也有人辩称, 有声音指出: a view of somebody who is not told, with any verb. */
const SOMEBODY =
  /(?<=^|[,;。:“])(?:但|而|不过|当然|然而)?(?:也|还|又|另|甚至)?有(?:人|些人|不少人|声音|观点|看法|意见|说法|论者|传闻|舆论|分析|评论)(?:则|也|还|甚至|进一步|直言|公开)?(?:认为|说|称|指出?|担心|担忧|辩称|主张|质疑|批评|强调|提出|猜测|推测|预计|预测|怀疑|相信|建议|警告|抱怨|觉得|反问|表示|透露|断言|指责)(?!的)/g;

/** What somebody is taken for, whoever it is, and a verb of saying. */
const DESCRIBED = /^[^,;:。“”]{1,14}的[^,;:。“”]{1,20}(?:说|称|写道|表示|指出|认为|强调|报道|警告|透露)/;

/** Thinking that is spread among whoever is named before it: 分析人士普遍认为. */
const WIDELY = /^(?:普遍|一般|广泛)认为$/;

/** A crowd that is only named, without a verb. */
const NOUN = /(?:人士|专家|学者|分析师|观察家|经济学家|批评者)们?$/;

/** Views that grammar leaves without an owner (被视为, "is widely seen as"), or with a nameless crowd. */
export function agentless(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  const found: Attribution[] = [];
  const listed = clauses.agentless;
  const others = text.includes('有')
    ? [...text.matchAll(SOMEBODY)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length, id: 'agentless:some' }))
        .filter((one) => !listed.some((cue) => cue.start < one.end && one.start < cue.end))
    : [];
  for (const cue of [...listed, ...others].sort((a, b) => a.start - b.start)) {
    if (enclosing(clauses.enclosed, cue.start)) continue;
    const form = text.slice(cue.start, cue.end);
    // 被称为“…”的口岸 tells a name and no view.
    if (/[称叫誉唤]/.test(form) && /^被/.test(form) && /[为作做]$/.test(form)) continue;
    // 被视为喉舌的某报写道: what somebody is taken for only describes whoever speaks.
    if (
      /^被/.test(form) &&
      /(?:^|[,;:。])$/.test(text.slice(0, cue.start)) &&
      DESCRIBED.test(text.slice(cue.end))
    )
      continue;
    // 消息传出后，股市走高: when something happened, and nothing told.
    if (/^传[出来开]/.test(form) && /^(?:之?后|之?前|时|之际|以来|的)/.test(text.slice(cue.end))) continue;
    // 有关传闻: the rumour is spoken of and not told.
    if (form === '传闻' && /(?:有关|相关|该|此|上述|这些|这一|此类|不实|的)$/.test(text.slice(0, cue.start)))
      continue;
    const named = WIDELY.test(form)
      ? clauses.actors.find(
          (one) =>
            one.end <= cue.start &&
            /^(?:们|都|均|大都|大多|则|也|还|却)*$/.test(text.slice(one.end, cue.start)),
        )
      : undefined;
    const crowd = cue.id.includes('some') ? HOLDERS.find(([pattern]) => pattern.test(form)) : undefined;
    // 部分分析人士周三表示: whoever is named so speaks by a verb of their own.
    if (
      crowd !== undefined &&
      NOUN.test(form) &&
      clauses.actors.some((one) => one.kind === 'anonymous' && one.end === cue.end)
    )
      continue;
    const passive =
      /^被|(?<!认)为$|(?:seen|regarded|viewed|interpreted|considered|expected|said|believed|thought)/.test(
        form,
      ) &&
      crowd === undefined &&
      named === undefined;
    const before = text.slice(0, cue.start);
    const clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('。')) + 1;
    const start = passive
      ? clause + (text.slice(clause, cue.start).length - text.slice(clause, cue.start).trimStart().length)
      : cue.start;
    found.push({
      start: named?.start ?? start,
      subject: named
        ? named
        : crowd
          ? actor({ kind: 'anonymous', id: `anon:${crowd[1]}`, start: cue.start, end: cue.end })
          : null,
      kind: named || crowd ? 'named' : 'agentless',
      carriers: [],
      cue: { start: cue.start, end: cue.end, verb: cue.id },
      entry: { act: 'claim', strength: 1, takes: 'clause' },
      refined: null,
      negated: false,
      content: passive && !/ as$|(?<!认)[为成作做]$/.test(form) ? start : cue.end,
      position: 'before',
      contrast: false,
      companions: [],
    });
  }
  if (testWithin(clauses.frame, text, IT_IS)) found.push(...impersonal(clauses, found));
  if (text.includes(' as ')) found.push(...received(clauses, found));
  return found;
}

/** "It is often argued that …": a view of nobody. */
const IMPERSONAL =
  /(?<![a-z])it (?:is|was|has been|had been|has also been|has long been) (?:(?:often|sometimes|widely|commonly|generally|frequently|also|long|now|repeatedly|variously) )?(?:said|argued|claimed|believed|thought|assumed|suggested|feared|alleged|rumou?red|reported|understood|contended|speculated|held|hoped) that(?= )/g;

/** "The visit was widely read at home as a success": a view of nobody, with where it is held in between. */
const RECEIVED =
  /(?:(?:^|[.;] )(?:[^,;“”"]{2,70} ))(?:is|are|was|were|has been|have been) (?:widely|generally|largely|broadly|commonly|mostly|often) (?:seen|read|viewed|regarded|interpreted|perceived|taken|understood|received|portrayed|described)(?: (?:in|at|by|across|among|there|here|abroad)[^,;“”"]{0,40})? as /g;

function received({ frame: { text }, enclosed }: Clauses, found: readonly Attribution[]): Attribution[] {
  return matchesIn(text, RECEIVED)
    .map((match) => {
      const end = match.index + match[0].length;
      const cue =
        match.index +
        match[0].search(
          /(?:is|are|was|were|has been|have been) (?:widely|generally|largely|broadly|commonly|mostly|often) /,
        );
      return { start: match.index, cue, end };
    })
    .filter(
      ({ cue, end }) =>
        !enclosing(enclosed, cue) && !found.some((one) => one.cue.start < end && cue < one.cue.end),
    )
    .map(({ start, cue, end }) => ({
      ...nobody(start, { start: cue, end: end - 1, verb: 'agentless:widely-seen' }),
      content: end,
    }));
}

function impersonal({ frame: { text }, enclosed }: Clauses, found: readonly Attribution[]): Attribution[] {
  return matchesIn(text, IMPERSONAL)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ start, end }) =>
        !enclosing(enclosed, start) && !found.some((one) => one.cue.start < end && start < one.cue.end),
    )
    .map(({ start, end }) => nobody(start, { start, end, verb: 'agentless:impersonal' }));
}

function nobody(start: number, cue: Attribution['cue']): Attribution {
  return {
    start,
    subject: null,
    kind: 'agentless',
    carriers: [],
    cue,
    entry: { act: 'claim', strength: 1, takes: 'clause' },
    refined: null,
    negated: false,
    content: cue.end,
    position: 'before',
    contrast: false,
    companions: [],
  };
}

/** A transcript: the speaker's name and a colon at the start of the sentence. */
export function transcript(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  const subject = clauses.actors[0];
  if (!subject || subject.start > 0 || subject.kind === 'collective' || subject.kind === 'pronoun') return [];
  const isOne = subject.kind === 'person' || subject.kind === 'role';
  // A body, a side or people without a name say words in marks so, and head a line otherwise.
  if (!isOne && text[subject.end + 1] !== '“') return [];
  if (text[subject.end] !== ':' || text.length < subject.end + 6) return [];
  return [
    {
      ...PLAINLY_TOLD,
      start: 0,
      subject,
      cue: { start: subject.end, end: subject.end + 1, verb: 'say' },
      content: subject.end + 1 + (text[subject.end + 1] === ' ' ? 1 : 0),
      position: 'before',
    },
  ];
}
