import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { type ChannelWord, channelWords } from './channel-words.ts';
import { contactsOf } from './contact.ts';
import { standing } from './contact-standing.ts';
import type { RequestPhrase } from './request-phrases.ts';

/** What was asked for: the exchange itself, a promise given in it, or some other act. */
export type RequestObject = 'exchange' | 'commitment' | 'action';

const COMMITMENT_ZH = /同意|承诺|保证|答应|许诺|允诺|愿意?(?!望)/g;
const OTHER_ZH =
  /访问|访华|出席|撤销|发布|公布|开放|暂停|恢复|提供|派遣|释放|加入|参加(?!会)|推迟|延后|延期|改期|提前(?!通|告)|改为|改到|改至|改在|缩短|中断|延长|取消/g;
const COMMITMENT_EN =
  /(?<![a-z])(?:agreed|agrees|pledged|promised|committed|undertook|vowed|consented|accepted)(?![a-z])/g;
const OTHER_EN =
  /(?<![a-z])(?:visit(?:ed|s)?|lifted|released|published|suspended|restored|withdrew|joined|sent|removed|delayed|postponed|moved|rescheduled|brought forward|put off|put back|cut short|cancelled|canceled|called off|extended|will|attend(?:ed)?)(?![a-z])/g;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly object: RequestObject;
}

/**
 * What a request phrase governs. Chinese puts the phrase before what is asked for; English puts it after or, at the
 * head of its clause, before.
 */
export function requestObject(
  context: ReadingContext,
  folded: FoldedSpan,
  phrase: RequestPhrase,
): RequestObject {
  const { text, language } = folded;
  if (phrase.ofExchange) return 'exchange';
  const quoted = /[“「『"]/.test(text.charAt(phrase.start - 1)) && /[”」』"]/.test(text.charAt(phrase.end));
  const { start, end } = stretch(text, phrase, quoted ? /[,;。!?]/g : /[;。!?]/g);
  const cues = cuesIn(context, folded, start, end);
  const before = cues.filter((cue) => cue.end <= phrase.start).at(-1);
  const after = cues.find((cue) => cue.start >= phrase.end);
  if (language === 'zh') {
    // 通话系应美方请求进行: the noun before the phrase is what took place.
    const passive = /^[”」』]?(?:而)?(?:进行|举行|安排|作出)/.test(text.slice(phrase.end, phrase.end + 5));
    // A formula that is only quoted (the text says “应美方请求”) is quoted for the exchange.
    return ((passive ? before : null) ?? after ?? before)?.object ?? (quoted ? 'exchange' : 'action');
  }
  const head = /^[\s"“]*$/.test(text.slice(start, phrase.start)) && phrase.by !== 'mutual';
  // "No, the meeting was held at the request of A", where the text tells of no other: the exchange it is about.
  if (IT_HELD_EN.test(text.slice(start, phrase.start))) return 'exchange';
  if (HELD_EN.test(text.slice(start, phrase.start)) && !contactsOf(context).primary) return 'exchange';
  return (head ? after : (before ?? after))?.object ?? 'action';
}

/** The contact itself as what took place. */
const HELD_EN =
  /(?:^|[^a-z])(?:the|this|that) (?:phone |telephone |video )?(?:meeting|call|talks|conversation|encounter) (?:was|were|had been) (?:held|arranged|convened|organi[sz]ed|set up) $|(?:^|[^a-z])(?:the|this|that) (?:phone |telephone |video )?(?:meeting|call|conversation|encounter) took place $/;

/** "Trump said …; China said it was held at the … request": the contact that was named. */
const IT_HELD_EN = /(?:^|[^a-z])it (?:was|were|had been) (?:held|arranged|convened|set up|placed) $/;

/** The stretch between two stops that holds the phrase. */
function stretch(text: string, phrase: RequestPhrase, stops: RegExp): { start: number; end: number } {
  const reach = Math.max(0, phrase.start - 300);
  let start = reach;
  for (const match of matchesIn(text.slice(reach, phrase.start), stops)) start = reach + match.index + 1;
  const [stop] = matchesIn(text.slice(phrase.end, phrase.end + 300), stops);
  return {
    start,
    end: stop === undefined ? Math.min(text.length, phrase.end + 300) : phrase.end + stop.index,
  };
}

/** Talks of other people or of another day were asked for too, but they are not the exchange. */
function isOther(context: ReadingContext, folded: FoldedSpan, word: ChannelWord): boolean {
  const how = standing(context, folded, word);
  return (
    how === null || (how === 'delegates' && contactsOf(context).primary?.sentence.start !== folded.start)
  );
}

function cuesIn(context: ReadingContext, folded: FoldedSpan, start: number, end: number): Cue[] {
  const { text, language } = folded;
  const part = text.slice(start, end);
  const cues: Cue[] = channelWords(folded, language, part).map((word) => ({
    start: start + word.start,
    end: start + word.end,
    object: isOther(context, folded, { ...word, start: start + word.start, end: start + word.end })
      ? 'action'
      : 'exchange',
  }));
  const lists: readonly [RegExp, RequestObject][] =
    language === 'zh'
      ? [
          [COMMITMENT_ZH, 'commitment'],
          [OTHER_ZH, 'action'],
        ]
      : [
          [COMMITMENT_EN, 'commitment'],
          [OTHER_EN, 'action'],
        ];
  for (const [pattern, object] of lists) {
    for (const match of matchesIn(part, pattern)) {
      cues.push({ start: start + match.index, end: start + match.index + match[0].length, object });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}
