/** Orders strings by UTF-16 code unit: the order of a locale would differ between machines. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
