import { type JionlpCase, scoreJionlpMoney } from './amounts/chinese-money.ts';
import { type DucklingCase, scoreDuckling } from './amounts/duckling.ts';
import { scoreMeasureValues } from './amounts/founding-values.ts';
import { type RecognizersCase, scoreRecognizers } from './amounts/recognizers.ts';
import { GOLD, readJson, readTextFile } from './data.ts';
import type { FoundingGold } from './founding/gold.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

const MODELS = [
  ['percent', 'zh', 'Number-Chinese-PercentModel'],
  ['percent', 'en', 'Number-English-PercentModel'],
  ['currency', 'zh', 'NumberWithUnit-Chinese-CurrencyModel'],
  ['currency', 'en', 'NumberWithUnit-English-CurrencyModel'],
] as const;

/** Public percentages, sums of money and lengths of time, and the values of the founding document's measures. */
export const amountsSuite: Suite = {
  name: 'amounts',
  title: 'percentages, money and lengths of public suites, and the measures of the founding document',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    const notes: string[] = [];
    let cases = 0;
    const load = <Case>(...path: readonly string[]): readonly Case[] => {
      const list = readJson<Case[]>(GOLD, 'open', ...path) ?? [];
      cases += list.length;
      return list;
    };
    for (const [model, language, file] of MODELS) {
      const list = load<RecognizersCase>('recognizers-text', `${file}.json`);
      const result = scoreRecognizers(model, language, list, tally);
      failures.push(...result.failures);
      notes.push(...result.left);
    }
    failures.push(...scoreJionlpMoney(load<JionlpCase>('jionlp', 'money_parser.json'), tally));
    failures.push(
      ...scoreDuckling('duckling money', load<DucklingCase>('duckling', 'AmountOfMoney_ZH.json'), tally),
    );
    failures.push(
      ...scoreDuckling('duckling duration', load<DucklingCase>('duckling', 'Duration_ZH.json'), tally),
    );
    const content = readTextFile(GOLD, 'founding', 'document.txt');
    const gold = readJson<FoundingGold>(GOLD, 'founding', 'gold.json');
    if (content !== null && gold !== null) failures.push(...scoreMeasureValues(content, gold, tally));
    else if (cases === 0)
      return { skipped: `no open/recognizers-text, open/jionlp and open/duckling in ${GOLD}` };
    const scores = tally
      .kinds()
      .flatMap((kind) => (/^(?:percent|currency) /.test(kind) ? tally.f1(kind) : tally.accuracy(kind)));
    return { ...NOTHING, scores, failures, notes };
  },
};
