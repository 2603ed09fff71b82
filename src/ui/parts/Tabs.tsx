import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Tabs.module.css'
import { classes } from '#ui/parts/classes.ts'
import { follow } from '#ui/parts/follow.ts'

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

/** The lists or periods of a room; the needle hangs over the one that is shown. */
export function Tabs({ label, tabs, current, onChoose, stacked, compact }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className={classes(s.tabs, compact === true && s.compact)}>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <TabFace tab={tab} here={tab.id === current} stacked={stacked === true} onChoose={() => onChoose(tab.id)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

type TabFaceProps = { readonly tab: Tab; readonly here: boolean; readonly stacked: boolean; readonly onChoose: () => void }

function TabFace({ tab, here, stacked, onChoose }: TabFaceProps) {
  const look = classes(s.tab, here && s.here, stacked && s.stacked)
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
