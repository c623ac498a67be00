/** What `--help` says. Examples first: a person under a deadline copies one and changes it. */

export const PROGRAM =
  'Reads both sides of a diplomatic exchange, in Chinese and English, and shows who said what on which issue, ' +
  'with the sentence behind every line. Works offline; only `add` and `watch` fetch what you name.';

export const PROGRAM_AFTER = `
Start here:
  readout compare US=us.txt CN=cn.txt          who said what, who left it out
  readout compare US=us.txt CN=cn.txt --brief call.html
  readout explain rare-earths:CN US=us.txt CN=cn.txt
  readout compare samples/harbour-dialogue     an invented dossier to try

For years, not for a day:
  readout new us-china --parties CN,US         a dossier: folder, texts, decisions
  readout add us-china readout.pdf https://…   documents in
  readout search us-china '稀土 party:CN'       find
  readout review us-china --next               decide

Texts are plain text, Markdown, HTML, MHTML, PDF, DOCX, ODT, e-mail or subtitles;
encodings are told by themselves (UTF-8, UTF-16, GBK, Big5 and others). A header of YAML between two lines of --- may say kind, party,
publisher, published, exchange and title.

Exit codes:
  0   done
  1   done, and problems found, such as a quotation that no longer holds
  2   wrong command line
  3   input that cannot be used
  70  a fault of Readout`;

export const COMPARE = 'Hold the accounts of one exchange against each other.';

export const COMPARE_AFTER = `
ACCOUNTS is PARTY=FILE for each side, or the folder of a dossier. A party is an
ISO code or a name in either language; name it again to give it another file.

Examples:
  readout compare US=us.txt CN=cn.txt --date 2025-06-05
  readout compare 美国=us.txt 中国=cn.txt --language zh-Hans
  readout compare US=readout.txt US=post.txt CN=cn.txt
  readout compare samples/harbour-dialogue --exchange 2031-07-21-nv-lh-call
  readout compare US=us.txt CN=cn.txt --json > call.json

Reading the matrix:
  ● said      the account gives its own party's view
  ● raised    the account brings the issue up, without a view
  ○ silent    the whole account was searched and has no word of it
  ◐ reports   the account gives the other party's view
  ○◐ per BB   silent itself; BB's account gives its view
  ⊘           the account says that it was not discussed
  ?           no account of this party is loaded
  1 of 13     clauses that bring the issue up, of all clauses of the account
  2/4 before  earlier accounts of this party that brought it up (dossiers)`;

export const NEW = 'Make the folder of a dossier: one relationship over time.';

export const NEW_AFTER = `
Examples:
  readout new us-china --parties CN,US
  readout new harbour --parties NV,LH --title "The Harbour Dialogue" --watch tariffs,rare-earths

The folder is yours: dossier.yaml describes it, sources/ holds the texts,
reviews.jsonl what people decided. Put it under version control. .readout/ is
derived from it and may be deleted at any time.`;

export const ADD = 'Put documents into a dossier: files, folders, addresses, feeds.';

export const ADD_AFTER = `
DOCUMENTS are TXT, Markdown, HTML, MHTML, PDF, DOCX, ODT, EML, SRT, VTT or CSV
files, folders of them, addresses of pages, feeds or sitemaps.

The bytes are kept as they came; the text is taken out of them. The header is
proposed from what the document says of itself, and what no person said is
listed in it under \`proposed\` until somebody confirms it (readout review).
The same text is not added twice; the same address with other words is a new
version of its source, and the earlier one is kept.

Examples:
  readout add us-china readout.html --kind account --party US
  readout add us-china ~/calls/2025-06-05/
  readout add us-china https://example.org/readout --exchange 2025-06-05-us-cn-call`;

export const REVIEW = 'Decide on findings, and see what people decided.';

export const REVIEW_AFTER = `
TARGETS are ids of findings, or of sources whose header you confirm. Decisions
are added to reviews.jsonl in the dossier, with who, when and why; nothing is
ever taken out of it. A decision whose finding is another now, because readers
or the text changed, is shown as such.

Examples:
  readout review us-china                          what was decided, and agreement
  readout review us-china --next 20 --kind measure
  readout review us-china m1f6a09c2d4e8 --confirm --why "read by eye"
  readout review us-china m1f6a09c2d4e8 --edit '{"value": 30}'
  readout review us-china --add measure --text us-1 --quote "30 percent" --value '{…}'
  readout review us-china us-1 --confirm --set party=US
  readout review us-china c82d7d823d224 --assess kept --why "both sides named theirs"
  readout review us-china fe04e43022308 --outcome true --why "cut, not removed"
  readout review us-china --undo r0a1b2c3d4e5f`;

export const VERSIONS = 'Show what changed in sources that were captured again, sentence by sentence.';

export const VERSIONS_AFTER = `
A ministry that edits its readout is news. Words between [- and -] were dropped,
words between {+ and +} are new.

Examples:
  readout versions us-china
  readout versions us-china us-1 --json`;

export const WATCH = 'Look at what a dossier follows, again and again, and tell what changed.';

