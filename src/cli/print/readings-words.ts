import type { BriefLanguage } from '../../tasks/brief.ts';
import type { Alignment, InsideDiscrepancy } from '../../tasks/comparison-result.ts';

/** The words for the lines below the matrix: what answers to what, and what each account shows by itself. */
export interface ReadingsWords {
  readonly pairs: (count: number, types: string) => string;
  readonly type: (type: Alignment['type'], count: number) => string;
  readonly inside: (account: string, count: number, classes: string) => string;
  readonly class: (kind: InsideDiscrepancy['class'], count: number) => string;
  /** `tilt` is the party that an account's own words favour, or `null` where they are balanced. */
  readonly tilt: (account: string, tilt: string | null, n: number) => string;
  readonly notTheSame: (one: string, other: string) => string;
  readonly uses: (phrase: string, parties: string) => string;
  readonly departs: (count: number, phrases: string) => string;
}

const TYPES_EN: Readonly<Record<Alignment['type'], string>> = {
  opposite: 'opposite',
  different: 'each its own view',
  partial: 'in part',
  entails: 'one says more',
  same: 'the same',
};
const TYPES_HANS: typeof TYPES_EN = {
  opposite: '相反',
  different: '各自立场',
  partial: '部分一致',
  entails: '一方所述更多',
  same: '一致',
};
const TYPES_HANT: typeof TYPES_EN = { ...TYPES_HANS, different: '各自立場' };

const CLASSES_EN: Readonly<Record<InsideDiscrepancy['class'], string>> = {
  conflict: 'cannot all hold',
  gap: 'missing',
  caution: 'may mislead',
};
const CLASSES_HANS: typeof CLASSES_EN = {
  conflict: '不能同时成立',
  gap: '缺失',
  caution: '易致误读',
};
const CLASSES_HANT: typeof CLASSES_EN = {
  conflict: '不能同時成立',
  gap: '缺失',
  caution: '易致誤讀',
};

/** The words of each language. */
export const READINGS: Readonly<Record<BriefLanguage, ReadingsWords>> = {
  en: {
    pairs: (count, types) =>
      `${count} ${count === 1 ? 'pair' : 'pairs'} of statements answer to each other: ${types}.`.replace(
        /^1 pair of statements answer/,
        '1 pair of statements answers',
      ),
    type: (type, count) => `${count} ${TYPES_EN[type]}`,
    inside: (account, count, classes) =>
      `${account}: ${count} ${count === 1 ? 'place' : 'places'} where it does not agree with itself (${classes}).`,
    class: (kind, count) => `${count} ${CLASSES_EN[kind]}`,
    tilt: (account, tilt, n) =>
      `${account}: its own words ${tilt === null ? 'are balanced' : `favour ${tilt}`} (n=${n}).`,
    notTheSame: (one, other) => `Not the same: ${one} and ${other}.`,
    uses: (phrase, parties) => `${phrase} (${parties})`,
    departs: (count, phrases) =>
      `${count} set ${count === 1 ? 'phrase' : 'phrases'} worded otherwise: ${phrases}.`,
  },
  'zh-Hans': {
    pairs: (count, types) => `${count}组陈述相互对应：${types}。`,
    type: (type, count) => `${TYPES_HANS[type]}${count}`,
    inside: (account, count, classes) => `${account}：内部不一致${count}处（${classes}）。`,
    class: (kind, count) => `${CLASSES_HANS[kind]}${count}`,
    tilt: (account, tilt, n) =>
      `${account}：自身用语${tilt === null ? '大体持平' : `偏向${tilt}`}（n=${n}）。`,
    notTheSame: (one, other) => `并不相同：${one}与${other}。`,
    uses: (phrase, parties) => `${phrase}（${parties}）`,
    departs: (count, phrases) => `措辞有出入的固定提法${count}处：${phrases}。`,
  },
  'zh-Hant': {
    pairs: (count, types) => `${count}組陳述相互對應：${types}。`,
    type: (type, count) => `${TYPES_HANT[type]}${count}`,
    inside: (account, count, classes) => `${account}：內部不一致${count}處（${classes}）。`,
    class: (kind, count) => `${CLASSES_HANT[kind]}${count}`,
    tilt: (account, tilt, n) =>
      `${account}：自身用語${tilt === null ? '大體持平' : `偏向${tilt}`}（n=${n}）。`,
    notTheSame: (one, other) => `並不相同：${one}與${other}。`,
    uses: (phrase, parties) => `${phrase}（${parties}）`,
    departs: (count, phrases) => `措辭有出入的固定提法${count}處：${phrases}。`,
  },
};
