// Rules that must never be wrong, each made wrong on purpose: the tests named beside it have to fail (metier.md §4, §5).
const clock = 'src/domain/domiciliation/clock.ts'
const clockTests = 'tests/domain/domiciliation/clock.test.ts'

export const mutants = [
  { says: 'flagged on the term itself', file: clock, edits: [["if (day > term) return 'flagged'", "if (day >= term) return 'flagged'"]], tests: [clockTests] },
  {
    says: '90 days in place of three calendar months',
    file: clock,
    edits: [['const term = addMonths(since.day, 3)', 'const term = addDays(since.day, 90)'], ['import { addMonths,', 'import { addDays, addMonths,']],
    tests: [clockTests],
  },
  {
    says: 'mail taken by a mandatary counts',
    file: 'src/domain/domiciliation/signs.ts',
    edits: [["(data.to === 'holder' ? 'mail' : undefined)", "(data.to !== 'parent' ? 'mail' : undefined)"]],
    tests: ['tests/domain/domiciliation/signs.test.ts'],
  },
  { says: 'the last day of an excused absence is not excused', file: clock, edits: [['|| day <= data.to)', '|| day < data.to)']], tests: [clockTests] },
  { says: 'an absence that ended gives no time back', file: clock, edits: [['(to !== undefined && to < day', '(to !== undefined && to > day']], tests: [clockTests] },
  { says: 'mail sent on still waits', file: 'src/domain/mail/ledger.ts', edits: [[' - sums.forwarded', '']], tests: ['tests/domain/mail/identity.test.ts'] },
]

/** Changes nothing that a test could see: were it caught, the check would catch anything. */
export const harmless = { says: 'nothing is wrong', file: clock, edits: [['/** What the silence is counted from. */', '']], tests: [clockTests] }