export const WATCH_AFTER = `
Feeds, sitemaps and addresses stand under \`follow:\` in dossier.yaml. What is new
there is put into the dossier and read; then this tells which cells of the
matrix changed, what the ledgers gained, which set phrases an account dropped,
what came up after three silent accounts of its party, and which measures are
about to end. With --json each look is one line. Ctrl-C ends it; nothing is lost.

Examples:
  readout watch us-china
  readout watch us-china --once --json
  readout watch us-china --every 5 --webhook https://example.org/hook`;

export const TRACK = 'Follow the relationship of a dossier over time.';

export const TRACK_AFTER = `
What the texts of a dossier, and the tables of facts named below \`data:\` in its
dossier.yaml, come to over the months. Without --as-of, the day of the newest
text or row: the same dossier gives the same outcome on every day. --on tells
what was in force on a day by what was known as of the other.

The head counts what each section holds; --section prints only those you name.
Long lists show their last or most telling lines; --json has all of them.

--export writes a table whose name says what it holds: events.csv is the
chronology, plover.csv the same in the event types of PLOVER, measures.csv the
acts upon measures, steps.csv the stacked rates of each pair. Scales of your own stand below \`scales:\` in
dossier.yaml.

With --json, --compact prints each quotation, each mention and each pointer to an
event once, in tables at the end, and its place there wherever it stands: the
same content in a fraction of the room (schema/track-compact.json).

Examples:
  readout track samples/harbour-dialogue
  readout track us-china --as-of 2025-06-30
  readout track us-china --on 2025-08-13 --as-of 2025-08-01
  readout track us-china --pattern deal,friction,contact,restart
  readout track us-china --scale pressure
  readout track us-china --section exchanges,measures
  readout track us-china --export out/events.csv
  readout track us-china --json > track.json
  readout track us-china --json --compact > track.json`;

export const REANCHOR = 'Find the words of decisions again in texts that changed.';

export const REANCHOR_AFTER = `
Where a text has a new version, decisions on the earlier one wait: this shows
where their words may stand now, with a score (1: the same words between the
same neighbours), and writes it down only with --accept.

Examples:
  readout reanchor us-china
  readout reanchor us-china us-1 --accept 0.9 --why "only the date changed"`;

export const READ = 'Read one text, or a dossier, and list what was found.';

export const READ_AFTER = `
Examples:
  readout read cn.txt
  readout read cn.txt --kind issue,record
  readout read cn.txt --as account --party CN --published 2030-01-31
  readout read cn.txt --json > cn.json
  readout read us-china                        only what changed since is read
  readout read us-china --rebuild --json

Who “we” are and what “next year” is depend on whose text it is, of what kind
and of which day. A header says it, or the options do; where nobody does, the
form of an account or a post is recognised, and the list says so.`;

export const BRIEF = 'Write the comparison of one exchange up as a document.';

export const BRIEF_AFTER = `
Examples:
  readout brief US=us.txt CN=cn.txt --out call.html
  readout brief samples/harbour-dialogue --language zh-Hans --out brief.md
  readout brief US=us.txt CN=cn.txt > call.md`;

export const VERIFY = 'Check that every quotation of a saved result still stands in its text.';

export const VERIFY_AFTER = `
RESULT is a file written with --json, or the folder of a dossier, which is then
read anew. TEXTS are the texts, a dossier, or a folder with files named after
the texts; where none are given, the folder of RESULT and the current one.
The exit code is 1 if a quotation does not hold.

Examples:
  readout verify call.json us.txt cn.txt
  readout verify call.json samples/harbour-dialogue
  readout verify samples/harbour-dialogue`;

export const RULES = 'List the readers: what each finds, with its examples.';

export const RULES_AFTER = `
Examples:
  readout rules
  readout rules record/duration
  readout rules --kind record`;

export const EXPLAIN = 'Show what lies behind a cell, a finding, an issue or a reader.';

export const EXPLAIN_AFTER = `
ID is a cell (ISSUE:PARTY), the id of a finding or its first characters, an
issue, or a reader.

Examples:
  readout explain rare-earths:CN US=us.txt CN=cn.txt
  readout explain tariffs:NV samples/harbour-dialogue
  readout explain 3f9a2c cn.txt
  readout explain rare-earths
  readout explain record/duration`;

export const SEARCH = 'Find sentences in a dossier, in both scripts and both languages.';

export const SEARCH_AFTER = `
QUERY in quotation marks of the shell, because of its own marks:
  稀土 出口              all words, in one sentence; both scripts find both
  tariff                 tariffs as well, and forms in -ed and -ing
  "rare earths"          these very words, side by side
  稀土 OR 锂              either; parentheses group
  -磋商                  without this word (or NOT 磋商)
  "慎重处理*问题"        * is up to 10 characters or words; *3 up to three
  ~"a whole quotation"   a sentence that comes near, with the differences

Fields; several values with commas between, names in quotation marks:
  party:CN kind:account,statement lang:zh publisher:"Daily News"
  exchange:ID text:ID after:2025-05 before:2025-06-05 on:2025
  issue:rare-earths speaker:"Lin An" holder:CN mention:EU
  found:measure formulation:win-win

A word within a longer name of something else does not count (印度 in
印度尼西亚); the list says how many sentences were left out.

Examples:
  readout search DOSSIER 稀土
  readout search DOSSIER '"rare earths" party:US after:2025-05'
  readout search DOSSIER 'issue:rare-earths found:commitment' --json
  readout search DOSSIER '~"both sides agreed to meet again in May"'`;
