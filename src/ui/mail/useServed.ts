import { useState } from 'react'
import type { PileLine, Served } from '#ui/mail/pileLines.ts'

/** Whose mail left while a list was on screen: their lines keep their place. */
export const useServed = () => {
  const [served, setServed] = useState<Served>(new Map())
  const keepInPlace = (lines: readonly PileLine[]) =>
    setServed((before) => new Map([...before, ...lines.map((line) => [line.waiting.person, line] as const)]))
  return { served, keepInPlace }
}
