import type { Statement } from './statement.ts';

interface Local {
  readonly start: number;
  readonly end: number;
}

const IF =
  /(?:如果|倘若|倘(?!佯)|假如|假若|假使|要是|若是|若要|如若|万一|一旦|除非|只要|只有|但凡|若|如(?=美|中|双|对方|不(?!同)|能|未|谈判|会谈|无(?!此|是)|协议|有需要|有必要|出现|获|得到|各方|有关|条件|情况|一切|届时|期(?=不)))/;
/** What may stand before the conjunction in its clause. */
const BEFORE_IF = /^["“\s]*(?:但|而|不过|且|并且|然而|其|那么|未来|不过,)?[^,。;]{0,6}$/;
/** 以…为前提, 在…的前提下. */
const UNDER =
  /(?:以|把)([^,;。]{2,30}?)(?:作?为)(?:前提|条件)|在([^,;。]{2,36}?)的?(?:前提|条件|情况)(?:之)?下/;
/** The condition stands behind: …，前提是…. */
const PROVIDED =
  /(?:^|[,;])["”」]?(?:但|不过|而|然而)?(?:其|唯一的?)?(?:前提|条件|先决条件|前提条件)(?:条件)?(?:是|为|在于)[,:]?([^;。!?]{2,})/;
/** An if-clause that ends the sentence. */
const IF_LAST = /^["“]?(?:但|不过)?(?:除非|只要|如果|倘若|假如|若)([^,;。!?]{2,}?)(?:的话)?[。!?]?["”」』]?$/;

/** What a Chinese clause is said to depend on, in local offsets. */
export function chineseCondition(statement: Statement): Local | null {
  const { frame, start, end, previous } = statement;
  for (
    let at: Statement | null = previous, steps = 0;
    at !== null && steps < 3;
    at = at.previous, steps += 1
  ) {
    const match = ifIn(at);
    if (match !== null) return { start: match, end: at.end };
    const under = underIn(at);
    if (under !== null && steps === 0) return under;
    if (/[;。]/.test(at.text)) break;
  }
  return underIn(statement) ?? behind(frame.text, start, end);
}

/** Where the words of the if-clause begin, behind its conjunction; `null` where the clause is none. */
function ifIn({ text, start, actors }: Statement): number | null {
  const match = IF.exec(text);
  if (match && BEFORE_IF.test(text.slice(0, match.index))) return start + match.index + match[0].length;
  // 如 is "if" right before somebody named who opens a clause.
  const bare = /^["“\s]*(?:但|而|不过)?如/.exec(text);
  if (bare !== null && actors.some((one) => one.start === start + bare[0].length))
    return start + bare[0].length;
  return null;
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
