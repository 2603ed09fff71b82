import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DiagnosticPane } from '#ui/settings/DiagnosticPane.tsx'
import { button, enter } from './scene.tsx'

const sentence = /Une partie de la tablette n’a pas répondu/

const failing = <Answer,>(answer: () => Promise<Answer>) => {
  let failures = 1
  return async () => {
    if (failures-- > 0) throw new TypeError('the browser keeps its storage to itself')
    return answer()
  }
}

test('a tablet that does not say how it does leaves the rest to be read and copied, and is asked again', async () => {
  const { user } = await enter(DiagnosticPane, { over: ({ diagnostic }) => ({ diagnostic: failing(diagnostic) }) })
  await screen.findByText(sentence)
  screen.getByText('Adresse sûre')
  await button('Copier le diagnostic')
  await button('Essayer la tablette')
  for (const unsaid of ['Mémoire protégée', 'Actes', 'Dernière erreur']) expect(screen.queryByText(unsaid)).toBeNull()
  await user.click(await button('Relire'))
  await screen.findByText('Mémoire protégée')
  expect(screen.queryByText(sentence)).toBeNull()
})

test('a last backup that cannot be read is not said to be none', async () => {
  const { user } = await enter(DiagnosticPane, { over: ({ backups }) => ({ backups: { ...backups, last: failing(backups.last) } }) })
  await screen.findByText(sentence)
  screen.getByText('Mémoire protégée')
  expect(screen.queryByText('Dernière sauvegarde vérifiée')).toBeNull()
  await user.click(await button('Relire'))
  await screen.findByText('Dernière sauvegarde vérifiée')
})
