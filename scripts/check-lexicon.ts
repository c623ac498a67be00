/** Checks the built-in lexicon; part of `npm run build`. Prints each problem with its remedy and fails. */
import { builtinLexiconData } from '../src/core/lexicon/builtin.ts';
import { validateLexicon } from '../src/core/lexicon/validate.ts';

const problems = validateLexicon(builtinLexiconData());
for (const { code, where, value, remedy } of problems) {
  process.stderr.write(`error[${code}]: ${where}: “${value}”. ${remedy}\n`);
}
if (problems.length > 0) process.exit(1);
