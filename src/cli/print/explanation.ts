import type { ExplainedIssue, Explanation } from '../../tasks/explain.ts';
import type { PassageInContext } from '../../tasks/passage-context.ts';
import { symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { ruleText } from './rules.ts';
import { valueText } from './value-text.ts';
import { type OutputLanguage, wordsOf } from './words.ts';

type Explained<Name extends Explanation['explained']> = Extract<Explanation, { explained: Name }>;

/** What `readout explain` shows on a terminal. */
export function explanationText(
  explanation: Explanation,
  terminal: Terminal,
  language: OutputLanguage,
): string {
  switch (explanation.explained) {
    case 'reader':
      return ruleText(explanation.rule, terminal);
    case 'issue':
      return `${issueLines(explanation.issue, terminal, language).join('\n')}\n`;
    case 'cell':
      return cellText(explanation, terminal, language);
    case 'finding':
      return findingText(explanation, terminal, language);
  }
}

function cellText(explanation: Explained<'cell'>, terminal: Terminal, language: OutputLanguage): string {
  const { issue, party, cell, verdict, own, position } = explanation;
  const { paint, columns } = terminal;
  const words = wordsOf(language);
  const indented = (text: string): string[] => wrap(text, columns - 2).map((line) => `  ${line}`);
  const lines = [
    paint.bold(`${issue.label[language]} ${symbolsOf(terminal).dot} ${party}`),
    ...indented(
      `account: ${cell.account}; position: ${cell.position}; the row reads: ${words.verdict[verdict]}.`,
    ),
  ];
  if (cell.share && cell.account === 'mentions') {
    const { clauses, of, low, high } = cell.share;
    const percent = (share: number): string => `${Math.round(share * 100)}%`;
    lines.push(
      ...indented(
        `${clauses} of ${of} clauses bring it up (95% interval ${percent(low)} to ${percent(high)}); ` +
          `it is issue no. ${cell.rank ?? '?'} to be brought up.`,
      ),
    );
  }
  if (cell.searched) {
    const { texts, forms, past } = cell.searched;
    lines.push(...indented(`Searched the whole of ${texts.join(', ')} for: ${forms.join(', ')}.`));
    if (past)
      lines.push(
        ...indented(`${party} brought it up in ${past.mentioned} of its ${past.of} earlier accounts.`),
      );
  }
  const listed = new Set(own.map((one) => `${one.text}:${one.start}`));
  const further = position.filter((one) => !listed.has(`${one.text}:${one.start}`));
  if (own.length > 0)
    lines.push(
      '',
      paint.bold(`In ${party}'s own account`),
      ...own.flatMap((one) => passageLines(one, terminal)),
    );
  if (further.length > 0) {
    const title =
      cell.position === 'reported' ? `${party}'s view, as the other side reports it` : `${party}'s view`;
    lines.push('', paint.bold(title), ...further.flatMap((one) => passageLines(one, terminal)));
  }
  const rules = explanation.rules.map((rule) => `${rule.id}@${rule.version}`).join(', ');
  lines.push(
    '',
    ...issueLines(issue, terminal, language),
    '',
    paint.dim(`Readers: ${rules}. \`readout rules ID\` shows their examples.`),
  );
  return `${lines.join('\n')}\n`;
}

function findingText(
  explanation: Explained<'finding'>,
  terminal: Terminal,
  language: OutputLanguage,
): string {
  const { finding, passages, rule, issue } = explanation;
  const { paint, columns } = terminal;
  const lines = [
    paint.bold(`${finding.kind}: ${valueText(finding)}`),
    `  ${finding.basis}; found by ${finding.reader}; id ${finding.id}`,
    ...wrap(JSON.stringify(finding.value), columns - 2).map((line) => paint.dim(`  ${line}`)),
    '',
    ...passages.flatMap((one) => passageLines(one, terminal)),
  ];
  if (issue) lines.push('', ...issueLines(issue, terminal, language));
  return `${lines.join('\n')}\n${rule ? `\n${ruleText(rule, terminal)}` : ''}`;
}

/** The passage with the sentences around it; the quotation itself stands between angle marks. */
function passageLines(passage: PassageInContext, { columns, paint }: Terminal): string[] {
  const { text, line, before, exact, after, start, end } = passage;
  const flat = (part: string): string => part.replace(/\s+/g, ' ');
  return [
    paint.dim(`  ${text}, line ${line}, ${start}–${end}`),
    ...wrap(`${flat(before)}»${flat(exact)}«${flat(after)}`, columns - 4).map((one) => `    ${one}`),
  ];
}

function issueLines(issue: ExplainedIssue, { columns, paint }: Terminal, language: OutputLanguage): string[] {
  const { label, id, family, umbrella, forms } = issue;
  const names = [...new Set([label[language], label.en, label['zh-Hans'], label['zh-Hant']])].join(' / ');
  return [
    `${paint.bold(names)}  ${paint.dim(`${id}, family ${family}${umbrella ? ', names a class and not its members' : ''}`)}`,
    ...wrap(`en: ${forms.en.join(', ') || 'none'}`, columns - 2).map((line) => `  ${line}`),
    ...wrap(`zh: ${forms.zh.join('、') || 'none'}`, columns - 2).map((line) => `  ${line}`),
  ];
}
