import type { Frame } from '../actors/frame.ts';
import { isOpening } from './narration.ts';

/** Whether a Chinese clause with a subject and what ought to be done stands before `end`: 双方应尽快…，我方欢迎…. */
export function isOwnClause({ language, text }: Frame, end: number): boolean {
  return (
    language === 'zh' &&
    /^(?:[\u3400-\u9fff、]{1,16}?(?:应|要|须|需|必须|不应|不能)[^,;:。]{4,}|[\u3400-\u9fff]{1,6}?(?:方|国)(?:将|会|珍视|重视|高度重视|支持|坚持|愿意)[^,;:。]{3,}),(?:并|也|还)?$/.test(
      text.slice(0, end),
    ) &&
    !isOpening('zh', text.slice(0, end))
  );
}

/** "As for the ban, we told them": an English occasion without a clause of its own. */
export function isShortOpening({ language, text }: Frame, end: number): boolean {
  return (
    language === 'en' &&
    end < 80 &&
    /^[^,]{3,}, ?$/.test(text.slice(0, end)) &&
    isOpening('en', text.slice(0, end))
  );
}
