/** Minutes with their bound in words. */
export function lengthText({ minutes, bound }: { readonly minutes: number; readonly bound: string }): string {
  const words: Readonly<Record<string, string>> = {
    exact: '',
    approx: 'about ',
    '<~': 'nearly ',
    '>': 'more than ',
    '>=': 'at least ',
    '<': 'less than ',
    '<=': 'at most ',
  };
  return `${words[bound] ?? ''}${minutes} min`;
}
