import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement } from '../words/versions.ts';

/** So many are shown. */
const MOST = 8;

/** What an author says that somebody conveys, builds or is caught in: the quoted words name it and nobody spoke them. */
const CONVEYED_ZH =
  /(?:传达|构建|营造|塑造|形成|陷入|呈现|制造|打造)[^“”,。;]{0,10}“([^“”]{2,24})”的(?:信号|叙事|话语|逻辑|循环|模式|印象|姿态|格局|阶段|困境|形象|框架|态势|假象|怪圈|氛围)/g;
const COINED_ZH =
  /“([^“”,。—]{2,12}—{1,2}[^“”,。]{2,24})”的?(?:循环|模式|逻辑|困境|路径|格局|节奏|框架|阶段)/g;
const CONVEYED_EN =
  /(?:narrative|image|impression|signal|message|sense|logic|cycle|pattern) of ["“]([^"“”]{3,60})["”]/g;

/** Quotation marks around the author's own words. */
export const quotationMarks: Reader<'discrepancy'> = {
  id: 'discrepancy/quotation-marks',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'Quotation marks that the text itself shows to hold no speech: around a coined chain (“A—B”的循环), and where somebody conveys “…”的信号 or a "narrative of". In one finding. Ironic marks (所谓“…”, "so-called") mislead nobody.',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const found: Span[] = [];
    for (const sentence of context.sentences) {
      const folded = context.folded(sentence);
      if (!/[“"]/.test(folded)) continue;
      const patterns = sentence.language === 'zh' ? [CONVEYED_ZH, COINED_ZH] : [CONVEYED_EN];
      for (const pattern of patterns) found.push(...wordsOf(context, sentence.start, folded, pattern));
    }
    const distinct = [...new Map(found.map((span) => [span.start, span])).values()];
    if (distinct.length === 0) return;
    distinct.sort((a, b) => a.start - b.start);
    const draft = disagreement(
      context,
      { discrepancy: 'quotation-marks', class: 'caution', about: null },
      distinct.slice(0, MOST).map((span) => ({ ...span, value: null })),
    );
    yield {
      ...draft,
      value: { ...draft.value, computed: [{ of: 'quoted-words', value: String(distinct.length) }] },
    };
  },
  examples: [
    {
      language: 'zh',
      marked: '诺方急于传达“[[一切正常]]”的信号。',
      because: 'the author names what is conveyed, and nobody said the words',
      value: { discrepancy: 'quotation-marks', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '雙方陷入「[[談判—破裂—再談判]]」的循環。',
      because: 'the author names what both are caught in',
    },
    { language: 'zh', marked: '諾方所謂「公平關稅」引起爭議。', because: 'ironic marks' },
    {
      language: 'en',
      marked: 'Oslo built the narrative of “[[a fair duty]]” with care.',
      because: 'the author names what is built',
    },
    {
      language: 'en',
      marked: 'The so-called “fair duty” met with doubt.',
      because: 'ironic marks',
    },
    { language: 'zh', marked: '林岸表示，“我们愿意继续谈判”。', because: 'speech' },
    { language: 'en', marked: 'Lin An said: “We are ready to talk.”', because: 'speech' },
  ],
};

function wordsOf(context: ReadingContext, start: number, folded: string, pattern: RegExp): Span[] {
  return matchesIn(folded, pattern).map((match) => {
    const words = match[1] ?? '';
    const at = context.view.toView(start) + match.index + match[0].lastIndexOf(words);
    return context.view.toSource(at, at + words.length);
  });
}
