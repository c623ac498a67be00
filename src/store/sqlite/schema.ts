/** Marks a file as an index of Readout (`PRAGMA application_id`): "Rdot". */
export const APPLICATION = 0x52646f74;

/** The shape of the tables and of the blocks in them. A change of either raises it; older indexes are built anew. */
export const SCHEMA_VERSION = 1;

/**
 * Texts are numbered by the number of their first sentence, and sentences so that newer ones come first (see
 * `places.ts`): a sentence needs no row of its own, a date is a range, and the newest matches are the first ones.
 * What belongs to a text stands in several tables so that a look at all facts or marks does not pass the contents.
 * Words, stems (with a +) and tags (with a #) share one column, because every other column costs two bytes a token.
 */
export const TABLES = `
CREATE TABLE text (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sentences INTEGER NOT NULL, facts TEXT NOT NULL);
CREATE TABLE body (number INTEGER PRIMARY KEY, sentences BLOB NOT NULL, units BLOB NOT NULL, content BLOB NOT NULL, findings BLOB NOT NULL);
CREATE TABLE mark (number INTEGER PRIMARY KEY, marks BLOB NOT NULL);
CREATE TABLE signature (number INTEGER PRIMARY KEY, signs BLOB NOT NULL);
CREATE TABLE name (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tag (name INTEGER PRIMARY KEY, texts INTEGER NOT NULL);
CREATE VIRTUAL TABLE sentence USING fts5(tokens, content='', contentless_delete=1, tokenize="ascii tokenchars '.+#'");
INSERT INTO sentence(sentence, rank) VALUES ('hashsize', 8388608);
PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${SCHEMA_VERSION};
`;
