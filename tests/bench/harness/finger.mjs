/** ms: how long a finger that taps stays on the glass. */
const touch = 60

/** A tap as a finger makes it: down, a moment, up. `session`: of the page, as `slowDown` gives it; `at`: CSS pixels. */
export const tapWith = async (session, { x, y }) => {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await new Promise((resolve) => { setTimeout(resolve, touch) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** The middle of a box, as Playwright gives boxes. */
export const middleOf = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })
