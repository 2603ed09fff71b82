import Square from 'lucide-react/icons/square'
import SquareCheck from 'lucide-react/icons/square-check'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/sheet/Copy.module.css'
import { headsCode, lineTiles } from '#ui/sheet/lineTiles.ts'
import type { LineTile } from '#ui/sheet/lineTiles.ts'
import type { Copying, Whose } from '#ui/sheet/useCopying.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { sheet } from '#ui/texts/sheet.ts'

type LineTicksProps = { readonly whose: Whose; readonly copying: Copying }

const words = sheet.copy

const wordsOf = (register: Register, whose: Whose): string => ('n' in whose ? words.anonymousLine(whose.n) : nameOf(register, whose.person))

/** What stands under the figures of the keyboard, 1 to 9, in the order of the tiles. */
const figureOf = ({ code, key }: KeyboardEvent): number => Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0] ?? 0)

const useTicks = (tiles: readonly LineTile[], isNamed: boolean) => {
  const [ticked, setTicked] = useState<readonly string[]>([headsCode])
  // Whoever has a name came in: that tick stays.
  const canTick = ({ code, noted }: LineTile) => noted === undefined && !(isNamed && code === headsCode)
  const toggle = (tile: LineTile | undefined) => {
    if (tile === undefined || !canTick(tile)) return
    setTicked((before) => (before.includes(tile.code) ? before.filter((code) => code !== tile.code) : [...before, tile.code]))
  }
  const offered = tiles.filter(({ code, noted }) => noted === undefined && ticked.includes(code)).map(({ code }) => code)
  return { toggle, isTicked: ({ code }: LineTile) => ticked.includes(code), ticks: { heads: offered.includes(headsCode), prestations: offered.filter((code) => code !== headsCode) } }
}

/** The line of somebody: figures tick, Enter notes and goes on, Escape goes back to the name. */
export function LineTicks({ whose, copying }: LineTicksProps) {
  const register = useRegister()
  const { day: today } = useNow()
  const day = serviceDay(copying.form.day) ?? today
  const tiles = lineTiles(register, whose, day)
  const { toggle, isTicked, ticks } = useTicks(tiles, 'person' in whose)
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  const isDone = 'person' in whose && !ticks.heads && ticks.prestations.length === 0
  const note = () => (isDone ? copying.leave() : copying.note(ticks))
  const press = (stroke: KeyboardEvent) => {
    const figure = stroke.target instanceof HTMLInputElement ? 0 : figureOf(stroke)
    if (figure > 0) toggle(tiles[figure - 1])
    else if (stroke.key === 'Escape') copying.leave()
    else if (stroke.key === 'Enter' && !(stroke.target instanceof HTMLButtonElement)) note()
    else return
    stroke.preventDefault()
  }
  return (
    // Figures, Enter and Escape of the keys inside.
    <div role="presentation" onKeyDown={press}>
      <fieldset ref={box} tabIndex={-1} className={s.ticks} aria-label={words.marks(wordsOf(register, whose))}>
        <h2 className={s.who}>{wordsOf(register, whose)}</h2>
        <BeforeIt {...{ whose, copying, day, isDone }} />
        <div className={s.tiles}>
          {tiles.map((tile, place) => (
            <div key={tile.code} className={s.tick}>
              <kbd aria-hidden="true">{place < 9 ? place + 1 : ''}</kbd>
              <Key wide icon={isTicked(tile) || tile.noted !== undefined ? SquareCheck : Square} reason={tile.noted} pressed={tile.noted === undefined ? isTicked(tile) : undefined} onPress={() => toggle(tile)}>{tile.word}</Key>
            </div>
          ))}
        </div>
        <KeyRow end>
          <Key variant="quiet" onPress={copying.leave}>{words.leave}</Key>
          <Key variant="filled" onPress={note}>{words.note}</Key>
        </KeyRow>
      </fieldset>
    </div>
  )
}

type BeforeItProps = LineTicksProps & { readonly day: Parameters<typeof actsOn>[1]; readonly isDone: boolean }

/** What the register says of that day already: nothing is doubled unseen. */
function BeforeIt({ whose, copying, day, isDone }: BeforeItProps) {
  const register = useRegister()
  if ('person' in whose) return isDone ? <Alert tone="info">{words.allNoted}</Alert> : null
  const before = actsOn(register, day).reduce((sum, { kind, n = 1 }) => (kind === 'anonymousPassage' ? sum + n : sum), 0)
  return (
    <>
      <Stepper label={words.people} min={1} value={whose.n} onChange={copying.recount} />
      {before > 0 && <Alert tone="info">{words.anonymousBefore(before)}</Alert>}
    </>
  )
}
