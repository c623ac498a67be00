import type { IssueEntry } from '../lexicon/entry.ts';
import { formTexts } from '../read/form-texts.ts';
import type { AccountReading } from './account.ts';

/**
 * The forms of an issue and of the narrower issues under it that were looked for before an account was called silent, in the languages its texts are written
 * in. A text of unknown language was searched for both.
 */
export function searchedForms(
  issues: readonly IssueEntry[],
  accounts: readonly AccountReading[],
): readonly string[] {
  const languages = new Set<'en' | 'zh'>();
  for (const account of accounts) {
    const { language } = account.reading.context.layout;
    if (language !== 'en') languages.add('zh');
    if (language !== 'zh') languages.add('en');
  }
  const forms: string[] = [];
  for (const issue of issues) {
    if (languages.has('en')) forms.push(...formTexts(issue.forms.en));
    if (languages.has('zh')) forms.push(...formTexts(issue.forms.zh));
  }
  return forms;
}
