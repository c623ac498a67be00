import { describe, expect, it } from 'vitest';
import { told, toldOfInvented, valuesOfInvented } from './told.fixture.ts';

describe('the former and the latter', () => {
  it.each([
    [
      '诺瓦尼亚总统与利哈拉总统通了电话。前者强调渔业问题，后者重申愿意等待。',
      ['side:zn: 渔业问题', 'side:zl: 愿意等待。'],
    ],
    [
      'Norvania and Lacharra held talks on Thursday. The former raised fisheries; the latter said the port would reopen.',
      ['side:zn: fisheries', 'side:zl: the port would reopen.'],
    ],
    [
      '诺瓦尼亚外长玛拉会见利哈拉外长莱娜时说，诺方愿同利方加强沟通。后者表示，利方重视渔业。',
      ['per:玛拉: 诺方愿同利方加强沟通。', 'per:莱娜: 利方重视渔业。'],
    ],
    ['诺方指责利方拖延，后者否认。', ['side:zn: 利方拖延', 'side:zl: 否认']],
  ])('%s', (text, expected) => {
    expect(toldOfInvented(text, { parties: ['ZN', 'ZL'] })).toEqual(expected);
  });

  it('are nobody where more than two were named', () => {
    const text = 'Mara Holm met Ivo Stane and Lena Brock. The former said the port would reopen.';
    expect(told(text)).toEqual(['src:unattributed: the port would reopen.']);
  });
});

describe('words that one passes on for another', () => {
  it.each([
    ['路透社援引渔业部消息说，许可证已经签发。', 'out:reuters'],
    ['路透社援引商务部消息说，许可证已经签发。', 'org:商务部'],
    ['路透社援引商务部发言人的话报道，许可证已经签发。', 'org:商务部'],
    ['路透社援引科学家的研究说，鱼群正在北移。', 'out:reuters'],
    [
      'Reuters, quoting people briefed on the matter, reported that the port would close.',
      'anon:knowledgeable',
    ],
    ['Reuters said the minister “was not pleased”, quoting an aide.', 'anon:official'],
    ['Reuters said the minister “was not pleased”.', 'out:reuters'],
    // A paper's own article, the press of a state, and people of a seat of government.
    ['A commentary in the Global Times warned that the port would close.', 'out:global-times'],
    ['《环球时报》评论员文章称，港口即将关闭。', 'out:global-times'],
    ['新华社发表评论员文章指出，港口即将关闭。', 'out:xinhua'],
    ['《人民日报》发表“钟声”文章称，港口即将关闭。', 'out:peoples-daily'],
    ['新华社发表署名文章指出，港口即将关闭。', 'out:xinhua'],
    ['新华社评论员张三指出，港口即将关闭。', 'per:张三'],
    ['Norwegian state media said the port would close.', 'anon:no_media'],
    ['A senior White House official said the port would close.', 'anon:us_official'],
    ['The report, titled “A Quiet Year,” said the port would close.', 'src:unattributed'],
  ])('%s', (text, speaker) => {
    expect(told(text).map((one) => one.split(': ')[0])).toEqual([speaker]);
  });

  it.each([
    [
      'Mara Holm, according to Reuters, said the port would close.',
      'per:mara-holm: the port would close.',
      ['out:reuters'],
    ],
    [
      'Mara Holm, according to Norvania, agreed to close the port.',
      'per:mara-holm: to close the port.',
      ['side:zn'],
    ],
    ['Mara Holm, according to Norvania, will close the port.', 'side:zn: will close the port.', []],
    ['The port will close, according to Norvania.', 'side:zn: The port will close', []],
    [
      'Norvania told Reuters that Lacharra had promised to pay.',
      'side:zl: to pay.',
      ['out:reuters', 'side:zn'],
    ],
  ])('%s', (text, expected, chain) => {
    const about = { parties: ['ZN', 'ZL'] };
    expect(toldOfInvented(text, about)).toEqual([expected]);
    expect(valuesOfInvented(text, about).map((one) => one.chain)).toEqual([chain]);
  });
});

describe('bodies that are none of a state', () => {
  it.each([
    ['The Brookings Institution said the port would close.', 'expert', []],
    ['布鲁金斯学会指出，港口即将关闭。', 'expert', []],
    ['Hu Xijin said the port would close.', 'expert', []],
    ['The US Treasury said the port would close.', 'official-named', ['US']],
  ])('%s', (text, sourceClass, holders) => {
    const [one] = valuesOfInvented(text);
    expect([one?.sourceClass, one?.holders]).toEqual([sourceClass, holders]);
  });
});

describe('what an act is by what stands behind it', () => {
  it.each([
    ['Norvania suggested a meeting in June.', 'propose'],
    ['Norvania suggested holding talks that would end the dispute.', 'propose'],
    ['Norvania suggested that Lacharra cut its tariffs.', 'propose'],
    ['Norvania suggested that Lacharra had cut its tariffs.', 'assert'],
    ['诺方对利方支持封锁表示关切。', 'concern'],
    ['诺方支持封锁。', 'support'],
  ])('%s', (text, act) => {
    const told = valuesOfInvented(text, { parties: ['ZN', 'ZL'] });
    expect(told.map((one) => one.act)).toEqual([act]);
  });
});

