import { useId } from 'react'
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'
import s from '#ui/settings/Agents.module.css'
import field from '#ui/settings/Settings.module.css'
import { agents, roleSentences, roleWords } from '#ui/texts/agents.ts'

type RoleFieldProps = { readonly value: Role; readonly onChange: (role: Role) => void }

/** One of three roles, each with what it does: nobody has to guess what a word opens. */
export function RoleField({ value, onChange }: RoleFieldProps) {
  const group = useId()
  return (
    <fieldset>
      <legend className={field.legend}>{agents.role}</legend>
      <div className={s.roles}>
        {roles.map((role) => (
          <label key={role} className={s.role}>
            <input type="radio" name={group} aria-label={roleWords[role]} aria-describedby={`${group}-${role}`} checked={role === value} onChange={() => onChange(role)} />
            <span className={s.word}>
              {roleWords[role]}
              <span id={`${group}-${role}`} className={s.sentence}>{roleSentences[role]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
