import s from '#ui/mail/Sort.module.css'
import type { Losses } from '#ui/mail/useLost.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { mail } from '#ui/texts/mail.ts'

const { lost: words } = mail

/** What the tablet did not keep stays in sight until it is noted, or left on purpose. */
export function SortLost({ lost, retry, drop }: Losses) {
  return lost.map((one, place) => (
    // Two letters in a row for one person read the same.
    <div key={`${String(place)} ${one.sentence}`} className={s.question}>
      <Alert tone="bad" urgent>{words.notNoted(one.sentence)}</Alert>
      <KeyRow>
        <Key name={words.retryName(one.sentence)} onPress={() => retry(one)}>{words.retry}</Key>
        <Key variant="quiet" name={words.dropName(one.sentence)} onPress={() => drop(one)}>{words.drop}</Key>
      </KeyRow>
    </div>
  ))
}
