/** Calls back once the wait is over; gives the way to stop. */
export type Patience = (over: () => void) => () => void

/** What comes while patience lasts. Fails once it is over: it may come later all the same, to whoever asks then. */
export const inTime = async <Part>(coming: Promise<Part>, patience: Patience): Promise<Part> =>
  new Promise((resolve, reject) => {
    const stop = patience(() => reject(new Error('it did not come in time')))
    void coming.then(resolve, reject).finally(stop)
  })
