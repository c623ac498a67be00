import { type CueHit, TextSentences } from '../agenda/text-sentences.ts';
import { asks } from '../agenda/whose-words.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import type { InitiationNote } from './exchange-note.ts';

/** Who leads is named before these words: 中方主导了议程, X set the agenda. Over folded words. */
const LED =
  /(?:主导|掌握|掌控|把握|设定|设置|左右)(?:了|着|住)?[^,。;\n]{0,6}(?:议程|议题)|在(?:议程|议题)[^,。;\n]{0,14}?(?:主导|主动权)|\b(?:set|sets|drove|drives|shaped|shapes|dominated|dominates|controlled|controls|dictated|dictates|led) the agenda\b/g;

/** Who leads is named in or behind these words: 议程由中方主导, the agenda was set by X. */
const LED_BY =
  /(?:议程|议题)[^,。;\n]{0,8}?由[^,。;\n]{1,10}?(?:主导|设定|设置|拟定|掌控|确定)|在[^,。;\n]{1,10}?主导下|\bthe agenda (?:(?:of|for) [^.,;\n]{2,40}? )?(?:was|is|had been|has been) (?:largely |mostly )?(?:set|shaped|driven|dominated|dictated|led) by\b/g;

/** Both together. */
const TOGETHER =
  /(?:议程|议题)[^,。;\n]{0,8}?由?双方(?:共同|协商|一致)?(?:商定|议定|设定|确定|拟定)|\bthe agenda (?:(?:of|for) [^.,;\n]{2,40}? )?(?:was|had been) (?:(?:jointly|mutually) (?:set|agreed)|(?:set|agreed)(?: in advance)? (?:jointly|together|by both sides))\b|\bboth sides (?:set|agreed(?: on)?) the agenda\b/g;

/** Denied, wished or supposed. */
const NOT_TOLD =
  /未能|没有|并非|不再|不会|无法|试图|企图|希望|如果|若|能否|是否|争夺|可能|\b(?:not|never|no longer|tried?|tries|trying|wants?|wanted|hopes?|hoped|if|whether|could|would|may|might|failed|who)\b|n't\b/;

const OURS = /我方|我们|\b(?:we|our side)\b/;

/** Talks as such: 在……主导下 is said of much else. */
const OF_CONTACT = /通话|会谈|会晤|磋商|对话|谈判/;

/**
 * Who set the agenda of the contact that a text is about, by its own words; nothing is inferred from who raised what.
 * Each is the word of that text: a commentary's judgement stands beside an account's statement, and neither is fact.
 */
export function noteAgendaLeads(text: TrackedText, parties: readonly string[]): readonly InitiationNote[] {
  if (text.exchange === null || !/议程|议题|議程|議題|主导|主導|agenda/i.test(text.content ?? '')) return [];
  const sentences = new TextSentences(text);
  const told = (pattern: RegExp, who: (hit: CueHit) => string | null): readonly InitiationNote[] =>
    sentences.cues(pattern).flatMap((hit): readonly InitiationNote[] => {
      const { folded, at, until, sentence } = hit;
      if (asks(folded) || NOT_TOLD.test(folded.slice(Math.max(0, at - 16), until))) return [];
      const party = who(hit);
      if (party === null) return [];
      return [{ party, explicit: true, formula: 'agenda-lead', mention: sentences.mention(sentence) }];
    });
  const named = (start: number, end: number, endsAt: number | null = null) =>
    sentences.passages
      .within('mention', { start, end })
      .filter(
        ({ evidence: [one] }) => one.start >= start && one.end <= end && (endsAt ?? one.end) === one.end,
      )
      .flatMap(({ value }) =>
        (value.type === 'party' || value.type === 'person') &&
        value.party !== null &&
        parties.includes(value.party)
          ? [value.party]
          : [],
      );
  const notes = [
    ...told(TOGETHER, () => 'mutual'),
    ...told(LED, ({ sentence, cue, folded, at }) => {
      const clause = Math.max(0, folded.slice(0, at).search(/[^,;:，；：]*$/));
      if (OURS.test(folded.slice(clause, at))) return text.party;
      const from = sentences.view.toSource(
        sentences.view.toView(sentence.start) + clause,
        sentences.view.toView(sentence.start) + at,
      ).start;
      return named(from, cue.start).at(-1) ?? null;
    }),
    ...told(LED_BY, ({ sentence, cue, words, folded }) => {
      if (/主导下|主導下/.test(words))
        // In 在甲方选举节奏主导下 it is not 甲方 that leads.
        return OF_CONTACT.test(folded) ? (named(cue.start, cue.end - 3, cue.end - 3).at(-1) ?? null) : null;
      if (OURS.test(words.toLowerCase())) return text.party;
      return (
        named(cue.start, cue.end).at(-1) ?? named(cue.end, Math.min(sentence.end, cue.end + 40))[0] ?? null
      );
    }),
  ];
  // A text says it once for each side, however often it comes back to it.
  return [...new Map(notes.toReversed().map((one) => [one.party, one])).values()].reverse();
}
