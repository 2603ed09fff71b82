/** A refusal is a value: what a gesture or a parser gives back instead of throwing. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Wraps what was obtained. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** Wraps the reason why nothing was obtained. */
export const refuse = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
