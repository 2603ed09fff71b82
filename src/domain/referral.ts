/** How someone was sent on. `here`: said to them at the desk. `call`: on the telephone, to the person themselves. `apart`: without them, as to a third party. */
export const referralWays = ['here', 'call', 'apart'] as const
export type ReferralWay = (typeof referralWays)[number]
