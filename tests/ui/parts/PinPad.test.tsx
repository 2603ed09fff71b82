import { render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { PinPad } from '#ui/parts/PinPad.tsx'

// A wait that ends by itself, as after a wrong code.
function Waiting({ typed }: { readonly typed: (digits: string) => void }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true))
    return () => clearTimeout(timer)
  }, [])
  return <PinPad label="Code" value="" onChange={typed} deaf={!over} told={over ? 'Réessayez' : 'Attendez'} />
}

/** The first moment that a text stands on the page: nothing that React keeps for later has run yet. */
const onceWritten = async (text: string, then: () => void): Promise<void> =>
  new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (screen.queryByText(text) === null) return
      watch.disconnect()
      then()
      resolve()
    })
    watch.observe(document.body, { childList: true, characterData: true, subtree: true })
  })

test('a digit typed as soon as the page says so is heard', async () => {
  const typed: string[] = []
  render(<Waiting typed={(digits) => typed.push(digits)} />)
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  await onceWritten('Réessayez', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: '7' })))
  expect(typed).toEqual(['7'])
})
