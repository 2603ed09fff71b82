import s from '#ui/parts/Compass.module.css'
import { classes } from '#ui/parts/classes.ts'

type CompassProps = { readonly ink: 'onPetrol' | 'onPaper' }

/** The brand, 46 px in the rail: a ring and one needle that points to the north-east. */
export function Compass({ ink }: CompassProps) {
  return (
    <svg className={classes(s.compass, s[ink])} viewBox="0 0 46 46" aria-hidden="true">
      <circle className={s.dial} cx="23" cy="23" r="21.5" strokeWidth="2.5" />
      <g transform="rotate(32 23 23)">
        <path className={s.north} d="M23 6.5 28 23H18Z" />
        <path className={s.south} d="M23 39.5 18 23H28Z" />
      </g>
      <circle className={s.hub} cx="23" cy="23" r="1.5" />
    </svg>
  )
}
