import { expect, test } from 'vitest'
import { personKey } from '#domain/import/personKey.ts'
import { knownDay } from '#domain/time.ts'

test('whoever has no number is their names, however they are spelt, and the birth date or else the year', () => {
  expect(personKey({ lastName: 'N’Diaye', firstName: 'Awa', birthDate: knownDay('1985-03-12') })).toBe(personKey({ lastName: 'N DIAYE', firstName: 'awa', birthDate: knownDay('1985-03-12'), birthYear: '1985' }))
  expect(new Set([{ lastName: 'Sow' }, { firstName: 'Sow' }, { usualName: 'Sow' }, { nickname: 'Sow' }, { lastName: 'Sow', birthYear: '1985' }].map(personKey)).size).toBe(5)
})
