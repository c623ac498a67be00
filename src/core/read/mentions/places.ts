import type { Form } from '../../lexicon/entry.ts';
import { foldForm } from '../../text/fold.ts';
import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import { slug } from '../actors/identity.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { MentionValue } from '../values.ts';
import { draftOf, mention } from './mention.ts';
import { standsFor } from './metonym.ts';

/** Whether the lexicon lists the very word as a place too. */
function isListed(context: ReadingContext, frame: Frame, one: Actor): boolean {
  return context.hits('place', frame.span(one.headStart, one.headEnd)).length > 0;
}

/** The place whose longer name begins with the word: Washington, D.C. */
function placeOf(context: ReadingContext, word: string): string {
  const place = context.lexicon.data.place.find((entry) =>
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
      for (const one of actors) {
        if (
          one.partyRole !== 'metonym' ||
          isListed(context, frame, one) ||
          standsFor(context, frame, one) !== 'place'
        )
          continue;
        const entity = placeOf(context, frame.text.slice(one.headStart, one.headEnd));
        yield draftOf(frame, one, mention({ type: 'place', entity }));
      }
      for (const hit of context.hits('place', frame.sentence)) {
        const start = frame.local(hit.start);
        const end = frame.local(hit.end);
        const around = actors.find((one) => one.start < end && start < one.end);
        if (around && around.kind !== 'party') continue;
        if (around?.partyRole === 'metonym' && standsFor(context, frame, around) !== 'place') continue;
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
      marked: '华盛顿称将等待。',
      because: 'a capital that says something is its government',
    },
  ],
};
