import type { FindingOf } from '../../../src/core/read/reading.ts';

/** A finding in one line, each version behind its line number. */
export function shown(
  { value, evidence, reader }: FindingOf<'discrepancy'>,
  lineOf: (offset: number) => number,
): string {
  const versions = evidence.map(({ start, exact }, at) => {
    const reading = value.versions[at]?.value;
    return `${lineOf(start)} “${exact}”${reading == null ? '' : ` = ${reading}`}`;
  });
  const computed = value.computed.map((one) => `${one.of} ${one.value}`);
  return `${value.discrepancy} (${value.class}): ${[...versions, ...computed].join(' | ')} · ${reader}`;
}

/** The line, counted from 1, on which an offset of the text lies. */
export function lineIn(content: string): (offset: number) => number {
  return (offset) => content.slice(0, offset).split('\n').length;
}
