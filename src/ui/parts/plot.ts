/** Shares of a drawing, in %: text keeps its size whatever the width, because nothing is scaled. */
export const plot = { top: 10, floor: 88, fill: 0.8 } as const
export const percent = (share: number): string => `${share.toFixed(3)}%`

/** How high a value stands, 0 on the floor and `highest` at the top; below zero it stays on the floor. */
export const levelIn = (highest: number) => (value: number): number => plot.floor - (Math.max(0, value) / Math.max(1, highest)) * (plot.floor - plot.top)

/** The middle of the place of one among so many, from the left. */
export const middleOf = (place: number, places: number): number => ((place + 0.5) / places) * 100
