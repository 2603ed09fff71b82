// Files chosen or dropped → what they say. Each piece of work is shorter than a frame, so that the page never freezes (desk.md §7).
import { alreadyHere } from '#desk/import/alreadyHere.ts'
import type { Newcomer } from '#desk/import/alreadyHere.ts'
import { rememberedAnswers } from '#desk/import/rememberedAnswers.ts'
import { planImport } from '#desk/import/planImport.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { rememberMap } from '#domain/import/columnMap.ts'
import type { ColumnMap } from '#domain/import/columnMap.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { momentAt } from '#domain/time.ts'
import { readRegister } from '#exports/register/readRegister.ts'
import { inSlices } from '#ui/settings/inSlices.ts'
import { openFiles } from '#ui/settings/openFiles.ts'
import { toMapFirst } from '#ui/settings/toMapFirst.ts'
import { beginJob, setImport } from '#ui/settings/useImport.ts'
import type { Chosen, Preview } from '#ui/settings/useImport.ts'

type Said = Pick<Preview, 'rows' | 'holders' | 'plan'>

const newcomersIn = ({ rows, holders, plan: { people, taken } }: Said): readonly Newcomer[] => {
  const told = [
    ...rows.flatMap(({ key, ...row }) => (row.table === 'persons' ? [{ key, who: row.number === undefined ? row.who : { ...row.who, number: row.number } }] : [])),
    ...holders.map(({ key, who }) => ({ key, who })),
  ]
  return told.map((one) => {
    const [person, other] = [people.get(one.key), taken.get(one.key)]
    return { ...one, ...(person === undefined ? {} : { person }), ...(other === undefined ? {} : { taken: other }) }
  })
}

type Compared = Pick<Preview, 'plan' | 'alike' | 'settled'>

// A job that was stopped rests for ever, and goes: nobody waits for it.
const restingFor = (imports: OpenRegister['imports'], signal: AbortSignal): OpenRegister['imports'] => ({
  ...imports,
  rest: async () => {
    await imports.rest()
    if (signal.aborted) await new Promise<never>(() => undefined)
  },
})

// Whoever was recognised in an earlier import is, and nobody is asked again.
const compared = async ({ journal, imports }: Pick<OpenRegister, 'journal' | 'imports'>, said: Pick<Preview, 'rows' | 'holders'>): Promise<Compared> => {
  const register = journal.register()
  const first = await planImport(register, said, imports)
  const { open, same } = await rememberedAnswers(register, await alreadyHere(register, newcomersIn({ ...said, plan: first }), imports), imports)
  return { alike: open, settled: same, plan: same.size === 0 ? first : await planImport(register, { ...said, same }, imports) }
}

const show = async (opened: OpenRegister, chosen: Chosen, signal: AbortSignal): Promise<void> => {
  const maps = chosen.maps.reduce(rememberMap, settingsOf(opened.journal.register()).columnMaps)
  const reading = await inSlices(readRegister(chosen.sources, maps), { signal, tell: (progress) => setImport({ at: 'reading', progress }) })
  if (reading === undefined || signal.aborted) return
  const said = { rows: reading.rows, holders: chosen.domifa.flatMap(({ file }) => file.rows) }
  const found = await compared({ ...opened, imports: restingFor(opened.imports, signal) }, said)
  if (signal.aborted) return
  const notes = [...reading.notes, ...chosen.domifa.flatMap(({ file }) => file.notes), ...found.plan.rejected]
  const preview = { ...chosen, ...said, ...found, files: reading.files, notes, answers: new Map() }
  const file = toMapFirst(preview)
  setImport(file === undefined ? { at: 'preview', preview } : { at: 'mapping', preview, file })
}

/** Reads files and shows the preview; another choice of files, or a stop, takes its place. */
export const readFiles = async (opened: OpenRegister, files: readonly File[]): Promise<void> => {
  if (files.length === 0) return
  const signal = beginJob({ at: 'reading', progress: undefined })
  const chosen = await openFiles(files, momentAt(opened.journal.clock()).day, signal)
  if (!signal.aborted) await show(opened, chosen, signal)
}

/** Reads the same files again, one of them as somebody just said. */
export const readMapped = async (opened: OpenRegister, chosen: Chosen, map: ColumnMap): Promise<void> => {
  const signal = beginJob({ at: 'reading', progress: undefined })
  await show(opened, { ...chosen, maps: rememberMap(chosen.maps, map) }, signal)
}
