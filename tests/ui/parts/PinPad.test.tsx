import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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

test('a paste of more than six digits is no code: it spends no try', async () => {
  const typed = vi.fn()
  render(<PinPad label="Code" value="" onChange={typed} />)
  const user = userEvent.setup()
  await user.click(screen.getByLabelText('Code'))
  await user.paste('06 12 34 56 78')
  expect(typed).not.toHaveBeenCalled()
  await user.paste('20 48 16')
  expect(typed).toHaveBeenCalledExactlyOnceWith('204816')
})
