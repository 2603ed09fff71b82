import { screen, within } from '@testing-library/react'
import { grantDomiciliation } from '#desk/grantDomiciliation.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { actsOn } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../memoryRegister.ts'

export const october = '/bilan?du=2026-10-01&au=2026-10-31'
export const acts = (code: string, more = '') => `${october}&actes=${code}${more}`

/** Awa and Karim on the 6th, three heads without a name, Awa again on the 13th; Karim's shower was taken back. */
export const octoberHouse = async () => {
  const memory = await openMemoryRegister({ day: '2026-10-06', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye', firstName: 'Awa', sex: 'female' })
  const karim = await memory.person({ lastName: 'Benali', firstName: 'Karim' })
  await memory.act(grantDomiciliation({ person: awa, decidedOn: knownDay('2026-10-06'), link: 'stay', interview: { otherAttestation: false } }))
  await memory.act(recordAnonymousPassage({ n: 3 }))
  await memory.act(recordPassage({ person: karim }))
  await memory.act(recordPrestation({ person: karim, prestation: 'shower' }))
  const shower = actsOn(memory.register(), knownDay('2026-10-06')).filter(({ kind }) => kind === 'prestation')
  await memory.act(withdrawTap({ facts: shower.map(({ id }) => id), reason: 'mauvaise personne' }))
  memory.goTo('2026-10-13', '09:00')
  await memory.act(recordPassage({ person: awa }))
  await memory.act(receiveMail({ person: awa, mail: 'letter', n: 2 }))
  memory.goTo('2026-11-17', '09:24')
  return { memory, awa, karim }
}

// A page of figures has hundreds of keys: a look through the roles of them all takes seconds.
export const keyOf = (code: string) => document.querySelector(`[data-figure="${code}"]`)?.closest('button') ?? document.body
export const keyNamed = (start: string) => document.querySelector<HTMLElement>(`[aria-label^="${start}"]`) ?? document.body
const rowsOf = (list: HTMLElement) => within(list).getAllByRole('listitem').map((row) => row.textContent)
export const rows = () => rowsOf(screen.getByRole('list', { name: /:/ }))
export const found = async () => rowsOf(await screen.findByRole('list', { name: /:/ }))
export const title = async (text: string) => screen.findByRole('heading', { level: 2, name: text })

/** The lists of passages that are made, out of sight as well. */
export const listsMade = () => [...document.querySelectorAll('ul[aria-label^="Passages :"]')].map((list) => list.getAttribute('aria-label'))
