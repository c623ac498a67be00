import { type Actor, actor } from '../actors/actor.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { partStart } from './english-inverted.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';

/** What is somebody's own: a view, or a reckoning. */
const VIEW = '(?:view|opinion|judge?ment|reading|telling|eyes|assessment|estimation|mind|words|version)';
const COUNT =
  '(?:count|reckoning|estimate|estimates|calculation|calculations|tally|account|figures|own admission|admission|figuring|lights)';

/** "In her view", "by their own count": whose is told by a pronoun. */
const BY_PRONOUN = sought(
  new RegExp(
    `(?<=^|[,;:“"—–] |(?<![a-z])(?:and|but|while|that) )(?:in (his|her|their|its) (?:own )?${VIEW}|by (his|her|their|its) (?:own )?${COUNT})(?=, )`,
    'g',
  ),
);

/** "In Kaland's view", "by the ministry's own count": whose is told by a name, up to its end. */
const BY_NAME = sought(
  new RegExp(
    `(?<=^|[,;:“"—–] |(?<![a-z])(?:and|but|while|that) )(?:in ([^,;:.“”"]{2,60}?)(?:'s|’s|s'|s’) (?:own )?${VIEW}|by ([^,;:.“”"]{2,60}?)(?:'s|’s|s'|s’) (?:own )?${COUNT})(?=, )`,
    'g',
  ),
);

/** "In her view, …", "by Kaland's count, …": whose view or figures the words are, without a verb of saying. */
export function englishViewers(clauses: Clauses): Attribution[] {
  const { frame } = clauses;
  const { text } = frame;
  const found: Attribution[] = [];
  for (const match of matchesWithin(frame, text, BY_PRONOUN)) {
    const word = match[1] ?? match[2] ?? '';
    const start = match.index + 3;
    const pronoun = word === 'its' ? 'thing' : word === 'their' ? 'third-plural' : 'third';
    const subject = actor({ kind: 'pronoun', id: null, start, end: start + word.length, pronoun });
    found.push(viewed(clauses, match.index, match[0].length, subject));
  }
  for (const match of matchesWithin(frame, text, BY_NAME)) {
    const start = match.index + 3;
    const end = start + (match[1] ?? match[2] ?? '').length;
    const subject = clauses.actors.find(
      (one) => one.start >= start && one.start - start < 5 && one.end >= end - 1 && one.end <= end + 2,
    );
    const body = subject ?? bodyIn(text, start, end);
    if (body !== null) found.push(viewed(clauses, match.index, match[0].length, body));
  }
  return found;
}

/** "In the ministry's view": a body that was named before. */
function bodyIn(text: string, start: number, end: number): Actor | null {
  return /^the (?:[a-z]+ ){0,2}(?:ministry|government|department|cabinet|embassy|commission|bank|company|paper|association|union|institute|authority)$/.test(
    text.slice(start, end),
  )
    ? actor({ kind: 'pronoun', id: null, start, end, pronoun: 'thing' })
    : null;
}

function viewed(clauses: Clauses, start: number, length: number, subject: Actor): Attribution {
  const opens = start < 8 || /(?:[;:“"—–] |and |but |while |that )$/.test(clauses.frame.text.slice(0, start));
  return {
    ...PLAINLY_TOLD,
    start,
    subject,
    cue: { start, end: start + length, verb: 'according-to' },
    content: opens ? start + length + 2 : partStart(clauses, start),
    position: opens ? 'before' : 'after',
  };
}
