import { ok, refuse } from '#kernel/result.ts'
import type { Settings } from '#domain/settings.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

/** Changes some settings of the house; the others stay. Refuses a nameless place, names over 200 characters, two prestations with one code. */
export const changeSettings = (wish: Partial<Settings>): Decide => () => {
  const names = [wish.place, ...(wish.prestations ?? []).map(({ name }) => name)].filter((name) => name !== undefined)
  const codes = (wish.prestations ?? []).map(({ code }) => code)
  if (names.some((name) => name.trim() === '')) return refuse({ code: 'nameMissing' })
  if (names.some((name) => name.length > longestText)) return refuse({ code: 'textTooLong' })
  if (new Set(codes).size !== codes.length) return refuse({ code: 'numberTaken' })
  return ok([{ kind: 'settingsChanged', data: {}, secret: wish }])
}
