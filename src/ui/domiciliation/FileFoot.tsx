import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { FileKeys } from '#ui/domiciliation/FileKeys.tsx'
import type { Layer } from '#ui/domiciliation/GestureLayer.tsx'
import type { Steps } from '#ui/domiciliation/nextSteps.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { domiciliation } from '#ui/texts/domiciliation.ts'
import { file } from '#ui/texts/domiciliationFile.ts'

type FileFootProps = {
  readonly person: PersonId
  readonly day: ServiceDay
  /** Absent while the file is read on another day than today. */
  readonly steps: Steps | undefined
  readonly onToday: () => void
  readonly onOpen: (layer: Layer) => void
}

/** The keys of the file; read on another day, the way back to today. */
export function FileFoot({ person, day, steps, onToday, onOpen }: FileFootProps) {
  if (steps !== undefined) return <FileKeys person={person} steps={steps} onOpen={onOpen} />
  return (
    <Alert tone="info" action={<Key onPress={onToday}>{domiciliation.today}</Key>}>
      {file.past(day)}
    </Alert>
  )
}
