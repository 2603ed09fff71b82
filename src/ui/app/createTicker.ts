// A tick made of one tone, without a file: short and soft, so that a room of forty people hears nothing of it.

/** What is heard of a gesture: it was done, or it was refused. */
export type Tick = 'done' | 'refused'
export type Ticker = { readonly play: (what: Tick) => void; readonly wake: () => void }

/** Hz, and s until it has faded: what is done is high and over at once, what is refused lies much lower and lasts. */
const tones = { done: { pitch: 880, length: 0.07 }, refused: { pitch: 330, length: 0.16 } } as const satisfies Record<Tick, object>
const loudness = 0.08
/** s: without a rise it would crack. */
const rise = 0.005
/** ms: a tick that comes later would be taken for the next act's. */
const late = 500
/** ms without a touch after which the tablet's speaker may sleep. */
const rest = 10_000

const sound = (speaker: AudioContext, { pitch, length }: (typeof tones)[Tick]): void => {
  const [tone, level] = [speaker.createOscillator(), speaker.createGain()]
  const begins = speaker.currentTime
  tone.frequency.value = pitch
  level.gain.setValueAtTime(0, begins)
  level.gain.linearRampToValueAtTime(loudness, begins + rise)
  level.gain.exponentialRampToValueAtTime(0.0001, begins + length)
  tone.connect(level).connect(speaker.destination)
  tone.start(begins)
  tone.stop(begins + length)
}

/** Makes the ticks of a tablet; its speaker is opened when first asked for, and where there is none nothing is heard. */
export const createTicker = (): Ticker => {
  let speaker: AudioContext | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  const awake = async (): Promise<AudioContext> => {
    const opened = (speaker ??= new AudioContext())
    clearTimeout(resting)
    resting = setTimeout(() => void opened.suspend(), rest)
    if (opened.state !== 'running') await opened.resume()
    return opened
  }
  const wake = (): void => void awake().catch(() => undefined)
  const play = (what: Tick): void => {
    const asked = performance.now()
    void awake().then((opened) => { if (performance.now() - asked < late) sound(opened, tones[what]) }).catch(() => undefined)
  }
  return { play, wake }
}
