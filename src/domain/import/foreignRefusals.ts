export type ForeignRefusal = 'outside' | 'full'

// As DomiFa begins them (exports/texts/domifa.ts has the whole of it).
const beginnings: readonly (readonly [ForeignRefusal, RegExp])[] = [['outside', /^En dehors des crit/], ['full', /^Nombre maximal domiciliations/]]

/** Which of DomiFa's two grounds that a CCAS has not [L L264-4] an imported refusal kept as its words; nothing for other words. */
export const foreignRefusal = (detail: string): ForeignRefusal | undefined => beginnings.find(([, begins]) => begins.test(detail))?.[0]
