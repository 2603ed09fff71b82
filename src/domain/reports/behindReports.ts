// The acts behind the figures of the year's documents, those that no other place of the house tells included (decisions/0032): one way in for them all.
import type { ActLine, Apart, Asked, Behind } from '#domain/figures/actLine.ts'
import { actsBehind, inTime } from '#domain/figures/behind.ts'
import { toClosing } from '#domain/figures/byClosing.ts'
import { isDomifaClass } from '#domain/figures/closed.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import { apartUnder } from '#domain/figures/periodLines.ts'
import { isStock } from '#domain/figures/stockLines.ts'
import { closedFigures } from '#domain/closings/closings.ts'
import { erasedIds } from '#domain/register/erased.ts'
import type { Register } from '#domain/register/register.ts'
import { ofBefore, yearBefore } from '#domain/reports/annualReport.ts'
import { domifaActLines, isRest, refusalClass, restOfRefusals } from '#domain/reports/domifaActs.ts'
import { domifaAxes } from '#domain/reports/domifaAxes.ts'
import { domifaStockLines } from '#domain/reports/domifaStock.ts'
import { figureOf } from '#domain/reports/figureOf.ts'
import type { Period } from '#domain/time.ts'

const linesOf = (register: Register, code: string, { period }: Asked): readonly ActLine[] =>
  isStock(code) ? domifaStockLines(register, code, period.to) : domifaActLines(register, code, period)

// Refusals alone are told by a ground that a withdrawal leaves readable.
const apartOf = (register: Register, code: string, { period }: Asked): readonly Apart[] => {
  const isOf = ({ fact }: Apart): boolean =>
    fact.kind === 'domiciliationRefused' && (code === restOfRefusals ? isRest(fact) : code === `domifa.refusals.${refusalClass(fact)}`)
  return code === restOfRefusals || code.startsWith('domifa.refusals.') ? apartUnder(register, 'refusals', period).filter(isOf) : []
}

const behindDomifa = (register: Register, code: string, asked: Asked): Behind => {
  const told = { lines: linesOf(register, code, asked), apart: apartOf(register, code, asked) }
  const isRead = erasedIds(register).size > 0 && (isDomifaClass(code) || code === restOfRefusals)
  return isRead ? toClosing(register, told, { period: asked.period, published: figureOf(domifaAxes(register, asked.period, asked.calendar), code) }) : told
}

/**
 * A figure of the year before a period as closings tell it: beside a closed year as that one's says, else as its own; nothing where
 * neither year was closed.
 */
export const publishedBefore = (register: Register, figure: string, period: Period): number | undefined =>
  closedFigures(register, period)?.get(`before.${figure}`) ?? closedFigures(register, yearBefore(period))?.get(figure)

// What moved since is one line.
const behindBefore = (register: Register, code: string, asked: Asked): Behind => {
  const period = yearBefore(asked.period)
  const told = behindReport(register, code, { ...asked, period })
  const published = publishedBefore(register, code, asked.period)
  return published === undefined || code in partsOfMean ? told : toClosing(register, told, { period, published })
}

const behindOne = (register: Register, code: string, asked: Asked): Behind => {
  const before = ofBefore(code)
  if (before !== undefined) return behindBefore(register, before, asked)
  return code.startsWith('domifa.') ? behindDomifa(register, code, asked) : actsBehind(register, code, asked)
}

/**
 * The acts behind a figure of a document, as `actsBehind` tells them; DomiFa's own codes too, those under `before.` (the year before the period), and
 * several codes joined by `~`, which a document tells as one number.
 */
export const behindReport = (register: Register, code: string, asked: Asked): Behind => {
  const parts = code.split('~').map((one) => behindOne(register, one, asked))
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  return { lines: parts.flatMap(({ lines }) => lines).toSorted(inTime), apart: parts.flatMap(({ apart }) => apart) }
}
