import type { ReadingContext } from '../../context.ts';
import type { FindingOf } from '../../reading.ts';
import { distance } from './spelling.ts';
import type { WrittenName } from './written-names.ts';

/** The family name must be this long for one letter to be a slip and not another family. */
const SHORTEST_ZH = 2;
const SHORTEST_EN = 6;

/**
 * People whom the lexicon does not know and whom a text writes in two ways that differ in one sign of the family
 * name: the same given name, 林赛·高登 and 林赛·戈登. Each group is one person as far as the text shows.
 */
export function unlistedVariants(
  context: ReadingContext,
  mentions: readonly FindingOf<'mention'>[],
): WrittenName[][] {
  const byGiven = new Map<string, Map<string, WrittenName>>();
  for (const { value, evidence } of mentions) {
    const { type, entity } = value;
    if (type !== 'person' || entity === null || context.lexicon.get('person', entity) !== undefined) continue;
    const [{ start, end }] = evidence;
    const form = context.folded({ start, end });
    const at = Math.max(form.lastIndexOf('·'), form.lastIndexOf(' '));
    if (at <= 0) continue;
    const family = form.slice(at + 1);
    const families = byGiven.get(form.slice(0, at)) ?? new Map<string, WrittenName>();
    byGiven.set(form.slice(0, at), families);
    if (!families.has(family)) families.set(family, { start, end, entity, form });
  }
  const found: WrittenName[][] = [];
  for (const families of byGiven.values()) {
    if (families.size < 2) continue;
    const names = [...families];
    const alike = names.filter(([one]) => names.some(([other]) => one !== other && areAlike(one, other)));
    if (alike.length > 1) found.push(alike.map(([, name]) => name));
  }
  return found;
}

function areAlike(a: string, b: string): boolean {
  const shortest = /^[a-z]/.test(a) ? SHORTEST_EN : SHORTEST_ZH;
  if (Math.min(a.length, b.length) < shortest || distance(a, b, 1) > 1) return false;
  // One sign more at the end is an ending (Weems, Weems's), and no spelling.
  return !a.startsWith(b) && !b.startsWith(a);
}
