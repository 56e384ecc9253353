import type { Coded } from './coded-error';

/** A value, or why there is none, where neither is thrown: on the way between two contexts, or while others are still tried. */
export type Result<Value, Code extends string> = { ok: true; value: Value } | { ok: false; problem: Coded<Code> };
