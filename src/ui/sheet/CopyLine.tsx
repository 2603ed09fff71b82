import Users from 'lucide-react/icons/users'
import { resultId, resultsId } from '#ui/mail/resultId.ts'
import { apartOf } from '#ui/sheet/apartOf.ts'
import s from '#ui/sheet/Copy.module.css'
import type { Copying } from '#ui/sheet/useCopying.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { markedName } from '#ui/texts/markedName.ts'
import { refusalSentence } from '#ui/texts/refusals.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.copy

/** The line that is typed, and who answers to it. */
export function CopyLine({ copying }: { readonly copying: Copying }) {
  const { text, type, found, chosen, move, enter, input, open, whose } = copying
  const first = found[chosen]
  const listed = first !== undefined && whose === undefined
  return (
    <>
      <div className={s.line}>
        <SearchBox
          ref={input} takesFocus value={text} placeholder={words.placeholder} onChange={type} onMove={move} onEnter={enter}
          controls={listed ? resultsId : undefined} active={listed ? resultId(first.person) : undefined}
        />
        <Key icon={Users} tall onPress={() => open({ n: 1 })}>{words.anonymous}</Key>
      </div>
      {whose === undefined && <Found copying={copying} />}
    </>
  )
}

function Found({ copying: { text, line, found, chosen, open } }: { readonly copying: Copying }) {
  if (line.is === 'notAQuantity') return <EmptyState icon={Users}>{refusalSentence({ code: line.is })}</EmptyState>
  if (line.is !== 'name' || (found.length === 0 && text.trim().length < 2)) return <HowTo />
  return (
    <div id={resultsId}>
      <RowList
        label={words.results}
        items={found}
        keyOf={({ person }) => person}
        empty={<EmptyState icon={Users}>{words.nobody}</EmptyState>}
        render={({ person, who, near, homonym }, place) => (
          <Row
            id={resultId(person)} data-number={who.number} name={markedName(who, text)} near={near} box={who.boxNumber} small
            fact={homonym ? apartOf(who) : undefined} chosen={place === chosen} onOpen={() => open({ person })}
          />
        )}
      />
    </div>
  )
}

function HowTo() {
  return (
    <div className={s.howTo}>
      <p>{words.howTo}</p>
      <p className={s.shortcuts}>{words.shortcuts}</p>
    </div>
  )
}
