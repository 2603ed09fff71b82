// What a language says on the guest's screen. Short words, polite forms, no threat and no promise (metier.md §4).

/** By the categories of `Intl.PluralRules`; the figure stands above, or at {n}. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** {name}, {n}, {date} and {phone} are filled in. A text that ends in a date has no full stop: some dates end in one. */
export type GuestWords = {
  readonly greeting: string
  readonly hello: string
  readonly yours: string
  /** No native speaker has read this language over yet. */
  readonly unproofed: string
  readonly mail: Forms
  readonly mailNone: string
  readonly mailAsk: string
  readonly turn: string
  readonly ahead: Forms
  readonly next: string
  readonly called: string
  /** Under the last day of the certificate, that day included. */
  readonly valid: string
  readonly renewFrom: string
  readonly renewNow: string
  readonly lapsed: string
  readonly before: string
  readonly talk: string
  readonly phone: string
  readonly opens: string
  readonly hours: string
  readonly listen: string
  readonly hush: string
  readonly languages: string
  readonly done: string
  readonly back: string
  readonly backYes: string
  readonly backNo: string
}
