import { type Quote, quote } from '../../evidence/quote.ts';
import type { Text } from '../../text/text.ts';
import { lastNamed } from '../input/last-named.ts';
import { sentenceAround, spansOf } from '../input/sentence-around.ts';
import type { TrackedText } from '../input/tracked-text.ts';

/** A sentence by which requests for a contact were left without an answer, or turned down. */
export interface UnansweredNote {
  /** The party that asked, by the last one named before the words. */
  readonly by: string;
  readonly outcome: 'ignored' | 'refused';
  readonly times: number | null;
  /** The outlet that the sentence cites, else the group of the text: who cites one outlet is one source with it. */
  readonly origin: string;
  readonly evidence: Quote;
}

const IGNORED: readonly string[] = [
  'unanswered',
  'got no reply',
  'got no answer',
  'received no reply',
  'received no answer',
  'were ignored',
  'was ignored',
  '未获回应',
  '未獲回應',
  '未得到回应',
  '未得到回應',
  '没有得到回应',
  '沒有得到回應',
  '未予回应',
  '未予回應',
  '未获答复',
  '未獲答覆',
  '石沉大海',
];
const REFUSED: readonly string[] = [
  'rebuffed',
  'turned down',
  'was refused',
  'were refused',
  '被拒绝',
  '被拒絕',
  '遭拒绝',
  '遭拒絕',
  '遭到拒绝',
  '遭到拒絕',
  '婉拒',
];
const ASKING =
  /\b(?:requests?|overtures?|approach(?:es)?|attempts?|invitations?)\b|请求|請求|要求|预约|預約|提议|提議/;
const CONTACT =
  /\b(?:calls?|phone|telephone|conversations?|meetings?|talks|summits?|contacts?)\b|通话|通話|电话|電話|会晤|會晤|会谈|會談|见面|見面|磋商/;
const ASKED_FOR = /\brequests? for (?:an? |the |further |more )?(\w+)/;
const COUNTED =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: \w+){0,2} (?:requests?|overtures?|approaches|attempts?|invitations?)\b|([一二两兩三四五六七八九十]|\d{1,2})次/;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** Requests for a contact of which a text says that they had no answer. `folded` is the text in lower case. */
export function unansweredRequests(
  { findings, group }: Pick<TrackedText, 'findings' | 'group'>,
  text: Text,
  folded: string,
): readonly UnansweredNote[] {
  const outcomes = [
    ...spansOf(folded, IGNORED).map((span) => ({ ...span, outcome: 'ignored' as const })),
    ...spansOf(folded, REFUSED).map((span) => ({ ...span, outcome: 'refused' as const })),
  ].sort((a, b) => a.start - b.start);
  const notes = new Map<number, UnansweredNote>();
  for (const { start, end, outcome } of outcomes) {
    const sentence = sentenceAround(folded, start, end);
    const words = folded.slice(sentence.start, sentence.end);
    if (notes.has(sentence.start) || !ASKING.test(words)) continue;
    const before = sentenceAround(folded, Math.max(0, sentence.start - 2), Math.max(0, sentence.start - 2));
    const isContact = CONTACT.test(words) || CONTACT.test(folded.slice(before.start, before.end));
    const object = ASKED_FOR.exec(words)?.[1];
    if (!isContact || (object !== undefined && !CONTACT.test(object))) continue;
    const named = lastNamed(findings, sentence.start, start);
    if (named.party === null) continue;
    const evidence = quote(text, trimmed(text.content, sentence.start, sentence.end));
    const origin = named.outlet ?? group;
    notes.set(sentence.start, { by: named.party, outcome, times: timesIn(words), origin, evidence });
  }
  return [...notes.values()];
}

function timesIn(words: string): number | null {
  const match = COUNTED.exec(words);
  const number = match?.[1] ?? match?.[2];
  return number === undefined ? null : (NUMBERS[number] ?? Number(number));
}

function trimmed(content: string, start: number, end: number): { start: number; end: number } {
  const words = content.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
