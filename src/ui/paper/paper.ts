// What a document says, apart from how it looks: a head, blocks in their order, a signature.
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** A field of a form, to copy by hand; without a value it leaves room to write. */
export type PaperField = {
  readonly label: string
  readonly value: string | undefined
  /** Shares its line with a neighbour, as on the form. */
  readonly half?: true
}

export type ContactLine = { readonly day: string; readonly what: string; readonly by: string; readonly counts: string }

export type PaperBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** What the document must not be taken for, in a frame; again at the head of each page that begins anew. */
  | { readonly kind: 'notice'; readonly text: string; readonly startsPage?: true }
  | { readonly kind: 'items'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly title: string; readonly fields: readonly PaperField[] }
  | { readonly kind: 'contacts'; readonly title: string; readonly rows: readonly ContactLine[] }
  | { readonly kind: 'boxed'; readonly title: string; readonly texts: readonly string[] }

export type Paper = {
  readonly title: string
  /** To whom, line by line; an empty line is left to write. */
  readonly to?: readonly string[]
  readonly blocks: readonly PaperBlock[]
  /** A data sheet says under its fields who the body is: its head is a line. */
  readonly form?: boolean
  readonly signed: boolean
  /** For whoever prints it, on the screen alone. */
  readonly caution?: string
  /** What a silent tablet knows may still change it. */
  readonly provisionalOn?: ServiceDay
}

/** What the register does not know: who asks, under which reference, over which days. */
export type Asked = { readonly payer: string; readonly reference: string; readonly period: Period | undefined }

export type About = { readonly register: Register; readonly person: PersonId; readonly day: ServiceDay; readonly asked: Asked }

/** Writes a document about a person as of a day, or nothing where there is nothing to write yet. */
export type WritePaper = (about: About) => Paper | undefined

export const text = (words: string): PaperBlock => ({ kind: 'text', text: words })
