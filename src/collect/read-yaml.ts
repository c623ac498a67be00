import { isNode, LineCounter, parseDocument } from 'yaml';
import { InputError } from './input-error.ts';

/** A parsed YAML document that knows where each of its values stands. */
export interface YamlValue {
  readonly value: unknown;
  /** `file:line:column` of the value at a path of keys, or of the nearest part of the path that exists. */
  where(path: readonly (string | number)[]): string;
}

/**
 * Parses YAML 1.2. `firstLine` is the line of the file on which `source` begins, counted from 1, so that
 * positions are those of the file.
 * @throws InputError `yaml-malformed` with file, line, column and the remedy.
 */
export function readYaml(source: string, file: string, firstLine = 1): YamlValue {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line + firstLine - 1}:${col}`;
  };
  const [problem] = document.errors;
  if (problem)
    throw malformed(place(problem.pos[0]), oneLine(problem.message), lineAt(source, problem.pos[0]));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias that expands without end is refused by the parser only now.
    throw malformed(`${file}:${firstLine}:1`, error instanceof Error ? error.message : String(error), '');
  }
  return {
    value,
    where(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return `${file}:${firstLine}:1`;
    },
  };
}

function malformed(where: string, what: string, line: string): InputError {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  const quoted = shown ? ` The line reads “${shown}”.` : '';
  const remedy = /tab/i.test(what)
    ? 'Indent with spaces, not tabs'
    : 'Put quotation marks around a value that holds “: ” or “#”, close every bracket and quotation mark, and indent with spaces';
  return new InputError('yaml-malformed', `${where}: ${what.replace(/[.:]$/, '')}.${quoted} ${remedy}.`);
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', start);
  return source.slice(start, end < 0 ? source.length : end).trim();
}

function oneLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
