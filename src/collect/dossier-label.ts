import type { Label } from '../core/lexicon/entry.ts';

/** A label as a dossier gives it: one for each language, or one that stands for all; `id` where there is none. */
export function labelIn(given: unknown, id: string): Label {
  if (typeof given === 'string') return { en: given, 'zh-Hans': given, 'zh-Hant': given };
  const { en, 'zh-Hans': hans, 'zh-Hant': hant } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const any = [en, hans, hant, id].find((one) => typeof one === 'string') as string;
  const or = (one: unknown, other: unknown): string =>
    typeof one === 'string' ? one : typeof other === 'string' ? other : any;
  return { en: or(en, any), 'zh-Hans': or(hans, hant), 'zh-Hant': or(hant, hans) };
}
