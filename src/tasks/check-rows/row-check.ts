import { InputError } from '../../collect/input-error.ts';
import { nearest } from '../../collect/nearest.ts';

/** Values of a list are told in full up to so many. */
const FEW = 40;

/** A row of a table in its file, and what is wrong with it. */
export interface RowCheck {
  /**
   * A cell that is filled has to hold one of a list.
   * @throws InputError with the code of the check.
   */
  oneOf(
    column: string,
    value: string | undefined,
    allowed: readonly string[],
    what: string,
    remedy?: string,
  ): void;
  /** Of a cell with several values, parted by “;”, each. */
  eachOf(
    column: string,
    value: string | undefined,
    allowed: readonly string[],
    what: string,
    remedy?: string,
  ): void;
  /** Of such a cell at least so many have to be on the list. */
  atLeast(
    n: number,
    column: string,
    value: string | undefined,
    allowed: readonly string[],
    what: string,
  ): void;
  fail(what: string): never;
}

/**
 * Checks on one row of a table.
 * @param place `sources/contacts.csv:7`
 */
export function rowCheck(code: string, place: string): RowCheck {
  const fail = (what: string): never => {
    throw new InputError(code, `${place}: ${what}`);
  };
  const oneOf: RowCheck['oneOf'] = (column, value, allowed, what, remedy = '') => {
    if (value === undefined || allowed.includes(value)) return;
    const [meant] = nearest(value, allowed, 1);
    const list =
      allowed.length > FEW
        ? `${allowed.slice(0, FEW).join(', ')} and ${allowed.length - FEW} more`
        : allowed.join(', ');
    fail(
      `\`${column}\` is “${value}”, which is no ${what}. ${meant === undefined ? '' : `Do you mean “${meant}”? `}Use one of ${list}${remedy === '' ? '' : `; ${remedy}`}.`,
    );
  };
  return {
    oneOf,
    eachOf: (column, value, allowed, what, remedy) => {
      for (const one of listed(value)) oneOf(column, one, allowed, what, remedy);
    },
    atLeast: (n, column, value, allowed, what) => {
      if (value === undefined || listed(value).filter((one) => allowed.includes(one)).length >= n) return;
      fail(
        `\`${column}\` is “${value}” and names ${n === 1 ? 'no' : `fewer than ${n}`} ${what}. Use ${n === 1 ? 'one' : n} or more of ${allowed.join(', ')}, parted by “;”; parties are listed below \`parties:\` in dossier.yaml.`,
      );
    },
    fail,
  };
}

function listed(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
