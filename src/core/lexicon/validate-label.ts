import { TO_TRADITIONAL } from '../text/script-dictionaries.ts';
import type { Entry, Label } from './entry.ts';
import type { LexiconProblem } from './problem.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/**
 * Characters that Taiwan or Hong Kong write as Simplified does, although OpenCC knows an older form, and then
 * characters that are another word or a name in Traditional (公里, 干涉, 批准).
 */
const ALSO_TRADITIONAL =
  '么兑卧叁台吃唇囱媪峰床悦愠户捝揾敚棁榅氲涚温灶煴痴皂秘税粽緼群脱腽葱蒀藴蜕輼醖里干丑范郁余仆征佣涌游岳准伙夸采尸淀占咸杰朴党凶熏';

/** Every language has a label, and the Traditional one has no characters that only Simplified uses. */
export function validateLabel(where: string, { label }: Entry): LexiconProblem[] {
  const empty = LANGUAGES.filter((language) => label[language].trim() === '').map((language) => ({
    code: 'label-empty',
    where: `${where}, label.${language}`,
    value: label[language],
    remedy: 'Give the label in all three languages.',
  }));
  return [...empty, ...simplifiedIn(where, label)];
}

function simplifiedIn(where: string, label: Label): LexiconProblem[] {
  const simplified = [...label['zh-Hant']].filter(isSimplifiedOnly);
  if (simplified.length === 0) return [];
  return [
    {
      code: 'label-not-traditional',
      where: `${where}, label.zh-Hant`,
      value: label['zh-Hant'],
      remedy: `Write ${simplified.map((c) => `${c} as ${(TO_TRADITIONAL.get(c) ?? []).join(' or ')}`).join(', ')}.`,
    },
  ];
}

function isSimplifiedOnly(character: string): boolean {
  const traditional = TO_TRADITIONAL.get(character);
  return (
    traditional !== undefined && !traditional.includes(character) && !ALSO_TRADITIONAL.includes(character)
  );
}

/** A Simplified label with the characters that Traditional cannot have replaced; for a user who gives one label. */
export function toTraditionalLabel(label: string): string {
  return [...label].map((c) => (isSimplifiedOnly(c) ? (TO_TRADITIONAL.get(c)?.[0] ?? c) : c)).join('');
}
