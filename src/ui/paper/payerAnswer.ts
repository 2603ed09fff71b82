// What a payer of benefits is told when it asks: whether, on which dates, and nothing more [L D264-7].
import { domiciledPeriods } from '#domain/domiciliation/periods.ts'
import { whoIs } from '#domain/person/who.ts'
import { text } from '#ui/paper/paper.ts'
import type { PaperBlock, WritePaper } from '#ui/paper/paper.ts'
import { nameOf } from '#ui/texts/names.ts'
import { addressed, paper } from '#ui/texts/paper.ts'
import { payer } from '#ui/texts/paperProofs.ts'

/** No birth date and no ground: the payer knows whom it asks about, by its own reference. */
export const payerAnswer: WritePaper = ({ register, person, day, asked }) => {
  const periods = domiciledPeriods(register, person, day)
  const runs = periods.some(({ from, to }) => from <= day && day <= to)
  const dates: readonly PaperBlock[] = periods.length === 0 ? [] : [{ kind: 'items', title: payer.periods, items: periods.map(payer.period) }]
  return {
    title: payer.title,
    to: [asked.payer.trim() === '' ? payer.room : asked.payer.trim()],
    signed: true,
    blocks: [
      text(paper.hail({})),
      text(payer.question(addressed(whoIs(register, person), nameOf(register, person)), asked.reference.trim())),
      text(runs ? payer.is(day) : payer.isNot(day)),
      ...dates,
      text(payer.only),
      text(paper.leave({})),
    ],
  }
}
