import { matchesWithin, soughtAll } from '../sought/may-stand.ts';
import { type Actor, actor } from './actor.ts';
import { readGap } from './chinese-gap.ts';
import { leftOfVerb } from './english-left.ts';
import { capitalRunBefore, looksLikeEnglishName, NO_NAMES } from './english-names.ts';
import { PRESS_NOUN } from './english-nouns.ts';
import type { Frame } from './frame.ts';
import { slug } from './identity.ts';
import type { NameBook } from './name-book.ts';
import type { Piece } from './pieces.ts';

/** A periodical that the lexicon does not list: 《…》 before a word of publishing. */
export function unlistedOutlets(frame: Frame, pieces: readonly Piece[], verbs: readonly number[]): Actor[] {
  const { text } = frame;
  const found: Actor[] = [];
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    // A listed name inside the marks counts where it fills them: 《北岸商报》 is not the 商报.
    if (
      close - open > 16 ||
      pieces.some((p) => p.hit.kind === 'outlet' && p.start === open + 1 && p.end === close)
    )
      continue;
    const isTold =
      /(?:告诉|告知|回复|做客)$/.test(text.slice(0, open)) &&
      /^(?:[,:“说称]|表示)/.test(text.slice(close + 1));
    const speaks =
      !INSTRUMENT.test(text.slice(open + 1, close)) &&
      verbs.some(
        (verb) => verb > close && verb - close < 24 && readGap(text.slice(close + 1, verb)).isAdverbial,
      );
    if (!isTold && !speaks && !PUBLISHES.test(text.slice(close + 1, close + 14))) continue;
    found.push(
      actor({
        kind: 'outlet',
        id: `out:${slug(text.slice(open + 1, close))}`,
        start: open,
        end: close + 1,
        headStart: open + 1,
        headEnd: close,
      }),
    );
  }
  return found;
}

/** Titles of laws, agreements and papers of state, which are no periodicals. */
const INSTRUMENT =
  /(?:法|法案|条例|协定|协议|公约|条约|声明|公报|宣言|备忘录|白皮书|报告|规定|办法|通知|公告|决定|清单|意见|方案|计划|纲要|安排|谅解|决议|章程|准则|战略|书|信|歌|记|传|论)$/;

const PUBLISHES =
  /^(?:周刊|杂志|日报|网站|网络版|电子版|官网|客户端|记者|[0-9日月周一二三四五六七八九十]+|上周末?|本周|周末|日前|近日|昨[日天]|今[日天]|早前|最新|率先|独家|则|还|也|的?一篇|社论|社评|专栏|评论|文章|报道|中){0,3}(?:写道|爆料|曝光|踢爆|引述|刊登|发表|质疑|批评|呼吁|警告|刊文|撰文|发文|报道|报导|称|分析|指出|援引|评论|认为|披露|采访|专访|表示|表达|透露|说|消息)/;

/** What only says that it is an agency or a paper. */
const NEEDS_PLACE =
  /^(?:(?:national |state |public )?(?:news|press) (?:agency|service)|(?:daily |morning |evening )?(?:times|post|herald|daily|news|journal|gazette|tribune|standard|globe|chronicle|mercury|observer|guardian|telegraph|mail|express|monitor|bulletin|courier|independent|examiner))$/;

/** "Kaland News Agency": a country before what only says that it is an agency belongs to the name. */
function withCountry(
  { text }: Frame,
  pieces: readonly Piece[],
  run: { start: number; end: number } | null,
): { start: number; end: number } | null {
  if (run === null || !NEEDS_PLACE.test(text.slice(run.start, run.end))) return run;
  const country = pieces.find((one) => one.hit.kind === 'party' && one.end === run.start - 1);
  return country === undefined ? run : { start: country.start, end: run.end };
}

/** The last word of many names of newspapers; with another name before it no person is meant. */
const PAPER =
  / (?:times|post|herald|daily|news|journal|gazette|tribune|standard|globe|chronicle|ledger|mercury|argus|observer|guardian|telegraph|mail|express|review|weekly|monitor|bulletin|courier|independent|examiner|morning post|broadcasting|broadcaster|television|tv|radio|news agency|press agency|news service|wire)$/;

/** The last word of a paper's, a station's or an agency's name where somebody tells it something. */
const TOLD_PAPER =
  /(?: (?:today|agency|network|channel|online|broadcaster|magazine|tonight|record|star|sun|mirror|echo|voice|sentinel|advertiser|dispatch|enquirer|inquirer)| (?:fm|am))$|^(?:radio|tv|television|channel) /;

