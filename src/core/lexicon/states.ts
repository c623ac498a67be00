import englishFile from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import simplifiedFile from 'cldr-localenames-full/main/zh/territories.json' with { type: 'json' };
import traditionalFile from 'cldr-localenames-full/main/zh-Hant/territories.json' with { type: 'json' };
import hongKongFile from 'cldr-localenames-full/main/zh-Hant-HK/territories.json' with { type: 'json' };
import { foldForm } from '../text/fold.ts';
import { abbreviationGuards, sideGuards } from './data/abbreviation-guards.ts';
import { STATE_WORDS } from './data/state-adjectives.ts';
import { NAME_GUARDS, type NameGuard, STATE_CODES } from './data/state-names.ts';
import type { Form, Forms, PartyEntry } from './entry.ts';
import { isLatin, recordsOf } from './forms-of.ts';
import { patternOf } from './pattern.ts';

type Names = Readonly<Record<string, string>>;

const english: Names = englishFile.main.en.localeDisplayNames.territories;
const simplified: Names = simplifiedFile.main.zh.localeDisplayNames.territories;
const traditional: Names = traditionalFile.main['zh-Hant'].localeDisplayNames.territories;
const hongKong: Names = hongKongFile.main['zh-Hant-HK'].localeDisplayNames.territories;

/**
 * A party for every state and territory, named by CLDR in English, Simplified and Traditional (with Hong Kong's
 * names), joined with the reviewed entries: their label wins, their forms come first, and a form of theirs
 * replaces CLDR's. Entries under other ids pass through. Then follow the forms that every party has: 中方,
 * 中国政府, `the US side`.
 */
export function stateParties(reviewed: readonly PartyEntry[]): PartyEntry[] {
  const byId = new Map(reviewed.map((party) => [party.id, party]));
  const states = STATE_CODES.map((code) => join(fromNames(code), byId.get(code)));
  const codes = new Set(STATE_CODES);
  return [...states, ...reviewed.filter((party) => !codes.has(party.id))].map(withSides);
}

function fromNames(code: string): PartyEntry {
  const guard = NAME_GUARDS[code] ?? {};
  const words = STATE_WORDS[code];
  const name = (names: Names): string => names[`${code}-alt-short`] ?? names[code] ?? code;
  // A label spells the name out: `US` and `UN` are CLDR's short names, but `Hong Kong` is clearer than its long one.
  const label =
    english[`${code}-alt-short`] === code || code === 'GB' ? (english[code] ?? code) : name(english);
  const en = listed([english]).flatMap(englishSpellings);
  const zh = [...listed([simplified, traditional, hongKong])].filter((form) => !isLatin(form));
  return {
    id: code,
    label: { en: label, 'zh-Hans': name(simplified), 'zh-Hant': name(traditional) },
    forms: {
      en: guarded([...en, ...(guard.en ?? [])], guard),
      zh: guarded([...zh, ...(guard.zh ?? [])], guard),
    },
    abbreviations: [],
    demonyms: words?.adjectives ?? [],
    metonyms: { en: words?.seat === undefined ? [] : [words.seat], zh: [] },
  };

  function listed(files: readonly Names[]): string[] {
    const keys = [code, `${code}-alt-short`, `${code}-alt-variant`];
    const all = files.flatMap((names) => keys.map((key) => names[key])).filter((form) => form !== undefined);
    return all.filter((form) => !guard.drop?.includes(form));
  }
}

/** CLDR's `&`, `St.`, accents and brackets, as running text has them. */
function englishSpellings(name: string): string[] {
  if (name.includes(' - ')) return [name.replace(' - ', '-')];
  const bare = name.replace(/ \(.*?\)/, '');
  const bracketed = / \((.*?)\)/.exec(name)?.[1];
  // `Congo (Republic)` is not called Congo, because the other one is as well.
  if (bracketed !== undefined && bare === 'Congo') return [name];
  const spelled = [bare, bare.replace(' & ', ' and ')];
  const saints = spelled.flatMap((form) =>
    form.startsWith('St. ') ? [form, `Saint ${form.slice(4)}`] : [form],
  );
  return saints.flatMap((form) => [form, form.normalize('NFD').replace(/\p{M}/gu, '')]);
}

