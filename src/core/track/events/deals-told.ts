import { mentionOf } from '../input/mention.ts';
import { knownSince } from '../input/tracked-text.ts';
import { extentOf, lengthOf } from './event-days.ts';
import type { EventNote } from './event-note.ts';
import type { EventSource } from './event-source.ts';

/** Kinds of texts that can be a deal themselves. */
const DOCUMENT = 'statement';

/** Texts that bind both sides: signed by the words of some text, or being such a text. */
export function dealsTold(source: EventSource): readonly EventNote[] {
  const { text, passages, sides, about } = source;
  const common = { kind: 'deal-signed', status: 'past', exchange: about?.id ?? null } as const;
  const signed = passages.all('event').flatMap((finding): readonly EventNote[] => {
    const { event, actors, recipients, date, status, issues } = finding.value;
    const all = sides.known([...actors, ...recipients]);
    const extent = date === null ? null : extentOf(date);
    if (event !== 'sign' || status !== 'past' || all.length < 2 || extent === null || lengthOf(extent) !== 0)
      return [];
    const mentions = [mentionOf(text, finding)] as const;
    return [{ ...common, actors: all, recipients: all, date, dated: 'stated', issues, mentions }];
  });
  const all = sides.known(text.parties);
  const [promise] = passages.all('commitment').filter(({ value }) => value.type === 'joint');
  const published = knownSince(text);
  if (text.kind !== DOCUMENT || all.length < 2 || promise === undefined || published === null) return signed;
  const mentions = [mentionOf(text, promise)] as const;
  const issues = promise.value.issues;
  return [
    ...signed,
    { ...common, actors: all, recipients: all, date: published, dated: 'published', issues, mentions },
  ];
}
