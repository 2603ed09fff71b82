import { useState } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { has } from '#domain/agents/rights.ts'
import { accueil, importRoom, rooms, settingsRoom } from '#ui/app/places.ts'
import type { Room } from '#ui/app/places.ts'
import { useRole } from '#ui/app/useRole.ts'
import { HouseAccessibilityKey } from '#ui/help/HouseAccessibilityKey.tsx'
import { findHelp } from '#ui/help/findHelp.ts'
import s from '#ui/help/Help.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Reveal } from '#ui/parts/Reveal.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { foundBelow, help as words, helpEntries, shortcuts } from '#ui/texts/help.ts'
import type { HelpEntry } from '#ui/texts/helpOfRooms.ts'
import { news } from '#ui/texts/news.ts'

/** The help of the whole desk, this room first; what someone's role does not open is left out. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, type] = useState('')
  return (
    <Dialog open wide title={words.title} onClose={onClose}>
      <div className={s.help}>
        <TextField label={words.search} hint={words.hint} value={text} onChange={type} takesFocus />
        {text.trim() === '' ? <Everything /> : <Found text={text} />}
      </div>
    </Dialog>
  )
}

const useSeen = (): { readonly places: readonly Room[]; readonly entries: readonly HelpEntry[] } => {
  const role = useRole()
  const places = [...rooms, settingsRoom].filter(({ right }) => has(role, right))
  return { places, entries: helpEntries.filter(({ place }) => place === 'everywhere' || places.some(({ href }) => href === place)) }
}

function Everything() {
  const [path] = useLocation()
  const { places, entries } = useSeen()
  const here = places.find(({ href }) => href === (path === importRoom.href ? settingsRoom.href : path)) ?? accueil
  const at = (href: string) => entries.filter(({ place }) => place === href)
  return (
    <>
      <Section title={words.here(here.label)}><Entries entries={at(here.href)} /></Section>
      <Section title={words.everywhere}><Entries entries={at('everywhere')} /></Section>
      {places.filter((place) => place !== here).map(({ href, label }) => <Section key={href} title={label}><Entries entries={at(href)} /></Section>)}
      <Section title={words.news}><Entries entries={news} /></Section>
      <Section title={words.shortcuts}><Shortcuts /></Section>
      <div><HouseAccessibilityKey /></div>
    </>
  )
}

function Found({ text }: { readonly text: string }) {
  const { entries } = useSeen()
  const found = findHelp([...entries, ...foundBelow], text)
  return (
    <section className={s.section}>
      <output className={s.count}>{found.length === 0 ? words.nothing(text.trim()) : words.found(found.length)}</output>
      <Entries entries={found} open={found.length < 3} />
    </section>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={s.section} aria-label={title}>
      <h3 className={s.title}>{title}</h3>
      {children}
    </section>
  )
}

function Entries({ entries, open = false }: { readonly entries: readonly Pick<HelpEntry, 'title' | 'lines'>[]; readonly open?: boolean }) {
  return entries.map(({ title, lines }) => (
    <Reveal key={title} title={title} open={open}>
      {lines.map((line) => <p key={line} className={s.line}>{line}</p>)}
    </Reveal>
  ))
}

function Shortcuts() {
  const columns = [
    { id: 'keys', head: words.keys, cell: ({ keys }: (typeof shortcuts)[number]) => keys },
    { id: 'does', head: words.does, cell: ({ does }: (typeof shortcuts)[number]) => does },
  ]
  return <DataTable caption={words.shortcuts} columns={columns} rows={shortcuts} keyOf={({ keys }) => keys} />
}
