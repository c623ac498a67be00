import { expect, it } from 'vitest';
import { toldOfInvented, valuesOfInvented } from '../utterances/told.fixture.ts';

it.each([
  [
    '诺瓦尼亚外长林岸表示，两国渔业往来密切。港口建设进展不错。诺方愿同利方扩大渔业合作。',
    'per:林岸: 利方扩大渔业合作。',
  ],
  ['诺瓦尼亚外长林岸表示，两国渔业往来密切。利方愿扩大渔业合作。', 'side:zl: 扩大渔业合作。'],
  ['诺瓦尼亚外长林岸表示，两国渔业往来密切。\n诺方希望利方放行渔船。', 'side:zn: 利方放行渔船。'],
])('goes on within a paragraph of a leader in a report: %s', (text, expected) => {
  expect(toldOfInvented(text)).toContain(expected);
});

it('lets the other side answer what one side asks for', () => {
  const found = valuesOfInvented('诺瓦尼亚总统发文称，利哈拉请求重开渔港，诺方已同意开放三座码头。');
  expect(found.find(({ act }) => act === 'agree')?.speaker).toBe('side:zn');
  const urged = valuesOfInvented('利方要求诺方同意开放三座码头。');
  expect(urged.map(({ speaker }) => speaker)).toEqual(['side:zl']);
});

it('gives what is said behind a bare denial', () => {
  const found = valuesOfInvented('诺瓦尼亚知情人士对此予以否认，并强调码头照常开放。');
  expect(found.map(({ act, said }) => `${act}: ${said}`)).toEqual(['stress: 码头照常开放。']);
  expect(valuesOfInvented('诺方否认码头停工，并强调一切照常。')[0]?.act).toBe('deny');
});

it('takes what is put out with its verb', () => {
  expect(toldOfInvented('诺方6日发布消息说，渔船已经返港。')).toEqual(['side:zn: 渔船已经返港。']);
  expect(toldOfInvented('诺方6日发布消息。')).toEqual([]);
});

it('knows the press of a state behind a day, and no press in a name', () => {
  expect(toldOfInvented('诺瓦尼亚媒体6日报道说，渔船已经返港。')).toEqual(['anon:zn_media: 渔船已经返港。']);
  expect(toldOfInvented('诺瓦尼亚媒体6日休假。')).toEqual([]);
});

it.each([
  ['诺瓦尼亚外长林岸称，敲定文本还需数日。', 'assert'],
  ['诺瓦尼亚外长林岸称，合作不意味着要放弃立场。', 'assert'],
  ['诺瓦尼亚外长林岸称，双方要加快谈判。', 'demand'],
])('tells what takes time from a demand: %s', (text, act) => {
  expect(valuesOfInvented(text).map((one) => one.act)).toEqual([act]);
});

it('takes the station of a dateline for nobody', () => {
  const found = toldOfInvented(
    '央视网消息（新闻联播）：码头6日重新开放，渔船陆续返港。报告警告说，拥堵仍将持续。',
  );
  expect(found.some((one) => one.startsWith('out:cctv'))).toBe(false);
});

it.each([
  [
    'As prices rose on Monday, Norvanian Foreign Minister Ida Holm told Reuters that she saw no room for talks.',
    ['per:ida-holm: she saw no room for talks.'],
  ],
  [
    '“In the view of the cabinet the accord is ready,” Norvanian Foreign Minister Ida Holm told reporters.',
    ['per:ida-holm: “In the view of the cabinet the accord is ready,”'],
  ],
  [
    'The Norvanian Ministry of Foreign Affairs (NMF) said talks would go on.',
    ['side:zn: talks would go on.'],
  ],
  [
    'Norvania and Lacharra have agreed to restore the “working group”, Foreign Minister Ida Holm said.',
    ['side:both: to restore the “working group”'],
  ],
  [
    '“These words touch us all,” the Norvanian Foreign Ministry said without elaborating.',
    ['side:zn: “These words touch us all,”'],
  ],
  [
    'The Norvanian foreign ministry said in a statement on Saturday “the draft is no outcome of the talks.”',
    ['side:zn: “the draft is no outcome of the talks.”'],
  ],
  [
    'The quay was shut on purpose, the Norvanian ministries of foreign affairs and fisheries said in a joint statement.',
    ['side:zn: The quay was shut on purpose'],
  ],
  [
    'Norvanian Foreign Minister Ida Holm, and her Lacharran counterpart have agreed to meet.',
    ['side:both: to meet.'],
  ],
  [
    'Norvania welcomed the offer, and Lacharra agreed to open the quay.',
    ['side:zn: the offer', 'side:zl: to open the quay.'],
  ],
])('reads a report: %s', (text, expected) => {
  expect(toldOfInvented(text)).toEqual(expected);
});

it('gives a letter of others to nobody who spoke before', () => {
  const text = '“We need fair rules,” Ida Holm said. Wool traders issued a letter on Friday, urging a deal.';
  expect(toldOfInvented(text)).toEqual(['per:ida-holm: “We need fair rules,”']);
});

it('takes “the statement” for that of whoever put it out', () => {
  const text =
    'The Lacharran Ministry of Trade welcomed the offer.\n\nNorvania pushed back in a statement, calling for a delay.\n\n“Nothing is settled,” the statement said.';
  expect(toldOfInvented(text)).toContain('side:zn: “Nothing is settled,”');
});

it('takes no country out of quoted words for the one that the text is about', () => {
  const text =
    'Norvanian Foreign Minister Ida Holm spoke first. “We will work this through with Lacharra,” she said. Deputy Transport Minister Hal Vance said the quay was ready.';
  const vance = valuesOfInvented(text).find(({ speaker }) => speaker === 'per:hal-vance');
  expect(vance?.holders).toEqual(['ZN']);
});
