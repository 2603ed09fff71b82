import { useState } from 'react'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import type { Icon } from '#ui/parts/Icon.ts'
import needle from '#ui/parts/Needle.module.css'
import s from '#ui/parts/Tabs.module.css'
import { classes } from '#ui/parts/classes.ts'
import { follow } from '#ui/parts/follow.ts'
import { parts } from '#ui/texts/parts.ts'

type Tab = {
  readonly id: string
  readonly word: string
  readonly icon?: Icon | undefined
  readonly count?: number | undefined
  /** With an address the tab is a link, so that the list has its own route. */
  readonly href?: string | undefined
}

type TabsProps = {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
  readonly onChoose: (id: string) => void
  readonly stacked?: boolean | undefined
  readonly compact?: boolean | undefined
}

/** Two stand side by side on any screen. */
const fewest = 3

/** The lists or periods of a room; the needle hangs over the one that is shown. On a phone compact ones fold up to that one, and the page begins a line below. */
export function Tabs({ label, tabs, current, onChoose, stacked, compact }: TabsProps) {
  const [open, unfold] = useState(false)
  const folds = compact === true && tabs.length >= fewest
  const choose = (id: string) => {
    unfold(false)
    onChoose(id)
  }
  return (
    <nav aria-label={label}>
      <ul className={classes(s.tabs, compact === true && s.compact, folds && !open && s.folded)}>
        {tabs.map((tab) => (
          <li key={tab.id} className={classes(tab.id === current && s.shown)}>
            <TabFace tab={tab} here={tab.id === current} stacked={stacked === true} onChoose={() => choose(tab.id)} />
          </li>
        ))}
        {folds && <Fold label={label} open={open} named={!tabs.some(({ id }) => id === current)} onPress={() => unfold(!open)} />}
      </ul>
    </nav>
  )
}

type FoldProps = { readonly label: string; readonly open: boolean; /** None of them is shown. */ readonly named: boolean; readonly onPress: () => void }

function Fold({ label, open, named, onPress }: FoldProps) {
  const Shape = open ? ChevronUp : ChevronDown
  return (
    <li className={s.fold}>
      <button type="button" className={classes(s.tab, s.foldKey)} aria-label={parts.tabs.others(label)} aria-expanded={open} onClick={onPress}>
        {named && <span>{label}</span>}
        <Shape size="1.5rem" />
      </button>
    </li>
  )
}

type TabFaceProps = { readonly tab: Tab; readonly here: boolean; readonly stacked: boolean; readonly onChoose: () => void }

function TabFace({ tab, here, stacked, onChoose }: TabFaceProps) {
  const look = classes(s.tab, needle.needle, here && s.here, stacked && s.stacked)
  const words = <TabWords tab={tab} />
  if (tab.href === undefined) {
    return (
      <button type="button" className={look} aria-current={here ? 'true' : undefined} onClick={onChoose}>
        {words}
      </button>
    )
  }
  return (
    <a href={tab.href} className={look} aria-current={here ? 'page' : undefined} onClick={(click) => follow(click, onChoose)}>
      {words}
    </a>
  )
}

function TabWords({ tab: { icon: Shape, word, count } }: { readonly tab: Tab }) {
  return (
    <>
      {Shape && <Shape size="1.375rem" />}
      <span>{word}</span>
      {count !== undefined && <span className={s.count}>{count}</span>}
    </>
  )
}
