import { useLocation } from 'wouter'
import type { LogEntry } from '#domain/dayLog.ts'
import type { PersonId } from '#domain/ids.ts'
import { choose } from '#ui/app/chosen.ts'
import { mayShow } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useMayTakeBack, useRight } from '#ui/app/useRole.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import s from '#ui/desk/DayLog.module.css'
import type { Asked } from '#ui/desk/LogLayer.tsx'
import { archivedLine, logLine, neutralLine } from '#ui/desk/logLine.ts'
import type { LogLine } from '#ui/desk/logLine.ts'
import { usePutBack } from '#ui/desk/usePutBack.ts'
import { Key } from '#ui/parts/Key.tsx'
import { Menu } from '#ui/parts/Menu.tsx'
import { LeadHour } from '#ui/parts/LeadHour.tsx'
import { classes } from '#ui/parts/classes.ts'
import { dayLogWords as words } from '#ui/texts/dayLog.ts'

type LogRowProps = { readonly entry: LogEntry; readonly onAsk: (asked: Asked) => void }

/** As whoever stands at the desk may read and change it. */
const useLine = (entry: LogEntry): LogLine => {
  const register = useRegister()
  const seesGrounds = useRight('grounds')
  const mayTakeBack = useMayTakeBack()
  const { day } = useNow()
  const { journal } = useHouse().opened
  const sees = mayShow(journal, register, day)
  const line = logLine(register, entry)
  if (entry.facts.some(({ person }) => person !== undefined && !sees(person))) return archivedLine(line)
  const isTheirs = mayTakeBack(entry.facts)
  const { inFileOf, ...rest } = line
  const theirs = { ...rest, canTakeBack: line.canTakeBack && isTheirs, canMove: line.canMove && isTheirs, canPutBack: line.canPutBack && isTheirs, ...(isTheirs && inFileOf !== undefined && { inFileOf }) }
  return seesGrounds ? theirs : neutralLine(register, theirs)
}

/** One tap of the day: when, what, by whom, what became of it, and the way to take it back. */
export function LogRow({ entry, onAsk }: LogRowProps) {
  const line = useLine(entry)
  return (
    <div className={s.entry}>
      <LeadHour>{line.at}</LeadHour>
      <div className={s.words}>
        {line.fate === 'stands' ? <span className={s.what}>{line.what}</span> : <s className={classes(s.what, s.gone)}>{line.what}</s>}
        {line.facts.length > 0 && <span className={s.facts}>{line.facts.join(' · ')}</span>}
      </div>
      <div className={s.ways}>
        {line.inFileOf !== undefined && <ToFile person={line.inFileOf} what={line.what} />}
        {line.fate === 'stands' ? <Standing line={line} onAsk={onAsk} /> : <Gone line={line} />}
      </div>
    </div>
  )
}

function Standing({ line, onAsk }: { readonly line: LogLine; readonly onAsk: (asked: Asked) => void }) {
  const takeBack = useTakeBack()
  const withReason = { word: words.withReason, onChoose: () => onAsk({ layer: 'withdraw', line }) }
  const move = { word: words.move, onChoose: () => onAsk({ layer: 'move', line }) }
  const rare = [...(line.canTakeBack ? [withReason] : []), ...(line.canMove ? [move] : [])]
  return (
    <>
      {rare.length > 0 && <Menu label={words.more(line.what)} items={rare} />}
      {line.canTakeBack && (
        <Key variant="quiet" name={words.undoName(line.what)} onPress={() => void takeBack(line.standing)}>{words.undo}</Key>
      )}
    </>
  )
}

/** A decision is read, taken back or taken anew where its reasons are. */
function ToFile({ person, what }: { readonly person: PersonId; readonly what: string }) {
  const [, navigate] = useLocation()
  const open = () => {
    choose(person)
    navigate('/domiciliation')
  }
  return <Key variant="quiet" name={words.fileName(what)} onPress={open}>{words.file}</Key>
}

function Gone({ line }: { readonly line: LogLine }) {
  const putBack = usePutBack()
  if (!line.canPutBack) return null
  return (
    <Key variant="quiet" name={words.restoreName(line.what)} onPress={() => void putBack(line)}>{words.restore}</Key>
  )
}
