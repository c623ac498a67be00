import { isBlank, trim } from './blocks.ts';
import { type Enclosure, enclosuresIn } from './enclosures.ts';
import type { Span } from './span.ts';

/** Words that turn what follows a quotation into its attribution: “……。”林岸说。 */
const SPEAKING =
  /^[^。！？!?；“”「」『』"\n]{0,40}?(?:说|說|表示|称|稱|指出|强调|強調|写道|寫道|问|問|道|认为|認為|补充|補充|告诉|告訴|解释|解釋|回答|宣布|警告|坦言|透露|呼吁|呼籲|重申|写|寫|喊|答|披露|直言|坦承|承认|承認|回应|回應|申明|断言|斷言|断定|斷定|预计|預計|预测|預測|预料|預料|估计|估計|推测|推測|猜测|猜測|相信|质问|質問|反问|反問|追问|追問|感叹|感嘆|慨叹|慨嘆|感慨|调侃|調侃|打趣|自嘲|讽刺|諷刺|嘲讽|嘲諷|概括|总结|總結|归纳|歸納|评价|評價|评论|評論|点评|點評|分析|解读|解讀|表态|表態|喊话|喊話|力陈|力陳|一口咬定|证实|證實|确认|確認|反呛|反嗆|呛声|嗆聲|担心|擔心|坚称|堅稱|抱怨|反驳|反駁|形容|提醒|告诫|告誡|批评|批評|指责|指責|抨击|抨擊|否认|否認)(?:[道着著了过過]|[，,：:。]|$)/;

/** The same for words that are mostly nouns or tell thoughts: only where they end the clause of the speaker's name. */
const SPEAKING_LAST =
  /^[^，,。！？!?；：:“”「」『』"\n]{2,24}?(?:要求|主张|主張|声明|聲明|表明|说明|說明|判断|判斷|预言|預言|威胁|威脅|忧虑|憂慮|忧心|憂心|辩解|辯解|狡辩|狡辯|讥讽|譏諷|附和|叹|嘆|回忆|回憶|回顾|回顧|辩称|辯稱|痛斥|怒斥|驳斥|駁斥|骂|罵|吼|叫嚣|叫囂|暗示|爆料|叮嘱|叮囑|劝告|勸告|申诉|申訴|投诉|投訴|陈述|陳述|发问|發問)(?:道|[。]|$)/;

const STOPS = '。！？!?｡．';
const CLOSERS = '”’」』)）]】〕》〉"\'»';

/**
 * Sentences of a Chinese stretch. A sentence ends at 。！？ with the closing marks that follow; ； and …… stay
 * inside. Book titles and brackets never end one, nor does a quotation that its sentence goes on after: the name
 * of its speaker, or a particle. Spans carry no surrounding white space and together hold everything else.
 */
export function splitChinese(content: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const shields = shieldsOf(content, enclosuresIn(content, span));
  let shield = 0;
  let start = span.start;
  let i = span.start;
  while (i < span.end) {
    while (shield < shields.length && (shields[shield]?.end ?? 0) <= i) shield += 1;
    const shelter = shields[shield];
    if (shelter !== undefined && shelter.start <= i) {
      i = shelter.end;
      if (!endsInStop(content, shelter) || !endsAfterQuote(content, i, span.end)) continue;
      sentences.push(trim(content, start, i));
      start = i;
      continue;
    }
    if (!isStop(content, i, span)) {
      i += 1;
      continue;
    }
    const stop = endOfStop(content, i, span.end);
    i = stop;
    const quoted = CLOSERS.includes(content.charAt(stop - 1));
    if (quoted ? endsAfterQuote(content, stop, span.end) : !goesOn(content, stop)) {
      sentences.push(trim(content, start, stop));
      start = stop;
    }
  }
  const rest = trim(content, start, span.end);
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

/** Stretches whose stops end nothing: titles, brackets, and quotations that are a part of their sentence. */
function shieldsOf(content: string, enclosures: readonly Enclosure[]): Enclosure[] {
  const shields: Enclosure[] = [];
  let covered = -1;
  for (const enclosure of enclosures) {
    if (enclosure.start < covered) continue;
    if (enclosure.kind === 'quote' && !isEmbedded(content, enclosure.start)) continue;
    shields.push(enclosure);
    covered = enclosure.end;
  }
  return shields;
}

/** A quotation right after a word is a part of its clause: 喊出“公平！正义！”的口号. */
function isEmbedded(content: string, at: number): boolean {
  return at > 0 && /[\p{Script=Han}\p{L}\p{N}]/u.test(content.charAt(at - 1));
}

function endsInStop(content: string, { kind, end }: Enclosure): boolean {
  return kind !== 'title' && kind !== 'bracket' && STOPS.includes(content.charAt(end - 2));
}

function isStop(content: string, i: number, span: Span): boolean {
  const code = content.charCodeAt(i);
  if (code >= 0x3400 && code <= 0x9fff) return false;
  const unit = content.charAt(i);
  // A full-width stop between digits is a decimal point: ２．４.
  if (unit === '．' && isDigit(content, i - 1) && isDigit(content, i + 1)) return false;
  if (STOPS.includes(unit)) return true;
  if (unit !== '.') return false;
  // An ASCII full stop ends a Chinese sentence only between Chinese: not 3.5, not U.S., not an address.
  const before = i > span.start ? content.charCodeAt(i - 1) : 0;
  const after = i + 1 < span.end ? content.charCodeAt(i + 1) : 0;
  const chinese = (before >= 0x3400 && before <= 0x9fff) || before === 0x201d || before === 0x300d;
  return chinese && (after === 0 || after > 0x2000 || isBlank(after));
}

function isDigit(content: string, i: number): boolean {
  return /[0-9０-９]/.test(content.charAt(i));
}

/** The end of the stops and closing marks that start at `i`. */
function endOfStop(content: string, i: number, end: number): number {
  let to = i;
  while (
    to < end &&
    (STOPS.includes(content.charAt(to)) || content.charAt(to) === '…' || content.charAt(to) === '.')
  )
    to += 1;
  while (to < end && CLOSERS.includes(content.charAt(to)) && !opensNext(content, to, end)) to += 1;
  return to;
}

/** A straight quote after a stop opens the next sentence where a word follows it and a blank stands before it. */
function opensNext(content: string, at: number, end: number): boolean {
  const mark = content.charAt(at);
  return (mark === '"' || mark === "'") && at + 1 < end && isBlank(content.charCodeAt(at - 1));
}

/** After a stop without closing marks the sentence goes on only at punctuation: “！，” or “？、”. */
function goesOn(content: string, at: number): boolean {
  return /[，,、；;：:的]/.test(content.charAt(at)) && content.charAt(at) !== '';
}

function endsAfterQuote(content: string, at: number, end: number): boolean {
  if (at >= end) return true;
  if (/[，,、；;：:。）)》的地等之和与與及]/.test(content.charAt(at))) return false;
  const behind = content.slice(at, Math.min(end, at + 48));
  return !SPEAKING.test(behind) && !SPEAKING_LAST.test(behind);
}
