import { useState } from 'react'
import UserPlus from 'lucide-react/icons/user-plus'
import type { PersonId } from '#domain/ids.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import type { AyantDroit } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { RetireDialog } from '#ui/domiciliation/RetireDialog.tsx'
import { Reveal } from '#ui/parts/Reveal.tsx'
import s from '#ui/domiciliation/Sections.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { file } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { kinshipWords, unknownWord } from '#ui/texts/words.ts'

/** `onAdd` is absent while the file is read on another day. */
type AyantsDroitProps = { readonly person: PersonId; readonly day: ServiceDay; readonly onAdd: (() => void) | undefined }

const { ayantDroit: words } = gestures

/** Who has no file and shares the holder's address: behind a second step (metier.md §8). */
export function AyantsDroit({ person, day, onAdd }: AyantsDroitProps) {
  const [retiring, retire] = useState<AyantDroit>()
  const ayantsDroit = ayantsDroitOn(useRegister(), person, day)
  return (
    <Reveal title={file.ayantsDroit} count={ayantsDroit.length}>
      {ayantsDroit.length === 0 && <p>{file.noAyantDroit}</p>}
      <ul>
        {ayantsDroit.map((one) => (
          <li key={one.fact.id} className={s.line}>
            <Who who={one.who} />
            {onAdd !== undefined && one.who !== undefined && (
              <Key variant="quiet" name={words.endName(words.name(one.who))} onPress={() => retire(one)}>
                {words.end}
              </Key>
            )}
          </li>
        ))}
      </ul>
      {onAdd !== undefined && (
        <KeyRow>
          <Key icon={UserPlus} onPress={onAdd}>{gestures.keys.ayantDroit}</Key>
        </KeyRow>
      )}
      {retiring !== undefined && <RetireDialog person={person} ayantDroit={retiring} onClose={() => retire(undefined)} />}
    </Reveal>
  )
}

function Who({ who }: Pick<AyantDroit, 'who'>) {
  if (who === undefined) return <span className={s.words}>{unknownWord}</span>
  const { kinship, birthDate } = who
  return (
    <span className={s.words}>
      {words.name(who)}
      <span className={s.rest}>
        {[kinshipWords[kinship], ...(birthDate === undefined ? [] : [words.born(birthDate)])].join(', ')}
      </span>
    </span>
  )
}
