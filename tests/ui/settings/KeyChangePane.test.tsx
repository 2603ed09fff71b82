// Réglages › Sécurité › Clés du registre: the phrase, the code on paper, and only then the change.
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { KeyChange, PreparedChange } from '#desk/keyChange.ts'
import { ok, refuse } from '#kernel/result.ts'
import { KeyChangePane } from '#ui/settings/KeyChangePane.tsx'
import { TabletsPane } from '#ui/settings/TabletsPane.tsx'
import { button, enter, other } from '../exchange/scene.tsx'

const recoveryCode = '0000-0000-0000-0000-0000-0000-0000-00000'

const changing = (over: Partial<KeyChange> = {}) => {
  const commit = vi.fn(async () => Promise.resolve(ok(null)))
  const prepare = vi.fn<KeyChange['prepare']>(async () => Promise.resolve(ok({ recoveryCode, commit })))
  const keys: KeyChange = { standing: async () => Promise.resolve({ due: true, tablets: [{ dev: other, name: 'Cuisine', state: 'coming' }] }), prepare, ...over }
  return { commit, prepare, over: { keys: async () => Promise.resolve(keys) } }
}

const phrase = (text: string): void => { fireEvent.change(screen.getByLabelText('Phrase secrète', { exact: true }), { target: { value: text } }) }

test('the keys change once the new code is on paper; until then one may leave everything as it is', async () => {
  const { over, prepare, commit } = changing()
  const { show, user } = await enter(KeyChangePane, { over })
  show()
  await screen.findByText(/Une tablette a été retirée/)
  screen.getByText('Cuisine ne les a pas encore : elle les prend à sa prochaine connexion.')
  await user.click(await button('Changer les clés'))
  await screen.findByText('Indiquez la phrase secrète.')
  phrase('le grand phare')
  await user.click(await button('Changer les clés'))
  await user.click(await button('Ne rien changer'))
  phrase('le grand phare')
  await user.click(await button('Changer les clés'))
  await screen.findByText(/Rien n’est encore changé/)
  expect((await button(/Changer les clés maintenant/)).getAttribute('aria-disabled')).toBe('true')
  await user.click(screen.getByLabelText('Je l’ai imprimé ou recopié'))
  expect(commit).not.toHaveBeenCalled()
  await user.click(await button('Changer les clés maintenant'))
  await screen.findByText(/Les clés sont changées/)
  expect(commit).toHaveBeenCalledTimes(1)
  expect(prepare).toHaveBeenLastCalledWith({ passphrase: 'le grand phare', without: [] })
  await waitFor(() => expect(document.body.textContent).not.toContain('0000-0000'))
})

test('tablets out of reach are named, and left out on purpose only', async () => {
  const prepare = vi.fn<KeyChange['prepare']>(async ({ without }) => Promise.resolve(refuse(without.length === 0 ? { code: 'tabletsBeyond', tablets: [other] } : { code: 'wrongPassphrase' })))
  const { over } = changing({ prepare })
  const { show, user } = await enter(KeyChangePane, { over })
  show()
  phrase('le grand phare')
  await user.click(await button('Changer les clés'))
  await screen.findByText('Hors d’atteinte : Douches. Ouvrez La Boussole sur cette tablette, ou retirez-la.')
  await user.click(screen.getByLabelText('Changer les clés quand même'))
  await user.click(await button('Changer les clés'))
  await screen.findByText(/Ce n’est pas la bonne phrase secrète/)
})

test.each<[string, () => ReturnType<PreparedChange['commit']>, RegExp]>([
  ['could not be written says so, and that nothing changed', async () => Promise.resolve(refuse({ code: 'changedMeanwhile' })), /Rien n’a été changé/],
  ['stops does not leave the pane waiting', async () => Promise.reject(new Error('the disk')), /Le changement s’est arrêté/],
])('a change that %s', async (_name, commit, sentence) => {
  const prepare: KeyChange['prepare'] = async () => Promise.resolve(ok({ recoveryCode, commit }))
  const { over } = changing({ prepare })
  const { show, user } = await enter(KeyChangePane, { over })
  show()
  phrase('le grand phare')
  await user.click(await button('Changer les clés'))
  await user.click(await screen.findByLabelText('Je l’ai imprimé ou recopié'))
  await user.click(await button('Changer les clés maintenant'))
  await screen.findByText(sentence)
  await button('Changer les clés')
})

test('beside the tablets, once one was retired, it is said that the keys are to be changed', async () => {
  const { over } = changing()
  const { show } = await enter(TabletsPane, { over })
  show()
  await screen.findByText(/changez maintenant les clés du registre/)
})
