import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { cautionOf } from '#ui/texts/freeText.ts'

function Reason() {
  const [text, write] = useState('')
  return <TextArea label="Motif" maxLength={200} value={text} caution={cautionOf(text)} onChange={write} />
}

test('what looks like health or a social security number is said under the field, refuses nothing, and goes when it is taken out', async () => {
  const user = userEvent.setup()
  render(<Reason />)
  const field = screen.getByLabelText('Motif')
  await user.type(field, 'vue le 12 mars')
  expect(screen.queryByText(/ressemble/)).toBeNull()
  await user.type(field, ', enceinte')
  expect(screen.getByText('Faits seulement : ceci ressemble à une donnée de santé.')).toBeDefined()
  expect(field).toHaveProperty('value', 'vue le 12 mars, enceinte')
  expect(field.getAttribute('aria-invalid')).toBeNull()
  await user.clear(field)
  await user.type(field, '2 55 08 14 168 025 38')
  expect(screen.getByText('Faits seulement : ceci ressemble à un numéro de sécurité sociale (sa clé est juste).')).toBeDefined()
})
