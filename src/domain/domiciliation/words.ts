// The words that the law fixes (metier.md §3, §4); DomiFa's own codes stay in exports.

export const liensCommune = ['stay', 'work', 'support', 'family', 'parental', 'other'] as const
/** The link with the commune; the principal one is counted [L R264-4]. */
export type LienCommune = (typeof liensCommune)[number]

export const grounds = [
  'onRequest', 'stableHousing', 'nonManifestation', 'notRenewed', 'noMoreLink', 'domiciledElsewhere', 'houseRules', 'deceased', 'other',
] as const
/** Why a domiciliation ends. */
export type Ground = (typeof grounds)[number]

const notLegal: ReadonlySet<Ground> = new Set<Ground>(['noMoreLink', 'houseRules', 'other'])

/** Says whether L264-5 knows the ground; the others are kept, and whoever signs is warned. */
export const isLegalGround = (ground: Ground): boolean => !notLegal.has(ground)

export const refusalGrounds = ['noLink', 'stableHousing', 'other'] as const
/** A CCAS refuses for no link, or because the person has a stable home [L L264-4]; `other` only comes from imports. */
export type RefusalGround = (typeof refusalGrounds)[number]

export const orientations = ['ccas', 'cias', 'association', 'spada', 'other'] as const
/** Where a refused person is sent: a refusal without it cannot be saved at the desk. */
export type Orientation = (typeof orientations)[number]

export const requestEnds = ['spada', 'withdrawn', 'other'] as const
/** Why a request goes without a decision: an asylum seeker is sent to the SPADA, which is no refusal (metier.md §3). */
export type RequestEnd = (typeof requestEnds)[number]

export const attemptChannels = ['call', 'sms', 'letter', 'email', 'visit', 'thirdParty'] as const
/** How the house tried to reach someone, or heard of them from others: never a sign of life (metier.md §4). */
export type AttemptChannel = (typeof attemptChannels)[number]

export const attemptOutcomes = ['noAnswer', 'messageLeft', 'wrongNumber', 'answered'] as const
/** What came of it; someone who answered has phoned: that is another act, a contact. */
export type AttemptOutcome = (typeof attemptOutcomes)[number]

export const noticeWays = ['inMail', 'handed', 'sent'] as const
/** How a radiation was notified: put with the person's own mail, handed over, or sent (metier.md §4). */
export type NoticeWay = (typeof noticeWays)[number]

export const appealBodies = ['president', 'court'] as const
/** Whom a decision is contested with: the president of the CCAS (recours gracieux), or the tribunal administratif (metier.md §4). */
export type AppealBody = (typeof appealBodies)[number]

export const appealOutcomes = ['upheld', 'annulled', 'withdrawn'] as const
/** What became of the contested decision: kept, taken back, or no longer contested. */
export type AppealOutcome = (typeof appealOutcomes)[number]

export const excuseCauses = ['health', 'detention', 'other'] as const
/** Why an absence is excused: sensitive, sealed, on no list [L D264-3]. */
export type ExcuseCause = (typeof excuseCauses)[number]
