/** A label in the three languages that Readout writes. */
export interface Label {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
}

/**
 * One way of writing a meaning. Plain strings are the rule; the record adds what a risky form needs.
 *
 * English forms match case-insensitively as whole words, with an optional plural or possessive ending on the
 * last word; all-capital words of up to five letters (`AI`, `WHO`) match only in capitals. Chinese forms are
 * written in either script: matching folds both to Simplified, so a Traditional form is listed only where the
 * wording differs (川普, 貿易協定). `…` in a form is a gap of up to 24 characters inside one sentence.
 */
export interface Form {
  readonly text: string;
  /** Longer strings that contain the form and do not mean it: 称 is not meant in 对称, 名称, 称赞. */
  readonly not?: readonly string[];
  /** Match the case as written: `May`, `Turkey`. */
  readonly caseSensitive?: true;
  /** No plural or possessive ending. */
  readonly exact?: true;
  /** Means two entries of its kind at once, and both list it so: "chip restrictions" are chips and export controls. */
  readonly shared?: true;
}

/** The forms of one language, or a deliberate gap with its reason. */
export type Forms = readonly (string | Form)[] | NoForms;

/** A gap that someone decided on; a missing translation is an error, this is not. */
export interface NoForms {
  readonly none: string;
}

/** Says that a language has no form for a meaning, and why. */
export function none(reason: string): NoForms {
  return { none: reason };
}

/** What every entry of the lexicon has: a meaning, named once, with the forms of both languages side by side. */
export interface Entry {
  readonly id: string;
  readonly label: Label;
  readonly forms: { readonly en: Forms; readonly zh: Forms };
  /** Why the entry is as it is, or where its facts come from. */
  readonly note?: string;
}

/** Families of issues, in the order in which a matrix shows them. */
export type IssueFamily =
  | 'relationship'
  | 'economy'
  | 'technology'
  | 'security'
  | 'region'
  | 'values'
  | 'global'
  | 'people'
  | 'process';

/** A topic that two governments talk about. */
export interface IssueEntry extends Entry {
  readonly family: IssueFamily;
  /** An umbrella names a class (消极举措, negative measures) and must never be expanded into its members. */
  readonly umbrella?: true;
  /**
   * Ids of issues that this one is a part of (`broader` as in SKOS): whoever writes 对台军售 is not silent on
   * Taiwan. Longest wins gives the characters to the narrower issue, so a silence on the broader one has to
   * look here.
   */
  readonly broader?: readonly string[];
}

/** What a speaker does by saying something (Searle's classes, split where diplomacy needs it). */
export type SpeechAct =
  | 'assert'
  | 'claim'
  | 'stress'
  | 'praise'
  | 'welcome'
  | 'thank'
  | 'congratulate'
  | 'hope'
  | 'propose'
  | 'ask'
  | 'request'
  | 'demand'
  | 'urge'
  | 'warn'
  | 'threaten'
  | 'accuse'
  | 'criticise'
  | 'oppose'
  | 'reject'
  | 'deny'
  | 'concern'
  | 'regret'
  | 'commit'
  | 'agree'
  | 'support'
  | 'reaffirm'
  | 'announce'
  | 'discuss'
  | 'invite'
  | 'predict'
  | 'question';

/** A word that says that somebody said something. */
export interface VerbEntry extends Entry {
  readonly act: SpeechAct;
  /** Ordinal force within the act, 1 (weak) to 5 (strong). Never averaged across acts. */
  readonly strength: 1 | 2 | 3 | 4 | 5;
  /** What the reporter shows by choosing the word: 声称 distances, 指出 endorses. */
  readonly reporterStance: 'neutral' | 'endorsing' | 'distancing';
  /** Takes a clause as its object ("said that ..."). A verb such as 会见 or "discussed" takes a topic. */
  readonly takes: 'clause' | 'topic' | 'either';
}

/** One way of filling a slot of a phrase, with its words in both languages. */
export interface SlotChoice {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Found in the place of the official words, and none of them: the phrase is altered by it. */
  readonly altered?: true;
}

/** A place in a phrase that several words may fill; without choices it takes any short stretch. */
export interface PhraseSlot {
  readonly name: string;
  readonly choices: readonly SlotChoice[];
  /** What the words of a slot without choices must name. */
  readonly of?: 'party';
  /** May stay empty without anything being left out. */
  readonly optional?: true;
}

