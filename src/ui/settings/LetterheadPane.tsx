import { changeSettings } from '#desk/changeSettings.ts'
import type { Letterhead } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft, useKeptParts } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { letterheadPane as words, letterheadWords } from '#ui/texts/letterhead.ts'

type Line = keyof Letterhead

const lines: readonly Line[] = ['organisation', 'service', 'address', 'phone', 'email', 'hours', 'town', 'signatory', 'signatoryTitle', 'court']
const tall: ReadonlySet<Line> = new Set<Line>(['address', 'court'])
const longest = 200
const untyped: Partial<Letterhead> = {}

/** Who writes, from where and who signs: the head and foot of each document. */
export function LetterheadPane() {
  const kept = useAnswer((register) => settingsOf(register).letterhead, '')
  const draft = useDraft('letterhead')
  const [typed, type] = useKeptParts<Partial<Letterhead>>(draft, 'typed', untyped)
  const act = useAct()
  const written = { ...kept, ...typed }
  const isSame = lines.every((line) => written[line].trim() === kept[line])
  useHalfFilled(!isSame)
  const save = async () => {
    if (isSame) return
    const trimmed = Object.fromEntries(lines.map((line) => [line, written[line].trim()]))
    const recorded = await act(changeSettings({ letterhead: { ...kept, ...trimmed } }))
    if (recorded.ok) draft.drop()
  }
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      {lines.map((line) => (
        <LineField key={line} line={line} value={written[line]} onChange={(value) => type({ [line]: value })} />
      ))}
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key reason={isSame ? words.unchanged : undefined} onPress={() => void save()}>{words.save}</Key>
      </KeyRow>
    </Pane>
  )
}

type LineFieldProps = { readonly line: Line; readonly value: string; readonly onChange: (value: string) => void }

function LineField({ line, value, onChange }: LineFieldProps) {
  const { label, hint } = letterheadWords[line]
  if (tall.has(line)) return <TextArea {...{ label, hint, value, onChange }} maxLength={longest} optional />
  return <TextField {...{ label, hint, value, onChange }} maxLength={longest} optional />
}
