const format = new Intl.NumberFormat('fr-FR')

/** "12 000". */
export const number = (n: number): string => format.format(n)

/** "1 minute", "12 minutes". */
export const unit = (n: number, word: string): string => `${number(n)} ${word}${n > 1 ? 's' : ''}`

/** "9 min 58 s"; takes ms. */
export const minutesLeft = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000)
  return `${String(Math.floor(seconds / 60))}\u00a0min\u00a0${String(seconds % 60).padStart(2, '0')}\u00a0s`
}

/** "2 courriers". */
export const piecesCount = (n: number): string => `${String(n)} ${Math.abs(n) > 1 ? 'courriers' : 'courrier'}`
