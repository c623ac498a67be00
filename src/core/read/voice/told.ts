import type { Clauses } from './chinese-attributions.ts';

/** Verbs that take the one told before what is told. */
const TELLS = /^(?:提醒|告诫|告诉|告知|转告|正告|通知|反问|质问|追问|诘问)/;

/** One who is told without a name of the lexicon: 本社, 《某报》记者, 我们. */
const TOLD =
  /^了?(?:《[^《》]{1,16}》(?:的?记者们?|杂志|网站)?|(?:本|该)(?:社|报|台|刊|网)(?:的?记者们?)?|(?:[\u3400-\u9fff]{0,8})(?:记者|媒体|观众|听众|读者)们?|[^,.;:。“”《》]{1,10}(?:通讯社|日报|晚报|时报|周刊|电视台|电台|新闻网)(?:的?记者们?)?|我们?|他们?|她们?|对方|大家|外界|政府|当局|官员|议员|首相|总理|总统|部长)(?=[,:“]|$)/;

/** The same where the words go on without a mark, for those told that cannot begin a clause. */
const TOLD_CLOSED =
  /^了?(?:《[^《》]{1,16}》(?:的?记者们?)?|(?:本|该)(?:社|报|台|刊|网)(?:的?记者们?)?|记者们?)/;

/** Where what is told begins behind 告诉 and whoever is told; `verbEnd` for other verbs and where nobody is. */
export function behindTold({ frame, actors }: Clauses, verbStart: number, verbEnd: number): number {
  const { text } = frame;
  if (!TELLS.test(text.slice(verbStart, verbEnd))) return verbEnd;
  const rest = text.slice(verbEnd, verbEnd + 40);
  const told = TOLD.exec(rest) ?? TOLD_CLOSED.exec(rest);
  if (told) return verbEnd + told[0].length;
  const actor = actors.find((one) => one.start >= verbEnd && one.start - verbEnd <= 1);
  if (actor === undefined) return verbEnd;
  const tail = /^(?:的?(?:记者|主持人|媒体)们?)?(?=[,:“])/.exec(text.slice(actor.end, actor.end + 8));
  if (tail) return actor.end + tail[0].length;
  return actor.kind === 'outlet' ? actor.end : verbEnd;
}
