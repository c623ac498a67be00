import type { ReadingContext } from '../context.ts';
import type { Speaker } from '../voice/voice.ts';

/** Nouns with which the name of a Chinese institution ends. */
const INSTITUTION =
  /^.{0,40}(?:大学|学院|研究院|研究所|研究中心|研究会|中心|智库|公司|银行|基金会|基金|协会|学会|委员会|联合会|商会|智囊团|集团|组织|机构|联盟|大使馆|使馆|代表处|办公室|国务院|参议院|众议院|国会|议会|白宫|央行|证券|资本|部(?!长|分|队|门负责)|局(?!长)|厅(?!长)|署(?!长)|司(?!长|令))/;

/** Words before the name of an institution that are no part of it. */
const LEAD =
  /^(?:曾任|曾担任|曾出任|曾在|现任|现为|前任|前|原|时任|新任|一名|一位|来自|任职于|供职于|就职于)/;

/** "at the Brookings Institution", "of", "with": the organisation behind an English role or name. */
const BEHIND = /^(?:, | )?(?:at|of|with|from|for|in) (?:the )?(?=\S)/;

/** A word inside a capitalised name that has no capital. */
const SMALL = /^(?:of|for|and|the|on|in|de|&|des|du|la|van|von)$/;

/** What makes a run of capitalised words before an English title an institution and not a country. */
const BODY =
  /(?:University|Institut|Center|Centre|College|School|Bank|Group|Council|Foundation|Association|Chamber|Society|Corporation|Corp|Company|Ministry|Department|Office|Agency|Commission|Committee|Fund|Securities|Capital|House|Senate|Congress|Parliament|Embassy|Party|Union|Organi[sz]ation|Academy|Forum|Générale)/;

/**
 * The organisation that a text gives a speaker, as written: what stands before the title in a Chinese role, what
 * follows "at" or "of" behind an English one, or the body whose spokesperson somebody is.
 */
export function affiliationOf(context: ReadingContext, speaker: Speaker): string | null {
  if (!speaker.id.startsWith('per:') || speaker.span === null) return null;
  const { content } = context.text;
  const written = content.slice(speaker.span.start, speaker.span.end);
  if (/[\u3400-\u9fff]/.test(written)) return chineseAffiliation(context, speaker);
  for (const { start, end } of speaker.roles ?? []) {
    const after = behind(content, end);
    if (after !== null) return after;
    const title = context.hits('title', { start, end }).at(-1);
    const head = title === undefined ? null : nameBefore(content.slice(start, title.start));
    if (head !== null) return head;
  }
  const [body] = context.hits('organisation', speaker.span);
  if (body) return content.slice(body.start, body.end);
  const after = behind(content, speaker.span.end);
  return after !== null && BODY.test(after) ? after : null;
}

function chineseAffiliation(context: ReadingContext, { roles = [] }: Speaker): string | null {
  const { content } = context.text;
  for (const { start, end } of [...roles].reverse()) {
    const folded = context.folded({ start, end });
    const title = context.hits('title', { start, end }).at(-1);
    const rest = title !== undefined && title.end === end ? folded.slice(0, title.start - start) : folded;
    // A title such as 商务部发言人 holds the name of its body.
    const match = INSTITUTION.exec(rest === '' ? folded : rest) ?? INSTITUTION.exec(folded);
    if (match === null) continue;
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    if (match[0].length - lead > 1) return content.slice(start + lead, start + match[0].length);
  }
  return null;
}

function behind(content: string, from: number): string | null {
  const lead = BEHIND.exec(content.slice(from, from + 16));
  if (!lead) return null;
  const name = capitalRun(content.slice(from + lead[0].length, from + lead[0].length + 90));
  return name !== '' && (name.includes(' ') || name.length > 3) ? name : null;
}

/** The run of capitalised words with which a string opens. */
function capitalRun(text: string): string {
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(/([^\s,.;:()"“”]+)([ ]?)/g)) {
    if (match.index !== next) break;
    next = match.index + match[0].length;
    const word = match[1] ?? '';
    const isSmall = SMALL.test(word);
    if (!isSmall && !/^\p{Lu}/u.test(word)) break;
    if (!isSmall) end = match.index + word.length;
    if (match[2] === '') break;
  }
  return text.slice(0, end).replace(/['’]s$/, '');
}

/** An institution right before an English title: "Brookings Institution fellow". */
function nameBefore(text: string): string | null {
  const name = text.trim();
  return name !== '' && BODY.test(name) ? name : null;
}
