import { TO_TRADITIONAL } from './script-dictionaries.ts';

/** A text of the invented press, and which of them are one. */
export interface PressText {
  readonly id: string;
  readonly content: string;
  /** Texts of one origin fall together; all others do not. */
  readonly origin: string;
}

/** A sequence of figures that is the same on every run (a linear congruential generator). */
export function figures(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Pick = (below: number) => number;

interface Words {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly where: readonly string[];
  readonly how: readonly string[];
  readonly sentence: readonly ((
    w: (list: keyof Omit<Words, 'sentence' | 'stock'>) => string,
    n: string,
  ) => string)[];
  /** Set phrases and stock answers that everybody repeats to the letter. */
  readonly stock: readonly string[];
}

const ZH: Words = {
  who: [
    '诺达维亚总统林岸',
    '泰萨利总理柯明',
    '外交部发言人',
    '渔业部长',
    '北部航道管理局局长',
    '商务部谈判代表',
    '驻泰萨利大使',
    '议会外事委员会主席',
  ],
  what: [
    '渔业配额',
    '北部航道通行费',
    '稀土出口许可',
    '学生签证',
    '海上搜救',
    '关税减让',
    '跨境铁路',
    '边境贸易区',
    '气候基金',
    '粮食运输',
  ],
  where: ['湖城', '北港', '首都', '边境口岸', '联合委员会', '部长级会议', '专家组', '议会听证会'],
  how: [
    '在平等基础上',
    '通过对话协商',
    '尽快',
    '分阶段',
    '在年底以前',
    '本着务实精神',
    '以书面形式',
    '不附加条件地',
  ],
  sentence: [
    (w, n) => `${w('who')}在${w('where')}表示，双方就${w('what')}达成${n}项共识，将${w('how')}落实。`,
    (w, n) => `${w('where')}发表的数据显示，${w('what')}同比变化百分之${n}，低于${w('who')}此前的估计。`,
    (w, n) => `${w('who')}强调，${w('what')}问题应当${w('how')}解决，${n}日以内向${w('where')}提交方案。`,
    (w) => `据了解，${w('who')}已致函${w('where')}，要求就${w('what')}举行磋商，并${w('how')}公布结果。`,
    (w, n) =>
      `在谈到${w('what')}时，${w('who')}说，过去${n}个月的进展有目共睹，但${w('where')}仍有分歧有待弥合。`,
    (w, n) => `根据安排，第${n}轮会谈将在${w('where')}举行，议题包括${w('what')}和${w('what')}。`,
  ],
  stock: [
    '双方应当坚持相互尊重、和平共处、合作共赢的原则，推动两国关系沿着健康稳定的轨道向前发展。',
    '我们已经多次阐明立场，这一立场是一贯的、明确的，没有任何改变，今后也不会改变。',
    '关于你提到的具体问题，请向主管部门了解，我没有可以补充的信息。',
    '两国保持沟通符合双方利益，也是国际社会的普遍期待，任何破坏这一进程的做法都不得人心。',
  ],
};

const EN: Words = {
  who: [
    'President Lin An of Nordavia',
    'Premier Ko Ming of Tessaly',
    'the ministry spokesperson',
    'the fisheries minister',
    'the head of the passage authority',
    'the chief trade negotiator',
    'the ambassador in Lakeside',
    'the chair of the foreign affairs committee',
  ],
  what: [
    'fishing quotas',
    'fees for the northern passage',
    'licences for rare earths',
    'student visas',
    'rescue at sea',
    'tariff cuts',
    'the cross-border railway',
    'the border trade zone',
    'the climate fund',
    'grain shipments',
  ],
  where: [
    'Lakeside',
    'the northern port',
    'the capital',
    'the border post',
    'the joint commission',
    'the ministerial meeting',
    'the panel of experts',
    'a hearing in parliament',
  ],
  how: [
    'on an equal footing',
    'through dialogue',
    'as soon as possible',
    'step by step',
    'before the end of the year',
    'in a practical spirit',
    'in writing',
    'without conditions',
  ],
  sentence: [
    (w, n) =>
      `Speaking at ${w('where')}, ${w('who')} said that the two sides had reached ${n} understandings on ${w('what')} and would carry them out ${w('how')}.`,
    (w, n) =>
      `Figures published by ${w('where')} show that ${w('what')} changed by ${n} percent on the year, less than ${w('who')} had expected.`,
    (w, n) =>
      `The question of ${w('what')} should be settled ${w('how')}, ${w('who')} stressed, and a proposal should reach ${w('where')} within ${n} days.`,
    (w) =>
      `It is understood that ${w('who')} has written to ${w('where')} to ask for talks about ${w('what')}, whose outcome is to be made public ${w('how')}.`,
    (w, n) =>
      `Asked about ${w('what')}, ${w('who')} said that the progress of the past ${n} months was plain to see, but that differences remained at ${w('where')}.`,
    (w, n) =>
      `Round ${n} of the talks is to be held at ${w('where')}, with ${w('what')} and ${w('what')} on the agenda.`,
  ],
  stock: [
    'Both sides should uphold mutual respect, peaceful coexistence and cooperation, and keep relations on a sound and steady course.',
    'We have stated our position many times; it is consistent and clear, it has not changed, and it is not going to change.',
    'On the specific question that you raise, I would refer you to the competent authorities; I have nothing to add at this point.',
    'It serves the interests of both countries to stay in touch, and it is what the international community expects of them.',
  ],
};

function paragraph(words: Words, pick: Pick, sentences: number): string {
  const w = (list: keyof Omit<Words, 'sentence' | 'stock'>): string =>
    words[list][pick(words[list].length)] ?? '';
  const one = (): string => words.sentence[pick(words.sentence.length)]?.(w, String(2 + pick(97))) ?? '';
  return Array.from({ length: sentences }, one).join(words === EN ? ' ' : '');
}

function article(words: Words, pick: Pick, paragraphs: number, stock: number): string[] {
  const body = Array.from({ length: paragraphs }, () => paragraph(words, pick, 2 + pick(3)));
  for (let at = 0; at < stock; at += 1) {
    body.splice(pick(body.length), 0, words.stock[pick(words.stock.length)] ?? '');
  }
  return body;
}

function inTraditional(text: string): string {
  return [...text].map((character) => TO_TRADITIONAL.get(character)?.[0] ?? character).join('');
}

/** One paper's print of an agency text: another headline, cut from the end, a line of its own, another script. */
function printed(words: Words, source: readonly string[], pick: Pick, traditional: boolean): string {
  const share = 0.4 + pick(60) / 100;
  const body = source.slice(0, Math.max(2, Math.ceil(source.length * share)));
  if (pick(3) === 0) body[0] = (body[0] ?? '').replace(/[，,]/, words === EN ? ' –' : '——');
  if (pick(2) === 0) body.push(paragraph(words, pick, 1));
  const headline = paragraph(words, pick, 1).slice(0, words === EN ? 70 : 24);
  const byline =
    words === EN
      ? `By our correspondent in Lakeside, page ${pick(20)}`
      : `本报湖城${1 + pick(28)}日电　记者报道`;
  const text = [headline, byline, ...body].join(pick(2) === 0 ? '\n\n' : '\n');
  return traditional ? inTraditional(text) : text.replaceAll('“', '"');
}

/**
 * Texts of an invented press: agency texts in ten papers each; accounts of one call by two governments, which share the
 * set phrases and one quotation; briefings of one spokesperson month by month, a third of them stock answers; reports that
 * quote a statement whole among twice as much of their own.
 */
export function pressTexts(seed: number, events: number): PressText[] {
  const pick = figures(seed);
  const texts: PressText[] = [];
  const add = (origin: string, name: string, content: string): void => {
    texts.push({ id: `${origin}/${name}`, content, origin });
  };
  for (let event = 0; event < events; event += 1) {
    const words = event % 2 === 0 ? ZH : EN;
    const agency = article(words, pick, 6 + pick(8), 1);
    for (let paper = 0; paper < 10; paper += 1) {
      add(`agency-${event}`, `paper-${paper}`, printed(words, agency, pick, words === ZH && paper % 2 === 1));
    }
    const quotation = paragraph(words, pick, 1);
    for (const side of ['a', 'b']) {
      add(
        `account-${event}-${side}`,
        'own',
        [...article(words, pick, 5 + pick(3), 1), quotation].join('\n\n'),
      );
    }
    const answers = 3 + pick(3);
    add(`briefing-${event}`, 'own', article(words, pick, answers * 2, answers).join('\n\n'));
    const statement = article(words, pick, 4, 0);
    add(`statement-${event}`, 'own', statement.join('\n\n'));
    add(
      `report-${event}`,
      'own',
      [...article(words, pick, 6, 0), ...statement, ...article(words, pick, 6, 0)].join('\n\n'),
    );
  }
  return texts;
}

/** How grouping did, pair by pair: a pair is right where its two texts are of one origin. */
export function pairScores(
  texts: readonly PressText[],
  groups: ReadonlyMap<string, string>,
): { precision: number; recall: number; pairs: number; wrong: readonly string[] } {
  const tally = { right: 0, found: 0, wanted: 0 };
  const wrong: string[] = [];
  for (const [at, a] of texts.entries()) {
    for (const b of texts.slice(at + 1)) {
      const same = a.origin === b.origin;
      const together = groups.get(a.id) === groups.get(b.id);
      if (same) tally.wanted += 1;
      if (together) tally.found += 1;
      if (same && together) tally.right += 1;
      else if (same !== together) wrong.push(`${together ? 'together' : 'apart'}: ${a.id} ${b.id}`);
    }
  }
  return {
    precision: tally.found === 0 ? 1 : tally.right / tally.found,
    recall: tally.wanted === 0 ? 1 : tally.right / tally.wanted,
    pairs: tally.wanted,
    wrong,
  };
}
