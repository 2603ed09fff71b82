import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { listName } from '#ui/texts/names.ts'
import { importing } from '#ui/texts/importing.ts'

/** Same name and birth date under another number: they come in, and somebody looks. */
export function LookAlikes({ alike }: { readonly alike: readonly AlreadyHere[] }) {
  const register = useRegister()
  if (alike.length === 0) return null
  const { alike: title, alikeHint, alikeWith, noNumber } = importing.preview
  return (
    <Pane>
      <Alert tone="warn">{title(alike.length)}</Alert>
      <p>{alikeHint}</p>
      <div className={alike.length > 4 ? s.notes : undefined}>
        <WindowedList
          scrollStop
          label={title(alike.length)}
          items={alike}
          keyOf={({ row }) => row.number}
          render={({ row, person }) => (
            <Row name={listName(row.who)} fact={alikeWith(row.number, whoIs(register, person).number ?? noNumber)} data-number={row.number} />
          )}
        />
      </div>
    </Pane>
  )
}
