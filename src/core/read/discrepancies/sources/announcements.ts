import type { Sentence } from '../../../text/layout.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import { NUMBER_EN, NUMBER_ZH, smallNumber } from './small-numbers.ts';

/** An announced number of points. */
export interface Announcement extends Span {
  readonly count: number;
  /** The points, where the announcement names them all; folded. */
  readonly names: readonly string[];
  readonly sentence: Sentence;
}

/** Things that are counted in order to be told one after the other. */
const NOUNS_ZH =
  '特征|维度|方面|层面|问题|原因|理由|要点|看点|信号|特点|趋势|挑战|因素|建议|判断|变化|关键词|支柱|逻辑|启示|结论|任务|目标|背景|情景|可能|角度|重点|亮点|共识|难点|风险|条件|要求|主张|成果|举措|措施|倡议|协议|文件|项目|领域|议题|方向|阶段|步骤|原则|内容|事项|事实|解释|看法|意见|考虑|目的|教训|经验|障碍|疑问|质疑|选项|剧本|路径|方案|办法|承诺|部分|类型|情形|例外|优势|困难|隐忧|担忧|诉求|依据|标准|指标|关口|考验|误区|细节|线索|动作|大?事(?!件|故|态|实)|安排|发现|感受|体会|呼吁|期待|希望|消息';
const NOUNS_EN =
  'reasons|points|things|questions|issues|features|ways|priorities|takeaways|lessons|factors|challenges|scenarios|dimensions|aspects|conclusions|observations|arguments|problems|goals|principles|steps|trends|risks|conditions|demands|proposals|measures|exceptions|outcomes|results|deals|agreements|documents|options|possibilities|explanations|facts|objectives|requirements|criteria|tasks|areas|fields|topics|themes|pillars|commitments|pledges|messages|signals|stages|phases|elements|components|parts|purposes|motives|causes|obstacles|hurdles|doubts|objections|tests|developments|changes|categories|types|kinds|ideas|suggestions|recommendations|findings|rules|assumptions|myths|mistakes|warnings|concerns|benefits|advantages|items|initiatives|projects|decisions|understandings|grounds|answers|reservations|flaws|weaknesses|strengths|surprises|puzzles|moves|tracks|announcements|remarks|notes|updates|appeals|requests|promises|gains|losses|costs|markers|milestones|puzzles';

const ZH = new RegExp(
  `(${NUMBER_ZH}|双)(?:个|项|点|大|重|条|层|种|类|份|步|组|道|句|桩|款|件)(?:[^,。;:、“”一二三四五六]{0,6}?)(?:${NOUNS_ZH}){1,2}`,
  'g',
);
const EN = new RegExp(
  `(?<![a-z$€£.,-])(${NUMBER_EN}) (?:(?!${NOUNS_EN})[a-z-]+ ){0,2}?(?:${NOUNS_EN})(?![a-z])`,
  'g',
);

/** The points by name, right before 这三个…, or between 从 and 三个…: 时点、结构与态势这三个层面. */
const NAMED_ZH = /(?:([^,。;:“”]{3,48})这|(?:从|围绕)([^,。;:“”]{3,48}))$/;

/** Where a list of names may begin. */
const LEAD_ZH = /^.*(?:回到|围绕|从|就|在|针对|包括|涵盖|聚焦|考虑|分析|关注|即|是|对)/;

/** Announcements of two to eight points in the body. */
export function announcementsIn(context: ReadingContext): Announcement[] {
  const found: Announcement[] = [];
  for (const sentence of context.sentences) {
    const folded = context.folded(sentence);
    const isChinese = sentence.language === 'zh';
    for (const match of matchesIn(folded, isChinese ? ZH : EN)) {
      const count = smallNumber(match[1] ?? '');
      const before = isChinese ? namesBefore(folded.slice(0, match.index), count) : NO_NAMES;
      const end = match.index + match[0].length;
      const after = before.length > 0 ? NO_NAMES : namesAfter(folded.slice(end), count);
      const start = context.view.toView(sentence.start);
      const span = context.view.toSource(start + match.index - before.length, start + end + after.length);
      found.push({ ...span, count, names: [...before.names, ...after.names], sentence });
    }
  }
  return found;
}

const NO_NAMES = { names: [], length: 0 };

/** The names, and how many characters before the number they and 这 take. */
function namesBefore(
  before: string,
  count: number,
): { readonly names: readonly string[]; readonly length: number } {
  const match = NAMED_ZH.exec(before.slice(-60));
  const list = (match?.[1] ?? match?.[2])?.replace(LEAD_ZH, '') ?? '';
  const names = list.split(/、|与|和|及/);
  if (names.length !== count || names.some((name) => name.length === 0 || name.length > 12)) return NO_NAMES;
  return { names, length: list.length + (before.endsWith('这') ? 1 : 0) };
}

/** The points by name behind a colon: three things: the duties, the licences and the visas. */
const NAMED_AFTER = /^: ?([^:;.。()“”"]{5,90}?)(?=[.。;]|$)/;

function namesAfter(
  after: string,
  count: number,
): { readonly names: readonly string[]; readonly length: number } {
  const match = NAMED_AFTER.exec(after);
  const names = (match?.[1] ?? '')
    .split(/、|,? and |, |与|和|及/)
    .map((name) => name.replace(/^(?:the|its|their) /, '').trim());
  if (match === null || names.length !== count || names.some((name) => name.length < 2 || name.length > 28))
    return NO_NAMES;
  return { names, length: match[0].length };
}
