export const mailKinds = ['letter', 'registeredNotice', 'parcel'] as const
/** Counted apart; never a sender, never a content [L C. pénal 432-9, 226-15]. */
export type MailKind = (typeof mailKinds)[number]

export const mailTakers = ['holder', 'mandatary', 'parent'] as const
/** Who takes mail: the holder; a mandatary under a procuration; a parent, for a minor. Only the first is a sign of life (metier.md §4). */
export type MailTaker = (typeof mailTakers)[number]
