import { type CueHit, TextSentences } from '../agenda/text-sentences.ts';
import { asks, whoseWords } from '../agenda/whose-words.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import type { CoinedLabel } from './state.ts';

/** That the relationship is, has come into or stays in a state with a name, over folded words. */
const STATE =
  /关系[^,。;\n]{0,16}?(?:步入|进入|迈入|迎来|处于|处在|陷入|回到|转入|走进|形成|呈现)(?:了|出)?[^。;\n]{1,36}?(?:阶段|时期|状态|局面|格局|周期|态势|常态|低谷|僵局|循环)|\b(?:relations|relationship|ties)\b[^.;\n]{0,60}?\b(?:entered|entering|enters|enter|settled into|moved into|slid into|slipped into|fallen into|now in|(?:is|are|was|were|remains?|remained|stuck) in|returned to|back (?:to|in))\b [^.;\n]{2,70}?\b(?:phase|stage|era|period|state|equilibrium|stand-?off|stalemate|d[eé]tente|truce|cycle|cold war|normal|limbo)\b(?: (?:of|without|with|between) [^.,;\n]{2,50})?|\b(?:call|calls|called|describe|describes|described|characteri[sz]ed) (?:the |their )?(?:[a-z-]+ ){0,3}(?:relations|relationship|ties)\b(?: as)? (?:an? )?["“'‘][^"”'’\n]{2,60}["”'’]/g;

/** What somebody wishes, supposes or denies is no state that the relationship is said to be in. */
const NOT_TOLD =
  /希望|愿|推动|争取|如果|倘|一旦|避免|防止|应当|应该|必须|不会|尚未|并未|没有|不是|能否|是否|\b(?:should|must|hopes?|hoped|hoping|if|unless|whether|avoid|prevent|not|never|could|may|might|want|wants)\b|n't\b/;

const THESE_TWO = /两国|双边|双方|彼此|\b(?:bilateral|two (?:countries|sides|powers|governments|nations))\b/;

/** Relations of other kinds. */
const OTHER_RELATIONS =
  /(?:国际|供求|供需|公共|劳资|生产|因果)关系|\b(?:public|labou?r|industrial|international|family) (?:relations|ties)\b/;

/** The words after the verb, which are the name, in either script; its quotation marks, where it stands in some, part it from the rest. */
const INTO =
  /(?:步入|[进進]入|[迈邁]入|迎[来來]|[处處][于於]|[处處]在|陷入|回到|[转轉]入|走[进進]|形成|呈[现現])(?:了|出)?|\b(?:entered|entering|enters|enter|into|in|to)\b /gi;
const IN_MARKS = /["“「『‘']([^"”」』’']{2,60})["”」』’']/;

/** Names that a text gives the state of the relationship between the dossier's parties, each with its sentence. */
export function noteCoinedLabels(text: TrackedText, context: TrackContext): readonly CoinedLabel[] {
  if (!/关系|關係|關系|relations|ties/i.test(text.content ?? '')) return [];
  const sentences = new TextSentences(text);
  const seen = new Set<number>();
  return sentences.cues(STATE).flatMap((hit): readonly CoinedLabel[] => {
    const { sentence, folded, at, until } = hit;
    if (seen.has(sentence.index) || asks(folded)) return [];
    if (NOT_TOLD.test(folded.slice(Math.max(0, at - 24), until))) return [];
    if (!isOfThese(sentences, hit, context.parties)) return [];
    seen.add(sentence.index);
    const words = nameIn(hit.words);
    return words === null
      ? []
      : [{ ...whoseWords(sentences, hit, context.parties), words, mention: sentences.mention(sentence) }];
  });
}

/** Whether the words before and in a cue say whose relations they are, and that they are those of two of the parties. */
function isOfThese(
  { passages }: TextSentences,
  { sentence, cue, folded, at, until }: CueHit,
  parties: readonly string[],
): boolean {
  const near = folded.slice(Math.max(0, at - 24), until);
  if (OTHER_RELATIONS.test(folded.slice(Math.max(0, at - 4), until))) return false;
  const named = passages.within('mention', { start: sentence.start, end: cue.end }).map(({ value }) => value);
  const dyads = named.filter(({ type }) => type === 'dyad');
  const known = new Set(parties.map((party) => party.toLowerCase()));
  if (dyads.length > 0)
    return dyads.some(({ entity }) =>
      (entity ?? '')
        .replace('dyad:', '')
        .split('-')
        .every((side) => known.has(side)),
    );
  const sides = new Set(
    named.flatMap(({ type, party }) => (type === 'party' && party !== null ? [party] : [])),
  );
  return sides.size === 0 ? THESE_TWO.test(near) : parties.filter((party) => sides.has(party)).length > 1;
}

function nameIn(words: string): string | null {
  const marked = IN_MARKS.exec(words)?.[1];
  if (marked !== undefined) return marked.trim();
  const into = [...words.matchAll(INTO)][0];
  const name = into === undefined ? '' : words.slice(into.index + into[0].length).trim();
  return name === '' ? null : name;
}
