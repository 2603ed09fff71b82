import type { ReactNode } from 'react'
import { Compass } from '#ui/parts/Compass.tsx'
import s from '#ui/parts/CrashPage.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { parts } from '#ui/texts/parts.ts'

type CrashPageProps = { readonly error: unknown; readonly rescue?: ReactNode }

/** The name and place of the error only: its message may quote what somebody typed. */
function trace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...places].join('\n')
}

/** A bug, said plainly: what is kept, what to do, and a way to save the register. */
export function CrashPage({ error, rescue }: CrashPageProps) {
  return (
    <main className={s.page}>
      <div className={s.brand}>
        <Compass ink="onPaper" />
      </div>
      <h1 className={s.title}>{parts.crash.title}</h1>
      <p>{parts.crash.kept}</p>
      <p>{parts.crash.advice}</p>
      <KeyRow>
        <Key variant="filled" onPress={() => window.location.reload()}>
          {parts.crash.reload}
        </Key>
        {rescue}
      </KeyRow>
      <details className={s.detail}>
        <summary>{parts.crash.detail}</summary>
        <pre>{trace(error)}</pre>
      </details>
    </main>
  )
}
