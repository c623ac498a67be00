import { expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { inferOrigin, inferWhose } from './infer-origin.ts';
import { partiesInLead } from './parties-in-lead.ts';

function origin(content: string) {
  const text = createText('t', content);
  const found = inferOrigin(buildContext(text, UNKNOWN_SOURCE, builtinLexicon()));
  if (found === null) return null;
  return [found.kind, found.party, ...found.shown.map(({ start, end }) => content.slice(start, end))];
}

it('takes the party whose officials need no country for the author of an account', () => {
  const zh = (lead: string) => `${lead}\n\n双方表示，愿保持沟通。\n\n双方同意，适时举行下一轮磋商。\n`;
  expect(origin(zh('5月3日，国家主席习近平同法国总统马克龙通电话。'))).toEqual([
    'account',
    'CN',
    '国家主席习近平',
    '法国总统马克龙',
  ]);
  expect(origin(zh('5月3日，國家主席習近平同美國當選總統川普通電話。'))?.[1]).toBe('CN');
  // A report names the country of both.
  expect(origin(zh('5月3日，中国国家主席习近平同法国总统马克龙通电话。'))).toBeNull();
  // Nobody's contact is told.
  expect(origin(zh('国家主席习近平今年75岁，法国总统马克龙比他年轻。'))).toBeNull();
  expect(
    origin(
      'Secretary of State Marco Rubio spoke by phone with French President Emmanuel Macron today.\n\n' +
        'The Secretary emphasized the value of the alliance. Both discussed steel tariffs.\n',
    ),
  ).toEqual(['account', 'US', 'Secretary of State Marco Rubio', 'French President Emmanuel Macron']);
});

it('takes an office without a name for the author’s own where the text pairs a party with the other side’s', () => {
  const lead = 'The Prime Minister spoke to President Emmanuel Macron of France this morning.';
  const body = 'The leaders discussed trade. They agreed on the need for a stable UK-France relationship.';
  expect(origin(`${lead}\n\n${body}`)?.slice(0, 2)).toEqual(['account', 'GB']);
  expect(origin(`${lead}\n\nThe leaders discussed trade. They agreed to stay in touch.`)).toBeNull();
});

it('tells whose post it is by the pair that it names, or by ministers without a country', () => {
  const lead = 'I just spoke to President Macron of France.';
  expect(origin(`${lead} It was a good call for both France and Japan. More soon!`)?.[1]).toBe('JP');
  expect(origin(`${lead} Secretary of the Treasury Scott Bessent will go to Lyon. More soon!`)?.[1]).toBe(
    'US',
  );
});

function contextOf(content: string) {
  return buildContext(createText('t', content), UNKNOWN_SOURCE, builtinLexicon());
}

it('tells whose an account is by its lead alone, where somebody says that it is one', () => {
  const lead = '5月3日，国家主席习近平同法国总统马克龙通电话。';
  expect(inferWhose(contextOf(`${lead}马克龙说：“我们谈得很好。”`))?.party).toBe('CN');
  expect(inferWhose(contextOf('5月3日，中国国家主席习近平同法国总统马克龙通电话。'))).toBeNull();
});

it('takes two parties that a lead names with a contact for those of the exchange', () => {
  const parties = (content: string) => [...partiesInLead(contextOf(content))].sort();
  expect(parties('5月3日，中国国家主席习近平同法国总统马克龙通电话。双方同意保持沟通。')).toEqual([
    'CN',
    'FR',
  ]);
  expect(
    parties('Secretary of State Marco Rubio spoke by phone with President Macron today. Both agreed.'),
  ).toEqual(['FR', 'US']);
  // Three are named, or nobody meets.
  expect(parties('中国、法国和德国领导人举行视频会晤。双方同意保持沟通。')).toEqual([]);
  expect(parties('中国和法国今年都遇到干旱。')).toEqual([]);
});

it('takes no report for an account: sources, other papers and quotations show it', () => {
  const lead = '5月3日，国家主席习近平同法国总统马克龙通电话。';
  for (const tail of [
    '双方表示，愿保持沟通。据路透社报道，会谈持续两小时。双方同意继续。',
    '双方表示，愿保持沟通。一位不愿具名的官员透露，气氛紧张。双方同意继续。',
    '双方表示，愿保持沟通。马克龙说：“我们谈得很好。”双方同意继续。',
  ])
    expect(origin(`${lead}\n\n${tail}\n`), tail).toBeNull();
});

it('takes somebody who tells his own contact for the author of a post', () => {
  expect(origin('I just spoke to President Macron of France. We discussed cheese. More soon!')).toEqual([
    'post',
    null,
    'I just spoke',
  ]);
  expect(origin('我刚刚同法国总统马克龙通了电话。我们谈了奶酪。很好。')?.[0]).toBe('post');
  expect(origin('In my view the call was short. We discussed cheese. More soon!')).toBeNull();
});
