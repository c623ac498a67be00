import type { Rule } from '../../tasks/rules.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

/** All readers, each with what it finds. */
export function ruleList(rules: readonly Rule[], terminal: Terminal): string {
  const { paint, columns } = terminal;
  const items = rules.map((rule) => {
    const measured = measuredText(rule);
    const head = [paint.bold(rule.id), paint.dim(rule.version), measured && paint.dim(measured)]
      .filter(Boolean)
      .join('  ');
    return [head, ...wrap(rule.summary, columns - 2).map((line) => `  ${line}`)].join('\n');
  });
  const hint = paint.dim(`${rules.length} readers. \`readout rules ID\` shows the examples of one.`);
  return `${[...items, '', hint].join('\n')}\n`;
}

/** One reader with its examples; what it finds is marked. */
export function ruleText(rule: Rule, terminal: Terminal): string {
  const { paint, columns } = terminal;
  const measured = measuredText(rule);
  const head = `${paint.bold(`${rule.id}@${rule.version}`)}  ${paint.dim(`finds: ${rule.kind}`)}${measured ? `  ${paint.dim(measured)}` : ''}`;
  const examples = rule.examples.flatMap(({ marked, because }) => [
    ...wrap(marked, columns - 4).map(
      (line, at) => `${at === 0 ? (marked.includes('[[') ? '  + ' : '  - ') : '    '}${line}`,
    ),
    ...wrap(because, columns - 6).map((line) => paint.dim(`      ${line}`)),
  ]);
  const legend = paint.dim('  + is found, between [[ and ]];  - is not found');
  return `${[head, ...wrap(rule.summary, columns - 2).map((line) => `  ${line}`), '', ...examples, '', legend].join('\n')}\n`;
}

/** The measured precision with its n, in words; empty where none is recorded. */
export function measuredText({ measured }: Rule): string {
  return measured
    ? `right in ${Math.round(measured.precision * 1000) / 10}% of ${measured.n} findings judged`
    : '';
}
