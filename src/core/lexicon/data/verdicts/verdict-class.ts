/**
 * What a verb says of something that binds: that it was kept, broken, put off, or that its day went by. With the class
 * of what binds and with whether it is denied, it makes the claim (see `claims/verdict.ts`).
 */
export type VerdictClass = 'keep' | 'break' | 'delay' | 'miss';
