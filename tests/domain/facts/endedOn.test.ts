import { expect, test } from 'vitest'
import { procurationsOf } from '#domain/mail/procurations.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { createScribe, day, opened, someone } from '../scribe.ts'

const awa = someone(1)
const ending = (kind: 'ayantDroitEnded' | 'procurationEnded', fact: Fact | undefined): Draft => ({ kind, person: awa, data: {}, secret: {}, ...(fact && { refs: { ends: fact.id } }) })

test('ended on two tablets, an ayant droit and a procuration are over from the earlier day, whichever was written last', () => {
  const [here, there] = [createScribe(1), createScribe(2)]
  const [, child, procuration] = here.write('2026-01-05', opened(awa, { firstName: 'Awa' }),
    { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { firstName: 'Ada', kinship: 'child' } },
    { kind: 'procurationGiven', person: awa, data: { from: day('2026-01-05'), to: day('2026-12-31') }, secret: { name: 'Karim' } })
  here.write('2026-03-02', ending('ayantDroitEnded', child), ending('procurationEnded', procuration))
  there.write('2026-03-09', ending('ayantDroitEnded', child), ending('procurationEnded', procuration))
  const register = fold(emptyRegister(), [...there.all, ...here.all])
  expect(ayantsDroitOn(register, awa, day('2026-03-01'))).toHaveLength(1)
  expect(ayantsDroitOn(register, awa, day('2026-03-02'))).toEqual([])
  expect(procurationsOf(register, awa).map(({ endedOn }) => endedOn)).toEqual(['2026-03-02'])
})
