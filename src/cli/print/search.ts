import type { DossierSearch, Hit } from '../../tasks/search-dossier.ts';
import { markedLines } from '../terminal/marked.ts';
import { plainSigns, symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { snippetOf } from './snippet.ts';

const NUMBER = new Intl.NumberFormat('en-US');
/** Others with the same sentence that are named. */
const OTHERS = 6;

/** What `readout search` shows on a terminal. `explain`: also why each hit stands where it does. */
export function searchText(result: DossierSearch, terminal: Terminal, explain: boolean): string {
  const { columns, paint } = terminal;
  const head = `${paint.bold(result.query)}  ${paint.dim(foundText(result))}`;
  const lines = [...(columns < 60 ? [paint.bold(result.query), paint.dim(foundText(result))] : [head])];
  for (const [at, hit] of result.hits.entries()) lines.push('', ...hitLines(hit, at + 1, terminal, explain));
  const notes = notesOf(result);
  if (notes.length > 0) lines.push('');
  for (const note of notes)
    lines.push(...wrap(plainSigns(note, terminal), columns).map((line) => paint.dim(line)));
  return `${lines.join('\n')}\n`;
}

function foundText({ found, hits }: DossierSearch): string {
  if (found === 0) return 'nothing found';
  const texts = new Set(hits.flatMap((hit) => [hit.text, ...hit.others.map(({ text }) => text)])).size;
  const shown =
    hits.length < found
      ? `${NUMBER.format(hits.length)} of ${NUMBER.format(found)} hits shown`
      : count(found, 'hit');
  return `${shown}, in ${count(texts, 'text')}`;
}

function hitLines(hit: Hit, number: number, terminal: Terminal, explain: boolean): string[] {
  const { columns, paint } = terminal;
  const { dot, cut } = symbolsOf(terminal);
  const indent = '   ';
  const width = columns - indent.length;
  const about = [
    hit.published?.slice(0, 10) ?? 'no date',
    hit.party,
    hit.kind,
    hit.publisher,
    hit.role === 'body' ? null : hit.role,
  ];
  const facts = about.flatMap((one) => (one === null || one === '' ? [] : [flat(one)])).join(` ${dot} `);
  const snippet = snippetOf(hit, cut);
  const lines = wrap(`${hit.text} ${dot} ${facts}`, width).map((line, at) => {
    const name =
      at === 0 && line.startsWith(hit.text)
        ? paint.cyan(hit.text) + paint.dim(line.slice(hit.text.length))
        : paint.dim(line);
    return `${at === 0 ? String(number).padStart(2) : '  '} ${name}`;
  });
  lines.push(...markedLines(snippet.text, snippet.marks, width, terminal).map((line) => indent + line));
  const more = [...matchNotes(hit), ...otherNotes(hit), ...(explain ? [becauseText(hit)] : [])];
  for (const note of more)
    lines.push(
      ...wrap(plainSigns(note, terminal), width - 2).map((line, at) =>
        paint.dim(`${indent}${at === 0 ? '' : '  '}${line}`),
      ),
    );
  return lines;
}

/** What fills the gaps, and where a quotation differs. */
function matchNotes({ matches }: Hit): string[] {
  return matches.flatMap(({ term, gaps, likeness, differences }) => {
    const notes: string[] = [];
    const filled = gaps.filter(({ exact }) => exact !== '').map(({ exact }) => `“${flat(exact)}”`);
    if (filled.length > 0) notes.push(`* in ${flat(term)}: ${filled.join(', ')}`);
    if (likeness !== null) {
      const changes = differences.map(({ quoted, text }) =>
        quoted === ''
          ? `put in “${flat(text)}”`
          : text === ''
            ? `left out “${flat(quoted)}”`
            : `“${flat(text)}” for “${flat(quoted)}”`,
      );
      notes.push(
        `${Math.round(likeness * 100)}% of the quotation${changes.length > 0 ? `: ${changes.join('; ')}` : ''}`,
      );
    }
    return notes;
  });
}

function otherNotes({ others }: Hit): string[] {
  if (others.length === 0) return [];
  const named = others
    .slice(0, OTHERS)
    .map(({ text, publisher }) => (publisher === null ? text : `${text} (${publisher})`));
  const rest = others.length - named.length;
  return [`also in ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

function becauseText({ score, because }: Hit): string {
  return `${score} = ${because.map(({ part, points, why }) => `${part} ${points} (${why})`).join(' + ')}`;
}

function notesOf({
  dossier,
  terms,
  found,
  hits,
  capped,
  leftOut,
  undated,
  changed,
  looked,
}: DossierSearch): string[] {
  const notes: string[] = [];
  for (const { term, sentences } of terms) if (sentences === 0) notes.push(`No sentence has “${term}”.`);
  if (hits.length < found)
    notes.push(`--limit ${found} shows all; --explain tells why each stands where it does.`);
  if (capped !== null) {
    const since = capped.since === null ? '' : `, those since ${capped.since}`;
    notes.push(
      `More sentences come into question than are ranked: these are from the newest ${NUMBER.format(looked)}${since}. Narrow the query, with before:${capped.since ?? '2030'} for older ones.`,
    );
  }
  for (const { term, name, sentences } of leftOut)
    notes.push(
      `${count(sentences, 'sentence')} with “${term}” only in “${name}” left out; --all-substrings shows them.`,
    );
  if (undated > 0) notes.push(`${count(undated, 'text')} without a date passed over.`);
  if (changed > 0)
    notes.push(
      `${count(changed, 'source')} changed since the index was made, which cannot be written now: this is what it knew. \`readout read ${dossier}\` brings it up to date.`,
    );
  return notes;
}

function count(number: number, noun: string): string {
  return `${NUMBER.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function flat(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
