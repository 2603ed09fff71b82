import { changeSettings } from '#desk/changeSettings.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { ExceptionForm } from '#ui/settings/ExceptionForm.tsx'
import { ExceptionList } from '#ui/settings/ExceptionList.tsx'
import s from '#ui/settings/Settings.module.css'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { settings } from '#ui/texts/settings.ts'

const words = settings.days

/** When the house is open: the week, the holidays, and the dates that are not like the others. */
export function OpeningDaysPane() {
  const calendar = useAnswer((register) => settingsOf(register).calendar, '')
  const act = useAct()
  const change = (part: Partial<OpeningCalendar>) => void act(changeSettings({ calendar: { ...calendar, ...part } }))
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.hint}</p>
      <Week calendar={calendar} onChange={(weekdays) => change({ weekdays })} />
      <CheckField label={words.holidays} checked={calendar.openOnHolidays} onChange={(openOnHolidays) => change({ openOnHolidays })} />
      <h3 className={s.heading}>{words.exceptions}</h3>
      <ExceptionList calendar={calendar} onChange={change} />
      <ExceptionForm calendar={calendar} onChange={change} />
    </Pane>
  )
}

type WeekProps = { readonly calendar: OpeningCalendar; readonly onChange: (weekdays: readonly number[]) => void }

function Week({ calendar: { weekdays }, onChange }: WeekProps) {
  const toggle = (day: number) => onChange(weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].sort((a, b) => a - b))
  return (
    <fieldset>
      <legend className={s.legend}>{words.week}</legend>
      <div className={s.week}>
        {words.weekdays.map((word, i) => (
          <Key key={word} pressed={weekdays.includes(i + 1)} onPress={() => toggle(i + 1)}>
            {word}
          </Key>
        ))}
      </div>
    </fieldset>
  )
}
