import type { Progress as JobProgress } from '#desk/ports.ts'
import type { ReadingProgress } from '#exports/register/readRegister.ts'
import { setImport, useImport } from '#ui/settings/useImport.ts'
import type { Import } from '#ui/settings/useImport.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { importing } from '#ui/texts/importing.ts'

type Busy = Extract<Import, { readonly at: 'reading' | 'writing' }>

/** Reading, comparing, writing: how far it is, and a way to stop it. */
export function ImportProgress({ state }: { readonly state: Busy }) {
  return <Pane>{state.at === 'writing' ? <Writing {...state.progress} /> : <Reading progress={state.progress} />}</Pane>
}

function Writing({ done, total }: JobProgress) {
  const { stop } = useImport()
  return (
    <>
      <Progress label={importing.writing} value={done} max={total} detail={done === 0 ? importing.preparing : undefined} onCancel={stop} />
      <p>{importing.writingHint}</p>
    </>
  )
}

const notBegun: ReadingProgress = { file: '', done: 0, total: 1 }

function Reading({ progress = notBegun }: { readonly progress: ReadingProgress | undefined }) {
  const { stop } = useImport()
  const { file, done, total } = progress
  const cancel = () => {
    stop()
    setImport({ at: 'choosing' })
  }
  return <Progress label={done === total ? importing.planning : importing.reading} value={done} max={total} detail={file} onCancel={cancel} />
}
