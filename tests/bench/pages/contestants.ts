/** Those who take turns on a page, by name: each does one thing once, and is done when its promise is. */
export const contestants: Record<string, () => Promise<void>> = {}

const rest = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

const time = async (turn: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await turn()
  return performance.now() - start
}

/** One turn of each, in an order that goes round with the rounds, with a rest in between: ms by name. */
export const round = async (names: readonly string[], first: number): Promise<Record<string, number>> => {
  const times: Record<string, number> = {}
  for (let i = 0; i < names.length; i++) {
    const name = names[(i + first) % names.length] ?? ''
    const turn = contestants[name]
    if (turn === undefined) throw new Error(`nobody is called ${name}`)
    await rest(4)
    times[name] = await time(turn)
  }
  return times
}
