import { useState } from 'react'
import type { Recorded } from '#desk/record.ts'
import type { Referral } from '#domain/settings.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useHouse } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { cautionOf } from '#ui/texts/freeText.ts'
import { offers } from '#ui/texts/offers.ts'
import { referralWord } from '#ui/texts/words.ts'

type NewReferralProps = { readonly offered: readonly Referral[]; readonly onAdd: (added: Referral) => Promise<Recorded> }

const words = offers.referrals

/** A door of the house's own. */
export function NewReferral({ offered, onAdd }: NewReferralProps) {
  const { opened: { journal } } = useHouse()
  const draft = useDraft('referral')
  const [name, setName] = useKept(draft, 'name', '')
  const [error, setError] = useState<string>()
  useHalfFilled(name !== '')
  const type = (value: string) => {
    setName(value)
    setError(undefined)
  }
  const add = async () => {
    const wrong = faultOf(name, offered)
    if (wrong !== undefined) return setError(wrong)
    // The code stands in clear in the log, and a name may say why people were sent: it says nothing (design.md, sealing).
    const recorded = await onAdd({ code: journal.newId(), name: name.trim() })
    if (recorded.ok) draft.drop()
  }
  return (
    <>
      <TextField label={words.name} value={name} error={error} caution={cautionOf(name)} onChange={type} maxLength={40} optional />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key onPress={() => void add()}>{words.add}</Key>
      </KeyRow>
    </>
  )
}

const plain = (text: string) => text.trim().toLocaleLowerCase('fr')

const faultOf = (name: string, offered: readonly Referral[]): string | undefined => {
  if (plain(name) === '') return words.missing
  return offered.some((one) => plain(referralWord(one)) === plain(name)) ? words.taken : undefined
}
