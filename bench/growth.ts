/**
 * Whether the time of reading grows with the length of a text only, on input made to hurt: runs of one character or
 * of one half-finished phrase, without a stop. Processor time at two lengths of the same run; four times the text
 * may take about four times as long, quadratic work sixteen times. `npm run bench:growth`; nothing here fails a test.
 */
import { builtinLexicon } from '../src/core/lexicon/builtin.ts';
import { readText } from '../src/core/read/engine.ts';
import { readers } from '../src/core/read/registry.ts';
import { createText } from '../src/core/text/text.ts';

const SHORT = 50_000;
const FACTOR = 4;
const UNITS = [
  '關',
  'a\u0301',
  '\ud842',
  '“',
  '。',
  '…',
  ', ',
  'U.S. ',
  '"A." B ',
  '一百二十',
  '10至',
  '三分之',
  '6月5日至',
  '三年两个月又',
  '访问会谈协议',
  '双方没有讨论稀土和',
  '诺方表示，双方同意继续会谈。',
  'two hundred and ',
  '10 to 15 ',
  'between 5 and 6 to ',
  'evening of thursday, 5 june and 6 may ',
  'the ministers of Peru will visit Ghana and talk about the export of ',
  'The sides agreed to talk, and they will meet. ',
];

const lexicon = builtinLexicon();
console.log(`processor time at ${SHORT} and at ${FACTOR * SHORT} UTF-16 units; ${FACTOR} is linear`);
console.log('   ms/MB   growth   of');
for (const unit of UNITS) {
  milliseconds(unit, SHORT);
  const short = milliseconds(unit, SHORT);
  const long = milliseconds(unit, FACTOR * SHORT);
  const perMegabyte = (long / (FACTOR * SHORT)) * 1e6;
  console.log(
    `${perMegabyte.toFixed(0).padStart(8)} ${(long / short).toFixed(1).padStart(8)}   ${JSON.stringify(unit)}`,
  );
}

function milliseconds(unit: string, length: number): number {
  const text = createText('growth', unit.repeat(Math.round(length / unit.length)));
  const start = process.cpuUsage();
  readText(text, lexicon, readers);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
