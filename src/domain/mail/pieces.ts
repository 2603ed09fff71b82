import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'

/** How many of each kind; a kind left out stays where it is. */
export type Pieces = { readonly [K in MailKind]?: number }

/** What can leave: the kinds that wait, all of them; one that is below zero is to be checked, and gives nothing. */
export const waitingPieces = (mail: MailLedger): Pieces =>
  Object.fromEntries(mailKinds.filter((kind) => mail[kind].waiting > 0).map((kind) => [kind, mail[kind].waiting]))

/** Pieces in all. */
export const totalOf = (pieces: Pieces): number => mailKinds.reduce((sum, kind) => sum + (pieces[kind] ?? 0), 0)
