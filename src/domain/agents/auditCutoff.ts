import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

const keptMonths = 12

/** The first day whose `accessNoted` keep their sealed part; those of a day before it lose it, on every tablet and on the endpoint (metier.md §8). */
export const auditCutoff = (today: ServiceDay): ServiceDay => addMonths(today, -keptMonths)
