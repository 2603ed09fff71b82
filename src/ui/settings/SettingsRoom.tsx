import type { ComponentType } from 'react'
import { useLocation, useSearch } from 'wouter'
import { has } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'
import { useRole } from '#ui/app/useRole.ts'
import { AgentsSection } from '#ui/settings/AgentsSection.tsx'
import { AuditSection } from '#ui/settings/AuditSection.tsx'
import { DataSection } from '#ui/settings/DataSection.tsx'
import { HouseSection } from '#ui/settings/HouseSection.tsx'
import { OwnSection } from '#ui/settings/OwnSection.tsx'
import { SecuritySection } from '#ui/settings/SecuritySection.tsx'
import s from '#ui/settings/Settings.module.css'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { sections as words } from '#ui/texts/sections.ts'

type Section = { readonly id: string; readonly word: string; readonly right: Right; readonly section: ComponentType }

const sections: readonly Section[] = [
  { id: 'maison', word: words.house, right: 'settings', section: HouseSection },
  { id: 'agents', word: words.agents, right: 'agents', section: AgentsSection },
  { id: 'securite', word: words.security, right: 'settings', section: SecuritySection },
  { id: 'donnees', word: words.data, right: 'settings', section: DataSection },
  { id: 'acces', word: words.access, right: 'audit', section: AuditSection },
]

const addressOf = (id: string): string => (id === sections[0]?.id ? '/reglages' : `/reglages?partie=${id}`)

/** Réglages: what a house is set up with stands first; the rest has a tab each. Each change is an act that the bar can take back. */
export function SettingsRoom() {
  const role = useRole()
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('partie')
  const open = sections.filter(({ right }) => has(role, right))
  const here = open.find(({ id }) => id === asked) ?? open[0]
  if (here === undefined) return <OwnSection />
  const tabs = open.map(({ id, word }) => ({ id, word, href: addressOf(id) }))
  return (
    <>
      <div className={s.tabs}>
        <Tabs label={words.label} tabs={tabs} current={here.id} onChoose={(id) => navigate(addressOf(id))} />
      </div>
      <here.section key={here.id} />
    </>
  )
}
