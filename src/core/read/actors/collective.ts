import type { PartyEntry } from '../../lexicon/entry.ts';
import { matchesWithin, sought, testWithin } from '../sought/may-stand.ts';
import { type Actor, actor } from './actor.ts';
import { collectiveLength, collectivePattern } from './clip-collective.ts';
import type { Frame } from './frame.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** Nouns that make a group of leaders or governments of 两国 and 双方. */
const LEADERS =
  /^(?:国家元首|元首|领导人|领袖|首脑|总统|主席|总理|首相|外长|外相|防长|财长|议长|(?:外交|国防|财政|商务|经贸|贸易|农业|能源|内政|交通)?(?:部长|大臣)|政府|代表团|高级官员|谈判代表|谈判团队)/;

/**
 * Collectives such as 双方 or "the two leaders", found by the forms of the lexicon. Not by its settled hits, because
 * a longer cue may hold the word (两国元首同意).
 */
export function collectives(context: NamingContext, frame: Frame, pieces: readonly Piece[]): Actor[] {
  const pattern = collectivePattern(context.lexicon, frame.language);
  const found: Actor[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(frame.text); match !== null; match = pattern.exec(frame.text)) {
    if (frame.language === 'en' && isLetter(frame.text.charCodeAt(match.index - 1))) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const length = collectiveLength(match[0]);
    if (length === 0 || NO_GROUP.test(frame.text.slice(match.index + length, match.index + length + 4)))
      continue;
    found.push(collectiveAt(context, frame, pieces, match.index, match.index + length));
  }
  if (frame.language === 'en')
    for (const match of matchesWithin(frame, frame.text, CONTRACTING)) {
      const end = match.index + match[0].length;
      if (frame.isCapital(match.index + match[0].lastIndexOf(' ') + 1))
        found.push(collectiveAt(context, frame, pieces, match.index, end));
    }
  if (frame.language === 'en' && (context.about.kind === 'statement' || context.about.kind === 'account'))
    for (const match of matchesWithin(frame, frame.text, BARE_PLURAL))
      if (frame.isCapital(match.index))
        found.push(collectiveAt(context, frame, pieces, match.index, match.index + match[0].length));
  if (frame.language === 'zh') found.push(...jointTexts(context, frame, pieces));
  return found;
}

/** How the text of an agreement calls those who make it; with a capital, unlike parties of a parliament. */
const CONTRACTING = sought(
  /(?<![a-z])the (?:contracting |high contracting )?(?:parties|participants|signatories)(?![a-z])/g,
);

/** "Ministers welcomed", "Leaders also reaffirmed": who meets, without an article and with a capital, in a text of theirs. */
const BARE_PLURAL = sought(
  /(?<=^|[,;] |^[0-9]{1,2}\.? )(?:ministers|leaders|presidents|principals|participants|parties|co-chairs)(?= (?:also |further |jointly |both |warmly |strongly |then |again |equally )?(?:[a-z]+ed|held|spoke|undertook|underlined|took|agree|welcome|reaffirm|look|note|express|recogni[sz]e|support|condemn|call|stress|emphasi[sz]e|acknowledge|commit|decide|reiterate|urge)(?![a-z]))/g,
);

/** A joint statement as the subject of what it says: 联合公报写明, 联合声明中说. */
const JOINT_TEXT =
  /(?<=^|[,;。]|会后|随后|发表的|通过的|签署的|两国|双方)(?:联合|共同)(?:声明|公报|公告|宣言|新闻稿|文件)(?=(?:中|里)?(?:还|也|则|同时|明确)?(?:写明|写道|载明|列明|说|称|指出|强调|重申|表示|宣布|呼吁|确认|谴责|敦促|承诺))/g;

const JOINT = sought(/联合|共同/);

function jointTexts(context: NamingContext, frame: Frame, pieces: readonly Piece[]): Actor[] {
  if (!testWithin(frame, frame.text, JOINT)) return [];
  return [...frame.text.matchAll(JOINT_TEXT)].map((match) =>
    collectiveAt(context, frame, pieces, match.index, match.index + match[0].length),
  );
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Nouns after 两国 and 双方 that make the two sides an adjective: 两国关系, 双方团队. */
const NO_GROUP =
  /^(?:关系|人民|各界|间|之间|论|制|团队|经贸|企业|军队|利益|合作|社会|民众|青年|贸易|经济|交往)/;

/**
 * One collective. The parties are those of the exchange, or those that the text names with the word itself
 * (中美双方; "both sides, the US and China,"); never the two nearest names.
 */
function collectiveAt(
  context: NamingContext,
  frame: Frame,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Actor {
  const { text } = frame;
  const named = touchingParties(text, pieces, start);
  const group = LEADERS.exec(text.slice(end, end + 5))?.[0] ?? '';
  const after = group === '' ? appositeParties(text, pieces, end) : null;
  const parties = named.parties.length > 1 ? named.parties : (after?.parties ?? context.about.parties);
  return actor({
    kind: 'collective',
    id: 'side:both',
    start: named.parties.length > 1 ? named.start : start,
    end: end + group.length,
    headStart: start,
    headEnd: end + group.length,
    parties: inOrder(context.about.parties, parties),
  });
}

/** Parties whose names or abbreviations touch the word from the left: 中美, 中国和美国. */
function touchingParties(
  text: string,
  pieces: readonly Piece[],
  from: number,
): { start: number; parties: string[] } {
  let start = from;
  const parties: string[] = [];
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    const before = pieces[i] as Piece;
    if (before.end > start) continue;
    if (before.hit.kind !== 'party' || !/^(?:|[、和与]| and )$/.test(text.slice(before.end, start))) break;
    parties.unshift((before.hit.entry as PartyEntry).id);
    start = before.start;
  }
  return { start, parties };
}

/** Parties in apposition: ", the US and China,". */
function appositeParties(text: string, pieces: readonly Piece[], from: number): { parties: string[] } | null {
  if (text[from] !== ',' && text[from] !== '(') return null;
  const close = text.slice(from + 1, from + 80).search(/[,)]/);
  if (close < 0) return null;
  const end = from + 1 + close;
  const inside = pieces.filter((p) => p.hit.kind === 'party' && p.start > from && p.end <= end);
  if (inside.length !== 2) return null;
  const [first, second] = inside as [Piece, Piece];
  const between =
    text.slice(from + 1, first.start) + text.slice(first.end, second.start) + text.slice(second.end, end);
  if (!/^[ ,]*(?:(?:the|and|both|和|与|及|、)[ ,]*)*(?:side)?$/.test(between)) return null;
  return { parties: inside.map((p) => (p.hit.entry as PartyEntry).id) };
}

/** The order of the exchange where all are its parties, so that two ways of naming them give one result. */
function inOrder(exchange: readonly string[], parties: readonly string[]): readonly string[] {
  const known = exchange.filter((party) => parties.includes(party));
  return known.length === parties.length ? known : [...new Set(parties)];
}
