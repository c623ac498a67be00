import type { Form } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldForm } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import { slug } from '../actors/identity.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { mention } from './mention.ts';
import { standsFor } from './metonym.ts';

/** Whether the lexicon lists the very word as a place too. */
function isListed(context: ReadingContext, word: Span): boolean {
  return context.hits('place', word).length > 0;
}

/** Whether the lexicon has the word of a place as a government's too. */
function isCapital(context: ReadingContext, word: Span): boolean {
  return context.hits('party', word).some((hit) => hit.role === 'metonym');
}

/** Whether a capital belongs to the name of another kind around it: 华盛顿邮报, a Washington official. */
function isPartOf(frame: Frame, capital: Span, one: Actor): boolean {
  if (one.kind === 'party' || capital.start < one.start || capital.end > one.end) return false;
  // 在华盛顿采访了官员: a verb between the two parts them.
  return one.headStart < capital.end || !/[了着过]/.test(frame.text.slice(capital.end, one.headStart));
}

/** Places by the folded words that they begin with, as far as a text asked for them. */
const BY_WORD = new WeakMap<Lexicon, Map<string, string>>();

/** The place whose longer name begins with the word: Washington, D.C. To look through all places takes its time. */
function placeOf({ lexicon }: ReadingContext, word: string): string {
  let byWord = BY_WORD.get(lexicon);
  if (byWord === undefined) {
    byWord = new Map();
    BY_WORD.set(lexicon, byWord);
  }
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const made = firstPlaceOf(lexicon, word);
  byWord.set(word, made);
  return made;
}

function firstPlaceOf(lexicon: Lexicon, word: string): string {
  const place = lexicon.data.place.find((entry) =>
    [entry.forms.en, entry.forms.zh].some(
      (forms) =>
        Array.isArray(forms) &&
        forms.some((form: string | Form) =>
          foldForm(typeof form === 'string' ? form : form.text).startsWith(word),
        ),
    ),
  );
  return place?.id ?? `place:${slug(word)}`;
}

/** Cities and venues, where they are places and not governments. */
export const placeNamed: Reader<'mention'> = {
  id: 'mention/place',
  version: '0.1.0',
  kind: 'mention',
  summary: 'A city or venue of the lexicon; a capital counts only where nothing makes a government of it.',
  *read(context): Iterable<Draft<MentionValue>> {
    for (const { frame, actors } of context.voices.named) {
      for (const hit of context.hits('party', frame.sentence)) {
        const capital = { start: frame.local(hit.start), end: frame.local(hit.end) };
        if (hit.role !== 'metonym' || isListed(context, hit)) continue;
        // A capital in place of something is mostly nobody's name, so it need not be an actor.
        if (actors.some((one) => isPartOf(frame, capital, one))) continue;
        if (standsFor(context, frame, capital) !== 'place') continue;
        const entity = placeOf(context, frame.text.slice(capital.start, capital.end));
        yield { span: { start: hit.start, end: hit.end }, value: mention({ type: 'place', entity }) };
      }
      for (const hit of context.hits('place', frame.sentence)) {
        const start = frame.local(hit.start);
        const end = frame.local(hit.end);
        if (actors.some((one) => isPartOf(frame, { start, end }, one))) continue;
        const around = actors.find((one) => one.kind === 'party' && one.start < end && start < one.end);
        if (around?.partyRole === 'metonym' && standsFor(context, frame, around) !== 'place') continue;
        if (!around && isCapital(context, hit) && standsFor(context, frame, { start, end }) === 'party')
          continue;
        const value = mention({ type: 'place', entity: hit.entry.id });
        yield { span: { start: hit.start, end: hit.end }, value };
      }
    }
  },
  examples: [
    { language: 'zh', marked: '双方在[[日内瓦]]举行会谈。', because: 'a city' },
    {
      language: 'en',
      marked: 'The two delegations met for three days in [[Washington]].',
      because: 'after "in" a capital is a place',
    },
    {
      language: 'zh',
      marked: '记者在[[华盛顿]]拍摄了官员。',
      because: 'after 在 a capital is a place, whoever acts there',
      value: { entity: 'place:washington-dc' },
    },
    { language: 'zh', marked: '《華盛頓郵報》刊登了照片。', because: 'the city is part of a newspaper' },
    {
      language: 'zh',
      marked: '华盛顿称将等待。',
      because: 'a capital that says something is its government',
    },
  ],
};
