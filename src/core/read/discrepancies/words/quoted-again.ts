import { coveringAt } from '../../../text/bisect.ts';
import type { Language } from '../../../text/language.ts';
import type { ReadingContext } from '../../context.ts';
import type { Quoted } from './quoted.ts';

/** Words by which a text gives somebody's words once more: 引用他的话说, "put it as", "what she said was". */
const AGAIN: Readonly<Record<Language, RegExp>> = {
  zh: /引用|援引|引述|原话|原文|说的(?:则|却|其实)?(?:是|为)|说法(?:则)?是|表述为|写作|写道|写的(?:则|却)?是|译[为作成]|转述|版本|另一[处种]|改[为成]|[则却](?:为|是|称|说|写)|变成|记录|实录|措辞|同一句|(?:声明|信|信函|讲话|致辞|演说|采访|专访|帖文|推文|记录稿|发言稿)(?:中|里)|发文称|书面|这句话|那句|原声|录音|录像/,
  en: /(?<![a-z])(?:quot(?:ed|es|ing|ation)|put it|puts it|rendered|renders|the same (?:sentence|line|phrase|words|remarks?)|what (?:[a-z]+ ){1,4}(?:said|wrote) was|(?:his|her|their|whose|exact) (?:own )?words|transcript|version|readout|wording|worded|gave it as|gives it as|it as|recorded|recording|became|instead|footage|minutes|had (?:him|her|them) say|in (?:a|his|her|its|the|their) (?:[a-z]+ ){0,2}(?:statement|post|letter|interview|speech|address|tweet|memo|note))(?![a-z])/,
};

/** How far around a quotation it is told whose words it gives. */
const REACH = 60;

/** Quotations are held against many others each. */
const KNOWN = new WeakMap<Quoted, boolean>();

/** Whether the sentence of a quotation, without the quotation, says that words are given once more. */
export function isAgain(context: ReadingContext, quoted: Quoted): boolean {
  let again = KNOWN.get(quoted);
  if (again === undefined) {
    again = tellsAgain(context, quoted);
    KNOWN.set(quoted, again);
  }
  return again;
}

function tellsAgain(context: ReadingContext, { start, marks, language }: Quoted): boolean {
  const sentence = coveringAt(context.sentences, start);
  if (sentence === null) return false;
  const before = context.folded({ start: sentence.start, end: Math.max(sentence.start, marks.start) });
  const behind = marks.end < sentence.end ? context.folded({ start: marks.end, end: sentence.end }) : '';
  return AGAIN[language].test(`${before.slice(-REACH)} ${behind.slice(0, REACH)}`);
}

/** Whether the words between two quotations of one sentence say so of the second. */
export function isGivenAgain(context: ReadingContext, before: Quoted, one: Quoted): boolean {
  if (before.marks.end >= one.marks.start) return false;
  return AGAIN[one.language].test(context.folded({ start: before.marks.end, end: one.marks.start }));
}