/** To whom or where something is said: the name behind may be a paper's. */
const TOLD =
  /(?<![a-z])(?:told|tells|telling|wrote in|writes in|writing in|warned in|argued in|said in|said on|interview(?:ed)? (?:with|by|on|in)|according to|speaking (?:to|on)|spoke (?:to|with)|quoted (?:by|in)|cited by|quoted as saying by|carried by|published (?:by|in)|comments? to|remarks? to|reported by|(?:[a-z]{3,}ed|says|saying|article|column|commentary|editorial|op-ed|essay|piece|opinion piece) in) (?:the )?(?:(?:official|state|state-run|state-owned|public|national|local|private|semi-official|party|government) ){0,2}/g;

/** What a press noun is described by, with its article: "the state-run ", "Norway's public ". */
const DESCRIBES =
  /(?:(?<![a-z])(?:the|an?|its|their|[a-z]+(?: [a-z]+)?'s) )?(?:(?:state|state-run|state-owned|public|national|private|local|official|government|pro-government|opposition|independent|business|financial|military|party|online|german|english-language|conservative|liberal|left-wing|right-wing|[a-z]+(?:an|ese|ish|ian|i|ch)) ){0,3}$/;

/** What a periodical does that a person named by one word alone, and never in full, is not said to do. */
const WRITES = /(?<![a-z])(?:wrote|writes|reported|reports) ?[,:]? ?["“]/g;

/** Where two to four capitalised words end that start at `start`, a country's name among them; `start` for fewer. */
function capitalsEnd(frame: Frame, start: number): number {
  let end = start;
  let at = start;
  let words = 0;
  for (; words < 4 && frame.isCapital(at); words += 1) {
    const word = /^[a-z0-9'-]+/.exec(frame.text.slice(at, at + 24))?.[0];
    if (word === undefined) break;
    end = at + word.length;
    if (frame.text[end] !== ' ') {
      words += 1;
      break;
    }
    at = end + 1;
  }
  return words > 1 ? end : start;
}

/** Two to four capitalised words that end at `end`, a city's or a country's name among them; `null` for fewer. */
function capitalsBefore(frame: Frame, end: number): { start: number; end: number } | null {
  let start = end;
  let words = 0;
  for (; words < 4; words += 1) {
    const to = words === 0 ? end : start - 1;
    const word = /[a-z0-9'-]+$/.exec(frame.text.slice(Math.max(0, to - 24), to))?.[0];
    if (word === undefined || !frame.isCapital(to - word.length) || NO_NAMES.has(word)) break;
    start = to - word.length;
    if (frame.text[start - 1] !== ' ') {
      words += 1;
      break;
    }
  }
  return words > 1 ? { start, end } : null;
}

/** Whether capitalised words are a paper's name by the last; some last words only with "the" in front. */
function isPapers(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const name = text.slice(start, end);
  return PAPER.test(name) || (text.slice(0, start).endsWith('the ') && THE_PAPER.test(name));
}

const THE_PAPER =
  / (?:star|sun|mirror|echo|voice|inquirer|dispatch|register|record|sentinel|advertiser|today|reporter|citizen|nation|business|leader)$/;

/** A press noun behind a name. */
const PRESS_BEHIND =
  /^ (?:news agency|press agency|newspaper|daily|television|tv|radio|magazine|website|broadcaster|channel|agency)(?![a-z])/;

/** Where a name of two to five capitalised words ends that is a paper's by its last: also behind a city's name. */
function paperEnd(frame: Frame, start: number): number | null {
  let end: number | null = null;
  let at = start;
  const of = /^(?:times|voice|news|star|sun|echo|herald|standard|mirror) of (?=[a-z])/.exec(
    frame.text.slice(start, start + 18),
  )?.[0];
  if (of !== undefined && frame.isCapital(start) && frame.isCapital(start + of.length))
    return (
      start +
      of.length +
      (/^[a-z'-]+/.exec(frame.text.slice(start + of.length, start + of.length + 24))?.[0].length ?? 0)
    );
  for (let words = 0; words < 5 && frame.isCapital(at); words += 1) {
    const word = /^[a-z0-9'-]+/.exec(frame.text.slice(at, at + 24))?.[0];
    if (word === undefined) break;
    at += word.length;
    if (words > 0 && PAPER.test(frame.text.slice(start, at))) end = at;
    if (frame.text[at] !== ' ') break;
    at += 1;
  }
  return end;
}

/** An agency behind its words: ", the X News Agency reported online". */
const REPORTED = /(?<![a-z])reported(?=[.,]| online| earlier| late| on [a-z]+day)/g;

/** "A second paper, the Calder Star, quoted": the name in apposition to a press noun. */
const APPOSED =
  /(?<![a-z])(?:newspaper|daily|tabloid|broadsheet|weekly|magazine|broadcaster|website|outlet|paper|news agency|portal|newsletter), (?:the )?(?=[a-z])/g;

/** "The Lantern reports today that": a name with an article, and no person's. */
const REPORTS_THAT =
  /(?<![a-z])(?:reported|reports)(?: (?:today|yesterday|tonight|earlier|(?:this|last) (?:week|month|morning|night)|on [a-z]+day))? that /g;

const SOUGHT = soughtAll({ APPOSED, PRESS_NOUN, TOLD, REPORTED, REPORTS_THAT, WRITES });

/**
 * An English periodical that the lexicon does not list: a capitalised name that ends like one before a verb of
 * saying, or a name of one word, never given in full before, that "wrote" what is quoted.
 */
export function unlistedEnglishOutlets(
  frame: Frame,
  pieces: readonly Piece[],
  book: NameBook,
  verbs: readonly number[],
): Actor[] {
  const { text } = frame;
  const found: Actor[] = [];
  const take = (verb: number, isNamed: (name: string, article: number) => boolean): void => {
    // "The Calder Observer, citing two people, reported": an aside may stand between.
    const end = leftOfVerb(text, verb, () => false).end;
    const whole = capitalsBefore(frame, end);
    const run =
      whole !== null && isPapers(text, whole)
        ? whole
        : withCountry(frame, pieces, capitalRunBefore(frame, pieces, end));
    if (run === null) return;
    const article = text.slice(0, run.start).endsWith('the ') ? 4 : 0;
    if (run !== whole && !isNamed(text.slice(run.start, run.end), article)) return;
    const id = `out:${slug(text.slice(run.start, run.end))}`;
    found.push(
      actor({
        kind: 'outlet',
        id,
        start: run.start - article,
        end: run.end,
        headStart: run.start,
        headEnd: run.end,
      }),
    );
  };
  for (const verb of verbs) take(verb, (name) => PAPER.test(name));
  for (const match of matchesWithin(frame, text, SOUGHT.PRESS_NOUN)) {
    // A capital makes the noun a part of the name: Radio Costa.
    if (match.index > 0 && frame.isCapital(match.index)) continue;
    const start = match.index + match[0].length;
    const end = Math.max(looksLikeEnglishName(frame, pieces, start), capitalsEnd(frame, start));
    if (
      end === start ||
      pieces.some((one) => one.hit.kind === 'outlet' && one.start < end && start < one.end)
    )
      continue;
    const lead = DESCRIBES.exec(text.slice(Math.max(0, match.index - 50), match.index))?.[0].length ?? 0;
    const id = `out:${slug(text.slice(start, end))}`;
    found.push(actor({ kind: 'outlet', id, start: match.index - lead, end, headStart: start, headEnd: end }));
  }
  for (const match of matchesWithin(frame, text, SOUGHT.APPOSED)) {
    const start = match.index + match[0].length;
    const end = paperEnd(frame, start) ?? capitalsEnd(frame, start);
    if (
      end === start ||
      !/^[,.;]/.test(text.slice(end)) ||
      found.some((one) => one.start < end && start < one.end)
    )
      continue;
    if (pieces.some((one) => one.hit.kind === 'outlet' && one.start < end && start < one.end)) continue;
    const noun = match[0].search(/,/);
    const lead = DESCRIBES.exec(text.slice(Math.max(0, match.index - 50), match.index))?.[0].length ?? 0;
    const id = `out:${slug(text.slice(start, end))}`;
    found.push(
      actor({
        kind: 'outlet',
        id,
        start: match.index - lead,
        end: match.index + noun,
        headStart: match.index,
        headEnd: match.index + noun,
      }),
    );
  }
  for (const match of matchesWithin(frame, text, SOUGHT.TOLD)) {
    const start = match.index + match[0].length;
    const end = paperEnd(frame, start) ?? looksLikeEnglishName(frame, pieces, start);
    const name = text.slice(start, end);
    const noun = PRESS_BEHIND.exec(text.slice(end, end + 18))?.[0] ?? '';
    if (
      end === start ||
      !(
        (name.includes(' ') && (PAPER.test(name) || TOLD_PAPER.test(name) || / of /.test(name))) ||
        noun !== ''
      )
    )
      continue;
    if (pieces.some((one) => one.hit.kind === 'outlet' && one.start < end && start < one.end)) continue;
    const article = match[0].endsWith(' the ') ? 4 : 0;
    const id = `out:${slug(name)}`;
    found.push(
      actor({
        kind: 'outlet',
        id,
        start: start - article,
        end: end + noun.length,
        headStart: start,
        headEnd: end,
      }),
    );
  }
  for (const match of matchesWithin(frame, text, SOUGHT.REPORTED))
    take(match.index, (name) => PAPER.test(name));
  for (const match of matchesWithin(frame, text, SOUGHT.WRITES)) {
    take(match.index, (name) => !name.includes(' ') && book.find(name) === undefined);
  }
  for (const match of matchesWithin(frame, text, SOUGHT.REPORTS_THAT)) {
    take(match.index, (name, article) => article > 0 && !name.includes(' ') && book.find(name) === undefined);
  }
  return found;
}
