import * as v from 'valibot'
import { expect, test } from 'vitest'
import { secretContents } from '#protocol/schemas/secretContents.ts'
import { closedNow, closedOlder } from '../../domain/closings/closedOlder.ts'
import { createScribe, day } from '../../domain/scribe.ts'

test('a closing of a year says that it keeps zeros, one of a month does not, and both are read again as they were written; so is one from before', () => {
  const register = createScribe().register()
  const [year, month] = [day('2026-12-31'), day('2026-01-31')].map((to) => closedNow(register, { from: day('2026-01-01'), to }))
  const drafts = [year, month, year && closedOlder(year)].flatMap((draft) => draft ?? [])
  expect(drafts.map(({ secret }) => secret?.closed?.zeros)).toEqual([true, undefined, undefined])
  for (const { secret } of drafts) expect(v.parse(secretContents.periodClosed, secret)).toEqual(secret)
})
