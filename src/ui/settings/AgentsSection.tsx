import { AgentsPane } from '#ui/settings/AgentsPane.tsx'
import { MyCodePane } from '#ui/settings/MyCodePane.tsx'
import s from '#ui/settings/Settings.module.css'

/** Who stands at the desk, and the six digits of whoever is here. */
export function AgentsSection() {
  return (
    <div className={s.columns}>
      <div className={s.stack}>
        <AgentsPane />
      </div>
      <div className={s.stack}>
        <MyCodePane />
      </div>
    </div>
  )
}
