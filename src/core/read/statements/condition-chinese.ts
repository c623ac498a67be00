import type { Statement } from './statement.ts';

interface Local {
  readonly start: number;
  readonly end: number;
}

const IF =
  /(?:如果|倘若|倘(?!佯)|假如|假若|假使|要是|若是|若要|如若|万一|一旦|除非|只要|只有|但凡|若(?![^,;。]{1,2}(?:判断|认为|说|称|指出|预计|分析|表示|坦言|强调|估计|直言|补充|透露|告诉|对))|如(?=美|中|双|对方|不(?!同)|能|未|谈判|会谈|无(?!此|是)|协议|有需要|有必要|出现|获|得到|各方|有关|条件|情况|一切|届时|期(?=不)))/;
/** What may stand before the conjunction in its clause. */
const BEFORE_IF = /^["“\s]*(?:但|而|不过|且|并且|然而|其|那么|未来|不过,)?[^,。;]{0,6}$/;
/** 以…为前提, 在…的前提下. */
const UNDER =
  /(?:以|把)([^,;。]{2,30}?)(?:作?为)(?:前提|条件)|在([^,;。]{2,36}?)的?(?:前提|条件|情况)(?:之)?下/;
/** The condition stands behind: …，前提是…. */
const PROVIDED =
  /(?:^|[,;])["”」]?(?:但|不过|而|然而)?(?:其|唯一的?)?(?:前提|条件|先决条件|前提条件)(?:条件)?(?:是|为|在于)[,:]?([^;。!?]{2,})/;
/** An if-clause that ends the sentence. */
const IF_LAST =
  /^["“]?(?:但|不过)?(?:只要|如果|倘若|假如|若|(?=除非))([^,;。!?]{2,}?)(?:的话)?[。!?]?["”」』]?$/;

/** What a Chinese clause is said to depend on, in local offsets. */
export function chineseCondition(statement: Statement): Local | null {
  const { frame, start, end, text, previous } = statement;
  for (
    let at: Statement | null = previous, steps = 0;
    at !== null && steps < 3;
    at = at.previous, steps += 1
  ) {
    const match = ifIn(at);
    if (match !== null) return { start: match, end: at.end };
    const without = steps === 0 ? withoutIn(at, text) : null;
    if (without !== null) return { start: without, end: at.end };
    const under = underIn(at);
    if (under !== null && steps === 0) return under;
    if (/[;。]/.test(at.text)) break;
  }
  return underIn(statement) ?? behind(frame.text, start, end);
}

/** A word that turns the condition round, and so belongs to it: 除非达成协议 is not 达成协议. */
const EXCEPT = /^除非$/;

/** Where the words of the if-clause begin, behind its conjunction; `null` where the clause is none. */
function ifIn({ text, start, actors }: Statement): number | null {
  const match = IF.exec(text);
  // A character of a name is no conjunction: 尤若澜.
  const isName =
    match !== null && actors.some((one) => one.start < start + match.index && start + match.index < one.end);
  if (match && !isName && BEFORE_IF.test(text.slice(0, match.index)))
    return start + match.index + (EXCEPT.test(match[0]) ? 0 : match[0].length);
  // 如 is "if" right before somebody named who opens a clause.
  const bare = /^["“\s]*(?:但|而|不过)?如/.exec(text);
  if (bare !== null && actors.some((one) => one.start === start + bare[0].length))
    return start + bare[0].length;
  return null;
}

/** 没有镁锭，工厂撑不到秋天; 再这样下去，…: what is missing or goes on, before what comes of it. */
const WITHOUT =
  /^["“\s]*(?:但|而|不过)?(?=(?:没有|缺少|缺了|离开|离了|失去|再这样|再这么|再不|照这样|再拖)[^,;。过人]{1,16},["”]?$)/;
const COMES_OF_IT =
  /将|会(?![谈晤见议面员])|迟早|早晚|难(?![题点关民])|[撑熬等拖走谈签维坚持救]不[到了住过下成]/;

function withoutIn({ text, start }: Statement, consequence: string): number | null {
  const match = WITHOUT.exec(text.trimEnd());
  return match === null || !COMES_OF_IT.test(consequence) ? null : start + match[0].length;
}

function underIn({ text, start }: Statement): Local | null {
  const match = UNDER.exec(text);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined) return null;
  // 在…的情况下 as "although" or "without": what is told is no condition.
  if (
    /情况之?下$/.test(match[0]) &&
    !/(?:需要|允许|许可|同意|达成|成熟|必要|合适|适当|符合|满足)/.test(words)
  )
    return null;
  const at = start + match.index + match[0].indexOf(words);
  return { start: at, end: at + words.length };
}

/** A condition behind the clause: 前提是…, or an if-clause that ends the sentence. */
function behind(text: string, start: number, end: number): Local | null {
  const rest = text.slice(end - 1);
  const provided = PROVIDED.exec(rest);
  if (provided?.[1] !== undefined) {
    const at = end - 1 + provided.index + provided[0].lastIndexOf(provided[1]);
    return { start: at, end: at + provided[1].length };
  }
  if (end <= start || !/,["”」』]?$/.test(text.slice(start, end))) return null;
  const last = IF_LAST.exec(text.slice(end));
  if (last?.[1] === undefined) return null;
  const at = end + last[0].indexOf(last[1]);
  return { start: at, end: at + last[1].length };
}
