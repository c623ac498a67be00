import { stringify } from 'yaml';

/** What a new dossier is about. */
export interface NewDossier {
  readonly title: string;
  /** Party codes; those that the lexicon knows need no more than that. */
  readonly parties: readonly NewParty[];
  /** Issues to show even where no account brings them up. */
  readonly watch: readonly string[];
}

/** A party of a new dossier. `isKnown`: the lexicon has its names. */
export interface NewParty {
  readonly id: string;
  readonly isKnown: boolean;
}

/** Lets editors complete and check the file: the schema lies beside it. */
/** The file beside `dossier.yaml` that describes it. */
export const SCHEMA_FILE = 'dossier.schema.json';
const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_FILE}`;

/** The text of a new `dossier.yaml`, with every part that a person may want to fill in explained where it goes. */
export function dossierTemplate({ title, parties, watch }: NewDossier): string {
  return `${SCHEMA_LINE}
# A dossier of Readout: one relationship over time. Everything here is yours to edit; sources/ holds the texts.
${stringify({ title }, { lineWidth: 0 }).trimEnd()}

# A code of the lexicon is enough (CN, US). For another party, or further names of one, write:
#   - id: AA
#     label: { en: Aland, zh-Hans: 甲国, zh-Hant: 甲國 }
#     en: { names: [Aland], sides: [the Aland side], demonyms: [Alander], metonyms: [Acity] }
#     zh: { names: [甲国], sides: [甲方], demonyms: [甲国人], metonyms: [甲城] }
parties:
${parties.map(partyLine).join('\n')}

# Issues that are shown even where nobody brings them up, by id: tariffs, rare-earths, taiwan, ...
watch: [${watch.join(', ')}]

# Contacts, in any order. Sources name theirs in their header (\`exchange:\`).
#   - id: 2030-01-31-aa-bb-call
#     date: 2030-01-31
#     channel: call          # call, video, meeting, talks, letter
#     level: leaders
#     parties: [AA, BB]
exchanges: []

# Feeds and addresses that \`readout watch\` looks at.
#   - url: https://example.org/feed.xml
#     kind: account
#     party: AA
follow: []
`;
}

function partyLine({ id, isKnown }: NewParty): string {
  if (isKnown) return `  - id: ${id}`;
  return `  - id: ${id}\n    label: { en: ${id}, zh-Hans: ${id}, zh-Hant: ${id} }   # its names, in each script\n    en: { names: [], sides: [], demonyms: [], metonyms: [] }\n    zh: { names: [], sides: [], demonyms: [], metonyms: [] }`;
}
