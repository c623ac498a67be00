/** Keys of a party that describe the dossier's party and say nothing about its names. */
const NOT_NAMES = new Set(['language', 'offset']);

/**
 * A party of `dossier.yaml` as the lexicon takes additions. In a dossier the names of a party stand together by
 * language (`en: { names, sides, demonyms, metonyms }`), because a person writes them one language at a time; the
 * plain shape of the lexicon (`en: [names]`) is taken too. What is of neither shape is passed on for the core to refuse.
 */
export function partyAddition(party: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const rest = Object.fromEntries(Object.entries(party).filter(([key]) => !NOT_NAMES.has(key)));
  const { en, zh, abbreviations } = rest;
  if (isMap(abbreviations)) rest.abbreviations = [...list(abbreviations.en), ...list(abbreviations.zh)];
  if (!isMap(en) && !isMap(zh)) return rest;
  const [english, chinese] = [isMap(en) ? en : { names: en }, isMap(zh) ? zh : { names: zh }];
  return {
    ...rest,
    en: [...list(english.names), ...list(english.sides)],
    zh: [...list(chinese.names), ...list(chinese.sides)],
    demonyms: [...list(rest.demonyms), ...list(english.demonyms), ...list(chinese.demonyms)],
    metonyms: { en: list(english.metonyms), zh: list(chinese.metonyms) },
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
