import { expect, test } from 'vitest'
import { has, leastRole } from '#domain/agents/rights.ts'
import { roles } from '#domain/agents/words.ts'

test('whoever welcomes has no files, whoever instructs has them, and the house is a manager’s', () => {
  const withRight = (right: Parameters<typeof has>[1]) => roles.filter((role) => has(role, right))
  expect(withRight('welcome')).toEqual(['desk', 'worker', 'manager'])
  expect(withRight('files')).toEqual(['worker', 'manager'])
  expect(withRight('decide')).toEqual(['manager'])
  expect([leastRole('browse'), leastRole('settings')]).toEqual(['worker', 'manager'])
})
