import { Suspense, useState } from 'react'
import UserPlus from 'lucide-react/icons/user-plus'
import { later } from '#ui/app/later.ts'
import s from '#ui/mail/Sort.module.css'
import { SortAhead } from '#ui/mail/SortAhead.tsx'
import { useQuestionKeys } from '#ui/mail/useQuestionKeys.ts'
import type { Sorting } from '#ui/mail/useSort.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { mail } from '#ui/texts/mail.ts'

const NewPersonDialog = later(async () => (await import('#ui/desk/NewPersonDialog.tsx')).NewPersonDialog)

const { nobody } = mail

/**
 * A name to which nobody answers: a slip of the keys more often than a stranger, so Enter goes back to the line. Sent back, it is
 * counted under no name (decisions/0017).
 */
export function SortNobody({ sorting }: { readonly sorting: Sorting }) {
  const { kind, line, dismiss, sendBackUnknown, take } = sorting
  const box = useQuestionKeys(sorting)
  const [opening, open] = useState(false)
  return (
    <>
      <fieldset ref={box} aria-label={nobody.label} className={s.question}>
        <Alert tone="warn">
          <p>{nobody.reason(line.who.trim())}</p>
          <p>{mail.question.ask(kind, line.n)}</p>
        </Alert>
        <Key variant="filled" onPress={dismiss}>{nobody.correct}</Key>
        <Key onPress={sendBackUnknown}>{nobody.back}</Key>
        <Key variant="quiet" icon={UserPlus} onPress={() => open(true)}>{nobody.open}</Key>
        <SortAhead typed={sorting.ahead} />
      </fieldset>
      <Suspense>{opening && <NewPersonDialog here={false} onOpen={take} onClose={() => open(false)} />}</Suspense>
    </>
  )
}
