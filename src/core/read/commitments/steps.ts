import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { isAgainstInChinese } from './acts-chinese.ts';
import { ENGLISH_AGAINST } from './acts-english.ts';
import type { Undertaking } from './commitment.ts';
import { typeOf } from './side.ts';

/** Words by which sides bind themselves to a list of steps: "they commit to take the following steps by May 21:". */
const LEAD =
  /(?:(?:commit|undertake|agree|pledge|decide|resolve|will)[^\n]{0,60} (?:the )?following (?:steps|measures|actions|commitments)|(?:承诺|同意|商定|决定|将|約定|约定|承諾)[^\n]{0,40}(?:以下|下列|如下)(?:步骤|措施|行动|步驟|行動))[^\n]{0,60}[:：]/gi;
/** How an item of a list begins: 1. · (a) · 一、 · （一） · a bullet. */
const ITEM =
  /^\s*(?:\d{1,2}[.)、．]|[(（](?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[-•*·–])/;

/** Where the lists of steps stand to which the sides of a text bind themselves. */
export function listsOfSteps({ text }: ReadingContext): readonly Span[] {
  const { content } = text;
  return matchesIn(content, LEAD).flatMap((match) => {
    const start = match.index + match[0].length;
    let end = start;
    let at = content.indexOf('\n', start);
    while (at >= 0 && at < content.length) {
      const next = content.indexOf('\n', at + 1);
      const stop = next < 0 ? content.length : next;
      const line = content.slice(at + 1, stop);
      if (line.trim() !== '') {
        if (!ITEM.test(line)) break;
        end = stop;
      }
      at = next;
    }
    return end > start ? [{ start, end }] : [];
  });
}

/** What a step binds its subject to, whatever the verb: also a meeting that is to be convened, or an object before its verb. */
export function* stepIn(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text } = statement;
  const will =
    frame.language === 'zh' ? /将/.exec(text) : /(?<![a-z])(?:will|shall) (?!be(?![a-z]))/.exec(text);
  if (will === null) return;
  const at = start + will.index;
  const action = at + will[0].length;
  const agent = agentAt(context, statement, at);
  if (agent === null || agent.words === null || agent.words.start < start) return;
  if (agent.parties.length === 0 && agent.ids[0] !== 'side:both') return;
  const rest = frame.text.slice(action, end);
  const isAgainst = frame.language === 'zh' ? isAgainstInChinese(rest) : ENGLISH_AGAINST.test(rest);
  if (isAgainst || rest.trim().length < 4 || isVetoed(statement, start, at)) return;
  yield { statement, type: typeOf(agent), agent, firmness: 4, start: agent.words.start, action, end };
}
