// A speaker as browsers have it: it sleeps until a finger has touched the page, its tones start once, and tell when.
type Tone = { readonly pitch: number; readonly from: number; readonly until: number; readonly loudest: number }
type FakeSpeaker = { readonly tones: Tone[]; readonly states: string[]; touched: boolean }

const createParam = () => {
  const set: number[] = []
  const note = (value: number): void => void set.push(value)
  return { set, value: 0, setValueAtTime: note, linearRampToValueAtTime: note, exponentialRampToValueAtTime: note }
}

const createGain = () => {
  const gain = createParam()
  return { gain, connect: <T>(to: T): T => to }
}

type Gain = ReturnType<typeof createGain>

const createOscillator = (heard: FakeSpeaker) => {
  const frequency = createParam()
  let through: Gain | undefined
  let from: number | undefined
  return {
    frequency,
    connect: (to: Gain): Gain => (through = to),
    start: (when: number): void => {
      if (from !== undefined) throw new DOMException('cannot call start more than once', 'InvalidStateError')
      from = when
    },
    stop: (when: number): void => {
      heard.tones.push({ pitch: frequency.value, from: from ?? NaN, until: when, loudest: Math.max(...(through?.gain.set ?? [1])) })
    },
  }
}

/** Gives the page such a speaker; `remove` takes it away again. */
export const putSpeaker = (): FakeSpeaker & { readonly remove: () => void } => {
  const heard: FakeSpeaker = { tones: [], states: [], touched: true }
  const open = () => {
    const context = {
      state: 'suspended',
      currentTime: 2,
      destination: {},
      createGain,
      createOscillator: () => createOscillator(heard),
      // Without a touch the promise stays open, as browsers leave it.
      resume: async (): Promise<void> => {
        while (!heard.touched) await new Promise((resolve) => { setTimeout(resolve, 50) })
        context.state = 'running'
        heard.states.push('running')
      },
      suspend: async (): Promise<void> => {
        context.state = 'suspended'
        heard.states.push('suspended')
        return Promise.resolve()
      },
    }
    return context
  }
  Object.assign(globalThis, { AudioContext: function AudioContext() { return open() } })
  return Object.assign(heard, { remove: () => void Reflect.deleteProperty(globalThis, 'AudioContext') })
}
