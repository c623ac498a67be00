import type { Span } from '../../../text/span.ts';
import type { Earlier } from '../../earlier.ts';

/** Something that was read, under the names that an implication may know it by. */
export interface Told {
  readonly span: Span;
  /** The kind of finding and what it says, from the widest to the closest: `event:visit`, `event:visit:scheduled`. */
  readonly names: readonly string[];
}

/** Everything that was read in a text and may bring an issue up. */
export function toldIn(earlier: Earlier): readonly Told[] {
  const all: Told[] = [];
  const add = ({ start, end }: Span, ...names: readonly string[]) => {
    all.push({ span: { start, end }, names });
  };
  for (const { value, evidence } of earlier.of('claim')) add(evidence[0], 'claim', `claim:${value.claim}`);
  for (const { value, evidence } of earlier.of('measure')) {
    const name = `measure:${value.measure}`;
    if (value.action === null) add(evidence[0], name);
    else add(evidence[0], name, `${name}:act`);
  }
  for (const { value, evidence } of earlier.of('event'))
    add(evidence[0], `event:${value.event}`, `event:${value.event}:${value.status}`);
  for (const { value, evidence } of earlier.of('commitment')) add(evidence[0], `commitment:${value.type}`);
  for (const { value, evidence } of earlier.of('record'))
    if (value.field === 'requestedBy' && value.object === 'exchange') add(evidence[0], 'record:requestedBy');
  return all;
}
