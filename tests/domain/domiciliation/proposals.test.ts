import { expect, test } from 'vitest'
import { proposedOn } from '#domain/domiciliation/proposals.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { createScribe, day, granted, someone } from '../scribe.ts'

const [awa, luis, nour] = [someone(1), someone(2), someone(3)]
const proposed = (person: PersonId): DraftOf<'radiationProposed'> => ({ kind: 'radiationProposed', person, data: {}, secret: { ground: 'onRequest' } })

test('radiations wait for their second signature, longest first; two of one day in the order they were written', () => {
  const scribe = createScribe()
  for (const person of [awa, luis, nour]) scribe.write('2024-01-02', granted(person, '2024-01-02', '2025-01-01'))
  scribe.write('2024-03-05', proposed(luis))
  scribe.write('2024-03-05', proposed(nour))
  scribe.write('2024-03-04', proposed(awa))
  expect(proposedOn(scribe.register(), day('2024-03-06')).map(({ person }) => person)).toEqual([awa, luis, nour])
  expect(proposedOn(scribe.register(), day('2024-03-04')).map(({ person }) => person)).toEqual([awa])
})
