import { changeSettings } from '#desk/changeSettings.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import type { Answered } from '#desk/import/rememberedAnswers.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import { rememberMap } from '#domain/import/columnMap.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { House } from '#ui/app/house.ts'
import { tellLoudly } from '#ui/app/openHouse.ts'
import { beginJob, setImport } from '#ui/settings/useImport.ts'
import type { Preview } from '#ui/settings/useImport.ts'
import { announce } from '#ui/parts/announce.ts'
import { importing } from '#ui/texts/importing.ts'

const goodFiles = ({ files, domifa }: Preview): readonly string[] => [...files.filter(({ result }) => result.ok), ...domifa].map(({ name }) => name)

const answersIn = ({ alike, answers }: Preview): readonly Answered[] =>
  alike.flatMap((one) => {
    const is = answers.get(one.newcomer.key)
    return is === undefined ? [] : [{ alike: one, is }]
  })

/** Whom somebody recognised, now or before, by their row's key. */
const sameIn = (preview: Preview): Recognised =>
  new Map([...preview.settled, ...answersIn(preview).flatMap(({ alike: { newcomer, person }, is }) => (is === 'same' ? [[newcomer.key, person] as const] : []))])

const letterHere = ({ opened: { journal }, exchange }: House): string => letterOf(journal.register(), exchange?.standing() ?? { linked: false })

// The next file with the same columns is read without a question; an import never fails for it.
const remember = async ({ opened: { journal }, record }: House, { maps }: Preview): Promise<void> => {
  if (maps.length > 0) await record(changeSettings({ columnMaps: maps.reduce(rememberMap, settingsOf(journal.register()).columnMaps) }))
}

/** Brings in what the preview shows, as one batch; a stop leaves nothing that counts. */
export const writeImport = async (house: House, preview: Preview): Promise<void> => {
  const show = (done: number, total: number) => setImport({ at: 'writing', preview, progress: { done, total } })
  const signal = beginJob({ at: 'writing', preview, progress: { done: 0, total: preview.plan.fresh.length } })
  const job = { signal, onProgress: ({ done, total }: { readonly done: number; readonly total: number }) => { if (!signal.aborted) show(done, total) } }
  const { opened: { journal, imports }, record } = house
  const report = await importRegister({ journal, imports, record }, { rows: preview.rows, holders: preview.holders, same: sameIn(preview), answers: answersIn(preview), letter: letterHere(house), files: goodFiles(preview) }, job)
  if (!report.ok) {
    tellLoudly(report.error.code)
    // The desk was closed meanwhile: nobody is here to be told.
    return report.error.code === 'closed' ? undefined : setImport({ at: 'failed' })
  }
  if (report.value.stopped) return setImport({ at: 'stopped' })
  await remember(house, preview)
  setImport({ at: 'done', preview, report: report.value })
  announce(importing.done.said(report.value.fresh.length))
}
