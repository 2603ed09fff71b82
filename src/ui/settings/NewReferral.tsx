import type { Recorded } from '#desk/record.ts'
import type { Referral } from '#domain/settings.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNewOffer } from '#ui/settings/useNewOffer.ts'
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
  const draft = useDraft('referral')
  const { name, error, type, add } = useNewOffer(draft, { taken: offered.map(referralWord), words, onAdd })
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
