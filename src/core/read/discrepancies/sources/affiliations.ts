import { coveringAt } from '../../../text/bisect.ts';
import type { Language } from '../../../text/language.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { disagreement, type Version } from '../words/versions.ts';
import { isWithin } from './spelling.ts';

/** How far from a name its house may stand. */
const REACH = 60;

/** A house and a post right before a name: 某研究院研究员, 某大学某学院教授. Folded. */
const HOUSE_ZH =
  /(?:^|[,。;:!?、“”"()]|前|现任|时任|表示|指出|认为)([\p{Script=Han}]{2,16}(?:大学|学院|研究院|研究所|研究中心|基金会|公司|集团|银行|智库|协会|学会|理事会))(?:[\p{Script=Han}]{0,10}?)(?:研究员|教授|主任|院长|所长|分析师|经济学家|顾问|学者|专家|策略师|副院长|副所长)$/u;

/** A post and its house right behind a name: `, a fellow at the … Institute`. */
const HOUSE_EN =
  /^, (?:an? |the )?(?:[a-z-]+ ){0,4}(?:fellow|professor|director|analyst|economist|adviser|advisor|researcher|scholar|expert|strategist|lecturer|president|chair)(?:,| (?:[a-z-]+ ){0,4}?(?:at|with|of)) (?:the )?((?:[a-z&'.-]+ ){0,5}(?:university|institute|institution|center|centre|council|foundation|college|bank|group|corporation|society|school)(?: (?:of|for|on) [a-z]+(?: [a-z]+)?)?)/;

/** One person of two houses. */
export const affiliations: Reader<'discrepancy'> = {
  id: 'discrepancy/affiliation',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'One person whom two sentences give to two houses (a university, an institute, a bank), neither of which is the other one’s short name and neither of which is former. Both may hold; both are shown.',
  after: ['mention'],
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const people = new Map<string, (Version & { readonly house: string })[]>();
    const seen = new Set<number>();
    for (const { value, evidence } of earlier.of('mention')) {
      const [named] = evidence;
      if (value.type !== 'person' || value.entity === null || value.flag !== null) continue;
      if (value.roleTime === 'former' || seen.has(named.start)) continue;
      seen.add(named.start);
      const house = houseBeside(context, named);
      if (house === null) continue;
      people.set(value.entity, [...(people.get(value.entity) ?? []), house]);
    }
    for (const [entity, houses] of people) {
      const distinct = houses.filter(
        ({ house }, at) =>
          !houses.slice(0, at).some((one) => isWithin(one.house, house) || isWithin(house, one.house)),
      );
      const sentences = new Set(distinct.map(({ start }) => coveringAt(context.sentences, start)?.index));
      if (distinct.length < 2 || sentences.size < 2) continue;
      yield disagreement(
        context,
        { discrepancy: 'affiliation', class: 'caution', about: entity },
        distinct.map(({ start, end, house }) => ({ start, end, value: house })),
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '[[晨光研究院研究员罗兰·维姆斯]]表示谨慎。次日，北岸大学教授罗兰·维姆斯又表示乐观。',
      because: 'two houses in two sentences',
      value: { discrepancy: 'affiliation', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '[[晨光研究院研究員羅蘭·維姆斯]]表示謹慎。次日，北岸大學教授羅蘭·維姆斯又表示樂觀。',
      because: 'two houses in two sentences',
    },
    {
      language: 'en',
      marked:
        '[[Roland Weems, a fellow at the Dawn Institute]], said that talks were slow. Roland Weems, a professor at Northshore University, said that they were fast.',
      because: 'two houses in two sentences',
    },
    {
      language: 'en',
      marked:
        'Roland Weems, a fellow at the Dawn Institute, urged caution. Weems said that talks would go on.',
      because: 'one house',
    },
    {
      language: 'zh',
      marked: '晨光研究院研究员罗兰·维姆斯表示谨慎。前北岸大学教授罗兰·维姆斯次日表示乐观。',
      because: 'a former house is no other one',
    },
  ],
};

function houseBeside(context: ReadingContext, named: Span): (Version & { readonly house: string }) | null {
  const sentence = coveringAt(context.sentences, named.start);
  if (sentence === null) return null;
  const language: Language = sentence.language;
  if (language === 'zh') {
    const from = Math.max(sentence.start, named.start - REACH);
    const before = context.folded({ start: from, end: named.start });
    const match = HOUSE_ZH.exec(before);
    const house = match?.[1];
    if (match === null || house === undefined) return null;
    const at = context.view.toView(from) + before.lastIndexOf(house);
    const { start } = context.view.toSource(at, at + house.length);
    return { start, end: named.end, value: house, house };
  }
  const after = context.folded({ start: named.end, end: Math.min(sentence.end, named.end + REACH * 2) });
  const match = HOUSE_EN.exec(after);
  const house = match?.[1];
  if (match === null || house === undefined) return null;
  const end = context.view.toSource(0, context.view.toView(named.end) + match[0].length).end;
  return { start: named.start, end, value: house, house };
}