/** A set phrase (提法, tifa) whose exact wording carries meaning. */
export interface FormulationEntry extends Entry {
  readonly class: string;
  /** What the field reads in it, as a convention with its caveat. */
  readonly signal: string;
  /** -2 (hostile) to 2 (warm); 0 where the phrase is procedural. */
  readonly valence: -2 | -1 | 0 | 1 | 2;
  /**
   * Whole wordings against which a text is held: what stands in `[...]` may not be missing, `{name}` is a slot.
   * Forms are found as they are written; a phrase is found with words left out, put in or exchanged as well.
   */
  readonly phrases?: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly slots?: readonly PhraseSlot[];
  /** Formulations that look alike and are not the same: 一个中国政策 and 一个中国原则. */
  readonly contrasts?: readonly string[];
}

/** A step of a ladder: formulations that readers take to be about equally strong. */
export interface LadderRung {
  readonly id: string;
  /** From 1, the mildest. */
  readonly ordinal: number;
  readonly label: Label;
  /** Ids of formulations. */
  readonly formulations: readonly string[];
  /** Who describes the step so; `own compilation` where nobody was found who does. */
  readonly source: string;
}

/** Formulations in an order of strength or warmth that readers of such texts agree on by convention. It has no forms. */
export interface LadderEntry extends Entry {
  /** What the order does not say. */
  readonly caveat: string;
  /** What a higher rung is: a harder word, a warmer one, one that binds more. `harder` where absent. */
  readonly rising?: 'harder' | 'warmer' | 'firmer';
  /** Words of which one must stand in the same clause: "candid" says how talks went only where it is said of talks. */
  readonly saidOf?: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly rungs: readonly LadderRung[];
}

/** A party's references beyond its name: 中方, Beijing, the White House. Names of states come from CLDR. */
export interface PartyEntry extends Entry {
  /** One-character names used in compounds (中美, 对华) and before titles; `[]` where the language has none. */
  readonly abbreviations: readonly (string | Form)[];
  /** Adjectives and nouns for the party's people: Chinese, American. */
  readonly demonyms: readonly (string | Form)[];
  /** Capitals and buildings that stand for the government in some contexts and for a place in others. */
  readonly metonyms: { readonly en: readonly (string | Form)[]; readonly zh: readonly (string | Form)[] };
}

/** An office with the time somebody held it; dates are EDTF, and unknown ends are left out. */
export interface Tenure {
  readonly title: string;
  readonly from?: string;
  readonly until?: string;
}

/** A person whom diplomatic texts name. `id` is `per:` and the English name. */
export interface PersonEntry extends Entry {
  readonly party: string | null;
  readonly roles: readonly Tenure[];
}

/** An address under which somebody publishes. */
export interface Domain {
  /** Without `www.`, in small letters; perhaps with the beginning of a path: `nhk.or.jp/nhkworld/en`. */
  readonly host: string;
  /** ISO 639-1 of what stands there; `null` where one address serves several languages. */
  readonly language: string | null;
}

/** A newspaper, agency, broadcaster or platform. `id` is `out:` and the English name. */
export interface OutletEntry extends Entry {
  readonly domains?: readonly Domain[];
  /** ISO 3166 code of its home, or `null` where it has none. */
  readonly country: string | null;
  readonly class:
    | 'agency'
    | 'state-media'
    | 'newspaper'
    | 'broadcaster'
    | 'magazine'
    | 'social'
    | 'official'
    | 'other';
}

/** A ministry, office or international body. `id` is `org:` and the English name. */
export interface OrganisationEntry extends Entry {
  readonly domains?: readonly Domain[];
  readonly party: string | null;
  /** A body that sits in the state of `party` and speaks for no state: an institute, an association of firms. */
  readonly civil?: true;
}

/** A city or venue where exchanges take place. `id` is `place:` and the English name. */
export interface PlaceEntry extends Entry {
  readonly country: string | null;
}

/** An office that stands before or after a name: 国家主席, Prime Minister. */
export interface TitleEntry extends Entry {
  readonly rank: 'head' | 'minister' | 'official' | 'spokesperson' | 'expert';
}

/** A word with a grammatical job for the readers, such as negation or 双方. */
export interface CueEntry extends Entry {
  /** What the readers use it for; readers ask for cues by this name. */
  readonly class: string;
  /** Free attributes of the class, such as the bound of an approximator. */
  readonly attributes?: Readonly<Record<string, string | number>>;
}