describe('where the words begin and end', () => {
  it.each([
    ['Norvania, Reuters reported, agreed to close the port.', 'side:zn: to close the port.'],
    ['The idea was dismissed by Norvania as “a fantasy”.', 'side:zn: “a fantasy”'],
    [
      'When a reporter asked if the port had closed, Mara Holm nodded.',
      'anon:correspondent: the port had closed',
    ],
    ['Mara Holm claimed, without evidence, that the port had closed.', 'per:mara-holm: the port had closed.'],
    ['Several experts interviewed by Caixin said the port had closed.', 'anon:experts: the port had closed.'],
    ['诺瓦尼亚外长玛拉在会谈后首次表态时说，应落实共识。', 'per:玛拉: 应落实共识。'],
    ['Mara Holm wrote on Weibo that the port would reopen.', 'per:mara-holm: the port would reopen.'],
    ['Mara Holm said afterwards that the port would reopen.', 'per:mara-holm: the port would reopen.'],
    ['诺方声称利方违反共识，利方对此予以坚决驳斥。', 'side:zn: 利方违反共识'],
    ['诺方声称利方违反共识，利方对此坚决反对。', 'side:zn: 利方违反共识'],
    ['诺方对休战表示欢迎。', 'side:zn: 休战'],
    ['诺方承诺不再新增许可要求。', 'side:zn: 不再新增许可要求。'],
    [
      'Mara Holm said Norvania was holding back permits that it had agreed to release.',
      'per:mara-holm: Norvania was holding back permits that it had agreed to release.',
    ],
    ['Norvania said last Friday the port would reopen.', 'side:zn: the port would reopen.'],
    ['Norvania said late on Monday Lacharra had closed the port.', 'side:zn: Lacharra had closed the port.'],
    ['Norvania said last week was hard for the port.', 'side:zn: last week was hard for the port.'],
    ['Mara Holm told reporters the port would reopen.', 'per:mara-holm: the port would reopen.'],
    ['Mara Holm told reporters after the meeting that it had gone well.', 'per:mara-holm: it had gone well.'],
    ['诺方宣布制裁数小时后，利方公布了名单。', 'side:zn: 制裁'],
    ['诺方警告说，如果谈判拖到秋季以后，港口就会关闭。', 'side:zn: 如果谈判拖到秋季以后，港口就会关闭。'],
    ['诺方威胁自11月1日起加征100%关税。', 'side:zn: 自11月1日起加征100%关税。'],
    ['诺方威胁对利方加征关税。', 'side:zn: 对利方加征关税。'],
    ['诺方威胁要加征关税。', 'side:zn: 加征关税。'],
    ['诺方宣布，会谈三天后恢复通航。', 'side:zn: 会谈三天后恢复通航。'],
  ])('%s', (text, expected) => {
    expect(toldOfInvented(text, { parties: ['ZN', 'ZL'] })).toEqual([expected]);
  });

  it('what is said next leaves the words in marks to the first verb', () => {
    const text = '港口“非常好”，诺瓦尼亚外长玛拉对记者说，并补充说航线“理顺了”。';
    expect(toldOfInvented(text, { parties: ['ZN', 'ZL'] })).toEqual([
      'per:玛拉: “非常好”',
      'per:玛拉: 航线“理顺了”。',
    ]);
  });

  it('a day behind a semicolon belongs to what is said then', () => {
    const text = 'In 2035 Norvania said the port was safe; on Thursday it said the port was closed.';
    expect(toldOfInvented(text)[0]).toBe('side:zn: the port was safe');
  });

  it('what is added to a list is nothing said', () => {
    expect(
      toldOfInvented('Norvania removed one firm from its list and added two yards to the list.'),
    ).toEqual([]);
    expect(toldOfInvented('Norvania said the port was safe and added that ships would return.')).toHaveLength(
      2,
    );
  });

  it('whoever asks passes nothing on', () => {
    const one = valuesOfInvented('Asked whether the port was safe, Mara Holm said “we will see”.').at(-1);
    expect(one).toMatchObject({ speaker: 'per:mara-holm', chain: [] });
  });

  it('an order to somebody is a demand', () => {
    const [one] = valuesOfInvented('Norvania told Lacharra to open the port.');
    expect(one).toMatchObject({ speaker: 'side:zn', act: 'demand', said: 'to open the port.' });
  });
});

describe('several who say one thing', () => {
  const KNOWN = 'Mara Holm said the port was open. Ivo Stane said it was shut. ';

  it('are told with the first of them and those beside', () => {
    const one = valuesOfInvented(`${KNOWN}Mara Holm and Ivo Stane said ships would return.`).at(-1);
    expect(one).toMatchObject({
      speaker: 'per:mara-holm',
      beside: ['per:ivo-stane'],
      speakerAsWritten: 'Mara Holm and Ivo Stane',
      said: 'ships would return.',
    });
  });

  it('stand with a mark of enumeration between them in Chinese', () => {
    const one = valuesOfInvented('王毅、何立峰均表示，会谈富有成效。')[0];
    expect(one).toMatchObject({ speaker: 'per:wang-yi', beside: ['per:he-lifeng'] });
    expect(valuesOfInvented('谈到王毅，何立峰表示，会谈富有成效。')[0]).not.toHaveProperty('beside');
  });

  it('one alone has nobody beside', () => {
    expect(valuesOfInvented('Mara Holm said the port would reopen.')[0]).not.toHaveProperty('beside');
  });
});
