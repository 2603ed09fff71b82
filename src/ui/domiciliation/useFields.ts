import { useState } from 'react'

/** What a form holds as it was typed, and the way to change some of it. */
export const useFields = <Fields extends object>(asTheyBegin: () => Fields): readonly [Fields, (changed: Partial<Fields>) => void] => {
  const [fields, setFields] = useState(asTheyBegin)
  return [fields, (changed) => setFields((before) => ({ ...before, ...changed }))]
}
