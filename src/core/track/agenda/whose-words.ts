import type { CueHit, TextSentences } from './text-sentences.ts';

/** Who says something, and which party it is put down to. */
export interface Whose {
  /** Id of the speaker; the party of a text of its own; `narrator` for any other text itself. */
  readonly by: string;
  readonly party: string | null;
}

const FIRST_PERSON = /\b(?:our|we|us|i|my)\b|我方|我们/;

/**
 * Whose the words of a cue are: of the speaker whose words they are, where the speaker speaks for a party; in a party's
 * own text of that party; elsewhere of the party named last before the cue, such as 诺方称.
 */
export function whoseWords(
  sentences: TextSentences,
  { cue, words, sentence }: CueHit,
  parties: readonly string[],
): Whose {
  const { text, passages } = sentences;
  const own = text.party;
  if (own !== null && FIRST_PERSON.test(words.toLowerCase())) return { by: own, party: own };
  const said = passages.within('utterance', cue).at(-1)?.value;
  const isOfParty = said?.party != null && parties.includes(said.party) && said.sourceClass !== 'expert';
  if (said !== undefined && isOfParty) {
    // A side that speaks as such is the party itself.
    const isSide = said.speaker === 'both' || said.speaker.startsWith('side:');
    return { by: isSide ? (said.party ?? said.speaker) : said.speaker, party: said.party };
  }
  if (said === undefined && own !== null) return { by: own, party: own };
  const named = passages
    .within('mention', { start: sentence.start, end: cue.start })
    .flatMap(({ value }) => (value.type === 'party' && value.party !== null ? [value.party] : []));
  const party = named.filter((one) => parties.includes(one)).at(-1) ?? null;
  return { by: said?.speaker ?? 'narrator', party };
}

/** Whether folded words ask instead of telling. */
export function asks(folded: string): boolean {
  return /[?]\s*["”’」]?\s*$/.test(folded);
}
