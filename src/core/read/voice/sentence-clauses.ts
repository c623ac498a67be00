import { type ActedSentence, LONGEST_SENTENCE } from '../actors/actors-of.ts';
import { tagVerbs } from '../actors/english-tag-verbs.ts';
import type { NamingContext } from '../actors/pieces.ts';
import type { Attribution } from './attribution.ts';
import { type Clauses, chineseAttributions } from './chinese-attributions.ts';
import { beforeMarks } from './chinese-before-marks.ts';
import { enclosedIn, enclosing } from './enclosed.ts';
import { englishAttributions } from './english-attributions.ts';
import { withNaming } from './english-naming.ts';
import { firstPersonVerbs } from './first-person-verbs.ts';
import { sayingAfterActors, sayingByObject, verbTokens } from './verb-tokens.ts';

/** The clauses of saying in one sentence, by the grammar of its language. */
export function attributionsOf(context: NamingContext, { frame, actors }: ActedSentence): Attribution[] {
  if (frame.text.length > LONGEST_SENTENCE) return [];
  const enclosed = enclosedIn(frame.text);
  const found = verbTokens(context, frame, enclosed);
  const tokens =
    frame.language === 'en'
      ? withNaming(context.lexicon.get('verb', 'describe'), frame, found, enclosed)
      : found;
  const sayings = frame.language === 'zh' ? sayingAfterActors(context, frame, actors, tokens, enclosed) : [];
  const marked =
    frame.language === 'zh' ? beforeMarks(context.lexicon, frame, [...tokens, ...sayings], enclosed) : [];
  const firsts = frame.language === 'en' ? firstPersonVerbs(context.lexicon, frame, tokens, enclosed) : [];
  const verbs = [
    ...[...tokens, ...sayings].filter(
      (one) => !marked.some((whole) => whole.start <= one.start && one.end <= whole.end),
    ),
    ...marked,
    ...firsts,
    ...sayingByObject(context, frame, tokens, enclosed),
  ];
  const tags =
    frame.language === 'en'
      ? tagVerbs(context.lexicon, frame, verbs).filter(({ start }) => enclosing(enclosed, start) === null)
      : [];
  const clauses: Clauses = {
    frame,
    actors,
    enclosed,
    verbs: [...verbs, ...tags].sort((a, b) => a.start - b.start),
    agentless: context
      .hits('cue', frame.sentence)
      .filter((hit) => hit.entry.class === 'agentless')
      .map((hit) => ({ start: frame.local(hit.start), end: frame.local(hit.end), id: hit.entry.id })),
  };
  return frame.language === 'zh' ? chineseAttributions(clauses) : englishAttributions(clauses);
}