function guarded(forms: readonly (string | Form)[], guard: NameGuard): readonly (string | Form)[] {
  if (!guard.not && !guard.caseSensitive) return forms;
  const distractors = new Map(Object.entries(guard.not ?? {}).map(([name, not]) => [foldForm(name), not]));
  return forms.map((form) => {
    const record: Form = typeof form === 'string' ? { text: form } : form;
    const not = distractors.get(foldForm(record.text));
    const caseSensitive = guard.caseSensitive?.includes(record.text) || record.caseSensitive;
    if (!not && !caseSensitive) return form;
    return { ...record, ...(not ? { not } : {}), ...(caseSensitive ? { caseSensitive: true as const } : {}) };
  });
}

/** Reviewed forms come first, so that they win over the same form of CLDR; their distractors are joined. */
function join(state: PartyEntry, reviewed: PartyEntry | undefined): PartyEntry {
  if (reviewed === undefined) return state;
  return {
    ...reviewed,
    forms: { en: joined(reviewed.forms.en, state.forms.en), zh: joined(reviewed.forms.zh, state.forms.zh) },
  };
}

function joined(first: Forms, then: Forms): (string | Form)[] {
  return [...plain(first), ...plain(then)];
}

function plain(forms: Forms): readonly (string | Form)[] {
  return recordsOf(forms, 'en').map(({ language: _, ...form }) => form);
}

/** Forms by what they match, the first of equal ones, as careful as all of them together. */
function unique(forms: readonly (string | Form)[]): (string | Form)[] {
  const byPattern = new Map<string, string | Form>();
  for (const form of forms) {
    const key = patternOf(textOf(form)).text;
    const known = byPattern.get(key);
    byPattern.set(key, known === undefined ? form : combined(known, form));
  }
  return [...byPattern.values()];
}

function combined(first: string | Form, then: string | Form): string | Form {
  if (typeof then === 'string') return first;
  const record: Form = typeof first === 'string' ? { text: first } : first;
  const not = [...new Set([...(record.not ?? []), ...(then.not ?? [])])];
  return {
    ...record,
    ...(not.length > 0 ? { not } : {}),
    ...(then.caseSensitive ? { caseSensitive: true as const } : {}),
  };
}

/** Adds the regular names of a party's side, where the entry does not list them. */
function withSides(reviewed: PartyEntry): PartyEntry {
  const names = new Set(plain(reviewed.forms.zh).map(textOf));
  const party = {
    ...reviewed,
    // 印尼 is a name that stands by itself, and needs no compound.
    abbreviations: reviewed.abbreviations
      .filter((form) => textOf(form).length === 1 || !names.has(textOf(form)))
      .map((form) => guardedAbbreviation(reviewed.id, form)),
    metonyms: { en: unique(reviewed.metonyms.en), zh: unique(reviewed.metonyms.zh) },
  };
  const en = plain(party.forms.en);
  const zh = plain(party.forms.zh);
  const adjectives = recordsOf(party.demonyms, 'en')
    .map((form) => form.text)
    .filter(isLatin);
  const acronyms = en.map(textOf).filter((form) => /^(?:[A-Z]\.?){2,}$/.test(form));
  const englishSides = [
    ...[...adjectives, ...acronyms].flatMap((name) => [`${name} side`, `${name} government`]),
    ...adjectives.map((name) => `${name} leader`),
  ];
  const chineseSides = [
    ...party.abbreviations.flatMap(sideOf),
    ...zh.filter((form) => !/(?:方|政府|方面)$/.test(textOf(form))).map((form) => `${textOf(form)}政府`),
  ];
  return { ...party, forms: { en: unique([...en, ...englishSides]), zh: unique([...zh, ...chineseSides]) } };
}

/**
 * The side of a reviewed abbreviation. 中方 is not meant in 集中方案: what ends in the abbreviation and is another
 * word, ends in it here as well. An unreviewed one has a side only where its list says so: not 立方, 西方, 比方.
 */
function sideOf({ text, not }: Form): (string | Form)[] {
  if (not === undefined) {
    const guards = sideGuards(text);
    if (guards === null) return [];
    return [guards.length > 0 ? { text: `${text}方`, not: guards } : `${text}方`];
  }
  const before = not.filter((longer) => longer.endsWith(text)).map((longer) => `${longer}方`);
  return [before.length > 0 ? { text: `${text}方`, not: before } : `${text}方`];
}

function guardedAbbreviation(party: string, form: string | Form): Form {
  const record = typeof form === 'string' ? { text: form } : form;
  const not = [...(record.not ?? []), ...abbreviationGuards(party, record.text)];
  return not.length > 0 ? { ...record, not: [...new Set(not)] } : record;
}

function textOf(form: string | Form): string {
  return typeof form === 'string' ? form : form.text;
}
