/** Asks a worker one thing; it is ended once it has answered, with all it knew. Rejected when it breaks. */
export const askOnce = <Answer>(worker: Worker, question: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      worker.terminate()
      reject(new Error(`worker: ${message}`))
    }
    worker.postMessage(question)
  })
