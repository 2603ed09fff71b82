// What a form holds as it was typed: closed half filled, locked away or killed, it opens again as it was (desk.md §4).
import { useCallback, useReducer, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { dropDraft, useDrafts, writeDraft } from '#ui/app/drafts.ts'
import type { Contents } from '#ui/app/drafts.ts'
import { useDeskKey } from '#ui/app/standing.ts'

export type FormDraft = {
  readonly contents: Contents
  /** The same as it stands, also before the screen has shown it. */
  readonly now: () => Contents
  /** Fields as typed, and what they were before anybody typed. */
  readonly write: (typed: Contents, from: Contents) => void
  /** It was recorded, or is no longer wanted. */
  readonly drop: () => void
  /** It was begun before the form was opened. */
  readonly resumed: boolean
}

const nothing: Contents = {}

/** The draft of a form, by its name; `person`: whose file it is, `of`: the act or thing that it is about. Never a secret's. */
export const useDraft = (form: string, person?: PersonId, of = ''): FormDraft => {
  const desk = useDeskKey()
  const key = [desk, form, person ?? '', of].join(' ')
  const held = useDrafts((drafts) => drafts[key])
  const [begun, setBegun] = useState(held !== undefined)
  // A screen that came this instant does not listen to the store yet: what is typed shows all the same.
  const [, show] = useReducer((times: number) => times + 1, 0)
  const write = useCallback((typed: Contents, from: Contents) => {
    writeDraft({ key, about: person === undefined ? {} : { person } }, typed, from)
    show()
  }, [key, person])
  const now = useCallback(() => useDrafts.getState()[key]?.contents ?? nothing, [key])
  const drop = useCallback(() => {
    setBegun(false)
    dropDraft(key)
    show()
  }, [key])
  return { contents: held?.contents ?? nothing, now, write, drop, resumed: held !== undefined && (begun || held.read === true) }
}

// Another version of the app may have kept something else under that name.
const isLike = <T>(kept: unknown, first: T): kept is T =>
  first === undefined || first === null || (typeof kept === typeof first && Array.isArray(kept) === Array.isArray(first))

/** A field as it was kept, or as it begins. */
export const keptIn = <T>(contents: Contents, field: string, first: T): T => {
  const kept = contents[field]
  return kept !== undefined && isLike(kept, first) ? kept : first
}

/** One field of a draft, in place of a state of the screen's own. */
export const useKept = <T>({ contents, write }: FormDraft, field: string, first: T): readonly [T, (value: T) => void] => {
  const set = useCallback((value: T) => write({ [field]: value }, { [field]: first }), [write, field, first])
  return [keptIn(contents, field, first), set]
}

/** One that holds several, each written by itself: two of them in one frame (a browser that fills a form) are both kept. */
export const useKeptParts = <T extends object>({ contents, now, write }: FormDraft, field: string, first: T): readonly [T, (part: T) => void] => {
  const set = useCallback((part: T) => write({ [field]: { ...keptIn(now(), field, first), ...part } }, { [field]: first }), [now, write, field, first])
  return [keptIn(contents, field, first), set]
}
