import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import { LookAlike } from '#ui/settings/LookAlike.tsx'
import s from '#ui/settings/LookAlikes.module.css'
import { answer } from '#ui/settings/useImport.ts'
import type { Answers } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { classes } from '#ui/parts/classes.ts'
import { importing } from '#ui/texts/importing.ts'

const words = importing.alike

type LookAlikesProps = { readonly alike: readonly AlreadyHere[]; readonly answers: Answers }

/** Who of the files may have a file already: asked where name and birth date are the same, offered where they are near. */
export function LookAlikes({ alike, answers }: LookAlikesProps) {
  const [sure, near] = [alike.filter((one) => one.sure), alike.filter((one) => !one.sure && !one.isTaken)]
  const taken = alike.filter((one) => !one.sure && one.isTaken)
  const open = sure.filter(({ newcomer }) => !answers.has(newcomer.key))
  return (
    <>
      {sure.length > 0 && (
        <Pane>
          <Alert tone="warn">{words.title(sure.length)}</Alert>
          <p>{words.hint}</p>
          <Alikes label={words.title(sure.length)} alike={sure} answers={answers} />
          {open.length > 1 && (
            <KeyRow>
              <Key onPress={() => answer(open.map(({ newcomer }) => newcomer.key), 'same')}>{words.allSame(open.length)}</Key>
            </KeyRow>
          )}
        </Pane>
      )}
      <Doubtful title={words.takenTitle(taken.length)} hint={words.takenHint} alike={taken} answers={answers} />
      <Doubtful title={words.nearTitle(near.length)} hint={words.nearHint} alike={near} answers={answers} />
    </>
  )
}

function Doubtful({ title, hint, alike, answers }: LookAlikesProps & { readonly title: string; readonly hint: string }) {
  if (alike.length === 0) return null
  return (
    <Pane>
      <SectionTitle level={3}>{title}</SectionTitle>
      <p>{hint}</p>
      <Alikes label={title} alike={alike} answers={answers} />
    </Pane>
  )
}

// Two people, then two keys: four lines at most on a narrow screen.
const rowHeight = 232
const fewest = 3

function Alikes({ label, alike, answers }: LookAlikesProps & { readonly label: string }) {
  if (alike.length <= fewest) {
    return (
      <ul aria-label={label} className={s.list}>
        {alike.map((one) => (
          <li key={one.newcomer.key}>
            <LookAlike alike={one} answer={answers.get(one.newcomer.key)} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className={classes(s.long)}>
      <WindowedList label={label} items={alike} keyOf={({ newcomer }) => newcomer.key} rowHeight={rowHeight} render={(one) => <LookAlike alike={one} answer={answers.get(one.newcomer.key)} />} />
    </div>
  )
}
