import Square from 'lucide-react/icons/square'
import SquareCheck from 'lucide-react/icons/square-check'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/sheet/Copy.module.css'
import { LineHead, useLineNames } from '#ui/sheet/LineHead.tsx'
import { headsCode, lineTiles } from '#ui/sheet/lineTiles.ts'
import type { LineTile } from '#ui/sheet/lineTiles.ts'
import type { Copying, Whose } from '#ui/sheet/useCopying.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { classes } from '#ui/parts/classes.ts'
import { sheet } from '#ui/texts/sheet.ts'

type LineTicksProps = { readonly whose: Whose; readonly copying: Copying }

const words = sheet.copy

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
  const names = useLineNames(whose)
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
    // Figures, Enter and Escape of the keys inside: whoever types sees where they are.
    <div role="presentation" className={s.open} onKeyDown={press}>
      <fieldset ref={box} tabIndex={-1} className={classes('ringed', s.ticks)} aria-label={words.line([names.name, names.apart].filter((one) => one !== undefined).join(', '))}>
        <LineHead {...names} {...{ whose, copying, day, isDone }} />
        <Tiles {...{ tiles, isTicked, toggle }} />
        <KeyRow end>
          <Key variant="quiet" onPress={copying.leave}>{words.leave}</Key>
          <Key variant="filled" onPress={note}>{words.note}</Key>
        </KeyRow>
      </fieldset>
    </div>
  )
}

type TilesProps = Pick<ReturnType<typeof useTicks>, 'isTicked' | 'toggle'> & { readonly tiles: readonly LineTile[] }

function Tiles({ tiles, isTicked, toggle }: TilesProps) {
  return (
    <div className={s.tiles}>
      {tiles.map((tile, place) => (
        <div key={tile.code} className={s.tick}>
          <kbd aria-hidden="true">{place < 9 ? place + 1 : ''}</kbd>
          <Key wide icon={isTicked(tile) || tile.noted !== undefined ? SquareCheck : Square} reason={tile.noted} pressed={tile.noted === undefined ? isTicked(tile) : undefined} onPress={() => toggle(tile)}>{tile.word}</Key>
        </div>
      ))}
    </div>
  )
}
