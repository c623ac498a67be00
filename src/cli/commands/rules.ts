import { builtinLexicon } from '../../tasks/lexicon.ts';
import { listRules, requireRule } from '../../tasks/rules.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { requireKinds } from '../kinds-option.ts';
import { ruleList, ruleText } from '../print/rules.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface RulesOptions {
  readonly kind?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout rules` */
export async function rulesCommand(id: string | undefined, options: RulesOptions): Promise<number> {
  const kinds = requireKinds(options.kind);
  const terminal = terminalOf(process.stdout, options.color);
  const rules =
    id === undefined ? listRules().filter((rule) => kinds?.includes(rule.kind) ?? true) : [requireRule(id)];
  if (options.json) await printJson('rules', builtinLexicon().version, { rules });
  else
    await print(
      id === undefined ? ruleList(rules, terminal) : rules.map((rule) => ruleText(rule, terminal)).join('\n'),
    );
  return EXIT.ok;
}
