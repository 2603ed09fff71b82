import { expect, test } from 'vitest'
import { personFile, personFileBytes, personFileName } from '#exports/person/personFile.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { personId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import { grantedOn } from '../../desk/grantedOn.ts'

const day = knownDay('2026-11-17')

test('one person’s file holds every act about them, withdrawn ones included, and nothing of anyone else', async () => {
  const desk = await openMemoryRegister({ day: '2026-11-10' })
  const awa = await desk.person({ firstName: 'Awa', lastName: 'N’Diaye', phone: '06 12 34 56 78' })
  const karim = await desk.person({ firstName: 'Karim', lastName: 'Benali' })
  await desk.act(grantedOn(awa, '2026-11-10', 'work'))
  const visit = await desk.act(recordPassage({ person: awa }))
  await desk.act(withdrawTap({ facts: visit.map(({ id }) => id), reason: 'mauvaise fiche' }))
  await desk.act(recordContact({ person: awa, channel: 'otherService', source: 'Espace insertion' }))
  await desk.act(recordPassage({ person: karim }))
  await desk.act(noteAccess({ what: 'fileOpened', person: awa }))
  await desk.act(noteAccess({ what: 'fileOpened', person: karim }))
  desk.goTo('2026-11-17', '10:00')
  const file = personFile(desk.register(), awa, day)
  expect(file.acts.map(({ kind, counts }) => [kind, counts])).toEqual([
    ['personOpened', true], ['domiciliationGranted', true], ['factWithdrawn', true], ['passage', false], ['contact', true],
  ])
  expect(file).toMatchObject({
    on: day, identity: { lastName: 'N’Diaye' }, looked: [{ day: '2026-11-10', what: 'fileOpened' }], access: [{ name: 'Nadia Brunet', role: 'manager' }],
    keeping: { archiveAfterMonths: 24, eraseAfterMonths: 36, lastContact: '2026-11-10', archivedFrom: '2028-11-11', erasableFrom: '2031-11-11' },
  })
  expect(file.acts.find(({ kind }) => kind === 'contact')).toMatchObject({ by: 'Nadia Brunet', imported: false, recordedOn: '2026-11-10', written: { source: 'Espace insertion' } })
  const text = new TextDecoder().decode(personFileBytes(file))
  expect(JSON.parse(text)).toEqual(file)
  expect(text).not.toContain('Karim')
  expect(personFileName(file)).toBe(`boussole-fiche-${file.identity.number ?? ''}.json`)
})

test('of someone of whom nothing is kept, a file that says so, under a name that is nobody’s', async () => {
  const desk = await openMemoryRegister({ day: '2026-11-17' })
  const file = personFile(desk.register(), personId('00000000-0000-7000-8000-00000000ffff'), day)
  expect(file).toMatchObject({ acts: [], looked: [], identity: {}, keeping: { archiveAfterMonths: 24 } })
  expect(personFileName(file)).toBe('boussole-fiche-sans-numero.json')
})
