import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

const missed = async (): Promise<string> => screen.findByText('Passage', {}, { timeout: 60 }).then(() => 'found', String)

test('what was waited for in vain says what was sought, and what stood there instead', async () => {
  document.body.innerHTML = '<p>Personne ici</p>'
  expect(await missed()).toMatch(/^TestingLibraryElementError: [^]*Passage[^]*Personne ici/)
  expect(() => screen.getByRole('button')).toThrow(/button[^]*Personne ici/)
  document.body.innerHTML = ''
})
