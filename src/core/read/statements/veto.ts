import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Statement } from './statement.ts';

/** Acts by which a speaker wants, asks or doubts what the clause tells, and so does not tell it. */
const UNREAL: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'hope',
  'demand',
  'urge',
  'request',
  'ask',
  'question',
  'predict',
  'propose',
  'deny',
  'reject',
  'oppose',
  'regret',
]);

const CHINESE_UNREAL =
  /(?:不(?!仅|但|断|久|迟|只|光)|未(?!来)|没有|没(?!收)|无(?!论|疑)|拒绝|是否|能否|如果|倘若|倘|假如|假若|假使|一旦|除非|只要|只有|要是|万一|就算|即使|即便|哪怕|纵使|若|希望|期待|期望|盼|但愿|要求|敦促|督促|呼吁|促请|促使|迫使|应当|应该|应(?=于|在|以|切实|尽快|立即|共同|履)|必须|务必|需要|有必要|有待|能够|有望|或将|或会|恐|可能|难以|为了|试图|意在|旨在|避免|防止|争取|讨论|商讨|考虑|拟)/;

const ENGLISH_UNREAL =
  /(?:^|[\s"“])(?:not|never|no|neither|nor|n't|refus[a-z]*|declin[a-z]*|if|unless|whether|hop(?:e|es|ed|ing)(?: to| that)?|wish[a-z]*|want[a-z]*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|demand[a-z]*|ask(?:s|ed|ing)?|must|should|ought|could|(?<!\d )(?<!(?:in|of|since|by|until|late|early|mid|last|next|this) )may(?! \d)|might|would|seek[a-z]*|sought|fail[a-z]*|yet to|in order to|so that|until|before(?= (?:it|they|he|she|we|any|anyone|either|both)(?![a-z]))|without|doubt[a-z]*)(?![a-z])|n't /;

/** Whether the speaker of a clause wants, asks or denies what it tells. */
export function isUnreal({ voice, text }: Statement): boolean {
  // The act of a narrator is read from single words of the stretch and says nothing of each clause.
  if (voice === null || voice.cue === null || !(voice.negated || UNREAL.has(voice.act))) return false;
  // 不会反对, "will not oppose": nothing is opposed.
  return !/不(?:会|再)?反对|(?:not|n't|no longer) (?:oppose|object|stand in the way)/.test(text);
}

/** Whether a word between `from` and `at` denies, hopes for, or makes conditional what follows it. */
export function isVetoed({ frame, actors }: Statement, from: number, at: number): boolean {
  const words = frame.text.slice(from, at);
  if (frame.language === 'en') return ENGLISH_UNREAL.test(words);
  return CHINESE_UNREAL.test(words) && CHINESE_UNREAL.test(withoutNames(words, from, actors));
}

/** A character of a name vetoes nothing: 高若水. */
export function withoutNames(words: string, from: number, actors: Statement['actors']): string {
  let rest = words;
  for (const { start, end } of actors) {
    const [first, last] = [Math.max(0, start - from), Math.min(words.length, end - from)];
    if (first < last) rest = rest.slice(0, first) + '\u0000'.repeat(last - first) + rest.slice(last);
  }
  return rest;
}
