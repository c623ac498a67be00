/** What form of its verb a word is. The past and the participle are one where they are spelt alike. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A form in which a verb of a list may stand. */
export interface ListedForm<Class> {
  readonly class: Class;
  readonly form: VerbForm;
  /** What belongs to the verb and stands behind it: "back on"; empty for none. */
  readonly particle: string;
}

/** The forms of verbs, by their first word. */
export interface VerbTable<Class> {
  readonly pattern: RegExp;
  readonly byWord: ReadonlyMap<string, readonly ListedForm<Class>[]>;
}

/**
 * All forms of listed verbs: "break broke broken", "live|up to". Doubling follows the one stressed vowel of a short
 * verb (commit, bar, rip).
 */
export function verbTable<Class extends string>(
  verbs: Readonly<Record<Class, readonly string[]>>,
): VerbTable<Class> {
  const byWord = new Map<string, ListedForm<Class>[]>();
  const put = (word: string, one: ListedForm<Class>): void => {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [one]);
    else known.push(one);
  };
  for (const [name, listed] of Object.entries<readonly string[]>(verbs)) {
    for (const entry of listed) {
      const [forms = '', particle = ''] = entry.split('|');
      const [base = '', past = regularPast(base), participle = past] = forms.split(' ');
      const one = (form: VerbForm): ListedForm<Class> => ({ class: name as Class, form, particle });
      put(base, one('base'));
      put(thirdPerson(base), one('s'));
      put(past, one('past'));
      put(participle, one('participle'));
      put(ingForm(base), one('ing'));
    }
  }
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(`(?<![a-z-])(?:${words.join('|')})(?![a-z])`, 'g'), byWord };
}

const DOUBLES =
  /^(?:commit|bar|stop|rip|gut|drag|skip|strip|ship|slip|run|cut|set|put|sit|permit|defer|forget)$/;

function stem(base: string): string {
  return DOUBLES.test(base) ? base + base.charAt(base.length - 1) : base;
}

function regularPast(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^fulfil$/.test(base)) return 'fulfilled';
  return `${stem(base)}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingForm(base: string): string {
  if (/^fulfil$/.test(base)) return 'fulfilling';
  if (/[^eyo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stem(base)}ing`;
}
