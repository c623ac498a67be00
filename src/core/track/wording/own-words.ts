/** Whether words are the party's own or nobody's: an account also tells what the other side said. */
export function isOwn(holders: readonly string[], party: string): boolean {
  return holders.length === 0 || holders.includes(party);
}
