import FileJson from 'lucide-react/icons/file-json'
import Printer from 'lucide-react/icons/printer'
import { useCallback, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { personFile, personFileBytes, personFileName } from '#exports/person/personFile.ts'
import type { PersonFile } from '#exports/person/personFile.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { isOut, saveFile } from '#ui/app/saveFile.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNotedPrint } from '#ui/app/useNotedPrint.ts'
import { useNow } from '#ui/app/useNow.ts'
import { EverythingPage } from '#ui/desk/EverythingPage.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { announce } from '#ui/parts/announce.ts'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { everything as words } from '#ui/texts/everything.ts'
import { nameOf } from '#ui/texts/names.ts'
import { notOut } from '#ui/texts/notOut.ts'

/** The right of access: everything kept of one person, to read, to print, to carry away [GDPR, articles 15 and 20]. */
export function EverythingDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const file = personFile(register, person, day)
  useNotedFile(person)
  return (
    <Dialog open wide title={words.title(nameOf(register, person))} onClose={onClose} actions={<Keys person={person} file={file} onClose={onClose} />}>
      <EverythingPage file={file} />
    </Dialog>
  )
}

function Keys({ person, file, onClose }: { readonly person: PersonId; readonly file: PersonFile; readonly onClose: () => void }) {
  const note = useNoteAccess()
  const { journal } = useHouse().opened
  const [told, tell] = useState<string>()
  const save = async () => {
    const name = personFileName(file)
    const way = await saveFile({ name, type: 'application/json', bytes: personFileBytes(personFile(journal.register(), person, file.on)) })
    tell(isOut(way) ? undefined : notOut[way])
    if (!isOut(way)) return
    note('fileExported', { person, detail: name })
    announce(words.saved(name))
  }
  const print = useNotedPrint(useCallback(() => note('fileExported', { person, detail: words.print }), [note, person]))
  return (
    <>
      {told !== undefined && <Alert tone="info" urgent>{told}</Alert>}
      <Key onPress={onClose}>{words.close}</Key>
      <Key icon={FileJson} onPress={() => void save()}>{words.json}</Key>
      <Key icon={Printer} variant="filled" onPress={print}>{words.print}</Key>
    </>
  )
}
