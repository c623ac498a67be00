import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const told = (content: string): string => {
  const { language, script } = detectLanguage(content);
  return `${language} ${script}`;
};

describe('detectLanguage', () => {
  it.each([
    ['诺方表示，双方将继续谈判。', 'zh Hans'],
    ['諾方表示，雙方將繼續談判。', 'zh Hant'],
    ['諾方表示愿意復雜关注，雙方關系穩定，經貿問題談判繼續。', 'zh Hant'],
    ['上下。', 'zh Zyyy'],
    ['诺方与 Tessaly Ministry of Trade 谈判。', 'zh Hans'],
    ['The two sides agreed to meet again in the spring.', 'en Latn'],
    ['Lin An visits Tessaly', 'en Latn'],
    ['Nordavia signs Trade Deal', 'en Latn'],
    ['Les deux parties se sont mises d’accord sur une nouvelle réunion dans la capitale.', 'null Latn'],
    ['Die beiden Seiten haben sich auf ein neues Treffen in der Hauptstadt geeinigt.', 'null Latn'],
    ['Las dos partes acordaron una nueva reunión en la capital para el mes de mayo.', 'null Latn'],
    ['De twee partijen hebben afgesproken dat het overleg in de hoofdstad wordt voortgezet.', 'null Latn'],
    ['Стороны договорились о новой встрече в столице.', 'null Zyyy'],
    ['両国の首脳は、次の会談について合意しました。', 'null Zyyy'],
    ['양국 정상은 다음 회담에 합의했다.', 'null Zyyy'],
    ['', 'null Zyyy'],
    ['12.5% — 2024', 'null Zyyy'],
  ])('tells %s as %s', (content, expected) => {
    expect(told(content)).toBe(expected);
  });
});
