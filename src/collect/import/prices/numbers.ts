/** Cells that say that there is no figure. */
const MISSING = /^(?:|-|–|—|\.|\.\.|n\/?a|nan|null|none|无|暂无)$/i;

/** A number without its sign, currency and unit. */
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const COMMA_DECIMAL = /^\d+,\d+$/;

/** What a cell is as a number; `either` is “1,234”, which is a thousand in some places and a little over one in others. */
export type NumberKind = 'missing' | 'point' | 'comma' | 'either' | 'none';

/** How a cell writes its number. */
export function numberKind(cell: string): NumberKind {
  const written = cell.trim();
  if (MISSING.test(written)) return 'missing';
  const bare = written
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[+\-−]|[%‰]$|[$€£¥￥₩元]|[A-Z]{3}\b/g, '')
    .replace(/[\s\u00a0\u202f'’]/g, '');
  const groups = bare.split(',').length - 1;
  if (groups === 1 && GROUPED_BY_COMMA.test(bare) && !bare.includes('.')) return 'either';
  if (GROUPED_BY_COMMA.test(bare)) return 'point';
  if (/^\d{1,3}\.\d{3}$/.test(bare)) return 'either';
  if (GROUPED_BY_POINT.test(bare) || COMMA_DECIMAL.test(bare)) return 'comma';
  return PLAIN.test(bare) ? 'point' : 'none';
}
