import s from '#ui/parts/Compass.module.css'

const ticks = Array.from({ length: 72 }, (_, step) => ({ turn: step * 5, reach: reachOf(step) }))

function reachOf(step: number): 'quarter' | 'third' | 'small' {
  if (step % 18 === 0) return 'quarter'
  return step % 6 === 0 ? 'third' : 'small'
}

const strokes = {
  quarter: { from: 186, to: 218, width: 5 },
  third: { from: 197, to: 218, width: 2 },
  small: { from: 206, to: 218, width: 2 },
} as const

type TickProps = (typeof ticks)[number] & { readonly ring: number }

function Tick({ turn, reach, ring }: TickProps) {
  const { from, to, width } = strokes[reach]
  const start = Math.max(from, ring + 14)
  return <line className={s.tick} x1="0" x2="0" y1={-start} y2={-to} strokeWidth={width} transform={`rotate(${turn})`} />
}

type CompassRoseProps = { readonly needle: 'whole' | 'mark'; readonly halo?: boolean | undefined }

/** The compass in large, with its ticks: the first screen shows the needle, the lock screen a mark above its clock. */
export function CompassRose({ needle, halo }: CompassRoseProps) {
  const ring = needle === 'whole' ? 150 : 183
  return (
    <svg className={`${s.compass} ${s.onPetrol}`} viewBox="-218 -218 436 436" aria-hidden="true">
      {halo === true && <circle className={s.halo} r="250" strokeWidth="1.5" />}
      {ticks.map((tick) => (
        <Tick key={tick.turn} ring={ring} {...tick} />
      ))}
      <circle className={s.dial} r={ring} strokeWidth={needle === 'whole' ? 7 : 5} />
      {needle === 'whole' ? <Needle /> : <path className={s.north} d="M0-178 19-144H-19Z" />}
    </svg>
  )
}

function Needle() {
  return (
    <>
      <g transform="rotate(32)">
        <path className={s.north} d="M0-122 36 0H-36Z" />
        <path className={s.south} d="M0 122-36 0H36Z" />
      </g>
      <circle className={s.hub} r="9" />
    </>
  )
}
