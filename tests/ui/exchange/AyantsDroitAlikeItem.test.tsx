// One child in both of two files that were merged.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addAyantDroit } from '#desk/addAyantDroit.ts'
import { mergePeople } from '#desk/mergePeople.ts'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import { ayantsDroitOf } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { doublons } from '#ui/texts/doublons.ts'
import { standing } from '#ui/texts/standing.ts'
import { enter } from './scene.tsx'

const left = { count: 0 }

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => { left.count += 1 }} />
}

test('both stand there; the file opens from here, and one tap strikes one of the two, in the past as well', async () => {
  const { memory, show, user } = await enter(Doublons)
  const awa = await memory.person({ firstName: 'Awa' })
  const hawa = await memory.person({ firstName: 'Hawa' })
  await memory.act(addAyantDroit({ person: awa, who: { firstName: 'Fanta', kinship: 'child', birthDate: knownDay('2019-05-02') } }))
  await memory.act(addAyantDroit({ person: hawa, who: { firstName: 'Fanta', kinship: 'child' } }))
  await memory.act(mergePeople({ kept: awa, absorbed: hawa }))
  show()
  const title = 'Le même ayant droit deux fois dans le dossier d’Awa ?'
  await screen.findByText(title)
  const [first, second, ...rest] = screen.getAllByRole('button', { name: /^C’est la même personne : retirer cette ligne : Fanta, enfant, / })
  if (first === undefined || second === undefined) throw new Error('one of the two is missing')
  expect(rest).toEqual([])
  screen.getByRole('button', { name: /^C’est la même personne : retirer cette ligne : Fanta, enfant, né\(e\) le 2 mai 2019, Nadia Brunet/ })
  await user.click(screen.getByRole('button', { name: doublons.keyFor(standing.file, title) }))
  expect(left.count).toBe(1)
  await user.click(second)
  await waitFor(() => expect(screen.queryByText(title)).toBeNull())
  expect(ayantsDroitOf(memory.register(), awa).map(({ who }) => who?.birthDate)).toEqual(['2019-05-02'])
})

test('twins: one tap says that they are two, and both stay as they were', async () => {
  const { memory, show, user } = await enter(Doublons)
  const [awa, hawa] = [await memory.person({ firstName: 'Awa' }), await memory.person({ firstName: 'Hawa' })]
  const twin = { kinship: 'child', birthDate: knownDay('2019-05-02') } as const
  await memory.act(addAyantDroit({ person: awa, who: { firstName: 'Fanta', ...twin } }))
  await memory.act(addAyantDroit({ person: hawa, who: { firstName: 'Fatou', ...twin } }))
  await memory.act(mergePeople({ kept: awa, absorbed: hawa }))
  show()
  const title = 'Le même ayant droit deux fois dans le dossier d’Awa ?'
  await user.click(await screen.findByRole('button', { name: `Ce sont deux personnes : ${title}` }))
  await waitFor(() => expect(screen.queryByText(title)).toBeNull())
  expect(ayantsDroitOf(memory.register(), awa).map(({ who }) => who?.firstName)).toEqual(['Fanta', 'Fatou'])
  expect(await screen.findAllByText('Deux ayants droit d’Awa : ce sont deux personnes')).not.toEqual([])
})
