import { readGap } from '../actors/chinese-gap.ts';
import type { Statement } from '../statements/statement.ts';
import type { Judging } from './judging-words.ts';
import type { Target } from './target.ts';

/** What stands for talks that were named before: 气氛友好, 成果乏善可陈, 谈得非常愉快, 最后不了了之. */
const OF_TALKS =
  /^(?:但是?|而|不过|然而|只是|可惜|尽管|虽然|,)*(?:现场|会场|整体|总体|整个|双方)?(?:气氛|氛围|过程|成果|结果|收获|进展|前景|效果|谈得|聊得|谈的|沟通得|进行得|全程|内容)?/;
/** Adverbs that the gap reader does not know. */
const LOOSE =
  /最后|最终|到头来|结果|始终|一直|一度|非常|十分|很|颇为|颇|相当|极为|极其|极|较为|比较|可谓|堪称|可说|算是|都|也|却|仍然?|依旧|依然|未免|略显|有些|更|更加|越来越|日趋|显得|是|既|又/g;
/** What shows that the words before were about talks. */
const TALKS =
  /通话|通了?电话|通过?话|会谈|会晤|会面|磋商|谈判|对话|会见|峰会|谈了|面谈|见面|举行[^,;。]{0,8}会|讨论|交涉/;
/** Right behind the word: the clause is over, or goes on with a particle or another predicate. */
const OVER = /^(?:的|了|地)?(?:[,;。!?”"]|$|而|且|、|又)/;
const TURNED = /(?:不|未|没有?|并非|远非|难言|谈不上|缺乏)[^,;。]{0,3}$/;
const UNREAL = /如果|倘若|假如|一旦|希望|期待|愿|将|会(?![谈晤面场])|可能|应当|必须|需要|能否|是否|争取|力争/;

/** How many clauses back the talks may have been named. */
const REACH = 3;

/** What a clause judges that names nobody, right behind words about talks: talks, where nothing else is its subject. */
export function chineseVerdict(statement: Statement, word: Judging): Target | null {
  const { frame, start, end, actors, text } = statement;
  if (!word.isCourse && word.aspect !== 'outcome') return null;
  if (actors.some((one) => one.kind !== 'collective' && one.start >= start && one.end <= end)) return null;
  if (!OVER.test(frame.text.slice(word.end, end))) return null;
  const lead = frame.text.slice(start, word.start).replace(/["“”]/g, '');
  const rest = lead
    .replace(OF_TALKS, '')
    .replace(LOOSE, '')
    .replace(/^[一-鿿]{2}(?:而|且|又|、)$/, '');
  const turned = TURNED.test(rest);
  if (UNREAL.test(text) || (rest !== '' && !turned && !readGap(rest).isAdverbial)) return null;
  const named = OF_TALKS.exec(lead)?.[0] ?? '';
  // 两国… and a bare word alone may go on with another subject.
  if (
    !/气氛|氛围|过程|成果|结果|收获|进展|前景|效果|谈|聊|沟通|进行|全程|内容|最后|最终|到头来/.test(lead) &&
    !TALKS.test(text)
  )
    return null;
  if (named === '' && !/最后|最终|到头来|结果/.test(lead)) return null;
  let at = statement.previous ?? statement.before;
  for (let steps = 0; at !== null && steps < REACH; steps += 1) {
    if (TALKS.test(at.text)) return { target: 'talks', span: null, turned, isLoose: true, isOuter: true };
    at = at.previous ?? at.before;
  }
  return null;
}

/** 帖文称通话…: where the words begin that a verb of saying gives which no voice was read from. Local offset. */
export function saidIn({ voice, frame, start, actors }: Statement, at: number): number | null {
  if (voice !== null && voice.mode !== 'narrator') return null;
  const lead = frame.text.slice(start, at);
  const verb = /^[^,;。“”]{1,24}?(?:宣称|声称|坚称|直言|认为|表示|形容|评价|称|说)(?![为作是之])/.exec(lead);
  if (
    verb === null ||
    /(?:不|未|没有?|否认|拒绝|从未)[^,;。]{0,3}?$/.test(verb[0].slice(0, -2)) ||
    !actors.some((one) => one.start === start || one.end <= start + verb[0].length)
  )
    return null;
  return start + verb[0].length;
}

const THIS =
  /^(?:但|而)?这(?:对[^,;。]{1,14}?(?:来说|而言)?)?(?:无疑|确实|真|绝对|也|才|就|将){0,2}(?:是|堪称|算是|称得上是?)(?:一[个次场项大]|个)?$/;
const AGREED = /同意|承诺|协议|协定|达成|商定|签署|签下|答应|谈成/;

/** 这是巨大的胜利: of what was agreed or of the talks in the clause before. */
export function ofThis({ previous, before, frame, start }: Statement, word: Judging): Target | null {
  const earlier = previous ?? before;
  if (word.aspect !== 'outcome' || earlier === null || !THIS.test(frame.text.slice(start, word.start)))
    return null;
  if (AGREED.test(earlier.text)) return { target: 'agreement', span: null, turned: false, isOuter: true };
  return TALKS.test(earlier.text) ? { target: 'talks', span: null, turned: false } : null;
}
