import { coveringAt } from '../../../text/bisect.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from '../words/versions.ts';
import { titlesAfter, titlesBefore } from './title-words.ts';

/** How far from a name its title may stand. */
const REACH = 40;

/** One person with one post in two grades. */
export const roles: Reader<'discrepancy'> = {
  id: 'discrepancy/role',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'One person whom a text gives the same post in two grades (顾问 and 高级顾问, "minister" and "vice minister"). Both are shown.',
  after: ['mention'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const people = new Map<string, Map<string, Version[]>>();
    const seen = new Set<number>();
    for (const finding of earlier.of('mention')) {
      const { type, entity, flag } = finding.value;
      const { start } = finding.evidence[0];
      if (type !== 'person' || entity === null || flag !== null || seen.has(start)) continue;
      seen.add(start);
      const posts = people.get(entity) ?? new Map<string, Version[]>();
      people.set(entity, posts);
      for (const { post, ...version } of gradesBeside(context, finding)) {
        const versions = posts.get(post);
        if (versions === undefined) posts.set(post, [version]);
        // The first of each grade is told.
        else if (!versions.some(({ value }) => value === version.value)) versions.push(version);
      }
    }
    for (const [entity, posts] of people) {
      for (const versions of posts.values()) {
        // A post in two grades in one breath is two posts.
        if (versions.length < 2 || sameSentence(context, versions)) continue;
        yield disagreement(context, { discrepancy: 'role', class: 'conflict', about: entity }, versions);
      }
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '晨光公司[[顾问罗兰·维姆斯]]表示谨慎。晨光公司高级顾问、问题专家罗兰·维姆斯次日又表示乐观。',
      because: 'the same post in two grades',
      value: { discrepancy: 'role', class: 'conflict' },
    },
    {
      language: 'zh',
      marked: '晨光公司[[顧問羅蘭·維姆斯]]表示謹慎。晨光公司高級顧問羅蘭·維姆斯次日又表示樂觀。',
      because: 'the same post in two grades',
    },
    {
      language: 'en',
      marked:
        '[[Minister Roland Weems]] said talks would go on. A day later, Vice Minister Roland Weems said they would not.',
      because: 'the same post in two grades',
    },
    {
      language: 'zh',
      marked: '晨光公司顾问罗兰·维姆斯表示谨慎。维姆斯次日又表示乐观。',
      because: 'a short name after a full one',
    },
    {
      language: 'en',
      marked: 'Minister Roland Weems met Vice Minister Tilda Marsh. Minister Weems thanked her.',
      because: 'two people',
    },
  ],
};

function gradesBeside(
  context: ReadingContext,
  { evidence: [{ start, end }] }: FindingOf<'mention'>,
): (Version & { readonly post: string })[] {
  const sentence = coveringAt(context.sentences, start);
  if (sentence === null) return [];
  const from = Math.max(sentence.start, start - REACH);
  const base = context.view.toView(from);
  const before = titlesBefore(context.folded({ start: from, end: start }), sentence.language).map(
    (title) => ({
      ...context.view.toSource(base + title.start, context.view.toView(end)),
      value: title.grade,
      post: title.post,
    }),
  );
  if (sentence.language === 'zh') return before;
  const behind = { start: end, end: Math.min(sentence.end, end + REACH * 2) };
  const after = titlesAfter(context.folded(behind)).map((title) => ({
    ...context.view.toSource(context.view.toView(start), context.view.toView(end) + title.end),
    value: title.grade,
    post: title.post,
  }));
  return [...before, ...after];
}

function sameSentence(context: ReadingContext, versions: readonly Version[]): boolean {
  return new Set(versions.map(({ start }) => coveringAt(context.sentences, start)?.index)).size === 1;
}
