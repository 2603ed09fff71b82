export const mailKinds = ['letter', 'registeredNotice', 'parcel'] as const
/** Counted apart; never a sender, never a content [L C. pénal 432-9, 226-15]. */
export type MailKind = (typeof mailKinds)[number]
