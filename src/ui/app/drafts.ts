// What was typed and not recorded yet (desk.md §4): each agent's, by form and by whom it is about. Held here while the desk is open;
// keepDrafts.ts writes it down, sealed.
import { create } from 'zustand'
import type { KeptDraft } from '#desk/drafts.ts'
import { onClosing } from '#ui/app/forgetting.ts'

/** Fields that differ from those that the form begins with. */
export type Contents = KeptDraft['contents']

/** `read`: it came from the tablet's storage. */
type Held = Omit<KeptDraft, 'key'> & { readonly read?: true }

export const useDrafts = create<Readonly<Record<string, Held>>>(() => ({}))

const listeners = new Set<(key: string) => void>()

/** Tells of each draft that was written or dropped, by its key; gives the way to stop. */
export const onDraft = (listener: (key: string) => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const tell = (key: string): void => {
  for (const listener of listeners) listener(key)
}

const without = (drafts: Readonly<Record<string, Held>>, key: string): Readonly<Record<string, Held>> => {
  const { [key]: _, ...others } = drafts
  return others
}

/** Another window dropped a draft: it is no more here either, and nobody is told again. */
export const forgetDraft = (key: string): void => useDrafts.setState((drafts) => without(drafts, key), true)

/** The draft of a form is no more: it was recorded, begun afresh, or emptied by hand. */
export const dropDraft = (key: string): void => {
  if (useDrafts.getState()[key] === undefined) return
  forgetDraft(key)
  tell(key)
}

const isSame = (one: unknown, other: unknown): boolean => Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)

/** Writes fields of a draft. One that is again as the form begins is not kept; nor is a draft without a field. */
export const writeDraft = ({ key, about }: { readonly key: string; readonly about: Omit<KeptDraft, 'key' | 'contents'> }, typed: Contents, from: Contents): void => {
  const held = useDrafts.getState()[key]
  const all = Object.entries({ ...held?.contents, ...typed })
  const contents = Object.fromEntries(all.filter(([field, value]) => !(field in typed && isSame(value, from[field]))))
  if (Object.keys(contents).length === 0) return dropDraft(key)
  useDrafts.setState({ [key]: { ...about, contents, ...(held?.read === true ? { read: true } : {}) } })
  tell(key)
}

/** Drafts that were read back; what was typed since wins. */
export const takeDrafts = (kept: readonly KeptDraft[]): void => {
  const read = kept.map(({ key, ...draft }) => [key, { ...draft, read: true }] as const)
  useDrafts.setState((drafts) => ({ ...Object.fromEntries(read), ...drafts }), true)
}

// The desk closes: what is written down stays there.
onClosing(() => useDrafts.setState({}, true))
